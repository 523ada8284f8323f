// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/value.h"

namespace jiaoshu::model {

Value::Value(Decimal numerator, Decimal denominator)
    : m_numerator(std::move(numerator)), m_denominator(std::move(denominator))
{
    Q_ASSERT(!m_denominator.isZero());
}

Result<Value> Value::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return Decimal::parse(text).map([](Decimal decimal) { return Value(std::move(decimal)); });
    auto numerator = Decimal::parse(text.left(slash));
    if (!numerator)
        return fail(numerator.error());
    auto denominator = Decimal::parse(text.mid(slash + 1));
    if (!denominator)
        return fail(denominator.error());
    if (denominator->isZero())
        return fail(ErrorCode::BadNumber, text.toString());
    return Value(std::move(*numerator), std::move(*denominator));
}

QString Value::toString() const
{
    return isFraction() ? QString(m_numerator.toString() + QLatin1Char('/') + m_denominator.toString())
                        : m_numerator.toString();
}

} // namespace jiaoshu::model
