// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantitypass_p.h"

#include "engine/characters.h"
#include "engine/rules/articlerule.h"
#include "engine/rules/daterule.h"
#include "engine/rules/fixednamerule.h"
#include "engine/rules/identifierrule.h"
#include "engine/rules/listnumberrule.h"
#include "engine/rules/ordinalrule.h"
#include "engine/rules/timerule.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::CountCue;
using lexicon::NonFigureCue;
using lexicon::NumeralClass;
using lexicon::roles;
using model::Kind;

namespace {

NonFigure reasonOf(lexicon::NonFigureWord word)
{
    switch (word) {
    case lexicon::NonFigureWord::Name:
        return NonFigure::FixedName;
    case lexicon::NonFigureWord::Date:
        return NonFigure::Date;
    case lexicon::NonFigureWord::Idiom:
        break;
    }
    return NonFigure::Idiom;
}

} // namespace

ReadingSteps::ReadingSteps(const lexicon::Lexicon &words)
    : lexicon(words), numerals(words.numerals(), words.qualifiers(), words.units()), units(words, numerals),
      surroundings(words, units),
      nouns(words.countedNouns()), rules{
                                       std::make_unique<OrdinalRule>(),   std::make_unique<DateRule>(),
                                       std::make_unique<TimeRule>(),      std::make_unique<ListNumberRule>(),
                                       std::make_unique<FixedNameRule>(), std::make_unique<IdentifierRule>(),
                                       std::make_unique<ArticleRule>()}
{}

/** Short quoted words with a Chinese numeral, for passName(). */
void QuantityPass::collectNames()
{
    constexpr qsizetype Shortest = 3;
    constexpr qsizetype Longest = 12;
    qsizetype end = 0;
    for (const QuoteMarks::Mark &mark : m_quotes.all()) {
        const qsizetype open = mark.at;
        if ((mark.unit != u'“' && mark.unit != u'「') || open < end)
            continue;
        const QChar close(QuoteMarks::closing(mark.unit));
        end = open + 1;
        qsizetype first = 0; // numeral
        bool tells = false;  // 了: a sentence
        bool share = false;  // “能收一成就好” is said
        while (end < m_text.size() && end - open <= Longest + 1 && isHan(m_text[end])) {
            const QChar c = m_text[end];
            tells = tells || isOneOf(c, u"了咗");
            share = share || (first > open + 1 && c == u'成' && (isHan(charAt(m_text, end + 1)) || tells)) ||
                    (first > open + 1 && c == u'之' && m_text[end - 1] == u'分');
            const NumeralClass kind = m_steps.lexicon.numerals().classOf(c);
            if (first == 0 && (kind == NumeralClass::Digit || kind == NumeralClass::Scale))
                first = end;
            ++end;
        }
        const QStringView name = m_text.sliced(open + 1, end - open - 1);
        const bool speech = m_steps.lexicon.cues()
                                .nonFigure.firstIn(m_text, open + 1, end, roles({NonFigureCue::Speech}))
                                .has_value();
        const auto large = first > open + 1 ? m_steps.numerals.readAt(m_text, first) : std::nullopt;
        const bool amount =
            tells && large && large->scale > 2 && m_steps.lexicon.qualifiers().before(m_text, first);
        if (first == 0 || speech || share || amount || charAt(m_text, end) != close ||
            (name.size() < Shortest && !name.endsWith(u'成')))
            continue;
        m_names.push_back(name);
        m_nameBegins |= quint64(1) << name.front().unicode() % 64;
        m_longestName = std::max(m_longestName, name.size());
    }
    std::sort(m_names.begin(), m_names.end());
}

/** The end of the longest name from @p begin on that reaches over @p at; @p begin where there is none. */
qsizetype QuantityPass::nameEnd(qsizetype begin, qsizetype at) const
{
    if ((m_nameBegins >> m_text[begin].unicode() % 64 & 1) == 0)
        return begin;
    for (qsizetype length = std::min(m_longestName, m_text.size() - begin); begin + length > at; --length) {
        if (std::binary_search(m_names.begin(), m_names.end(), m_text.sliced(begin, length)))
            return begin + length;
    }
    return begin;
}

/** A name that stands in quotes elsewhere in the text. */
bool QuantityPass::passName(qsizetype at)
{
    for (qsizetype begin = std::max(at - m_longestName + 1, m_floor); m_longestName > 0 && begin <= at;
         ++begin) {
        if (const qsizetype end = nameEnd(begin, at); end > begin) {
            passOver(begin, end, NonFigure::FixedName);
            return true;
        }
    }
    return false;
}

/** 三只羊乡: the same of a township. */
bool QuantityPass::passTownship(qsizetype at, const std::optional<Candidate> &candidate)
{
    using lexicon::Townships;
    constexpr qsizetype Longest = 2; // characters of a name before its numeral
    const lexicon::Places &places = m_steps.lexicon.places();
    const qsizetype last = std::min(m_text.size(), at + Townships::Longest);
    // 五乡镇, 三镇 are counted as well
    const qsizetype from = std::max(at + 2, candidate ? candidate->numeral.span.end.value + 3 : at);
    for (qsizetype end = from; end <= last && isHan(m_text[end - 1]); ++end) {
        if (!isOneOf(m_text[end - 1], u"乡镇") || !places.mayTownshipEndAt(m_text, end))
            continue;
        for (qsizetype begin = std::max(at - Longest, m_floor); begin <= at; ++begin) {
            if (end - begin < Townships::Shortest ||
                places.countiesWithTownship(m_text.sliced(begin, end - begin)).isEmpty())
                continue;
            passOver(begin, end, NonFigure::FixedName);
            return true;
        }
    }
    return false;
}

Quantities QuantityPass::run()
{
    constexpr qsizetype Each = 64; ///< characters a figure in a text of many
    constexpr qsizetype Some = 64; ///< figures; a long text's list grows as it is read
    m_found.taken.reserve(std::min(m_text.size() / Each + 1, Some));
    collectNames();
    const auto next = [&](qsizetype from) {
        return nextStart(m_starts, lexicon::WordStart::Numeral, from, m_text.size());
    };
    for (qsizetype at = next(0); at < m_text.size();)
        at = next(readAt(at));
    return std::move(m_found);
}

std::optional<Quantity> QuantityPass::readAny()
{
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (const qsizetype end = endlessRowEnd(at); end > at) {
            at = end - 1;
            continue;
        }
        auto numeral = m_steps.numerals.readAt(m_text, at);
        if (!numeral)
            continue;
        const Candidate candidate = withUnit(std::move(*numeral));
        if (Quantity quantity; makeQuantity(candidate, quantity))
            return quantity;
        Quantity bare;
        bare.span = candidate.numeral.span;
        bare.number = bare.span;
        bare.value = candidate.numeral.value;
        bare.confidencePermille = Guessed;
        bare.rules = RuleName("numeral.bare");
        return bare;
    }
    return std::nullopt;
}

/** The end of a row of digits that is longer than any number may be, or @p at. Read from its middle on it
 * would give another number, and each digit would be tried as a begin. */
qsizetype QuantityPass::endlessRowEnd(qsizetype at) const
{
    const lexicon::Numerals &numerals = m_steps.lexicon.numerals();
    const NumeralClass kind = numerals.classOf(m_text[at]);
    if (kind != NumeralClass::Arabic && kind != NumeralClass::Digit)
        return at;
    const auto runEnd = [&](qsizetype from) {
        while (from < m_text.size() && numerals.classOf(m_text[from]) == kind)
            ++from;
        return from;
    };
    qsizetype end = runEnd(at);
    // 1,234,234 and so on is one row
    while (kind == NumeralClass::Arabic && charAt(m_text, end) == u',' && runEnd(end + 1) == end + 4)
        end += 4;
    return end - at > Decimal::MaximumDigits ? end : at;
}

/** Reads what begins at @p at, a character that numbers are made of. @return where to go on. */
qsizetype QuantityPass::readAt(qsizetype at)
{
    if (const qsizetype end = endlessRowEnd(at); end > at) {
        passOver(at, end, NonFigure::Identifier);
        return end;
    }
    if (passName(at))
        return m_floor;
    auto numeral = m_steps.numerals.readAt(m_text, at);
    if (startsWith(m_text, at, u"零下") && m_steps.numerals.readAt(m_text, at + 2))
        return at + 2; // a sign, read with its number
    std::optional<Candidate> found;
    if (numeral) {
        found.emplace().numeral = std::move(*numeral);
        readUnit(*found);
    }
    if (passWord(at, found) || passArea(at, found))
        return m_floor;
    if (!found) {
        passUnitHead(at);
        return at + 1;
    }
    const Candidate &candidate = *found;
    if (passRules(candidate))
        return m_floor;
    const qsizetype numberEnd = candidate.numeral.span.end.value;
    Quantity quantity;
    if (isIdle(candidate) || !makeQuantity(candidate, quantity)) {
        const bool isArabic = candidate.numeral.style == NumeralStyle::Arabic;
        passOver(at, numberEnd, isArabic ? NonFigure::Identifier : NonFigure::Idiom);
        return numberEnd;
    }
    m_floor = quantity.span.end.value;
    m_found.taken.append(std::move(quantity));
    return m_floor;
}

/** A word of the lexicon that counts nothing, unless a longer number begins with it (三十 in 三十而立 against
 * 三十万), or a number whose unit reaches beyond it (十分 against 十分钟). */
bool QuantityPass::passWord(qsizetype at, const std::optional<Candidate> &candidate)
{
    const lexicon::NonFigures &words = m_steps.lexicon.nonFigures();
    const qsizetype first = std::max<qsizetype>(at - words.longest() + 1, 0);
    if (nextStart(m_starts, lexicon::WordStart::NonFigure, first, at + 1) > at)
        return false;
    const auto word = words.covering(m_text, at);
    if (!word || word->begin < m_floor)
        return false;
    if (word->begin == at && candidate && candidate->end() > word->end)
        return false;
    passOver(word->begin, word->end, reasonOf(word->kind));
    return true;
}

/** 五台县, 平陆县: a numeral that is part of an area's full name. */
bool QuantityPass::passArea(qsizetype at, const std::optional<Candidate> &candidate)
{
    constexpr qsizetype Longest = 4; // characters of a name before its numeral
    if (candidate && candidate->numeral.style == NumeralStyle::Arabic)
        return false;
    const lexicon::Places &places = m_steps.lexicon.places();
    for (qsizetype begin = std::max(at - Longest, m_floor); begin <= at; ++begin) {
        if (!places.mayBeginAt(m_text, begin))
            continue;
        for (const lexicon::PlaceName &name : places.namesAt(m_text, begin)) {
            const qsizetype end = begin + name.length;
            const bool counts = begin == at && candidate && candidate->end() > end;
            if (name.form != lexicon::PlaceForm::Full || end <= at || counts)
                continue;
            passOver(begin, end, NonFigure::FixedName);
            return true;
        }
    }
    return passTownship(at, candidate);
}

bool QuantityPass::passRules(const Candidate &candidate)
{
    const NumberSite site{m_text,        candidate.numeral, candidate.unit ? &*candidate.unit : nullptr,
                          m_floor,       m_quotes,          m_steps.numerals,
                          m_steps.units, m_steps.lexicon};
    for (const auto &rule : m_steps.rules) {
        if (const auto found = rule->match(site)) {
            passOver(std::max(found->span.begin.value, m_floor), found->span.end.value, found->reason);
            return true;
        }
    }
    return false;
}

/** 千 of 每千瓦: a scale that begins a unit. What is read next may still look back over it. */
void QuantityPass::passUnitHead(qsizetype at)
{
    const auto unit = m_steps.lexicon.units().after(m_text, at);
    if (unit && unit->length > 1)
        m_found.passedOver.append({utf16Span(at, at + 1), NonFigure::Idiom});
}

void QuantityPass::passOver(qsizetype begin, qsizetype end, NonFigure reason)
{
    if (!m_found.passedOver.isEmpty())
        begin = std::max(begin, m_found.passedOver.constLast().span.end.value);
    m_found.passedOver.append({utf16Span(begin, end), reason});
    m_floor = end;
}

QuantityPass::Candidate QuantityPass::withUnit(Numeral numeral) const
{
    Candidate candidate{std::move(numeral), std::nullopt};
    readUnit(candidate);
    return candidate;
}

void QuantityPass::readUnit(Candidate &candidate) const
{
    if (!candidate.numeral.isPart && !candidate.numeral.isOneHalf)
        candidate.unit = m_steps.units.readAfter(m_text, candidate.numeral);
    // 三分之二人 is a share of people
    if (candidate.unit && candidate.unit->kind == Kind::Count && candidate.numeral.value.isFraction())
        candidate.unit.reset();
    if (!candidate.unit && isOneOf(charAt(m_text, candidate.numeral.span.end.value), u"、和与及或"))
        candidate.unit = unitOfRow(candidate.numeral);
}

/** The unit, and the scale as well, that a number shares with the last one of its row: 0.7、1.0和1.1个百分点.
 */
std::optional<UnitReading> QuantityPass::unitOfRow(Numeral &numeral) const
{
    constexpr int LongestRow = 12;
    constexpr int MostDigits = 4; ///< of a number that may lack its 万
    if (numeral.style != NumeralStyle::Arabic || numeral.scale > 0 || numeral.value.isFraction())
        return std::nullopt;
    qsizetype at = numeral.span.end.value;
    for (int members = 1; members < LongestRow && isOneOf(charAt(m_text, at), u"、和与及或"); ++members) {
        const auto next = m_steps.numerals.readAt(m_text, at + 1);
        if (!next || next->style != NumeralStyle::Arabic || next->value.isFraction() || next->upper)
            return std::nullopt;
        auto unit = m_steps.units.readAfter(m_text, *next);
        at = next->span.end.value;
        if (!unit && next->scale == 0)
            continue;
        if (!unit || unit->unit == u"号" || !unit->addend.isZero())
            return std::nullopt;
        if (next->scale > 0 && numeral.digits <= MostDigits) {
            numeral.value = numeral.value.numerator().scaledByPowerOfTen(next->scale);
            numeral.scale = next->scale;
        }
        unit->end = numeral.span.end.value;
        return unit;
    }
    return std::nullopt;
}

/** 占了一半, 不到一半, 一半的店铺; not 另一半, 一半是. */
bool QuantityPass::countsHalf(const Numeral &half) const
{
    const auto &cues = m_steps.lexicon.cues().count;
    const auto &qualifiers = m_steps.lexicon.qualifiers();
    const qsizetype begin = half.span.begin.value;
    const qsizetype end = half.span.end.value;
    const auto before = cues.endingAt(m_text, begin, roles({CountCue::HalfOf, CountCue::OtherHalf}));
    if (before && before->is(CountCue::OtherHalf))
        return false;
    return before || qualifiers.before(m_text, begin) || qualifiers.after(m_text, end) ||
           (charAt(m_text, end) == u'的' && isHan(charAt(m_text, end + 1)));
}

/** A Chinese character that is a numeral elsewhere but counts nothing here: part of a word. */
bool QuantityPass::isIdle(const Candidate &candidate) const
{
    const Numeral &numeral = candidate.numeral;
    if (numeral.isOneHalf)
        return !countsHalf(numeral);
    if (numeral.style == NumeralStyle::Arabic || numeral.isPart || numeral.value.isFraction())
        return false;
    if (isOneOf(charAt(m_text, numeral.span.end.value - 1), u"俩仨"))
        return !isHan(charAt(m_text, numeral.span.end.value)) ||
               m_steps.lexicon.cues().count.endingAt(m_text, numeral.span.begin.value,
                                                     roles({CountCue::Couple}));
    if (numeral.isHalf) {
        const auto &cues = m_steps.lexicon.cues().nonFigure;
        return !candidate.unit ||
               cues.endingAt(m_text, numeral.span.begin.value, roles({NonFigureCue::HalfWord}));
    }
    if (numeral.isBareScale) {
        const auto &qualifiers = m_steps.lexicon.qualifiers();
        const auto after = qualifiers.after(m_text, candidate.end()); // 亿元以上, 千元左右
        const bool reached =
            candidate.unit && isOneOf(charAt(m_text, numeral.span.begin.value - 1), u"达到至");
        const bool qualified = numeral.isOpen || numeral.isNearby || reached ||
                               (after && after->length > 1 && candidate.unit) ||
                               qualifiers.before(m_text, numeral.span.begin.value).has_value();
        return !qualified;
    }
    if (candidate.unit) {
        const QString &unit = candidate.unit->unit;
        const qsizetype before = std::max<qsizetype>(numeral.span.begin.value - 3, 0);
        return unit == u"番" && !m_text.sliced(before, numeral.span.begin.value - before).contains(u'翻');
    }
    const QChar next = charAt(m_text, numeral.span.end.value);
    const bool mayBeRange = isDash(next) || next == u'至' || next == u'到';
    return numeral.scale < 3 && !numeral.upper.has_value() && !mayBeRange;
}

bool QuantityPass::makeQuantity(const Candidate &candidate, Quantity &quantity) const
{
    const Numeral &numeral = candidate.numeral;
    const std::optional<UnitReading> shared = candidate.unit ? std::nullopt : unitBehindRange(candidate);
    const UnitReading *unit = candidate.unit ? &*candidate.unit : shared ? &*shared : nullptr;
    const Lead lead = m_steps.surroundings.readLead(m_text, numeral, unit, m_floor);
    const std::optional<Range> range = findRange(candidate, lead);
    const Candidate &last = range ? range->upper : candidate;
    quantity.span = utf16Span(lead.begin, last.end());
    quantity.number = utf16Span(numeral.span.begin.value, last.numeral.span.end.value);
    quantity.rules =
        numeral.style == NumeralStyle::Arabic ? RuleName("numeral.arabic") : RuleName("numeral.chinese");
    if (!settleUnit(last, lead, quantity))
        return false;
    if (range) {
        quantity.value = range->low;
        quantity.upper = range->high;
        quantity.rules.append(RuleName("range"));
    } else {
        quantity.value =
            numeral.value.isFraction() ? numeral.value : candidate.amount(numeral.value.numerator());
        if (numeral.upper)
            quantity.upper = candidate.amount(*numeral.upper);
    }
    if (lead.isNegative && !numeral.upper)
        quantity.value = quantity.value.numerator().negated();
    std::optional<Numeral> marked;
    if (last.unit && last.unit->isOpen && !last.numeral.isOpen) {
        marked = last.numeral;
        marked->isOpen = true;
    }
    const QualifierReading qualifier =
        m_steps.surroundings.readQualifier(m_text, quantity.span.begin.value, quantity.span.end.value,
                                           marked ? *marked : last.numeral, quantity.kind, m_floor);
    quantity.qualifier = qualifier.qualifier;
    quantity.qualifierWord = qualifier.word;
    // 人民币3亿元: the unit stands behind, and the word in front only says which one it is
    if (lead.unit && lead.unit->kind == Kind::Money && last.unit && !lead.isNegative &&
        isHan(m_text[lead.begin]))
        quantity.span.begin = numeral.span.begin;
    const bool glued = qualifier.word.begin == quantity.span.end && qualifier.word.length() == 1;
    if (glued) // 三成多, 五年余
        quantity.span.end = qualifier.word.end;
    // 不低于30元、60元: the limit holds for the whole row.
    if (quantity.qualifier == model::Qualifier::Exact && !m_found.taken.isEmpty()) {
        const Quantity &before = m_found.taken.constLast();
        const bool limit =
            before.qualifier == model::Qualifier::AtLeast || before.qualifier == model::Qualifier::AtMost;
        const bool joined = quantity.span.begin.value == before.span.end.value + 1 &&
                            isOneOf(m_text[before.span.end.value], u"、和");
        if (limit && joined && before.unit == quantity.unit) {
            quantity.qualifier = before.qualifier;
            quantity.qualifierWord = before.qualifierWord;
        }
    }
    settleRate(quantity);
    return true;
}

} // namespace jiaoshu::engine
