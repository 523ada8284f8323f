// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtertexts.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(FilterTexts)
};

} // namespace

QString filterFaultText(const session::QueryFault &fault)
{
    using Kind = session::QueryFault::Kind;
    const QString known = fault.known.join(u' ');
    switch (fault.kind) {
    case Kind::OpenQuote:
        return FilterTexts::tr("A quote is not closed.");
    case Kind::UnknownField:
        return FilterTexts::tr(
                   "There is no field “%1:”. There are: %2. A word with a colon stands in quotes.")
            .arg(fault.field, known);
    case Kind::UnknownValue:
        return fault.value.isEmpty()
                   ? FilterTexts::tr("“%1:” wants one of: %2.").arg(fault.field, known)
                   : FilterTexts::tr("“%1:” has no “%2”, but: %3.").arg(fault.field, fault.value, known);
    case Kind::NoNumber:
        return FilterTexts::tr("“%1:” wants numbers, parted by commas.").arg(fault.field);
    }
    Q_UNREACHABLE();
}

QStringList filterCompletions()
{
    QStringList completions;
    for (const QString &field : session::filterFields()) {
        completions.append(QString(field + u':'));
        for (const QString &value : session::filterValues(field))
            completions.append(QString(field + u':' + value));
    }
    return completions;
}

} // namespace jiaoshu::ui
