// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/isotime.h"

#include <QStringList>

#include <array>

namespace jiaoshu::engine {

namespace {

/** Writes @p number with @p width digits, zeros in front; what is longer loses its first ones. */
void write(char16_t *at, int number, int width)
{
    for (int i = width - 1; i >= 0; --i, number /= 10)
        at[i] = static_cast<char16_t>(u'0' + number % 10);
}

bool isPlain(int year)
{
    return year >= 0 && year <= 9999;
}

} // namespace

QString isoYear(int year)
{
    if (!isPlain(year))
        return QString::number(year);
    char16_t digits[4];
    write(digits, year, 4);
    return QStringView(digits, 4).toString();
}

QString isoMonth(int year, int month)
{
    if (!isPlain(year))
        return {};
    char16_t digits[7] = {0, 0, 0, 0, u'-'};
    write(digits, year, 4);
    write(digits + 5, month, 2);
    return QStringView(digits, 7).toString();
}

QString isoDay(const QDate &date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || !isPlain(year))
        return {};
    char16_t digits[10] = {0, 0, 0, 0, u'-', 0, 0, u'-'};
    write(digits, year, 4);
    write(digits + 5, month, 2);
    write(digits + 8, day, 2);
    return QStringView(digits, 10).toString();
}

QString isoEndOfMonth(int year, int month)
{
    return isoDay(QDate(year, month, QDate(year, month, 1).daysInMonth()));
}

QString isoInterval(const QString &from, const QString &to)
{
    return from + u'/' + to;
}

bool isQuarter(const QString &period)
{
    constexpr qsizetype DayLength = 10; // 2023-07-01/2023-09-30
    const QStringView text(period);
    return text.size() == 2 * DayLength + 1 && text.first(4) == text.mid(DayLength + 1, 4) &&
           text.mid(DayLength + 6, 2).toInt() - text.mid(5, 2).toInt() == 2;
}

bool isFinancialYear(QStringView period)
{
    constexpr qsizetype Day = 10;
    if (period.size() != 2 * Day + 1)
        return false;
    const QDate first = firstDayOf(period.first(Day));
    const QDate last = firstDayOf(period.last(Day));
    return first.isValid() && first.month() > 1 && first.addYears(1) == last.addDays(1);
}

QString shiftedYears(const QString &period, int years)
{
    QStringList parts = period.split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        const int year = QStringView(part).left(4).toInt() + years;
        part = isoYear(year) + part.mid(4);
        if (part.endsWith(QLatin1String("-02-29")) && !QDate::isLeapYear(year))
            part = isoYear(year) + QStringLiteral("-02-28");
    }
    return parts.join(u'/');
}

QDate firstDayOf(QStringView monthOrDay)
{
    constexpr qsizetype MonthLength = 7;
    constexpr qsizetype DayLength = 10;
    const qsizetype size = monthOrDay.size();
    if (size != MonthLength && size != DayLength)
        return {};
    std::array<int, 3> parts = {0, 0, size == MonthLength ? 1 : 0};
    size_t part = 0;
    for (qsizetype at = 0; at < size; ++at) {
        const char16_t unit = monthOrDay[at].unicode();
        const bool isSign = at == 4 || at == MonthLength;
        if (isSign ? unit != u'-' : unit < u'0' || unit > u'9')
            return {};
        if (isSign)
            ++part;
        else
            parts[part] = 10 * parts[part] + (unit - u'0');
    }
    return {parts[0], parts[1], parts[2]};
}

} // namespace jiaoshu::engine
