// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numeralreader.h"

#include "engine/characters.h"
#include "engine/numeralcursor_p.h"

namespace jiaoshu::engine {

using lexicon::NumeralClass;

namespace {

/** The power of ten that a bare scale is (百: 2, 万万: 8); 0 for any other number. */
int powerOf(const Numeral &numeral)
{
    if (!numeral.isBareScale || numeral.value.isFraction() || numeral.upper || numeral.isOpen)
        return 0;
    Decimal power = 1;
    for (int exponent = 0; exponent <= 16; ++exponent) {
        if (power == numeral.value.numerator())
            return exponent;
        power = power.scaledByPowerOfTen(1);
    }
    return 0;
}

} // namespace

NumeralReader::NumeralReader(const lexicon::Numerals &numerals, const lexicon::Qualifiers &qualifiers,
                             const lexicon::Units &units)
    : m_numerals(numerals), m_qualifiers(qualifiers), m_units(units)
{}

std::optional<Numeral> NumeralReader::readAt(QStringView text, qsizetype at) const
{
    auto numeral = readPlain(text, at);
    if (!numeral)
        return std::nullopt;
    if (auto fraction = readFraction(text, *numeral))
        return fraction;
    return numeral;
}

std::optional<Numeral> NumeralReader::readPlain(QStringView text, qsizetype at) const
{
    if (at < 0 || at >= text.size())
        return std::nullopt;
    const NumeralClass kind = m_numerals.classOf(text[at]);
    if (kind == NumeralClass::None)
        return std::nullopt;
    if (kind == NumeralClass::Half) {
        Numeral half;
        half.span = utf16Span(at, at + 1);
        half.value = Decimal(5, -1);
        half.style = NumeralStyle::Chinese;
        half.isHalf = true;
        return half;
    }
    if (text[at] == u'一' && charAt(text, at + 1) == u'半') {
        Numeral half;
        half.span = utf16Span(at, at + 2);
        half.value = model::Value(1, 2);
        half.style = NumeralStyle::Chinese;
        half.isOneHalf = true;
        return half;
    }
    return NumeralCursor(text, at, m_numerals, m_qualifiers, m_units).read();
}

/** 三分之一, 百分之五, 三分一, 1/3, with @p whole in front. */
std::optional<Numeral> NumeralReader::readFraction(QStringView text, const Numeral &whole) const
{
    const qsizetype end = whole.span.end.value;
    const QChar next = charAt(text, end);
    if (next != u'分' && next != u'/')
        return std::nullopt;
    const bool spoken = startsWith(text, end, u"分之");
    const bool brief =
        !spoken && whole.style == NumeralStyle::Chinese && next == u'分' && whole.span.length() == 1;
    const bool slash =
        whole.style == NumeralStyle::Arabic && next == u'/' && !whole.hasPoint && whole.scale == 0;
    if ((!spoken && !brief && !slash) || whole.upper || whole.isOpen)
        return std::nullopt;
    auto part = readPlain(text, end + (spoken ? 2 : 1));
    if (!part || part->isHalf)
        return std::nullopt;
    const qsizetype partEnd = part->span.end.value;
    Numeral result = *part;
    result.span = utf16Span(whole.span.begin.value, partEnd);
    if (const int power = spoken ? powerOf(whole) : 0; power >= 2) {
        result.value = part->value.numerator().scaledByPowerOfTen(2 - power);
        if (part->upper)
            result.upper = part->upper->scaledByPowerOfTen(2 - power);
        result.isPart = true;
        result.isBareScale = false;
        return result;
    }
    const Decimal numerator = slash ? whole.value.numerator() : part->value.numerator();
    const Decimal denominator = slash ? part->value.numerator() : whole.value.numerator();
    if (part->upper || denominator.isZero() || denominator == Decimal(1))
        return std::nullopt;
    // 三分一 and 1/3 are short for it only where they are less than one and nothing goes on with them.
    const bool less = numerator < denominator && !numerator.isZero();
    if (brief && (!less || part->span.length() != 1 || part->style != NumeralStyle::Chinese ||
                  isOneOf(charAt(text, partEnd), u"钟秒刻毫厘点分")))
        return std::nullopt;
    // a small share (占全省的1/36), or a small denominator; else it is a page, a date, a code
    const QChar before = charAt(text, whole.span.begin.value - 1);
    const QChar after = charAt(text, partEnd);
    const bool share = isOneOf(before, u"的占约近为达") && denominator < Decimal(1000) && !isDigit(after);
    if (slash &&
        (!less || (!share && (Decimal(10) < denominator || !isHan(after))) || isOneOf(after, u"页日号月/-")))
        return std::nullopt;
    result.value = model::Value(numerator, denominator);
    return result;
}

} // namespace jiaoshu::engine
