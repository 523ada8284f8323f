// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/characters.h"
#include "engine/quantitypass_p.h"

namespace jiaoshu::engine {

using lexicon::CountCue;
using lexicon::NonFigureCue;
using lexicon::roles;
using model::Kind;

/** Unit and kind by the unit words, or by the nouns around. @return false where the number counts nothing. */
bool QuantityPass::settleUnit(const Candidate &candidate, const Lead &lead, Quantity &quantity) const
{
    const Numeral &numeral = candidate.numeral;
    quantity.hasUnitWord = true;
    quantity.confidencePermille = numeral.style == NumeralStyle::Arabic ? Sure : Spoken;
    if (numeral.isPart) {
        quantity.unit = QStringLiteral("%");
        quantity.unitWord = numeral.span;
        quantity.kind = Kind::Percent;
        quantity.rules.append(RuleName("part"));
        return true;
    }
    const bool leads = lead.unit && lead.unit->kind == Kind::Money;
    if (leads && (!candidate.unit || candidate.unit->kind != Kind::Money)) {
        quantity.span.end = numeral.span.end;
        quantity.unitWord = utf16Span(lead.begin, numeral.span.begin.value);
        quantity.unit = lead.unit->form == u"$" ? dollar(lead.unit->name) : lead.unit->name;
        quantity.kind = Kind::Money;
        quantity.rules.append(RuleName("unit.before"));
        return true;
    }
    if (!candidate.unit)
        return inferUnit(numeral, quantity.number.begin.value, quantity);
    const UnitReading &unit = *candidate.unit;
    // 摄氏37度, NT$500元: the unit's full name stands in front
    quantity.unit = lead.unit && (!leads || unit.unit == u"元") ? lead.unit->name : unit.unit;
    quantity.unitWord = utf16Span(numeral.span.end.value, unit.end);
    quantity.per = unit.per;
    if (!unit.per.isEmpty())
        quantity.perWord = quantity.unitWord;
    quantity.kind = unit.per.isEmpty() ? unit.kind : Kind::Rate;
    const bool row = unit.end == numeral.span.end.value;
    if (row)
        quantity.confidencePermille = Inferred;
    quantity.rules.append(row ? RuleName("unit.row") : RuleName("unit.after"));
    return true;
}

/** The currency that a bare $ is in this text, by the words it uses; @p otherwise where they tell nothing. */
QString QuantityPass::dollar(const QString &otherwise) const
{
    if (!m_dollars) { // once a text: it is read through for them
        m_dollars.emplace();
        const auto &cues = m_steps.lexicon.cues().nonFigure;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (const auto cue = cues.beginningAt(m_text, at, roles({NonFigureCue::HomeDollar})))
                ++(*m_dollars)[cue->value.toString()];
        }
    }
    QString most = otherwise;
    for (auto it = m_dollars->cbegin(); it != m_dollars->cend(); ++it) {
        if (it.value() > m_dollars->value(most))
            most = it.key();
    }
    return most;
}

bool QuantityPass::inferUnit(const Numeral &numeral, qsizetype begin, Quantity &quantity) const
{
    const qsizetype end = numeral.span.end.value;
    const bool plainEnd = !isHan(charAt(m_text, end)) && !isLatin(charAt(m_text, end));
    // 掏了两千多
    const bool paid = plainEnd && numeral.scale == 3 &&
                      m_steps.lexicon.cues().count.endingAt(m_text, begin, roles({CountCue::Paid}));
    const bool large =
        numeral.scale >= 4 ||
        (numeral.scale == 3 && (numeral.upper || paid || numeral.style == NumeralStyle::Arabic));
    quantity.hasUnitWord = false;
    quantity.confidencePermille = Inferred;
    if (numeral.value.isFraction()) {
        quantity.kind = Kind::Fraction;
        quantity.rules.append(RuleName("fraction"));
        return true;
    }
    if (readsClassifier(numeral, large, quantity) || sharesWhole(numeral, large, quantity))
        return true;
    const auto ahead = m_steps.nouns.ahead(m_text, end);
    const auto behind = m_steps.nouns.behind(m_text, begin);
    const bool close = behind && behind->distance <= 3;
    const bool arabicHead = numeral.style == NumeralStyle::Arabic && ahead && ahead->distance <= 4;
    const bool isMoney = ahead && ahead->unit == u"元"; // 6000亿追加预算, and no 3预算
    const QChar next = ahead ? charAt(m_text, end + ahead->distance + ahead->length) : QChar();
    const bool isOther =
        isMoney && isHan(next) && !isOneOf(next, u"用的中等将由为以并和与及送支投案里"); // 5万补助对象
    if (ahead && !close && !isOther && (large || (!isMoney && (numeral.scale >= 2 || arabicHead)))) {
        quantity.unit = ahead->unit;
        quantity.kind = isMoney ? Kind::Money : Kind::Count;
        quantity.unitWord = utf16Span(end + ahead->distance, end + ahead->distance + ahead->length);
        quantity.rules.append(RuleName("noun.ahead"));
        return true;
    }
    const bool index = behind && behind->isIndex && numeral.hasPoint;
    if (behind && (large || ((close || index) && plainEnd))) {
        quantity.unit = behind->unit;
        quantity.unitWord = utf16Span(begin - behind->distance - behind->length, begin - behind->distance);
        if (!large && behind->unit == u"元" && endsWith(m_text, begin - behind->distance, u"规模")) {
            quantity.unit.clear(); // of an earthquake
            quantity.kind = Kind::Measure;
            quantity.rules.append(RuleName("noun.behind"));
            return true;
        }
        quantity.kind = behind->isIndex ? Kind::Measure : behind->unit == u"元" ? Kind::Money : Kind::Count;
        quantity.rules.append(RuleName("noun.behind"));
        return true;
    }
    if (!large && plainEnd && isBareValue(numeral)) {
        quantity.kind = Kind::Measure;
        quantity.rules.append(RuleName("value.bare"));
        return true;
    }
    if (!large)
        return false;
    // Before a noun that is not known it counts pieces; alone a large number is most often money.
    const bool noun = isHan(charAt(m_text, end)) && !m_steps.lexicon.cues().nonFigure.beginningAt(
                                                        m_text, end, roles({NonFigureCue::NoNoun}));
    const bool plus = charAt(m_text, end - 1) == u'+'; // 阅读量10万+
    if (!plus)
        quantity.unit = noun ? QStringLiteral("个") : QStringLiteral("元");
    quantity.kind = noun || plus ? Kind::Count : Kind::Money;
    quantity.confidencePermille = Guessed;
    quantity.rules.append(RuleName("unit.guessed"));
    return true;
}

/** 12.7万锭、: an unknown character between a number and the end of its phrase is what it is counted by. */
bool QuantityPass::readsClassifier(const Numeral &numeral, bool large, Quantity &quantity) const
{
    const qsizetype end = numeral.span.end.value;
    const QChar next = charAt(m_text, end + 1);
    const bool alone = isHan(charAt(m_text, end)) && (endsClause(next) || isOneOf(next, u"、()”」"));
    if (!alone || (!large && !numeral.hasSeparator && !numeral.hasPoint) ||
        m_steps.lexicon.cues().count.beginningAt(m_text, end, roles({CountCue::NoClassifier})))
        return false;
    quantity.unit = m_text[end];
    quantity.unitWord = utf16Span(end, end + 1);
    quantity.span.end = quantity.unitWord.end;
    quantity.rules.append(RuleName("unit.unknown"));
    return true;
}

/** 41.6万人当中，动用的只有2.3万: a part of what the figure before counts. */
bool QuantityPass::sharesWhole(const Numeral &numeral, bool large, Quantity &quantity) const
{
    constexpr qsizetype Reach = 24;
    if (!large || m_found.taken.isEmpty() || isHan(charAt(m_text, numeral.span.end.value)))
        return false;
    const Quantity &whole = m_found.taken.constLast();
    const qsizetype begin = whole.span.end.value;
    const qsizetype gap = quantity.number.begin.value - begin;
    if (gap > Reach || whole.kind != Kind::Count || whole.unit.isEmpty() ||
        !m_steps.lexicon.cues().count.beginningAt(m_text, begin, roles({CountCue::AmongThem})))
        return false;
    quantity.unit = whole.unit;
    quantity.unitWord = whole.unitWord;
    quantity.rules.append(RuleName("unit.row"));
    return true;
}

/** 汇率报6.9952, 评分达4.6: a number with a point that ends its clause behind a word for what it amounts to.
 */
bool QuantityPass::isBareValue(const Numeral &numeral) const
{
    const bool nought = numeral.digits == 1 && numeral.value == model::Value(0); // 降为0
    if (numeral.style != NumeralStyle::Arabic || !(numeral.hasPoint || nought) || numeral.scale > 0)
        return false;
    const auto &cues = m_steps.lexicon.cues().count;
    const qsizetype begin = numeral.span.begin.value;
    const auto cue = cues.endingAt(m_text, begin, roles({CountCue::Valued}));
    return cue && !cues.endingAt(m_text, cue->begin, roles({CountCue::Edition}));
}

} // namespace jiaoshu::engine
