// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/printed.h"

#include "checks/digits.h"
#include "text/scripttable.h"

#include <algorithm>

namespace jiaoshu::checks {

namespace {

using model::Qualifier;

/** The last number that stands in a quote. */
struct LastNumber
{
    int decimals = 0;
    int scale = 0; ///< the powers of ten behind it
    bool isFound = false;
    int digits = 0;  ///< without zeros in front
    int numbers = 0; ///< how many stand there
    [[nodiscard]] int place() const { return scale - decimals; }
};

bool isNumeral(char16_t c)
{
    return (c >= u'0' && c <= u'9') || QStringView(u"〇零一二三四五六七八九两").contains(QChar(c));
}

LastNumber lastNumber(QStringView quote)
{
    const text::ScriptTable &script = text::ScriptTable::instance();
    LastNumber last;
    bool inNumber = false;
    bool isScaled = true; // scales belong to the number before them, until something else stands there
    bool isFraction = false;
    for (const QChar raw : quote) {
        const char16_t c = script.folded(raw.unicode());
        if (isNumeral(c)) {
            if (!inNumber)
                last = {0, 0, true, 0, last.numbers + 1};
            last.decimals += isFraction;
            last.digits += last.digits > 0 || c != u'0';
            inNumber = isScaled = true;
        } else if (inNumber && c == u'.') {
            isFraction = true;
        } else if (const int scale = c == u'成' ? 1 : scaleOf(c); scale > 0) {
            if (isScaled)
                last.scale += scale;
            inNumber = isFraction = false;
        } else if (c != u',' && c != u' ' && c != u'余' && c != u'多') {
            isScaled = inNumber = isFraction = false;
        }
    }
    return last;
}

int digitCount(const Decimal &value, int place)
{
    const QString whole = value.scaledByPowerOfTen(-place).toString();
    return static_cast<int>(whole.size());
}

/** How far 约, 多 and 余 reach: a tenth, or one of the last digit that is no nought. */
Decimal leeway(const Decimal &value, int place)
{
    const Decimal tenth = value.scaledByPowerOfTen(-1);
    const Decimal round(1, std::max(value.lastPlace(), place));
    return round < tenth ? tenth : round;
}

Interval range(const Printed &printed, const model::Reading &reading)
{
    const Decimal &low = printed.value;
    const Decimal high = reading.upper ? reading.upper->numerator() : low;
    const Decimal half = printed.isExact ? Decimal(0) : Decimal(5, printed.place - 1);
    switch (reading.qualifier) {
    case Qualifier::About:
        return {low - leeway(low, printed.place), high + leeway(high, printed.place)};
    case Qualifier::MoreThan:
        return {low - half, high + leeway(high, printed.place)};
    case Qualifier::LessThan:
        return {low - leeway(low, printed.place), high + half};
    case Qualifier::Exact:
    case Qualifier::AtLeast:
    case Qualifier::AtMost:
        break;
    }
    return {low - half, high + half};
}

} // namespace

std::optional<Printed> printed(const model::Reading &reading)
{
    if (reading.value.isFraction() || (reading.upper && reading.upper->isFraction()) ||
        reading.value.numerator().isNegative() || reading.qualifier == Qualifier::AtLeast ||
        reading.qualifier == Qualifier::AtMost)
        return std::nullopt;
    Printed printed;
    printed.value = reading.value.numerator();
    const LastNumber last = lastNumber(reading.quote);
    // A value that is not what the quote says (it was corrected, or misread) has the digits it needs.
    const int own = printed.value.lastPlace();
    printed.place = last.isFound && !printed.value.isZero() ? std::min(last.place(), own) : own;
    const int tooMany = digitCount(printed.value, printed.place) - last.digits;
    if (last.numbers == 1 && last.digits > 0 && tooMany > 0)
        printed.place = std::min(own, printed.place + tooMany);
    const bool isRough = reading.upper || reading.qualifier != Qualifier::Exact;
    printed.isExact = !isRough && printed.place == 0 && last.scale == 0 && reading.kind == model::Kind::Count;
    printed.digits = isRough || printed.value.isZero() ? 0 : digitCount(printed.value, printed.place);
    printed.range = range(printed, reading);
    if (printed.range.low.isNegative())
        printed.range.low = Decimal(0);
    return printed;
}

} // namespace jiaoshu::checks
