// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>

namespace jiaoshu {

using boost::multiprecision::cpp_int;

namespace {

constexpr int MostPower = 18; ///< the largest power of ten in 64 bits

constexpr auto Powers = [] {
    std::array<qint64, MostPower + 1> powers = {1};
    for (size_t i = 1; i < powers.size(); ++i)
        powers[i] = 10 * powers[i - 1];
    return powers;
}();

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/** @p coefficient times ten to the power @p places in @p scaled. @return false where it does not fit. */
bool scale(qint64 coefficient, int places, qint64 &scaled)
{
    return places <= MostPower &&
           !__builtin_mul_overflow(coefficient, Powers[static_cast<size_t>(places)], &scaled);
}

} // namespace

struct Decimal::Large
{
    cpp_int number;
};

Decimal::Decimal(Large large, int exponent) : m_exponent(exponent)
{
    cpp_int &number = large.number;
    while (!number.is_zero() && number % 10 == 0) {
        number /= 10;
        ++m_exponent;
    }
    if (number.is_zero())
        m_exponent = 0;
    if (number >= std::numeric_limits<qint64>::min() && number <= std::numeric_limits<qint64>::max()) {
        m_coefficient = static_cast<qint64>(number);
        return;
    }
    m_coefficient = number < 0 ? -1 : 1;
    m_large = std::make_shared<const Large>(std::move(large));
}

Decimal::Large Decimal::large() const
{
    return m_large ? *m_large : Large{m_coefficient};
}

bool Decimal::isSameLarge(const Decimal &other) const
{
    return other.m_large && m_large->number == other.m_large->number;
}

Result<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QStringView body = text.mid(negative || text.startsWith(QLatin1Char('+')) ? 1 : 0);
    int decimals = -1; // -1: no point seen yet
    qsizetype digits = 0;
    qsizetype used = 0; // without zeros in front
    qint64 coefficient = 0;
    for (const QChar c : body) {
        if (isDigit(c)) {
            const int digit = c.unicode() - u'0';
            ++digits;
            used += used > 0 || digit > 0;
            decimals += decimals >= 0;
            if (used <= MostPower)
                coefficient = 10 * coefficient + digit;
        } else if (c == QLatin1Char('.') && decimals < 0 && digits > 0) {
            decimals = 0;
        } else {
            return fail(ErrorCode::BadNumber, text.toString());
        }
    }
    if (digits == 0 || decimals == 0)
        return fail(ErrorCode::BadNumber, text.toString());
    if (used > MaximumDigits || decimals > MaximumDigits)
        return fail(ErrorCode::ValueTooLong, text.left(80).toString());
    const int exponent = -std::max(decimals, 0);
    if (used <= MostPower)
        return Decimal(negative ? -coefficient : coefficient, exponent);
    std::string all;
    for (const QChar c : body) {
        if (isDigit(c) && (!all.empty() || c != u'0')) // cpp_int reads a leading zero as octal
            all += static_cast<char>(c.unicode());
    }
    const cpp_int number(all);
    return Decimal(Large{negative ? cpp_int(-number) : number}, exponent);
}

QString Decimal::toString() const
{
    char small[24];
    std::string large;
    std::string_view digits;
    if (m_large) {
        large = cpp_int(boost::multiprecision::abs(m_large->number)).str();
        digits = large;
    } else {
        const quint64 size =
            isNegative() ? 0 - static_cast<quint64>(m_coefficient) : static_cast<quint64>(m_coefficient);
        const char *end = std::to_chars(small, small + sizeof small, size).ptr;
        digits = std::string_view(small, static_cast<size_t>(end - small));
    }
    const auto count = static_cast<qsizetype>(digits.size());
    const qsizetype places = decimals();
    QString text;
    text.reserve(count + std::max<qsizetype>(m_exponent, 0) + places + 3);
    if (isNegative())
        text += QLatin1Char('-');
    const qsizetype whole = std::max<qsizetype>(count - places, 0);
    text += whole > 0 ? QLatin1String(digits.data(), whole) : QLatin1String("0");
    if (places > 0) {
        text += QLatin1Char('.');
        text.resize(text.size() + std::max<qsizetype>(places - count, 0), QLatin1Char('0'));
        text += QLatin1String(digits.data() + whole, count - whole);
    } else {
        text.resize(text.size() + m_exponent, QLatin1Char('0'));
    }
    return text;
}

std::pair<Decimal, Decimal> Decimal::quotient(const Decimal &a, const Decimal &b)
{
    Q_ASSERT(!b.isZero());
    cpp_int above = a.large().number;
    cpp_int below = b.large().number;
    int exponent = a.m_exponent - b.m_exponent;
    const auto reduce = [&above, &below] {
        const cpp_int common = boost::multiprecision::gcd(above, below);
        above /= common;
        below /= common;
    };
    reduce();
    if (below < 0) {
        above = -above;
        below = -below;
    }
    cpp_int rest = below;
    cpp_int scaled = above;
    int places = exponent;
    for (const int factor : {2, 5}) {
        for (; rest % factor == 0; --places) {
            rest /= factor;
            scaled *= 10 / factor;
        }
    }
    if (rest == 1)
        return {Decimal(Large{scaled}, places), Decimal(1)};
    for (; exponent > 0; --exponent)
        above *= 10;
    for (; exponent < 0; ++exponent)
        below *= 10;
    reduce();
    return {Decimal(Large{above}, 0), Decimal(Large{below}, 0)};
}

bool Decimal::readsBack() const
{
    // 64 bits hold 19 digits at most, so that only what was scaled far or is large has to be counted.
    if (!m_large && m_exponent <= MaximumDigits - MostPower - 1)
        return decimals() <= MaximumDigits;
    const auto digits = static_cast<int>(cpp_int(boost::multiprecision::abs(large().number)).str().size());
    return digits + std::max(m_exponent, 0) <= MaximumDigits && decimals() <= MaximumDigits;
}

std::optional<qint64> Decimal::toInteger() const
{
    qint64 whole = 0;
    if (m_large || m_exponent < 0 || !scale(m_coefficient, m_exponent, whole))
        return std::nullopt;
    return whole;
}

Decimal Decimal::scaledByPowerOfTen(int places) const
{
    Decimal scaled = *this;
    if (!isZero())
        scaled.m_exponent += places;
    return scaled;
}

Decimal Decimal::negated() const
{
    qint64 small = 0;
    if (!m_large && !__builtin_sub_overflow(qint64(0), m_coefficient, &small))
        return {small, m_exponent};
    return Decimal(Large{-large().number}, m_exponent);
}

Decimal Decimal::sum(const Decimal &a, const Decimal &b)
{
    const int exponent = std::min(a.m_exponent, b.m_exponent);
    const int shiftA = a.m_exponent - exponent;
    const int shiftB = b.m_exponent - exponent;
    qint64 scaledA = 0;
    qint64 scaledB = 0;
    qint64 small = 0;
    if (!a.m_large && !b.m_large && scale(a.m_coefficient, shiftA, scaledA) &&
        scale(b.m_coefficient, shiftB, scaledB) && !__builtin_add_overflow(scaledA, scaledB, &small))
        return {small, exponent};
    const auto power = [](int places) -> cpp_int {
        return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(places));
    };
    return Decimal(Large{a.large().number * power(shiftA) + b.large().number * power(shiftB)}, exponent);
}

Decimal Decimal::product(const Decimal &a, const Decimal &b)
{
    const int exponent = a.m_exponent + b.m_exponent;
    qint64 small = 0;
    if (!a.m_large && !b.m_large && !__builtin_mul_overflow(a.m_coefficient, b.m_coefficient, &small))
        return {small, exponent};
    return Decimal(Large{a.large().number * b.large().number}, exponent);
}

Decimal Decimal::divided(const Decimal &a, const Decimal &b)
{
    constexpr int Places = 18;
    const cpp_int dividend = a.large().number;
    const cpp_int divisor = b.large().number;
    const auto length = [](const cpp_int &number) {
        return number.is_zero() ? 0 : static_cast<int>(msb(cpp_int(abs(number))));
    };
    // 0.30103 is the logarithm of 2: how many digits the divisor is longer by.
    const int places = Places + std::max(0, (length(divisor) - length(dividend)) * 30103 / 100000 + 1);
    const cpp_int power = boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(places));
    return Decimal(Large{dividend * power / divisor}, a.m_exponent - b.m_exponent - places);
}

bool Decimal::isLess(const Decimal &a, const Decimal &b)
{
    if (a.isNegative() != b.isNegative())
        return a.isNegative();
    if (a.m_exponent == b.m_exponent && !a.m_large && !b.m_large)
        return a.m_coefficient < b.m_coefficient;
    return (a - b).isNegative();
}

} // namespace jiaoshu
