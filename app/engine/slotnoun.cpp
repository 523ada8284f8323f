// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How IndicatorSlotReader reads what stands behind a number: the noun that is counted, or what became of it.
#include "engine/indicatorslot.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::NameCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestRelative = 8; ///< characters up to its 的
constexpr qsizetype LongestLabel = 4;    ///< characters of what names the next figure alone

} // namespace

/** 30个传感器的|数据: what is told of those that are counted. */
bool IndicatorSlotReader::isTold(QStringView words) const
{
    const auto thing = m_lexicon.cues().phrase.beginningAt(words, 0, roles({PhraseCue::Thing}));
    return thing && thing->length == words.size();
}

/** 656亿元|比上年少, 低于13度|的不装箱, 开店18年|的林某说: what stands behind is held against it, or done by
 * somebody. */
bool IndicatorSlotReader::isNoNoun(QStringView noun, const Quantity &quantity, QStringView behind) const
{
    if (noun.size() < 2)
        return false;
    const lexicon::Cues &cues = m_lexicon.cues();
    if (isOneOf(noun.front(), u"比较") && !cues.indicator.beginningAt(noun, 0, roles({IndicatorCue::Keep})))
        return true;
    if (behind.startsWith(u'的') && isOneOf(noun.front(), u"不须") &&
        !cues.indicator.beginningAt(noun, 0, roles({IndicatorCue::Keep})))
        return true;
    return quantity.kind == Kind::Duration && (noun.back() == u'说' || endsWithSaying(noun, cues.phrase));
}

/** The noun that stands behind the number; empty where it is a verb, a growth or a word that names nothing.
 */
QString IndicatorSlotReader::countedNoun(const IndicatorSlot &slot, int index) const
{
    const Quantity &quantity = m_article.quantities()[index];
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    QString noun = m_trimmer.behind(slot.behind, quantity.kind == Kind::Money);
    if (const auto weak = cues.beginningAt(noun, 0, roles({IndicatorCue::Weak}));
        weak && weak->length == noun.size())
        return {};
    if (isNoNoun(noun, quantity, slot.behind))
        return {};
    if (const auto said = m_lexicon.cues().phrase.endingAt(noun, noun.size(), roles({PhraseCue::Saying}));
        said && said->begin >= 2)
        noun.truncate(said->begin); // 3名店主|表示
    // 带来8亿元贡献, 67宗申请: what is done is the noun there
    const bool isCase = quantity.kind == Kind::Count && quantity.hasUnitWord && quantity.unit.size() == 1 &&
                        isOneOf(quantity.unit.front(), u"宗件起份笔单桩项");
    const bool isDeed = (quantity.kind == Kind::Money || isCase) && noun.size() == slot.behind.size() &&
                        !cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Amount}));
    if (const auto verb = cues.beginningAt(noun, 0, roles({IndicatorCue::Verb}));
        verb && verb->length == noun.size() && !isDeed)
        return {};
    // 600年历史的古村
    if (const qsizetype of = firstOf(noun, u'的'); quantity.kind == Kind::Duration && of >= 2)
        noun.truncate(of);
    // 30家企业的收入: those are counted that stand before the 的
    if (quantity.kind == Kind::Count && !slot.endsWithOf) {
        const qsizetype of = firstOf(noun, u'的');
        const bool isOwner =
            slot.verb.isEmpty() && of >= 2 && countsOwner(quantity.unit, QStringView(noun).first(of));
        if (isOwner || (of >= 2 && isTold(QStringView(noun).sliced(of + 1))))
            noun.truncate(of);
    }
    // 35公里|处; 支持脱贫户|4623户|发展种养: who they are stands before it
    if ((quantity.kind == Kind::Measure && noun.startsWith(u'处')) || isDoneByThem(slot, quantity, noun))
        return {};
    // 县域城市之一: the noun is that of all of them; 40分钟缩短为20分钟: what became of it
    // 2元|大减
    qsizetype verbBegin = 0;
    while (const auto lead = cues.beginningAt(noun, verbBegin, roles({IndicatorCue::GrowthLead})))
        verbBegin = lead->end();
    const auto grown = cues.beginningAt(noun, verbBegin, roles({IndicatorCue::Growth}));
    const bool isChange = grown && grown->end() >= m_trimmer.withoutReaching(noun).size();
    return endsWith(noun, u"之一") || isChange || changesTo(index + 1, slot.behind) ? QString() : noun;
}

/** 项目总投资 of 3个项目总投资|5亿元 without what is told of the next figure. */
QStringView IndicatorSlotReader::withoutNext(QStringView noun, const IndicatorSlot &slot, int index) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const Quantity &quantity = m_article.quantities()[index];
    const bool isOtherNext = index + 1 < m_article.quantities().size() && quantity.kind != Kind::Duration &&
                             m_article.quantities()[index + 1].kind != quantity.kind;
    QStringView kept = m_trimmer.withoutReaching(noun);
    if (kept.size() < noun.size() && kept.size() > 2 && isOneOf(kept.back(), u"里中内上"))
        kept.chop(1);
    const auto head = cues.endingAt(kept, kept.size(), roles({IndicatorCue::Amount, IndicatorCue::Head}));
    // 13家券商获利可望突破|900亿元
    if (head && head->begin >= 2 && (head->is(IndicatorCue::Amount) || isOtherNext))
        kept = kept.first(head->begin);
    // 109宗总值|11亿元
    else if (kept.size() <= LongestLabel && kept.size() == slot.behind.size() && isOtherNext && head &&
             head->is(IndicatorCue::Head))
        kept = {};
    // 87个帮扶车间吸纳|2300人
    const auto deed = cues.endingAt(kept, kept.size(), roles({IndicatorCue::CutAfter, IndicatorCue::Keep}));
    const qsizetype end =
        deed && deed->is(IndicatorCue::CutAfter) && deed->length == 2 ? deed->begin : kept.size();
    for (const qsizetype at : {kept.size(), end}) { // 车间|吸纳|就业
        const auto verb = cues.endingAt(kept, at, roles({IndicatorCue::Verb, IndicatorCue::Noun}));
        if (verb && verb->is(IndicatorCue::Verb) && verb->length == 2 && verb->begin > 2) {
            kept = kept.first(verb->begin);
            break;
        }
    }
    // 6个乡镇|发展百香果|5400亩: what they do is told with the next figure
    for (qsizetype at = 2; at + 2 < kept.size(); ++at) {
        const auto verb = cues.beginningAt(kept, at, roles({IndicatorCue::Verb, IndicatorCue::Keep}));
        if (verb && verb->is(IndicatorCue::Verb) && verb->length == 2 && isOtherNext &&
            cues.endingAt(kept, at, roles({IndicatorCue::Party})) &&
            !cues.beginningAt(kept, verb->end(), roles({IndicatorCue::Noun}))) {
            kept = kept.first(at);
            break;
        }
    }
    // 60个班、在校生|3000人
    if (const qsizetype list = kept.lastIndexOf(u'、'); list > 0)
        kept =
            kept.first(list == 1 && !cues.beginningAt(kept, 0, roles({IndicatorCue::UnitNoun})) ? 0 : list);
    return kept;
}

/** 2家年产值|500万元以上的企业: those that are counted stand behind what limits them; empty where none do. */
QString IndicatorSlotReader::limitedNoun(const QString &measure, int index) const
{
    constexpr qsizetype Reach = 20; // characters behind the limit
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const QStringView kept = m_trimmer.withoutReaching(measure);
    const Quantity &own = m_article.quantities()[index];
    const bool isCounted = own.kind == Kind::Count || (own.kind == Kind::Rate && !own.unit.endsWith(u'元'));
    if (index + 1 >= m_article.quantities().size() || !isCounted ||
        !cues.endingAt(kept, kept.size(), roles({IndicatorCue::Head, IndicatorCue::Amount})))
        return {};
    QStringView behind = m_text.mid(m_article.quantities()[index + 1].span.end.value, Reach);
    behind = behind.mid(lengthOfAbout(behind, m_lexicon.cues().phrase));
    return behind.startsWith(u'的') ? m_trimmer.behind(behind, false) : QString();
}

QString IndicatorSlotReader::nounOf(const IndicatorSlot &slot, int index) const
{
    const Quantity &quantity = m_article.quantities()[index];
    QString noun = countedNoun(slot, index);
    // 3个项目总投资|5亿元, 12个乡镇里有|11个: the words before the next figure are that one's
    const qsizetype end = slot.behind.data() + slot.behind.size() - m_text.data();
    const bool upToNext = end < m_text.size() && !m_article.isClauseMark(end) && slot.behind.endsWith(noun);
    if (const QString limited = upToNext && !noun.isEmpty() ? limitedNoun(noun, index) : QString();
        !limited.isEmpty())
        return limited;
    if (upToNext && !noun.isEmpty())
        noun = withoutNext(noun, slot, index).toString();
    if (noun.isEmpty())
        noun = pieceOf(slot, quantity);
    // 12个投产的项目
    if (noun.isEmpty() && quantity.kind == Kind::Count && !is(quantity.unit, u"人") &&
        !is(quantity.unit, u"户")) {
        const qsizetype of = slot.behind.first(std::min(LongestRelative, slot.behind.size())).indexOf(u'的');
        if (of > 1 && isHan(slot.behind.front()))
            noun = m_trimmer.behind(slot.behind.mid(of), false);
    }
    // 3个月内建成: a particle of the time
    if (quantity.kind == Kind::Duration && !noun.isEmpty() && isOneOf(noun.front(), u"内里后前间"))
        noun.clear();
    // 投入700万元用于公路建设
    if (slot.left.isEmpty() && noun.isEmpty() && slot.behind.startsWith(u"用于"))
        noun = m_trimmer.behind(slot.behind.mid(2), false);
    return noun;
}

/** Whether what stands behind is done by those who were told before the number: 支持脱贫户|4623户|发展种养.
 */
bool IndicatorSlotReader::isDoneByThem(const IndicatorSlot &slot, const Quantity &quantity,
                                       QStringView noun) const
{
    if (quantity.kind != Kind::Count || slot.left.size() < 2 || !isOneOf(slot.left.back(), u"户人员民者生工"))
        return false;
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const auto verb = cues.beginningAt(noun, 0, roles({IndicatorCue::Verb}));
    return verb && verb->length > 1 && verb->end() + 1 < noun.size() &&
           !cues.beginningAt(noun, verb->end(), roles({IndicatorCue::Noun}));
}

/** 7700元|调整到|8300元: whether @p between says that the figure before @p index became it. */
bool IndicatorSlotReader::changesTo(int index, QStringView between) const
{
    constexpr qsizetype Longest = 3;
    const QList<Quantity> &all = m_article.quantities();
    if (between.size() < 2 || between.size() > Longest || !isOneOf(between.back(), u"至到为成") ||
        index >= all.size() || index == 0)
        return false;
    const qsizetype end = between.data() + between.size() - m_text.data();
    return all[index].span.begin.value == end && all[index].kind == all[index - 1].kind &&
           all[index].unit == all[index - 1].unit && std::all_of(between.begin(), between.end(), isHan);
}

/** 200只|鸡, 种了8亩|桃: a noun of one character, with nothing behind it. */
QString IndicatorSlotReader::pieceOf(const IndicatorSlot &slot, const Quantity &quantity) const
{
    if (slot.behind.size() != 1 || !isHan(slot.behind.front()))
        return {};
    const bool isCount = quantity.kind == Kind::Count && quantity.unit.size() == 1 && !slot.left.isEmpty() &&
                         isOneOf(quantity.unit.front(), u"只头匹条棵株尾间台");
    if (isCount && isOneOf(slot.left.back(), u"养种栽买卖喂租建修盖宰赊添放圈捕捞领送"))
        return slot.behind.toString();
    // 60多种药, 家里的26只羊
    const auto piece = m_lexicon.cues().naming.beginningAt(slot.behind, 0, roles({NameCue::Piece}));
    if (piece && quantity.kind == Kind::Count && quantity.hasUnitWord && quantity.unit != u"人" &&
        !isOneOf(quantity.unit.back(), u"斤吨"))
        return piece->value.toString();
    const bool isLand =
        quantity.kind == Kind::Measure && (is(quantity.unit, u"亩") || is(quantity.unit, u"公顷"));
    const bool isPlanted = m_lexicon.cues()
                               .phrase.endingAt(slot.left, slot.left.size(), roles({PhraseCue::Planting}))
                               .has_value();
    return isLand && isPlanted && !isOneOf(slot.behind.front(), u"地田土") ? slot.behind.toString()
                                                                           : QString();
}

} // namespace jiaoshu::engine
