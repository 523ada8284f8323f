// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/characters.h"
#include "engine/quantitypass_p.h"

namespace jiaoshu::engine {

using model::Kind;

namespace {

/** The end of what joins the two ends of a range, or @p at where nothing does. */
qsizetype skipRangeSign(QStringView text, qsizetype at)
{
    if (startsWith(text, at, u"(含)"))
        at += 3;
    qsizetype end = at;
    while (isDash(charAt(text, end)) && end - at < 3)
        ++end;
    if (end == at && isOneOf(charAt(text, at), u"至到"))
        ++end;
    return end;
}

/** 有3、4千万元, 挂1、2根: the sign between two digits that follow each other, of which the second alone has
 * a unit; no 1、2家… whose 1 is its line's, and no 1、2组, which are numbered. */
bool isPairSign(QStringView text, const Numeral &lower, qsizetype at)
{
    const qsizetype begin = lower.span.begin.value;
    const QChar low = text[begin];
    const QChar high = charAt(text, at + 1);
    return charAt(text, at) == u'、' && lower.span.length() == 1 && high.unicode() == low.unicode() + 1 &&
           isDigit(low) && isDigit(high) && !isDigit(charAt(text, at + 2)) && charAt(text, at + 2) != u'、' &&
           isHan(charAt(text, begin - 1)) && charAt(text, begin - 1) != u'第' &&
           !isOneOf(charAt(text, at + 2), u"期组类号级档等层年批队线区楼班栋章");
}

/** The power of ten that the lower end takes over from the upper one: 3至5万 is 30000 to 50000, 八到九百亿 8
 * to 900 亿. */
int sharedScale(const Numeral &lower, const Numeral &upper)
{
    if (lower.scale >= 4 || upper.scale == 0 || lower.upper || upper.upper)
        return 0;
    if (lower.style != NumeralStyle::Arabic && lower.scale > 0 && upper.scale < 4)
        return 0;
    const Decimal coefficient = upper.value.numerator().scaledByPowerOfTen(-upper.scale);
    const Decimal &low = lower.value.numerator();
    if (upper.isThousands || (upper.scale < 4 && low < Decimal(10)))
        return low < coefficient ? upper.scale : 0;
    return upper.scale >= 4 && low < coefficient ? upper.scale : 0;
}

/** True where 从 or 由 makes two figures of it: 从12%到15%. */
bool isChange(QStringView text, qsizetype begin, Kind kind)
{
    return kind != Kind::Duration && isOneOf(charAt(text, begin - 1), u"从由自");
}

/** 减少400人至3600人, 下降120吨至840吨: by how much, and to what; 下降5%至8% and 增加3吨-5吨 are ranges.
 */
bool isStepTo(QStringView text, qsizetype begin, const Decimal &low, const Decimal &high, bool isAmountTo)
{
    constexpr int WidestRange = 5;
    const QChar before = charAt(text, begin - 1);
    // 周转天数拉长31天至248天
    const bool lengthens = (before == u'长' && isOneOf(charAt(text, begin - 2), u"拉延增")) ||
                           (before == u'短' && charAt(text, begin - 2) == u'缩');
    const bool changes =
        isOneOf(before, u"加增减升降涨跌") || (before == u'少' && charAt(text, begin - 2) == u'减');
    return (isAmountTo && changes && !(low < Decimal(100))) ||
           ((lengthens || isOneOf(before, u"加少增减升降涨跌高低多")) && Decimal(WidestRange) * low < high);
}

/** True where two amounts stand under one 人均 or 每股 by what is between them: 、 or 提高到 or a figure to
 * compare with. */
bool sharesCue(QStringView between)
{
    constexpr qsizetype LongestVerb = 14;
    constexpr qsizetype LongestComparison = 16;
    for (const QStringView joint : {u"、", u"和", u"与", u"及", u"或", u"以及"}) {
        if (between == joint)
            return true;
    }
    // 人均收入3.2万元，其中城镇居民4.2万元、农村居民2.1万元
    if (between.size() <= LongestVerb && (between.contains(u"其中") || isOneOf(between.front(), u"、,，")) &&
        (between.endsWith(u"居民") || between.endsWith(u"职工") || between.endsWith(u"村民") ||
         between.endsWith(u"农民")))
        return true;
    if (between.startsWith(u'('))
        return between.size() <= LongestComparison && !between.contains(u')');
    if (between.size() > LongestVerb || between.isEmpty() ||
        !isOneOf(between.front(), u"增提降上调减涨升发扩上下回"))
        return false;
    for (const QChar c : between) {
        if (endsClause(c) || c == u'、')
            return false;
    }
    return between.contains(u'到') || between.contains(u'至') || between.contains(u'为');
}

} // namespace

/** The unit of the upper end, where one joins the number: 8℃ behind 5至. */
std::optional<UnitReading> QuantityPass::unitBehindRange(const Candidate &lower) const
{
    const qsizetype at = skipRangeSign(m_text, lower.end());
    if (at == lower.end())
        return std::nullopt;
    const auto upper = m_steps.numerals.readAt(m_text, at);
    return upper ? m_steps.units.readAfter(m_text, *upper) : std::nullopt;
}

/** The other end of a range: 3至5万元, 30%—40%, 两年至3年. */
std::optional<QuantityPass::Range> QuantityPass::findRange(const Candidate &lower, const Lead &lead) const
{
    const Numeral &numeral = lower.numeral;
    const bool isPair =
        lower.end() == numeral.span.end.value && isPairSign(m_text, numeral, numeral.span.end.value);
    if (isPair && lower.unit) // that of its row
        return findRange(Candidate{numeral, std::nullopt}, lead);
    if (numeral.upper || numeral.value.isFraction() || numeral.isOpen || numeral.isHalf ||
        (lower.unit && !lower.unit->per.isEmpty()))
        return std::nullopt;
    const qsizetype sign = lower.end();
    qsizetype at = skipRangeSign(m_text, sign);
    at += isPair ? 1 : 0;
    if (at == sign)
        return std::nullopt;
    const bool change = isChange(m_text, lead.begin, lower.unit ? lower.unit->kind : Kind::Count);
    if (lead.unit && m_text.sliced(at).startsWith(lead.unit->form))
        at += lead.unit->form.size(); // ¥30—¥50
    const bool below = startsWith(m_text, at, u"零下");
    const bool negative = below || (!isDash(charAt(m_text, at - 1)) && isOneOf(charAt(m_text, at), u"-−"));
    if (negative)
        at += below ? 2 : 1; // -5℃至-3℃
    auto second = m_steps.numerals.readAt(m_text, at);
    if (!second || second->upper || second->value.isFraction() || second->isBareScale || second->isHalf)
        return std::nullopt;
    Candidate upper = withUnit(std::move(*second));
    if (isPair && !upper.unit)
        return std::nullopt;
    if (!joinsRange(lower, upper, lead))
        return std::nullopt;
    // 从12元到15元 is a change, 从12元到15元不等 a range
    if (change && !m_steps.lexicon.cues().nonFigure.beginningAt(
                      m_text, upper.end(), lexicon::roles({lexicon::NonFigureCue::Spread})))
        return std::nullopt;
    const bool ownUnit = lower.unit.has_value() || numeral.isPart;
    Decimal low =
        numeral.value.numerator().scaledByPowerOfTen(ownUnit ? 0 : sharedScale(numeral, upper.numeral));
    low = lower.unit ? lower.amount(low) : upper.unit ? low * upper.unit->factor : low;
    if (lead.isNegative)
        low = low.negated();
    Decimal high = upper.amount(upper.numeral.value.numerator());
    if (negative)
        high = high.negated();
    const bool isAmountTo =
        lower.unit && lower.unit->kind != Kind::Percent && isOneOf(charAt(m_text, sign), u"至到");
    if (!(low < high) || (ownUnit && isStepTo(m_text, lead.begin, low, high, isAmountTo)))
        return std::nullopt;
    if (lead.isNegative)
        low = low.negated(); // the sign is applied once, with the figure's
    return Range{std::move(upper), std::move(low), std::move(high)};
}

/** True where the two numbers count the same thing. */
bool QuantityPass::joinsRange(const Candidate &lower, const Candidate &upper, const Lead &lead) const
{
    if (lower.numeral.isPart)
        return upper.numeral.isPart || !upper.unit;
    if (upper.numeral.isPart)
        return false;
    if (lower.unit)
        return upper.unit && upper.unit->unit == lower.unit->unit;
    return upper.unit || upper.numeral.scale >= 4 || (lead.unit && lead.unit->kind == Kind::Money);
}

/** Makes a rate of an amount that a cue in front counts per something: 人均收入2400元; 34178元、14686元 share
 * one cue. */
void QuantityPass::settleRate(Quantity &quantity) const
{
    if (!quantity.per.isEmpty())
        return;
    const qsizetype floor = m_found.taken.isEmpty() ? 0 : m_found.taken.constLast().span.end.value;
    const PerReading per =
        m_steps.surroundings.readPer(m_text, quantity.span.begin.value, quantity.kind, floor);
    quantity.per = per.per;
    quantity.perWord = per.word;
    if (quantity.per.isEmpty() && !m_found.taken.isEmpty()) {
        const Quantity &before = m_found.taken.constLast();
        const qsizetype gap = quantity.span.begin.value - before.span.end.value;
        const QStringView between = m_text.sliced(before.span.end.value, std::max<qsizetype>(gap, 0));
        if (before.kind == Kind::Rate && before.unit == quantity.unit && sharesCue(between)) {
            quantity.per = before.per;
            quantity.perWord = before.perWord;
        }
    }
    if (!quantity.per.isEmpty()) {
        quantity.kind = Kind::Rate;
        quantity.rules.append(RuleName("per.before"));
    }
}

} // namespace jiaoshu::engine
