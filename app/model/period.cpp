// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/period.h"

#include <QDate>

#include <optional>

namespace jiaoshu::model {

namespace {

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/** The first day that a year, month or day names. */
std::optional<QDate> firstDay(QStringView text)
{
    const bool shapeFits =
        (text.size() == 4 || (text.size() == 7 && text[4] == QLatin1Char('-')) ||
         (text.size() == 10 && text[4] == QLatin1Char('-') && text[7] == QLatin1Char('-'))) &&
        areDigits(text.left(4)) && areDigits(text.mid(5, 2)) && areDigits(text.mid(8, 2));
    if (!shapeFits)
        return std::nullopt;
    const QDate day(text.left(4).toInt(), text.size() > 4 ? text.mid(5, 2).toInt() : 1,
                    text.size() > 7 ? text.mid(8, 2).toInt() : 1);
    return day.isValid() ? std::optional(day) : std::nullopt;
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
