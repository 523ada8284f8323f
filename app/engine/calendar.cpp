// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calendar.h"

#include "engine/characters.h"

#include <QStringView>

namespace jiaoshu::engine {

namespace {

constexpr int RepublicanOffset = 1911;

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const qsizetype chinese = QStringView(u"〇一二三四五六七八九").indexOf(c);
    return c == u'○' || c == u'零' ? 0 : static_cast<int>(chinese);
}

struct Number
{
    int value = 0;
    qsizetype digits = 0;
    qsizetype end = 0;
};

/** A number written digit by digit, or 十, 十一, 二十, 三十一. */
std::optional<Number> numberAt(QStringView text, qsizetype at, qsizetype maximumDigits)
{
    Number number;
    qsizetype i = at;
    bool hasTen = false;
    for (; i < text.size() && number.digits < maximumDigits; ++i, ++number.digits) {
        if (text[i] == u'十' && !hasTen && number.digits <= 1) {
            hasTen = true;
            number.value = number.digits == 0 ? 10 : number.value * 10;
            continue;
        }
        const int digit = digitOf(text[i]);
        if (digit < 0)
            break;
        number.value = hasTen ? number.value + digit : number.value * 10 + digit;
    }
    number.end = i;
    return number.digits > 0 ? std::optional(number) : std::nullopt;
}

bool isAsciiDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

/** 年9月28日 and what of it stands there, behind a year; @p date ends before it. */
void readMonthAndDay(QStringView text, WrittenDate &date)
{
    const auto month = numberAt(text, date.end, 3);
    if (!month || month->value < 1 || month->value > 12 || !startsWith(text, month->end, u"月"))
        return;
    date.month = month->value;
    date.end = month->end + 1;
    if (startsWith(text, date.end, u"份")) {
        ++date.end;
        return;
    }
    const auto day = numberAt(text, date.end, 3);
    if (!day || day->value < 1 || day->value > 31)
        return;
    if (startsWith(text, day->end, u"日") || startsWith(text, day->end, u"号")) {
        date.day = day->value;
        date.end = day->end + 1;
    }
}

/** 2023-09-28, 2023/9/28, 2023.09.28 */
std::optional<WrittenDate> separatedAt(QStringView text, qsizetype at, const Number &year)
{
    if (year.digits != 4 || year.end >= text.size() || !isOneOf(text[year.end], u"-/."))
        return std::nullopt;
    const QChar separator = text[year.end];
    const auto month = numberAt(text, year.end + 1, 2);
    if (!month || month->value < 1 || month->value > 12 || month->end >= text.size() ||
        text[month->end] != separator)
        return std::nullopt;
    const auto day = numberAt(text, month->end + 1, 2);
    if (!day || !QDate::isValid(year.value, month->value, day->value))
        return std::nullopt;
    return WrittenDate{at, day->end, year.value, month->value, day->value, false};
}

} // namespace

std::optional<WrittenDate> writtenDateAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || (digitOf(text[at]) < 0 && text[at] != u'十') ||
        (at > 0 && digitOf(text[at - 1]) >= 0))
        return std::nullopt;
    if (at > 0 && (text[at - 1] == u'.' || text[at - 1] == u',') && isAsciiDigit(text, at - 2))
        return std::nullopt;
    const auto number = numberAt(text, at, 4);
    if (!number || isAsciiDigit(text, number->end))
        return std::nullopt;
    if (const auto separated = separatedAt(text, at, *number);
        separated && separated->year >= 1900 && separated->year < 2100)
        return separated;
    WrittenDate date{at, number->end, 0, 0, 0, false};
    if (startsWith(text, number->end, u"年")) {
        const bool common = number->digits == 4 && number->value >= 1800 && number->value < 2200;
        const bool republican =
            isAsciiDigit(text, at) && number->value >= 90 && number->value <= 150 &&
            (startsWith(text, number->end, u"年度") || (at >= 2 && text.mid(at - 2, 2) == u"民国"));
        if (!common && !republican)
            return std::nullopt;
        date.year = republican ? number->value + RepublicanOffset : number->value;
        date.isRepublican = republican;
        date.end = number->end + 1;
        readMonthAndDay(text, date);
        return date;
    }
    if (startsWith(text, number->end, u"月")) {
        date.end = at;
        readMonthAndDay(text, date);
        if (date.month > 0)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> firstDayIn(QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        const auto date = writtenDateAt(text.first(to), at);
        if (date && date->isDay() && date->toDate().isValid())
            return date->toDate();
    }
    return std::nullopt;
}

} // namespace jiaoshu::engine
