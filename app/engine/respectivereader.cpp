// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/respectivereader.h"

#include "engine/characters.h"
#include "engine/sharereader.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

/** 城镇、农村居民收入: what 城镇 shares with the last member. */
QString tailOf(const QString &last, const QString &member, qsizetype count, const lexicon::CueTable &cues)
{
    if (last.size() < member.size() + 3) {
        // 小麦、玉米|产量
        const auto roles = lexicon::roles({lexicon::IndicatorCue::Head});
        const auto head = cues.endingAt(last, last.size(), roles);
        const bool shared = head && head->begin >= 2 && !cues.endingAt(member, member.size(), roles);
        return shared ? last.mid(head->begin) : QString();
    }
    const qsizetype same = last.indexOf(member.back());
    // 教育、卫生健康|支出: nothing that both share stands before what is measured
    const auto roles = lexicon::roles({lexicon::IndicatorCue::Head});
    const auto head = cues.endingAt(last, last.size(), roles);
    const bool parts = head && head->begin > member.size() && !cues.endingAt(last, head->begin, roles);
    if (count > 2 && same < 0 && parts && !cues.endingAt(member, member.size(), roles))
        return last.mid(head->begin);
    return last.mid(same >= 0 && same + 1 < last.size() ? same + 1 : member.size());
}

constexpr qsizetype LongestMeasure = 4; ///< characters of what is told of those before

/** 两县, which sums up what was listed. */
bool isSum(QStringView word)
{
    return word.size() == 2 && isOneOf(word.front(), u"两三四五") &&
           isOneOf(word.back(), u"国省市县区地项者家类镇乡村");
}

/** 甲、乙两县, 甲、乙两镇产值: the word that sums them up goes. */
void dropSum(QString &list)
{
    for (qsizetype at = std::max<qsizetype>(list.lastIndexOf(u'、'), 1) + 2; at + 2 <= list.size(); ++at) {
        if (isSum(QStringView(list).mid(at, 2))) {
            list.remove(at, 2);
            return;
        }
    }
}

/** How often a word that may join two members stands in @p list. */
qsizetype joints(QStringView list)
{
    return std::count_if(list.begin(), list.end(), [](QChar c) { return isOneOf(c, u"、和及与"); });
}

/** 社会保障和就业支出、教育支出: only 、 parts these two. */
bool isPartedByMark(QStringView list, int count)
{
    return list.count(u'、') == count - 1 && joints(list) > count - 1;
}

/** 便利店、百货店、专卖店销售额: what stands in the last behind the character that the others end with; empty
 * where no two of them share one. */
QString sharedTail(const QStringList &members)
{
    constexpr int Least = 3;
    if (members.size() < Least)
        return {};
    const QString &last = members.last();
    for (qsizetype i = 1; i + 1 < members.size(); ++i) {
        const QChar end = members[i].back();
        const qsizetype same = last.lastIndexOf(end);
        const bool isShared = std::count_if(members.begin(), members.end() - 1,
                                            [end](const QString &m) { return m.back() == end; }) > 1;
        if (isShared && same >= 1 && last.size() - same > 2)
            return last.mid(same + 1);
    }
    return {};
}

/** How long the ordinal is that @p word begins with: 2 of 第一产业, 1 of 三级医院, 0 of 医院. */
qsizetype ordinalLength(QStringView word)
{
    const qsizetype at = word.startsWith(u'第');
    return at < word.size() && isOneOf(word[at], u"一二三四五六七八九十") ? at + 1 : 0;
}

/** 第一、二、三产业贡献率: ordinals that share what stands behind the last; empty for others. */
QStringList ordinalMembers(const QStringList &members)
{
    const QString &last = members.last();
    const qsizetype ordinal = ordinalLength(last);
    const auto isBare = [](const QString &member) { return ordinalLength(member) == member.size(); };
    if (members.size() < 2 || ordinal == 0 || ordinal + 2 > last.size() ||
        !std::all_of(members.begin(), members.end() - 1, isBare))
        return {};
    // 一、二、三产业, but 一、二、三级医院
    const bool isNamed =
        members.first().startsWith(u'第') || QStringView(last).mid(ordinal).startsWith(u"产业");
    const QString lead = isNamed ? QStringLiteral("第") : QString();
    QStringList whole;
    for (const QString &member : members)
        whole.append(lead + member.mid(member.startsWith(u'第'), 1) + last.mid(ordinal));
    return whole;
}

/** 城乡居民收入, 存贷款余额: the two that one word holds; empty for others. */
QStringList bothOf(const QString &list, const lexicon::Cues &words)
{
    const auto both = words.phrase.firstIn(list, 0, list.size(), lexicon::roles({lexicon::PhraseCue::Both}));
    if (!both || both->length == list.size() || list.contains(u'、'))
        return {};
    // 进出口企业 are no amount of either
    if (words.indicator.endingAt(list, list.size(), lexicon::roles({lexicon::IndicatorCue::Party})))
        return {};
    QStringList two = both->value.toString().split(u',');
    for (QString &one : two)
        one = list.first(both->begin) + one + list.mid(both->end());
    return two;
}

/** 城镇和农村居民收入 apart; 甲、乙等行业增加值: the members, and what 等 leads to behind each. */
QStringList membersOf(QString list, int count, const lexicon::Cues &words)
{
    const lexicon::CueTable &cues = words.indicator;
    list.removeIf([](QChar c) { return c.isSpace(); });
    dropSum(list);
    QString common;
    // and not 一、二、三|等奖
    if (const qsizetype etc = list.lastIndexOf(u'等');
        etc > 0 && list.first(etc).contains(u'、') && !isOneOf(list[etc - 1], u"一二三四五甲乙丙")) {
        common = list.mid(etc + 1);
        list.truncate(etc);
    }
    if (const QStringList both = count == 2 ? bothOf(list, words) : QStringList(); !both.isEmpty())
        return both;
    if (!isPartedByMark(list, count))
        list.replace(u'和', u'、').replace(u'及', u'、').replace(u'与', u'、');
    QStringList members = list.split(u'、', Qt::SkipEmptyParts);
    if (members.isEmpty())
        return members;
    if (const QStringList ordinals = common.isEmpty() ? ordinalMembers(members) : QStringList();
        !ordinals.isEmpty())
        return ordinals;
    // 规模以上企业中的纺织、造纸
    const bool isHead = list.count(u'的') == 1;
    if (const qsizetype of = members.first().lastIndexOf(u'的');
        isHead && of > 0 && members.first().size() - of > 2)
        members.first() = members.first().mid(of + 1);
    const QString shared = common.isEmpty() ? sharedTail(members) : QString();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const bool isLast = i + 1 == members.size();
        members[i] += !common.isEmpty()  ? common
                      : shared.isEmpty() ? tailOf(members.last(), members[i], members.size(), cues)
                      : isLast           ? QString()
                                         : shared;
    }
    return members;
}

/** 分别, 依次: the word that says that each of those before has its own. */
std::optional<lexicon::Cue> inTurn(QStringView words, const lexicon::CueTable &phrases)
{
    return phrases.firstIn(words, 0, words.size(), lexicon::roles({lexicon::PhraseCue::InTurn}));
}

} // namespace

std::optional<IndicatorReading> RespectiveReader::read(int index, const IndicatorSlot &slot,
                                                       const SentenceView &sentence,
                                                       const QList<IndicatorReading> &readings,
                                                       const QString &theme)
{
    const bool afterSuch =
        index > sentence.firstQuantity && readings[index - 1].why.rule == RuleName("indicator.respective");
    if (const auto mark = inTurn(slot.before, m_lexicon.cues().phrase);
        mark && (mark->value.isEmpty() || m_slots.runLength(index, sentence) > 1))
        open(index, slot, sentence, readings, theme);
    else if (afterSuch && !slot.touches && isShare(m_article.quantities()[index]))
        openGrowths(index, slot, sentence, readings);
    else if (!slot.touches && index >= m_until)
        m_members.clear();
    const qsizetype member = index - m_from;
    if (member < 0 || member >= m_members.size())
        return std::nullopt;
    return IndicatorReading{m_members[member], {930, m_rule}};
}

/** …分别为3万元、1万元,同比增长5%、8%: one growth a figure. */
void RespectiveReader::openGrowths(int index, const IndicatorSlot &slot, const SentenceView &sentence,
                                   const QList<IndicatorReading> &readings)
{
    m_members.clear();
    const int count = m_slots.runLength(index, sentence);
    const auto growth = m_growth.endingAt(slot.left);
    if (!growth || count < 2 || index - count < sentence.firstQuantity)
        return;
    m_from = index;
    m_rule = RuleName("indicator.growth");
    for (int i = index - count; i < index; ++i)
        m_members.append(readings[i].phrase + slot.left.mid(growth->begin));
}

/** 分别实现60%、70%增长 */
QString RespectiveReader::growthBehind(int last) const
{
    qsizetype at = m_article.quantities()[last].span.end.value;
    if (at < m_article.text().size() && isOneOf(m_article.text()[at], u"+的"))
        ++at;
    const auto growth = m_lexicon.cues().indicator.beginningAt(
        m_article.text(), at, lexicon::roles({lexicon::IndicatorCue::Growth}));
    return growth && growth->length > 1 ? m_article.text().mid(at, growth->length).toString() : QString();
}

/** 分别增长6%和下降3%: how each of them changed, from @p first on. */
QStringList RespectiveReader::growthsFrom(int index, const QString &first, const SentenceView &sentence) const
{
    const QList<Quantity> &all = m_article.quantities();
    QStringList verbs{first};
    for (int next = index + 1; next < sentence.endQuantity && isShare(all[next]); ++next) {
        const qsizetype begin = all[next - 1].span.end.value;
        const qsizetype end = all[next].span.begin.value;
        if (end - begin < 2 || !isOneOf(m_article.text()[begin], u"和、,与及"))
            break;
        const auto verb = m_lexicon.cues().indicator.beginningAt(
            m_article.text(), begin + 1, lexicon::roles({lexicon::IndicatorCue::Growth}));
        if (!verb || verb->end() != end)
            break;
        verbs.append(m_article.text().mid(begin + 1, verb->length).toString());
    }
    return first.isEmpty() ? QStringList() : verbs;
}

/** 分别给予每人20万元、10万元|的奖励: what all of them are. */
QString RespectiveReader::giftBehind(int last) const
{
    constexpr qsizetype Longest = 16;
    const Quantity &quantity = m_article.quantities()[last];
    if (quantity.kind != model::Kind::Money && quantity.kind != model::Kind::Rate)
        return {};
    const QStringView behind = m_article.text().mid(quantity.span.end.value, Longest);
    const QString noun = m_slots.trimmer().behind(behind, true);
    const bool isGift =
        behind.startsWith(u'的') ||
        m_lexicon.cues().indicator.endingAt(noun, noun.size(), lexicon::roles({lexicon::IndicatorCue::Head}));
    return isGift ? noun : QString();
}

void RespectiveReader::open(int index, const IndicatorSlot &slot, const SentenceView &sentence,
                            const QList<IndicatorReading> &readings, const QString &theme)
{
    m_members.clear();
    m_from = index;
    const int count = m_slots.runLength(index, sentence);
    const PhraseTrimmer &trimmer = m_slots.trimmer();
    const qsizetype at = inTurn(slot.before, m_lexicon.cues().phrase)->begin;
    const auto grown = m_growth.endingAt(trimmer.withoutReaching(slot.before));
    const qsizetype listEnd = grown ? std::min(grown->subjectEnd, at) : at;
    QString growth = trimmer.before(slot.before.mid(at + 2));
    if (const auto told = m_growth.endingAt(growth);
        told && !told->noun.isEmpty() && isShare(m_article.quantities()[index])) // 分别跌
        growth = growth.first(told->verb) + told->noun;
    if (growth.isEmpty() && slot.before.mid(at + 2).startsWith(u'占'))
        growth = QStringLiteral("所占比重");
    if (growth.isEmpty())
        growth = growthBehind(index + count - 1);
    const QStringView listed = slot.before.first(listEnd);
    QString list = trimmer.listBefore(listed);
    // 德国、意大利两国分别为: places alone share what was told before
    const bool isOfPlaces = joints(listed) > 0 && isSum(list);
    if (isOfPlaces)
        return;
    if (list.isEmpty() && !theme.isEmpty())
        list = theme;
    m_rule = m_growth.endingAt(growth) ? RuleName("indicator.growth") : RuleName("indicator.respective");
    QStringList members = membersOf(list, count, m_lexicon.cues());
    // 4、5月营收分别为: months are no members
    if (members.size() == count && std::all_of(members.first().begin(), members.first().end(), isDigit))
        members.fill(trimmer.before(members.last()));
    if (members.size() == count) {
        for (QString &member : members)
            member += growth;
        m_members = members;
    } else if (const QString gift = giftBehind(index + count - 1); gift.size() >= 2 && count > 1) {
        m_members = QStringList(count, gift);
    } else if (const QStringList verbs = growthsFrom(index, growth, sentence);
               list.isEmpty() && verbs.size() > 1 && index - verbs.size() >= sentence.firstQuantity) {
        for (qsizetype i = 0; i < verbs.size(); ++i)
            m_members.append(readings[index - verbs.size() + i].phrase + verbs[i]);
        m_until = index + verbs.size();
    } else if (list.isEmpty() && count > 1 && index - count >= sentence.firstQuantity) {
        for (int i = index - count; i < index; ++i)
            m_members.append(readings[i].phrase + growth);
    } else if (count > 1 && members.size() == 1 && list.size() <= LongestMeasure && list == slot.left &&
               index - count >= sentence.firstQuantity &&
               m_lexicon.cues().indicator.beginningAt(list, 0,
                                                      lexicon::roles({lexicon::IndicatorCue::Generic}))) {
        // 教育6亿元、卫生4亿元,占比各为18%、13%
        for (int i = index - count; i < index; ++i)
            m_members.append(readings[i].phrase + list);
    }
}

} // namespace jiaoshu::engine
