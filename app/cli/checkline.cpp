// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkline.h"

#include "exchange/jsonline.h"
#include "session/articlechecks.h"

#include <QStringList>

namespace jiaoshu::cli {

QByteArray checkLine(const QString &path, const checks::Check &check, const QList<model::Reading> &readings)
{
    QStringList figures;
    for (const qsizetype figure : check.figures) {
        const model::Reading &reading = readings[figure];
        QString term = reading.quote + u'@' + QString::number(reading.span.begin.value);
        if (session::quotedOtherwise(reading)) // what is summed up is not what is printed
            term += u'=' + reading.value.toString();
        figures.append(term);
    }
    exchange::JsonLine line;
    line.text(QLatin1StringView("article"), path);
    line.text(QLatin1StringView("check"), checks::toText(check.kind));
    line.text(QLatin1StringView("verdict"), checks::toText(check.verdict));
    line.text(QLatin1StringView("figures"), figures.join(u' '));
    if (check.expected)
        line.text(
            QLatin1StringView("expected"),
            QString(check.expected->low.toString() + QStringLiteral("..") + check.expected->high.toString()));
    if (check.slip)
        line.text(QLatin1StringView("would_hold"), QString(readings[check.figures[check.slip->figure]].quote +
                                                           u'=' + check.slip->value.toString()));
    return line.bytes();
}

} // namespace jiaoshu::cli
