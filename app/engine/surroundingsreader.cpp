// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/surroundingsreader.h"

#include "engine/characters.h"
#include "engine/numeral.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

using model::Kind;
using model::Qualifier;

namespace {

constexpr qsizetype PerReach = 16;       ///< characters from 人均 to its number
constexpr qsizetype NumberPerReach = 24; ///< from 每10万人 to its number
constexpr qsizetype CountPerReach = 10;  ///< the same for counts, which 每 is often said of in other ways
constexpr qsizetype WholeReach = 12;     ///< characters from 占 to the share, the whole between them
constexpr qsizetype QualifierReach = 6;  ///< characters from 至少 to its number

bool isSigned(QStringView text, qsizetype at, Kind kind)
{
    const QChar before = charAt(text, at - 1);
    const bool measured =
        kind == Kind::Percent || kind == Kind::Money || kind == Kind::Measure || kind == Kind::Rate;
    return measured && !isDigit(before) && !isLatin(before) && !isDash(before) && before != u')' &&
           before != u'%';
}

/** Where 每部 or 每家 that ends at @p end begins, else @p end. */
qsizetype skipPer(QStringView text, qsizetype end, const UnitReader &units, qsizetype floor)
{
    for (qsizetype at = end - 2; at >= floor && at >= end - 5; --at) {
        if (text[at] != u'每')
            continue;
        const auto per = units.readPer(text, at + 1);
        return per && per->end == end ? at : end;
    }
    return end;
}

/** Where the 10 begins by which so much is paid that begins at @p begin: 10派2元, 10股转4派3元; else @p
 * begin. */
qsizetype tenShares(QStringView text, qsizetype begin)
{
    if (charAt(text, begin - 1) != u'派')
        return begin;
    qsizetype at = begin - 1;
    const auto skipDigits = [text](qsizetype end) {
        while (isDigit(charAt(text, end - 1)))
            --end;
        return end;
    };
    for (int steps = 0; steps < 2; ++steps) { // 送3转4
        const qsizetype digits = skipDigits(at);
        if (digits == at || !isOneOf(charAt(text, digits - 1), u"送转增"))
            break;
        at = digits - 1;
    }
    at -= charAt(text, at - 1) == u'股';
    const qsizetype ten = skipDigits(at);
    return at - ten == 2 && startsWith(text, ten, u"10") ? ten : begin;
}

/** The end of a short remark in parentheses at @p at, else @p at: 400元(按8斤折算)以上. */
qsizetype skipAside(QStringView text, qsizetype at)
{
    constexpr qsizetype Longest = 16;
    if (charAt(text, at) != u'(')
        return at;
    for (qsizetype end = at + 1; end <= at + Longest && end < text.size(); ++end) {
        if (text[end] == u')')
            return end + 1;
    }
    return at;
}

} // namespace

SurroundingsReader::SurroundingsReader(const lexicon::Lexicon &lexicon, const UnitReader &units)
    : m_lexicon(lexicon), m_units(units)
{}

Lead SurroundingsReader::readLead(QStringView text, const Numeral &numeral, const UnitReading *unit,
                                  qsizetype floor) const
{
    Lead lead{numeral.span.begin.value};
    const bool money = !unit || unit->kind == Kind::Money;
    const auto leading = m_lexicon.units().before(text, lead.begin);
    if (leading && lead.begin - leading->length >= floor) {
        const bool degrees = unit && unit->unit == u"度" && leading->unit->kind == Kind::Measure;
        if (degrees || leading->unit->kind == Kind::Money) {
            lead.begin -= leading->length;
            lead.unit = leading->unit;
        }
    }
    const Kind kind = lead.unit        ? lead.unit->kind
                      : unit           ? unit->kind
                      : numeral.isPart ? Kind::Percent
                                       : Kind::Count;
    const QChar sign = charAt(text, lead.begin - 1);
    if (lead.begin - 1 < floor)
        return lead;
    if (startsWith(text, lead.begin - 2, u"零下") && lead.begin - 2 >= floor) {
        lead.begin -= 2;
        lead.isNegative = true;
    } else if ((sign == u'-' || sign == u'−' || sign == u'－') && isSigned(text, lead.begin - 1, kind)) {
        lead.begin -= 1;
        lead.isNegative = true;
    } else if (sign == u'+' && isSigned(text, lead.begin - 1, kind) && (unit || money)) {
        lead.begin -= 1;
    } else if (sign == u'负' && !m_lexicon.cues().nonFigure.endingAt(
                                    text, lead.begin, lexicon::roles({lexicon::NonFigureCue::Unsigned}))) {
        lead.begin -= 1;
        lead.isNegative = true;
    } else if (endsWith(text, lead.begin, u"负的") && lead.begin - 2 >= floor && numeral.isPart) {
        lead.begin -= 2;
        lead.isNegative = true;
    }
    return lead;
}

QualifierReading SurroundingsReader::readQualifier(QStringView text, qsizetype begin, qsizetype end,
                                                   const Numeral &numeral, Kind kind, qsizetype floor) const
{
    if (charAt(text, end) == u'(' && startsWith(text, end, u"(含)"))
        end += 3;
    const qsizetype aside = skipAside(text, end);
    if (aside > end && m_lexicon.qualifiers().after(text, aside))
        end = aside;
    auto after = m_lexicon.qualifiers().after(text, end);
    if (after && after->length == 1 && kind == Kind::Count)
        after.reset();
    const bool marked = after || numeral.isOpen || numeral.isNearby;
    if (const auto before = qualifierBefore(text, begin, numeral, kind, floor, marked))
        return *before;
    if (after)
        return {after->qualifier, utf16Span(end, end + after->length)};
    if (!numeral.isOpen && !numeral.isNearby)
        return {};
    return {numeral.isOpen ? Qualifier::MoreThan : Qualifier::About, numeral.span};
}

/** 约30%, 至少需要3天, 最多可申请5万元, 不超过总投资的40%. */
std::optional<QualifierReading> SurroundingsReader::qualifierBefore(QStringView text, qsizetype begin,
                                                                    const Numeral &numeral, Kind kind,
                                                                    qsizetype floor, bool marked) const
{
    using Reach = lexicon::QualifierReach;
    const auto &words = m_lexicon.qualifiers();
    const qsizetype first = skipPer(text, begin, m_units, floor);
    const bool large = numeral.isBareScale || numeral.scale >= 4 || kind == Kind::Percent;
    const bool ofWhole =
        (kind == Kind::Percent || kind == Kind::Fraction) && charAt(text, first - 1) == u'的';
    bool bridged = true; // by words that may stand between; else by any
    for (qsizetype at = first; first - at <= QualifierReach && at > floor;) {
        const auto word = words.before(text, at);
        if (word && at - word->length >= floor) {
            const bool limit = word->qualifier == Qualifier::AtLeast || word->qualifier == Qualifier::AtMost;
            const bool far =
                word->reach == Reach::Far && (bridged || (limit && !marked)) && charAt(text, at) != u'的';
            const bool whole = ofWhole && word->length > 1 && word->reach != Reach::BareScale;
            const bool fits = word->reach == Reach::BareScale ? numeral.isBareScale
                              : word->reach == Reach::Large   ? large
                                                              : true;
            if ((at == first && fits) || far || whole)
                return QualifierReading{word->qualifier, utf16Span(at - word->length, at)};
        }
        const qsizetype bridge = words.bridgeBefore(text, at);
        if (bridge == 0 && !isHan(text[at - 1]))
            break;
        bridged = bridged && bridge > 0;
        at -= std::max<qsizetype>(bridge, 1);
    }
    if (kind == Kind::Percent || kind == Kind::Fraction)
        return qualifierOfShare(text, first);
    return std::nullopt;
}

/** 约占学生总数的12%, 约占全体住户三成: what stands before 占 is said of the share. */
std::optional<QualifierReading> SurroundingsReader::qualifierOfShare(QStringView text, qsizetype begin) const
{
    for (qsizetype at = begin; begin - at <= WholeReach && at > 0 && isHan(text[at - 1]); --at) {
        if (text[at] != u'占')
            continue;
        const auto word = m_lexicon.qualifiers().before(text, at);
        if (!word || word->reach != lexicon::QualifierReach::Far)
            return std::nullopt;
        return QualifierReading{word->qualifier, utf16Span(at - word->length, at)};
    }
    return std::nullopt;
}

PerReading SurroundingsReader::readPer(QStringView text, qsizetype begin, Kind kind, qsizetype floor) const
{
    if (kind != Kind::Money && kind != Kind::Measure && kind != Kind::Count)
        return {};
    if (const qsizetype ten = kind == Kind::Money ? tenShares(text, begin) : begin; ten < begin)
        return {QStringLiteral("10股"), utf16Span(ten, begin)};
    const qsizetype reach = kind == Kind::Count ? CountPerReach : PerReach;
    qsizetype clause = begin;
    while (clause > 0 && begin - clause < NumberPerReach + 6 && !endsClause(text[clause - 1]))
        --clause;
    PerReading found;
    for (qsizetype at = clause; at < begin; ++at) {
        if (at >= floor && m_lexicon.rateCues().mayBeginAt(text, at)) {
            const auto cue = m_lexicon.rateCues().at(text, at);
            if (cue && at + cue->length <= begin) {
                if (!cue->per.isEmpty() && begin - (at + cue->length) <= reach)
                    found = {cue->per, utf16Span(at, at + cue->length)};
                at += cue->length - 1;
                continue;
            }
        }
        if (text[at] != u'每')
            continue;
        const auto unit = m_units.readPerWithNumber(text, at + 1);
        if (!unit || unit->end > begin || begin - unit->end > (unit->hasNumber ? NumberPerReach : reach) ||
            (at < floor && !unit->hasNumber))
            continue;
        // A speed is a rate (每秒1.5米); money by the day stays money.
        if (!unit->isTime || (kind == Kind::Measure && unit->end == begin))
            found = {unit->name, utf16Span(at, unit->end)};
        at = unit->end - 1;
    }
    return found;
}

} // namespace jiaoshu::engine
