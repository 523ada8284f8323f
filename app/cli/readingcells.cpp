// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readingcells.h"

#include "cli/console.h"
#include "exchange/csvrecords.h"

namespace jiaoshu::cli {

QStringList readingHeader()
{
    return {QStringLiteral("quote"),  QStringLiteral("value"),    QStringLiteral("unit"),
            QStringLiteral("?"),      QStringLiteral("status"),   QStringLiteral("place"),
            QStringLiteral("period"), QStringLiteral("indicator")};
}

QStringList readingCells(const model::Reading &r)
{
    return {r.quote,
            r.upper ? QString(r.value.toString() + u'–' + r.upper->toString()) : r.value.toString(),
            r.per.isEmpty() ? r.unit : QString(r.unit + u'/' + r.per),
            model::toText(r.qualifier),
            model::toText(r.status),
            r.place,
            r.period,
            r.indicator};
}

void printRecord(const QStringList &fields)
{
    printLine(exchange::toCsvRecord(fields).chopped(1)); // printLine() writes the line end
}

} // namespace jiaoshu::cli
