// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/deedreader.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "engine/sharereader.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestUse = 6;   ///< characters of what is planted and how
constexpr qsizetype LongestDeed = 14; ///< characters of who does it and what

/** 人数 or 户数, behind what those do who are counted. */
QStringView countOf(const Quantity &quantity)
{
    return is(quantity.unit, u"户") ? QStringView(u"户数") : QStringView(u"人数");
}

/** What people are counted by. */
bool countsPeople(const Quantity &quantity)
{
    return quantity.kind == Kind::Count &&
           (countsByItself(quantity.unit) || is(quantity.unit, u"户") || is(quantity.unit, u"名"));
}

} // namespace

DeedReader::DeedReader(const lexicon::Lexicon &lexicon, const IndicatorSlotReader &slotReader)
    : m_cues(lexicon.cues().indicator), m_phrases(lexicon.cues().phrase), m_slots(slotReader)
{}

std::optional<IndicatorReading> DeedReader::before(const Quantity &quantity, const IndicatorSlot &slot,
                                                   const QString &theme, const IndicatorTopic &topic) const
{
    if (quantity.kind == Kind::Money || quantity.kind == Kind::Rate) {
        if (const QString given = eachGets(slot, theme, topic); !given.isEmpty())
            return named(given, 600, "indicator.act");
        return std::nullopt;
    }
    if (quantity.kind == Kind::Measure)
        return usedLand(quantity, slot);
    if (isKept(quantity, slot))
        return named(QStringLiteral("养殖"), 450, "indicator.act");
    // 他家的牛由|2头增加到9头
    if (slot.left.size() == 1 && isOneOf(slot.left.front(), u"牛羊猪鸡鸭鹅兔马驴") && slot.right.isEmpty() &&
        quantity.kind == Kind::Count)
        return named(slot.left + QStringLiteral("存栏"), 450, "indicator.act");
    if (const QStringView visits = visitsOf(quantity, slot); !visits.isEmpty())
        return named(visits.toString(), 450, "indicator.act");
    // 车间带动|1.2万人就业: what becomes of those who are counted
    if (!countsPeople(quantity) || slot.verb.isEmpty() || slot.left == slot.verb ||
        !slot.left.endsWith(slot.verb))
        return std::nullopt;
    const QString act = m_slots.actOf(slot);
    // 吸纳46户|脱贫户|务工: a noun says who they are
    const bool isNoun = slot.right.size() >= 2 && slot.right.size() < act.size();
    if (isNoun || !act.startsWith(slot.right))
        return std::nullopt;
    if (act.size() < 2 || slot.left.size() + act.size() > LongestDeed || isRanking(act, m_phrases) ||
        !m_cues.beginningAt(act, 0,
                            roles({IndicatorCue::CutAfter, IndicatorCue::Verb, IndicatorCue::Keep})) ||
        m_cues.beginningAt(act, 0, roles({IndicatorCue::Growth, IndicatorCue::GrowthLead})))
        return std::nullopt;
    // 吸引|9万人次|观看
    if (is(quantity.unit, u"人次"))
        return named(act + quantity.unit, 700, "indicator.act");
    return named(slot.left + act, 700, "indicator.act");
}

/** 累计吸引|9万人次: the visits, where neither who nor what else is told; empty for others. */
QStringView DeedReader::visitsOf(const Quantity &quantity, const IndicatorSlot &slot) const
{
    if (!is(quantity.unit, u"人次") || slot.left != slot.verb || !slot.behind.isEmpty())
        return {};
    const auto verb = m_cues.beginningAt(slot.verb, 0, roles({IndicatorCue::Verb}));
    return verb && verb->value.endsWith(u"人次") ? verb->value : QStringView();
}

/** 今年我养了|1200只: animals, by what is done with them. */
bool DeedReader::isKept(const Quantity &quantity, const IndicatorSlot &slot)
{
    if (quantity.kind != Kind::Count || quantity.unit.size() != 1 ||
        !isOneOf(quantity.unit.front(), u"只头羽匹") || !slot.behind.isEmpty())
        return false;
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.back(), u"了着过约近超有"))
        words.chop(1);
    return words.endsWith(u'养') && !words.endsWith(u"营养") && !words.endsWith(u"培养");
}

/** 村民赵某种了|32亩: land, by what is done with it. */
std::optional<IndicatorReading> DeedReader::usedLand(const Quantity &quantity,
                                                     const IndicatorSlot &slot) const
{
    if ((!is(quantity.unit, u"亩") && !is(quantity.unit, u"公顷")) ||
        !(slot.right.isEmpty() || slot.right.startsWith(u'半')))
        return std::nullopt;
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.back(), u"了着过约近超有"))
        words.chop(1);
    if (words.size() < 2)
        return std::nullopt;
    // 他把|9亩全改了, 带头改了|6亩: no more than that it is land
    if (isOneOf(words.back(), u"把拿改") &&
        !m_cues.endingAt(words, words.size(), roles({IndicatorCue::Keep})))
        return named(QStringLiteral("面积"), 450, "indicator.act");
    // 夫妻俩种着|3亩半茶
    if (!slot.behind.isEmpty())
        return words.back() == u'种' && slot.behind.size() == 2 && slot.behind.front() == u'半'
                   ? std::optional(
                         named(QString(QStringLiteral("种") + slot.behind.last(1) + QStringLiteral("面积")),
                               500, "indicator.act"))
                   : std::nullopt;
    // 大豆扩种|17万亩
    if (isOneOf(words.back(), u"种栽") && isOneOf(words[words.size() - 2], u"扩改播抢复轮套间补") &&
        slot.left.size() >= 4 && slot.left.size() <= LongestUse)
        return named(slot.left + QStringLiteral("面积"), 500, "indicator.act");
    if (isOneOf(words.back(), u"种栽") && !isOneOf(words[words.size() - 2], u"品良各多选引育制树"))
        return named(QStringLiteral("种植面积"), 500, "indicator.act");
    const auto tenure = m_phrases.endingAt(words, words.size(), roles({PhraseCue::Tenure}));
    if (!tenure)
        return std::nullopt;
    return named(words.mid(tenure->begin) + QStringLiteral("面积"), 500, "indicator.act");
}

/** 花12元|买了一盏马灯: what was done with it, with a verb of one character. */
QString DeedReader::boughtIn(QStringView deed) const
{
    if (deed.size() < 3 || !isOneOf(deed.front(), u"买购修建盖租请换办"))
        return {};
    QStringView words = deed.mid(1);
    while (words.size() > 2 && isOneOf(words.front(), u"了来下回过起好"))
        words = words.mid(1);
    if (words.size() > 3 && words.front() == u'一')
        words = words.mid(2);
    const QString object = m_slots.trimmer().behind(words, false);
    return object.size() >= 2 && object.size() <= LongestUse ? deed.first(1) % object : QString();
}

/** 县财政拿出|5亿元扶持产业, 斥资|8亿元在郊区兴建厨房: what is done with the money. */
std::optional<IndicatorReading> DeedReader::spent(const Quantity &quantity, const IndicatorSlot &slot) const
{
    constexpr qsizetype Farthest = 12; // characters of where it is done
    if (quantity.kind != Kind::Money)
        return std::nullopt;
    QStringView words = slot.before;
    if (words.endsWith(u'了'))
        words = words.chopped(1);
    const auto spent = m_phrases.endingAt(words, words.size(), roles({PhraseCue::Spending}));
    if (!spent || slot.right.size() >= 2)
        return std::nullopt;
    QStringView deed = slot.behind;
    if (const auto use = m_phrases.beginningAt(deed, 0, roles({PhraseCue::Spending}))) // 用于|建设
        deed = deed.mid(use->length);
    if (const QString bought = boughtIn(deed); bought.size() >= 2)
        return named(bought % spent->value, 600, "indicator.act");
    const auto verb = m_cues.firstIn(deed, 0, std::min(deed.size(), Farthest), roles({IndicatorCue::Verb}));
    const bool isPlaced = verb && verb->begin > 0 && isOneOf(deed.front(), u"在于为对给从");
    if (!verb || verb->length < 2 || (verb->begin > 0 && !isPlaced))
        return std::nullopt;
    const QString object = m_slots.trimmer().behind(deed.mid(verb->end()), false);
    if (object.size() < 2 || object.size() + verb->length > LongestDeed)
        return std::nullopt;
    // 实施|道路改造 is that alone
    const QStringView what =
        verb->is(IndicatorCue::Light) ? QStringView() : deed.mid(verb->begin, verb->length);
    return named(what % object % spent->value, 600, "indicator.act");
}

std::optional<IndicatorReading> DeedReader::built(const Quantity &quantity, const IndicatorSlot &slot) const
{
    const bool isHome = is(quantity.unit, u"伙") || slot.right == u"单位";
    if (quantity.kind != Kind::Count || !isHome)
        return std::nullopt;
    const auto isBuilding = [](const std::optional<lexicon::Cue> &cue) {
        return cue && cue->value.endsWith(u'量');
    };
    const auto verb = roles({IndicatorCue::CutAfter, IndicatorCue::Verb});
    const QStringView behind =
        slot.behind.startsWith(slot.right) ? slot.behind.mid(slot.right.size()) : slot.behind;
    if (const auto done = m_cues.beginningAt(behind, 0, verb); isBuilding(done))
        return named(done->value.toString(), 600, "indicator.act");
    QStringView words = slot.before;
    while (!words.isEmpty() && isOneOf(words.back(), u"了约近逾共"))
        words.chop(1);
    const auto doing = m_cues.endingAt(words, words.size(), verb);
    return isBuilding(doing) ? std::optional(named(doing->value.toString(), 600, "indicator.act"))
                             : std::nullopt;
}

/** 贫困大学生每人每年补助|3000元: who gets or pays it, and what. */
QString DeedReader::eachGets(const IndicatorSlot &slot, const QString &theme,
                             const IndicatorTopic &topic) const
{
    const QString &of = theme.size() >= 2 ? theme : topic.subject;
    if (of.size() < 2 || of.contains(u'每') || !slot.right.isEmpty())
        return {};
    const qsizetype each = slot.left.indexOf(u'每');
    const bool leads = each == 0 || (each == 1 && slot.left.front() == u'按') ||
                       (each == 2 && slot.left.startsWith(u"平均"));
    if (!leads)
        return {};
    // a time of its end is no word of the phrase: 每生|每年
    const QStringView words = slot.before.mid(std::max<qsizetype>(slot.before.indexOf(u'每'), 0));
    return isGivenForEach(words) ? of + words : QString();
}

/** 每人每月补助, 每生每年: whom it is given and when, and no more. */
bool DeedReader::isGivenForEach(QStringView words) const
{
    int times = 0;
    bool ofPeople = false;
    while (words.startsWith(u'每') && words.size() > 1) {
        ofPeople = ofPeople || isOneOf(words[1], u"人户生名位床");
        qsizetype unit = 2;
        while (unit < words.size() && isOneOf(words[unit], u"年期度月天次"))
            ++unit;
        words = words.mid(unit);
        ++times;
    }
    if (!ofPeople)
        return false;
    if (words.isEmpty())
        return times > 1;
    const auto given = m_phrases.beginningAt(words, 0, roles({PhraseCue::Given}));
    return given && given->length == words.size();
}

std::optional<IndicatorReading> DeedReader::behind(int index, const Quantity &quantity,
                                                   const IndicatorSlot &slot,
                                                   const SentenceView &sentence) const
{
    // 带动1560人就近就业
    QString act = ofPair(index, slot, sentence);
    if (isRanking(act, m_phrases) ||
        m_cues.beginningAt(act, 0, roles({IndicatorCue::Growth, IndicatorCue::GrowthLead})))
        act.clear();
    if (!slot.verb.isEmpty() && act.size() >= 2)
        return named(slot.verb + act, 500, "indicator.act");
    if (const auto verb = m_cues.firstIn(slot.behind, 0, slot.behind.size(), roles({IndicatorCue::Verb}))) {
        const QString noun = m_slots.trimmer().behind(slot.behind.mid(verb->end()), false);
        if (noun.size() >= 2)
            return named(m_slots.trimmer().tidy(slot.behind.mid(verb->begin, verb->length)) + noun, 500,
                         "indicator.verb");
    }
    // 97天|筛查1.5万人
    if (quantity.kind == Kind::Duration && act.size() >= 2 && slot.before.isEmpty()) {
        if (const auto verb = m_cues.beginningAt(act, 0, roles({IndicatorCue::Verb}));
            verb && verb->length > 1)
            return named(act + QStringLiteral("时间"), 450, "indicator.act");
    }
    // 八成挂了果: a share of those that do
    if (isShare(quantity) && !slot.touches && act.size() >= 2 &&
        !m_cues.beginningAt(act, 0, roles({IndicatorCue::TrimRight, IndicatorCue::TrimLeft})))
        return named(act + QStringLiteral("比例"), 400, "indicator.act");
    // 15户、64人脱贫: what they do
    if (countsByItself(quantity.unit) || is(quantity.unit, u"户")) {
        if (const QString done = m_slots.trimmer().before(act); done.size() >= 2)
            return named((slot.touches && slot.afterOther) || slot.behind.isEmpty()
                             ? done
                             : QString(done + countOf(quantity)),
                         450, "indicator.act");
    }
    return std::nullopt;
}

std::optional<IndicatorReading> DeedReader::notYet(int index, const Quantity &quantity,
                                                   const IndicatorSlot &slot,
                                                   const SentenceView &sentence) const
{
    constexpr qsizetype Longest = 6;
    if ((!is(quantity.unit, u"人") && !is(quantity.unit, u"户")) || slot.left.size() >= 2)
        return std::nullopt;
    const QString act = ofPair(index, slot, sentence);
    const auto none = m_phrases.beginningAt(act, 0, roles({PhraseCue::Linking}));
    const QString deed = none && !none->value.isEmpty() ? act.mid(none->length) : QString();
    // 未脱贫人口 names them itself
    if (deed.size() < 2 || deed.size() > Longest ||
        m_cues.endingAt(deed, deed.size(), roles({IndicatorCue::Head, IndicatorCue::Party})))
        return std::nullopt;
    return named(none->value % deed % (is(quantity.unit, u"户") ? quantity.unit : QStringLiteral("人口")),
                 600, "indicator.act");
}

QString DeedReader::ofPair(int index, const IndicatorSlot &slot, const SentenceView &sentence) const
{
    const bool hasNext =
        slot.behind.isEmpty() && index + 1 < sentence.endQuantity && m_slots.touches(index + 1, sentence);
    return m_slots.actOf(hasNext ? m_slots.slotOf(index + 1, sentence) : slot);
}

} // namespace jiaoshu::engine
