// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/conversion.h"

#include <algorithm>

namespace jiaoshu::exchange {

namespace {

model::Value quotient(const Decimal &above, const Decimal &below)
{
    auto [numerator, denominator] = Decimal::quotient(above, below);
    return denominator == Decimal(1) ? model::Value(std::move(numerator))
                                     : model::Value(std::move(numerator), std::move(denominator));
}

} // namespace

model::Value converted(const model::Value &value, const Conversion &conversion)
{
    return quotient(value.numerator() * conversion.numerator, value.denominator() * conversion.denominator);
}

model::Reading converted(model::Reading reading, const QList<Conversion> &conversions)
{
    const auto wanted =
        std::find_if(conversions.begin(), conversions.end(), [&](const Conversion &conversion) {
            return conversion.from == reading.unit && conversion.fromPer == reading.per;
        });
    if (wanted == conversions.end())
        return reading;
    reading.value = converted(reading.value, *wanted);
    if (reading.upper)
        reading.upper = converted(*reading.upper, *wanted);
    reading.unit = wanted->to;
    reading.per = wanted->toPer;
    return reading;
}

QString unitBefore(const model::Reading &before, const model::Reading &after)
{
    if (before.unit == after.unit && before.per == after.per)
        return {};
    return before.per.isEmpty() ? before.unit : QString(before.unit + u'/' + before.per);
}

QString fromText(const Conversion &conversion)
{
    return conversion.fromPer.isEmpty() ? conversion.from
                                        : QString(conversion.from + u'/' + conversion.fromPer);
}

QString toText(const Conversion &conversion)
{
    return conversion.toPer.isEmpty() ? conversion.to : QString(conversion.to + u'/' + conversion.toPer);
}

std::optional<Decimal> asDecimal(const model::Value &value)
{
    if (!value.isFraction())
        return value.numerator();
    auto [numerator, denominator] = Decimal::quotient(value.numerator(), value.denominator());
    return denominator == Decimal(1) ? std::optional(std::move(numerator)) : std::nullopt;
}

QString decimalText(const QString &exact)
{
    if (!exact.contains(u'/'))
        return exact;
    const auto value = model::Value::parse(exact);
    const auto decimal = value ? asDecimal(*value) : std::nullopt;
    return decimal ? decimal->toString() : QString();
}

double nearestDouble(const model::Value &value)
{
    // QByteArray reads the C locale's numbers, whatever the machine's is.
    return value.numerator().toString().toLatin1().toDouble() /
           value.denominator().toString().toLatin1().toDouble();
}

bool isHeldByDouble(const model::Value &value)
{
    const auto decimal = asDecimal(value);
    if (!decimal)
        return false;
    QString digits = decimal->toString();
    digits.remove(u'-').remove(u'.');
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits.size() <= 15;
}

} // namespace jiaoshu::exchange
