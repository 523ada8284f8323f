// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/newsday.h"

#include "engine/characters.h"

namespace jiaoshu::engine {

std::optional<QDate> recentDay(const WrittenDate &date, const QDate &published)
{
    constexpr int MostDays = 31;
    if (date.month == 0 || date.day == 0)
        return std::nullopt;
    QDate day(published.year(), date.month, date.day);
    if (day > published)
        day = QDate(published.year() - 1, date.month, date.day);
    return day.isValid() && day.daysTo(published) <= MostDays ? std::optional(day) : std::nullopt;
}

std::optional<NewsDay> dayOfNewsAt(QStringView text, qsizetype at, const QDate &published)
{
    constexpr int MostDays = 7;
    int number = 0;
    const qsizetype end = isDigit(charAt(text, at)) ? smallNumberAt(text, at, number) : at;
    const QChar before = charAt(text, at - 1);
    if (number < 1 || charAt(text, end) != u'日' || isDigit(before) || isDash(before) ||
        isOneOf(before, u"月、至到第每共近约满."))
        return std::nullopt;
    const QChar behind = charAt(text, end + 1);
    const bool tells = isOneOf(behind, u"股收上下晚凌清早召举公宣发在当开表指说");
    if (!tells && !(behind == u',' && endsClause(before)))
        return std::nullopt;
    const QDate day(published.year(), published.month(), number);
    if (!day.isValid() || day > published || day.daysTo(published) > MostDays)
        return std::nullopt;
    return NewsDay{day, end + 1};
}

} // namespace jiaoshu::engine
