// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reason.h"

namespace jiaoshu::model {

QString toText(ReasonField field)
{
    switch (field) {
    case ReasonField::Value:
        return QStringLiteral("value");
    case ReasonField::Unit:
        return QStringLiteral("unit");
    case ReasonField::Per:
        return QStringLiteral("per");
    case ReasonField::Qualifier:
        return QStringLiteral("qualifier");
    case ReasonField::Status:
        return QStringLiteral("status");
    case ReasonField::Place:
        return QStringLiteral("place");
    case ReasonField::Period:
        return QStringLiteral("period");
    case ReasonField::Indicator:
        return QStringLiteral("indicator");
    }
    return {};
}

} // namespace jiaoshu::model
