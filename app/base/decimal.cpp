// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <string>

namespace jiaoshu {

using boost::multiprecision::cpp_int;

namespace {

cpp_int powerOfTen(int exponent)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent));
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

Decimal::Decimal(qint64 whole) : m_coefficient(whole)
{
    normalise();
}

Decimal::Decimal(cpp_int coefficient, int exponent)
    : m_coefficient(std::move(coefficient)), m_exponent(exponent)
{
    normalise();
}

Result<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QStringView body = text.mid(negative || text.startsWith(QLatin1Char('+')) ? 1 : 0);
    std::string digits;
    int decimals = -1; // -1: no point seen yet
    for (const QChar c : body) {
        if (isDigit(c)) {
            digits += static_cast<char>(c.unicode());
            decimals += decimals >= 0;
        } else if (c == QLatin1Char('.') && decimals < 0 && !digits.empty()) {
            decimals = 0;
        } else {
            return fail(ErrorCode::BadNumber, text.toString());
        }
    }
    if (digits.empty() || decimals == 0)
        return fail(ErrorCode::BadNumber, text.toString());
    const auto firstUsed = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    digits.erase(0, firstUsed); // cpp_int reads a leading zero as octal
    if (digits.size() > MaximumDigits || decimals > MaximumDigits)
        return fail(ErrorCode::ValueTooLong, text.left(80).toString());
    cpp_int coefficient(digits);
    return Decimal(negative ? cpp_int(-coefficient) : coefficient, -std::max(decimals, 0));
}

QString Decimal::toString() const
{
    const bool negative = isNegative();
    QString digits = QString::fromStdString(cpp_int(boost::multiprecision::abs(m_coefficient)).str());
    if (m_exponent >= 0) {
        digits += QString(m_exponent, QLatin1Char('0'));
    } else {
        const int decimals = -m_exponent;
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    return negative ? QString(QLatin1Char('-') + digits) : digits;
}

Decimal Decimal::scaledByPowerOfTen(int places) const
{
    return {m_coefficient, m_exponent + places};
}

Decimal Decimal::negated() const
{
    return {cpp_int(-m_coefficient), m_exponent};
}

Decimal Decimal::sum(const Decimal &a, const Decimal &b)
{
    const int exponent = std::min(a.m_exponent, b.m_exponent);
    return {cpp_int(a.m_coefficient * powerOfTen(a.m_exponent - exponent) +
                    b.m_coefficient * powerOfTen(b.m_exponent - exponent)),
            exponent};
}

Decimal Decimal::product(const Decimal &a, const Decimal &b)
{
    return {cpp_int(a.m_coefficient * b.m_coefficient), a.m_exponent + b.m_exponent};
}

void Decimal::normalise()
{
    if (m_coefficient.is_zero()) {
        m_exponent = 0;
        return;
    }
    while (m_coefficient % 10 == 0) {
        m_coefficient /= 10;
        ++m_exponent;
    }
}

} // namespace jiaoshu
