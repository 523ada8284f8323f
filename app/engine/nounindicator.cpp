// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nounindicator.h"

#include "engine/characters.h"
#include "engine/phrasecharacters.h"
#include "engine/phraseshapes.h"
#include "engine/sharereader.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

/** 31个|省(区、市): areas, with the ranks that count as one. */
bool isAreas(QStringView noun)
{
    return noun.size() > 3 && isUnitNoun(noun.front()) && noun[1] == u'(' && noun.back() == u')';
}

bool isArea(const Quantity &quantity)
{
    return quantity.kind == Kind::Measure &&
           (quantity.unit == u"亩" || quantity.unit == u"公顷" || quantity.unit == u"平方米" ||
            quantity.unit == u"平方公里" || quantity.unit == u"平方英尺");
}

} // namespace

/** What is done with the noun of one character behind the number: 辖|3个乡, 养了|80头猪, 带动周边|6个村. */
QString NounIndicator::actBefore(const IndicatorSlot &slot, const IndicatorTopic &topic) const
{
    if (!slot.verb.isEmpty())
        return slot.verb;
    const bool isPlace =
        m_lexicon.cues().indicator.beginningAt(slot.right, 0, roles({IndicatorCue::UnitNoun})).has_value();
    if (!isPlace)
        return slot.left.last(1);
    // 覆盖该县甲、乙等7个乡镇的|43个村, 辖甲、乙、丙|3个区
    if (const auto verb = m_lexicon.cues().indicator.firstIn(slot.before, 0, slot.before.size(),
                                                             roles({IndicatorCue::Verb}));
        verb && (slot.before.contains(u'、') || slot.before.endsWith(u'的')))
        return slot.before.mid(verb->begin, verb->length).toString();
    const bool near =
        slot.left.endsWith(u"周边") || slot.left.endsWith(u"附近") || slot.left.endsWith(u"沿线");
    return near ? slot.left : topic.verb;
}

/** 的30个贫困村|开展试点: what stands behind the noun of the clause's last figure from @p at on. */
QStringView NounIndicator::behindChain(qsizetype at) const
{
    constexpr qsizetype Longest = 40;
    const QStringView text = m_article.text();
    const qsizetype limit = std::min(text.size(), at + Longest);
    qsizetype end = at;
    while (end < limit && text[end] != u'\n' && !m_article.isClauseMark(end))
        ++end;
    const QList<Quantity> &all = m_article.quantities();
    const auto behind = std::partition_point(
        all.begin(), all.end(), [end](const Quantity &quantity) { return quantity.span.begin.value < end; });
    if (behind == all.begin())
        return {};
    const qsizetype last = (behind - 1)->span.end.value;
    if (last <= at || last > end)
        return {};
    const QStringView tail = text.mid(last, end - last);
    const QString noun = m_trimmer.behind(tail, false);
    return !noun.isEmpty() && tail.startsWith(noun) ? tail.mid(noun.size()) : QStringView();
}

/** 9个村|被市里评为园林村: the title that the areas that are counted have got; empty where there is none. */
QString NounIndicator::titleOf(const IndicatorSlot &slot) const
{
    constexpr qsizetype Longest = 12;
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    if (slot.right.isEmpty() || !slot.behind.endsWith(slot.right.front()) ||
        !cues.beginningAt(slot.right, 0, roles({IndicatorCue::UnitNoun})))
        return {};
    const auto awarded = cues.firstIn(slot.behind, 1, slot.behind.size(), roles({IndicatorCue::Awarded}));
    const QString title = awarded ? m_trimmer.tidy(slot.behind.mid(awarded->end())) : QString();
    return title.size() >= 2 && title.size() <= Longest ? title : QString();
}

/** 38个村|由县级领导挂牌督战: what the areas that are counted do or get; empty where it does not stand right
 * there. */
QString NounIndicator::whatTheyDo(const IndicatorSlot &slot) const
{
    constexpr qsizetype Longest = 16;
    constexpr qsizetype LongestUpToNext = 10; // 设立收购点|29个
    if (!m_lexicon.cues().indicator.beginningAt(slot.right, 0, roles({IndicatorCue::UnitNoun})))
        return {};
    const qsizetype end = slot.behind.data() + slot.behind.size() - m_article.text().data();
    const bool upToNext =
        end < m_article.text().size() && m_article.text()[end] != u'\n' && !m_article.isClauseMark(end);
    const qsizetype noun = slot.behind.indexOf(slot.right);
    QStringView words = noun < 0 ? QStringView() : slot.behind.mid(noun + slot.right.size());
    // 8个县|的30个贫困村开展试点
    if (upToNext && (is(words, u"的") || is(words, u"、")))
        words = behindChain(end);
    while (const auto light = m_lexicon.cues().phrase.beginningAt(words, 0, roles({PhraseCue::Linking}))) {
        if (!light->value.isEmpty()) // 尚未|通车
            return {};
        words = words.mid(light->length);
    }
    if (const qsizetype mark = words.indexOf(u'、'); mark > 3)
        words = words.first(mark);
    words = words.first(words.contains(u'的') ? words.indexOf(u'的') : words.size());
    const bool isChained = words.data() >= m_article.text().data() + end;
    if (upToNext && !isChained &&
        (words.size() < 4 || words.size() > LongestUpToNext ||
         !m_lexicon.cues().indicator.beginningAt(
             words, 0, roles({IndicatorCue::Verb, IndicatorCue::Light, IndicatorCue::CutAfter}))))
        return {};
    if (words.size() < 2 || words.size() > Longest || isOneOf(words.front(), u"、和的与及中里(之"))
        return {};
    const bool isWhole =
        std::all_of(words.begin(), words.end(), [](QChar c) { return isHan(c) || isQuote(c); });
    const QString done = isWhole ? m_trimmer.tidy(m_trimmer.withoutReaching(words)) : QString();
    return done.size() >= 2 ? done : QString();
}

/** 近七成|受访企业, 九成|农户: 的 is left out. */
bool NounIndicator::isShareOfThem(const Quantity &quantity, const IndicatorSlot &slot) const
{
    if (!isShare(quantity) || quantity.kind == Kind::Multiple || !slot.left.isEmpty() ||
        !slot.verb.isEmpty() || slot.behind.startsWith(u"用于"))
        return false;
    if (m_lexicon.cues().indicator.endingAt(slot.right, slot.right.size(), roles({IndicatorCue::Party})))
        return true;
    // 60%|农舍是转手的: what is said of them stands behind
    const qsizetype begin = slot.behind.indexOf(slot.right);
    if (slot.right.size() >= 2 && begin >= 0 &&
        isOneOf(charAt(slot.behind, begin + slot.right.size()), u"是为都均已在有不表认"))
        return true;
    for (qsizetype at = 0; at < slot.right.size(); ++at) {
        const auto noun = m_lexicon.countedNouns().ahead(slot.right, at);
        if (noun && at + noun->length == slot.right.size() && !noun->isIndex)
            return true;
    }
    return false;
}

/** 自家|3亩地: whose it is. */
bool NounIndicator::isOwner(QStringView words) const
{
    const auto owner = m_lexicon.cues().indicator.beginningAt(words, 0, roles({IndicatorCue::Owner}));
    return owner && owner->length == words.size();
}

/** 年产鲜奶500吨|以上的牧场, 年销售额80万元|以上的网店: what of them is so much. */
bool NounIndicator::isLimitOfThem(const Quantity &quantity, const IndicatorSlot &slot)
{
    return quantity.qualifierWord.begin == quantity.span.end && slot.behind.startsWith(u'的') &&
           slot.left.size() >= 3 && quantity.kind != Kind::Percent &&
           (quantity.qualifier == model::Qualifier::AtLeast ||
            quantity.qualifier == model::Qualifier::AtMost);
}

/** 贫困发生率|21%的山村, 年纯收入|2万元的家庭: what is measured of them stands before it. */
bool NounIndicator::isMeasuredOfThem(const Quantity &quantity, const IndicatorSlot &slot) const
{
    constexpr qsizetype Shortest = 3; // 总价3元的设备 tells little
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const auto head = roles({IndicatorCue::Head, IndicatorCue::Weak});
    return (quantity.kind == Kind::Money || isShare(quantity)) && slot.behind.startsWith(u'的') &&
           slot.left.size() >= Shortest && slot.verb.isEmpty() &&
           cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Head})) &&
           (!cues.endingAt(slot.right, slot.right.size(), head) || slot.right.endsWith(u"占比"));
}

/** 种了|300亩油菜、200亩葵花: is planted on so much land. */
bool NounIndicator::isPlanted(const IndicatorSlot &slot, const IndicatorTopic &topic) const
{
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.back(), u"了上下起出着约近超过"))
        words.chop(1);
    if ((slot.touches && words.size() <= 1) || (slot.afterOther && words.endsWith(u'、')))
        return topic.verb == u"种植";
    if (words.endsWith(u"发展") || slot.verb == u"发展")
        return !otherUseOf(slot.right);
    return m_lexicon.cues().phrase.endingAt(words, words.size(), roles({PhraseCue::Planting})) ||
           slot.verb == u"种植" || slot.verb == u"改种";
}

/** 发展500亩|对虾, 发展500亩|大棚: what land is for that nothing is planted on. */
std::optional<lexicon::Cue> NounIndicator::otherUseOf(QStringView noun) const
{
    return m_lexicon.cues().indicator.endingAt(noun, noun.size(), roles({IndicatorCue::LandUse}));
}

/** 村民家有|8亩茶园, 靠|十几亩旱地: whose it is stands before it, and what behind. */
bool NounIndicator::hasBefore(const IndicatorSlot &slot) const
{
    return slot.right.size() >= 2 &&
           (isOneOf(slot.before.back(), u"有靠") ||
            m_lexicon.cues().phrase.endingAt(slot.before, slot.before.size(), roles({PhraseCue::Having})));
}

/** Whether the noun behind the number is not what it counts, but what stands before it. */
bool NounIndicator::isNotCounted(const Quantity &quantity, const IndicatorSlot &slot) const
{
    const QChar next = m_article.text()[quantity.span.end.value];
    // 床位不少于|12张的养老站: the noun behind is of whom it holds
    const bool isCondition = quantity.kind == Kind::Count && next == u'的' && slot.left.size() >= 2 &&
                             quantity.qualifier != model::Qualifier::Exact &&
                             quantity.qualifierWord.end == quantity.span.begin && slot.verb.isEmpty();
    if (isCondition || isLimitOfThem(quantity, slot))
        return true;
    // 房屋供应量3万个|单位
    if (quantity.kind == Kind::Count && slot.right.size() <= 2 && slot.left.size() >= 4 && next != u'的' &&
        isOneOf(slot.left.back(), u"量数") && slot.verb.isEmpty())
        return true;
    const auto head = roles({IndicatorCue::Head});
    // 举报者每宗可获|3000元奖金
    const bool isGift = quantity.kind == Kind::Rate && slot.right.size() >= 2 && slot.left.size() >= 2 &&
                        m_lexicon.cues().indicator.endingAt(slot.right, slot.right.size(), head) &&
                        !m_lexicon.cues().indicator.endingAt(slot.left, slot.left.size(), head);
    const bool wantsOf = isShare(quantity) || (quantity.kind == Kind::Rate && !isGift) ||
                         (quantity.kind == Kind::Measure && slot.left.size() >= 2 && !slot.endsWithOf &&
                          (slot.verb.isEmpty() || !slot.left.endsWith(slot.verb)) &&
                          !isOneOf(slot.left.back(), u"上里下中边旁内") && !isOwner(slot.left) &&
                          !isYieldOfOne(slot.left) && !hasBefore(slot));
    return wantsOf && next != u'的' && !isShareOfThem(quantity, slot);
}

/** 投资|3亿元的环湖公路, 海拔|1600米的村落, 23户|86人的小寨子: what is measured of whom stands behind 的. */
std::optional<IndicatorReading> NounIndicator::ofThem(const Quantity &quantity,
                                                      const IndicatorSlot &slot) const
{
    const lexicon::Cues &cues = m_lexicon.cues();
    if (m_article.text()[quantity.span.end.value] != u'的')
        return std::nullopt;
    // they are its households and people
    if (quantity.kind == Kind::Count &&
        cues.phrase.endingAt(slot.right, slot.right.size(), roles({PhraseCue::Settlement}))) {
        if (quantity.unit == u"户")
            return named(QStringLiteral("户数"), 700, "indicator.behind");
        if (quantity.unit == u"人")
            return named(QStringLiteral("人口"), 700, "indicator.behind");
    }
    if (isNotCounted(quantity, slot))
        return std::nullopt;
    const auto generic = cues.indicator.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Amount}));
    if (quantity.kind == Kind::Money && generic && generic->begin == 0)
        return named(slot.right + slot.left, 850, "indicator.behind");
    const QString whole =
        slot.right.size() <= 4 && !slot.right.endsWith(u"占比") ? slot.right + slot.left : slot.left;
    if (isMeasuredOfThem(quantity, slot))
        return named(whole, 700, "indicator.behind");
    if (quantity.kind == Kind::Measure && slot.left.size() >= 2 &&
        cues.indicator.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Head})))
        return named(whole, 800, "indicator.behind");
    return std::nullopt;
}

/** 种了|8亩桃, 山上|60亩核桃, 发展|500亩对虾 */
std::optional<IndicatorReading> NounIndicator::land(const Quantity &quantity, const IndicatorSlot &slot,
                                                    const IndicatorTopic &topic) const
{
    // 120呎的单位: a home, whose area is told in feet for short
    if (slot.right == u"单位" && (isArea(quantity) || quantity.unit == u"英尺"))
        return named(QStringLiteral("住房面积"), 600, "indicator.behind");
    const bool isCrop = slot.right.size() >= 2 || isPlanted(slot, topic);
    if (!isArea(quantity) || !isCrop || isOneOf(slot.right.back(), u"积地田"))
        return std::nullopt;
    if (!isOneOf(slot.right.back(), u"园区林场基") && !slot.right.endsWith(u"基地") &&
        m_article.text()[quantity.span.end.value] != u'的' && isPlanted(slot, topic)) {
        const QString how = slot.verb.endsWith(u'种') ? slot.verb : QStringLiteral("种植"); // 改种
        return named(slot.right + how + QStringLiteral("面积"), 800, "indicator.behind");
    }
    const auto other = otherUseOf(slot.right);
    if (!slot.verb.isEmpty() && !(other && slot.verb == u"发展"))
        return std::nullopt;
    return named(slot.right % (other ? other->value : QStringView()) % QStringLiteral("面积"), 800,
                 "indicator.behind");
}

std::optional<IndicatorReading> NounIndicator::behind(const Quantity &quantity, const IndicatorSlot &slot,
                                                      const IndicatorTopic &topic) const
{
    if (const QString given = givenBehind(quantity, slot); !given.isEmpty())
        return named(given, 700, "indicator.behind");
    if (const QString stake = stakeBehind(quantity, slot); !stake.isEmpty())
        return named(stake, 800, "indicator.behind");
    if (slot.right.isEmpty())
        return std::nullopt;
    if (isRateBehind(quantity, slot))
        return named(slot.right, 700, "indicator.behind");
    if (auto whose = ofThem(quantity, slot))
        return whose;
    if (isNotCounted(quantity, slot))
        return std::nullopt;
    if (auto area = land(quantity, slot, topic))
        return area;
    if (const QString title = titleOf(slot); !title.isEmpty())
        return named(title, 800, "indicator.behind");
    if (slot.right.size() == 1 || isAreas(slot.right)) {
        const QString act = actBefore(slot, topic);
        const QString done = slot.verb.isEmpty() && act.size() < 3 ? whatTheyDo(slot) : QString();
        // 考核靠前的|30个村
        const bool isLike = done.isEmpty() && act.isEmpty() && slot.endsWithOf && slot.left.size() >= 2;
        const QString &which = isLike ? slot.left : done;
        return named(which.isEmpty() ? QString(act + slot.right) : QString(which + u'的' + slot.right), 800,
                     "indicator.behind");
    }
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const auto verb = cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Verb}));
    const bool onlyVerb =
        verb && verb->begin <= 1 && !cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Light}));
    const int confidence = quantity.kind == Kind::Count || quantity.kind == Kind::Measure ? 870 : 650;
    return named(onlyVerb ? QString(slot.left + slot.right) : slot.right, confidence, "indicator.behind");
}

bool NounIndicator::isGeneric(QStringView phrase) const
{
    const auto generic = m_lexicon.cues().indicator.beginningAt(phrase, 0, roles({IndicatorCue::Generic}));
    return generic && generic->length == phrase.size();
}

/** 就业人数5万人;其中制造业减少|3千人: what of the part has grown; empty for what tells it itself. */
QString NounIndicator::grownPart(const IndicatorSlot &slot, const SentenceView &sentence,
                                 const IndicatorTopic &topic) const
{
    constexpr qsizetype Longest = 6;
    constexpr int Farthest = 3; // figures back to the whole
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const auto growth = cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Growth}));
    const auto head = cues.endingAt(topic.subject, topic.subject.size(), roles({IndicatorCue::Head}));
    if (!growth || !head || head->length < 2 || !startsWith(m_article.text(), sentence.begin, u"其中"))
        return {};
    const QList<Quantity> &all = m_article.quantities();
    const int first = sentence.firstQuantity;
    bool isWhole = false; // of what is counted alike
    for (int i = std::max(first - Farthest, 0); i < first; ++i)
        isWhole = isWhole || all[i].unit == all[first].unit;
    if (!isWhole)
        return {};
    QStringView part = QStringView(slot.left).first(growth->begin);
    while (!part.isEmpty() && isOneOf(part.back(), u"则亦也均"))
        part.chop(1);
    const auto measure = roles({IndicatorCue::Head, IndicatorCue::Generic, IndicatorCue::Amount});
    if (part.size() < 2 || part.size() > Longest || topic.subject.contains(part) ||
        cues.endingAt(part, part.size(), measure))
        return {};
    return part % QStringView(topic.subject).mid(head->begin) % QStringView(slot.left).mid(growth->begin);
}

QString NounIndicator::completed(const IndicatorSlot &slot, const SentenceView &sentence,
                                 const IndicatorTopic &topic) const
{
    constexpr qsizetype Shortest = 3; // of what is left without its verb: 发放|小额信贷
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const QString &whose = topic.whose;
    if (const QString part = grownPart(slot, sentence, topic); !part.isEmpty())
        return part;
    if (!isGeneric(slot.left) || whose.isEmpty() || topic.sentence != sentence.begin ||
        whose.endsWith(slot.left) || isMeasureName(whose, cues) || whose.endsWith(u'处') ||
        (cues.endingAt(whose, whose.size(), roles({IndicatorCue::AreaEnd})) && endsWith(slot.left, u"面积")))
        return slot.left;
    const auto verb = cues.beginningAt(whose, 0, roles({IndicatorCue::Verb}));
    const bool isDone = verb && verb->length > 1 && whose.size() - verb->length >= Shortest;
    return (isDone ? whose.mid(verb->length) : whose) + slot.left;
}

std::optional<IndicatorReading> NounIndicator::deedBehind(const Quantity &quantity, const IndicatorSlot &slot,
                                                          const IndicatorSlotReader &slotReader) const
{
    constexpr qsizetype LongestGiver = 5;
    constexpr qsizetype LeastDeed = 4;
    if ((quantity.kind != Kind::Money && quantity.kind != Kind::Count) || !slot.right.isEmpty())
        return std::nullopt;
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const bool isGiven = quantity.kind == Kind::Money && slot.left.size() >= 2 &&
                         slot.left.size() <= LongestGiver &&
                         isOneOf(slot.left.back(), u"府局厅政县市委处部院");
    // 召开了|两次, but 组织了|两轮集中排查
    const QStringView before = slot.before.endsWith(u'了') ? slot.before.chopped(1) : slot.before;
    const auto verb = cues.endingAt(before, before.size(), roles({IndicatorCue::Verb, IndicatorCue::Light}));
    const bool isOften = quantity.kind == Kind::Count && quantity.unit.size() == 1 &&
                         isOneOf(quantity.unit.front(), u"次趟轮") && !slot.left.endsWith(u'数') &&
                         !(verb && !verb->is(IndicatorCue::Light));
    if (!isGiven && !isOften)
        return std::nullopt;
    const QString act = slotReader.actOf(slot);
    if (act.size() < LeastDeed ||
        !cues.beginningAt(act, 0, roles({IndicatorCue::Verb, IndicatorCue::Light, IndicatorCue::CutAfter})) ||
        cues.beginningAt(act, 0, roles({IndicatorCue::Growth, IndicatorCue::GrowthLead})))
        return std::nullopt;
    return named(isOften ? QString(act + QStringLiteral("次数")) : QString(slot.verb + act), 600,
                 "indicator.act");
}

int NounIndicator::convertedBy(int index, const IndicatorSlot &slot, const SentenceView &sentence) const
{
    const QList<Quantity> &all = m_article.quantities();
    constexpr qsizetype LongestRate = 14; // 按年平均汇率折合
    if (slot.afterOther || slot.before.size() < 2 || all[index].kind != Kind::Money)
        return -1;
    const bool isRate = isOneOf(slot.before.front(), u"按以") && slot.before.size() <= LongestRate;
    const auto cue = m_lexicon.cues().indicator.endingAt(slot.before, slot.before.size(),
                                                         roles({IndicatorCue::Conversion}));
    if (!cue || cue->length < 2 || (cue->length != slot.before.size() && !isRate))
        return -1;
    for (int i = sentence.firstQuantity; i < index; ++i) {
        const bool isMoney =
            all[i].kind == Kind::Money || (all[i].kind == Kind::Rate && all[i].unit.endsWith(u'元'));
        if (isMoney && all[i].unit != all[index].unit)
            return i;
    }
    return -1;
}

/** 在建5000万元以上|项目9个: what stands behind the limit and before the number, with what stands before
 * the limit; without words there, with the limit itself; empty where nothing stands behind it. */
QString NounIndicator::kindBehindLimit(int index, const IndicatorSlot &slot, qsizetype about) const
{
    constexpr qsizetype LongestKind = 6; // of what is limited
    constexpr qsizetype LongestLead = 8; // of what stands before the limit
    const QStringView text = m_article.text();
    const Quantity &limit = m_article.quantities()[index - 1];
    const QString kind = m_trimmer.tidy(m_trimmer.withoutReaching(slot.before.mid(about)));
    if (kind.size() < 2 || kind.size() > LongestKind || !slot.right.isEmpty() ||
        m_article.quantities()[index].kind != Kind::Count || limit.kind == Kind::Duration ||
        slot.before.contains(u','))
        return {};
    qsizetype from = limit.span.begin.value;
    while (from > 0 && limit.span.begin.value - from < LongestLead && isHan(text[from - 1]) &&
           !m_article.isClauseMark(from - 1))
        --from;
    // 引进甲、乙等10亿元以上项目: the end of a list is no lead
    const bool isListed = from > 0 && text[from - 1] == u'、';
    const QString lead =
        isListed ? QString() : m_trimmer.before(text.mid(from, limit.span.begin.value - from));
    const QStringView printed = text.mid(limit.span.begin.value, limit.span.length());
    // 亿元以上项目 has no number in it
    const bool isPlain = std::none_of(printed.begin(), printed.end(), isDigit);
    return lead.isEmpty() || isPlain ? QString(lead % printed % slot.before.first(about) % kind)
                                     : lead + kind;
}

std::optional<IndicatorReading> NounIndicator::limitBefore(int index, const IndicatorSlot &slot,
                                                           const IndicatorTopic &topic) const
{
    constexpr qsizetype MoreWords = 3; // 以下仅占|5%
    const qsizetype about = slot.afterOther ? lengthOfAbout(slot.before, m_lexicon.cues().phrase) : 0;
    if (const QString kind = about > 0 ? kindBehindLimit(index, slot, about) : QString(); !kind.isEmpty())
        return named(kind, 700, "indicator.limit");
    if (about == 0 || slot.before.front() != u'以' || slot.before.size() > about + MoreWords ||
        !slot.right.isEmpty() || slot.left.size() >= 2 || slot.before.contains(u','))
        return std::nullopt;
    const Utf16Span before = m_article.quantities()[index - 1].span;
    const QString limit =
        m_article.text().mid(before.begin.value, before.length()) + slot.before.first(about);
    // 划入比例:35岁以下|2%
    if (isShare(m_article.quantities()[index]) && topic.subject.endsWith(u"比例"))
        return named(limit + topic.subject, 600, "indicator.limit");
    return named(isShare(m_article.quantities()[index]) ? QString(limit + QStringLiteral("占比")) : limit,
                 600, "indicator.limit");
}

} // namespace jiaoshu::engine
