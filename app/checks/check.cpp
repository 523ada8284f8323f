// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

namespace jiaoshu::checks {

QString toText(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Sum:
        return QStringLiteral("sum");
    case CheckKind::Share:
        return QStringLiteral("share");
    case CheckKind::Growth:
        return QStringLiteral("growth");
    case CheckKind::Added:
        return QStringLiteral("added");
    case CheckKind::Difference:
        return QStringLiteral("difference");
    case CheckKind::Times:
        return QStringLiteral("times");
    case CheckKind::Direction:
        return QStringLiteral("direction");
    case CheckKind::Rate:
        return QStringLiteral("rate");
    case CheckKind::Part:
        return QStringLiteral("part");
    case CheckKind::Pair:
        return QStringLiteral("pair");
    case CheckKind::Quote:
        return QStringLiteral("quote");
    case CheckKind::Repeat:
        break;
    }
    return QStringLiteral("repeat");
}

QString toText(Verdict verdict)
{
    return verdict == Verdict::Holds   ? QStringLiteral("holds")
           : verdict == Verdict::Fails ? QStringLiteral("fails")
                                       : QStringLiteral("cannot-tell");
}

} // namespace jiaoshu::checks
