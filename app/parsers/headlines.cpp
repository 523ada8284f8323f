// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/headlines.h"

#include "readers/isoday.h"

#include <algorithm>

namespace jiaoshu::parsers {

QStringList headLines(const QStringList &article, const QString &title, const QString &day,
                      const QString &outlet, const QString &dateLine)
{
    constexpr qsizetype Begin = 8;
    const QStringList begin = article.mid(0, Begin);
    QStringList head;
    if (!title.isEmpty() &&
        !std::any_of(begin.begin(), begin.end(), [&](const QString &line) { return line.contains(title); }))
        head.append(title);
    if (std::any_of(begin.begin(), begin.end(),
                    [](const QString &line) { return !readers::isoDay(line).isEmpty(); }))
        return head;
    if (!dateLine.isEmpty())
        head.append(dateLine);
    else if (!day.isEmpty() && !outlet.isEmpty())
        head.append(QString(day + QStringLiteral(" 来源：") + outlet));
    else if (!day.isEmpty())
        head.append(day);
    return head;
}

} // namespace jiaoshu::parsers
