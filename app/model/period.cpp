// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/period.h"

#include <QDate>

#include <optional>

namespace jiaoshu::model {

namespace {

/** The number that @p count digits from @p at on make; -1 where one is none. */
int numberAt(QStringView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        number = 10 * number + digit;
    }
    return number;
}

/** The first day that a year, month or day names, as 20240301: days in order are numbers in order. */
std::optional<int> firstDay(QStringView text)
{
    const bool hasMonth = text.size() >= 7 && text[4] == QLatin1Char('-');
    const bool hasDay = text.size() == 10 && hasMonth && text[7] == QLatin1Char('-');
    if (text.size() != 4 && !(text.size() == 7 && hasMonth) && !hasDay)
        return std::nullopt;
    const int year = numberAt(text, 0, 4);
    const int month = hasMonth ? numberAt(text, 5, 2) : 1;
    const int day = hasDay ? numberAt(text, 8, 2) : 1;
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    return QDate::isValid(year, month, day) ? std::optional((year * 100 + month) * 100 + day) : std::nullopt;
}

} // namespace

bool isPeriod(QStringView text)
{
    if (text.isEmpty())
        return true;
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return firstDay(text).has_value();
    const auto begin = firstDay(text.left(slash));
    const auto end = firstDay(text.mid(slash + 1));
    return begin && end && *begin <= *end;
}

} // namespace jiaoshu::model
