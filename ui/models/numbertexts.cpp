// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbertexts.h"

namespace jiaoshu::ui {

namespace {

QString grouped(const Decimal &number)
{
    QString text = number.toString();
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

} // namespace

QString groupedText(const model::Value &value)
{
    if (!value.isFraction())
        return grouped(value.numerator());
    return QString(grouped(value.numerator()) + u'/' + grouped(value.denominator()));
}

QString scaledText(const model::Value &value)
{
    if (value.isFraction())
        return {};
    const Decimal &number = value.numerator();
    const Decimal size = number.isNegative() ? number.negated() : number;
    if (size < Decimal(10'000))
        return {};
    const bool large = !(size < Decimal(100'000'000));
    const Decimal scaled = number.scaledByPowerOfTen(large ? -8 : -4);
    constexpr int MostDecimals = 6;
    if (scaled.decimals() > MostDecimals)
        return {};
    return QString(grouped(scaled) + (large ? u'亿' : u'万'));
}

QString amountText(const model::Reading &reading)
{
    QString text = groupedText(reading.value);
    if (reading.upper)
        text = QString(text + u'–' + groupedText(*reading.upper));
    if (!reading.unit.isEmpty())
        text = QString(text + u' ' + reading.unit);
    if (!reading.per.isEmpty())
        text = QString(text + u'/' + reading.per);
    return text;
}

} // namespace jiaoshu::ui
