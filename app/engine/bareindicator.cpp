// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bareindicator.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

/** @p words without marks at their begin and about-words at their end. */
QStringView bare(QStringView words)
{
    while (!words.isEmpty() && !isHan(words.front()))
        words = words.mid(1);
    while (!words.isEmpty() && isOneOf(words.back(), u"约近逾了共"))
        words.chop(1);
    return words;
}

} // namespace

BareIndicator::BareIndicator(const lexicon::Lexicon &lexicon, const IndicatorSlotReader &slotReader)
    : m_cues(lexicon.cues().indicator), m_phrases(lexicon.cues().phrase), m_growth(lexicon),
      m_slots(slotReader)
{}

bool BareIndicator::isHeldAgainst(const IndicatorSlot &slot) const
{
    constexpr qsizetype LongestLead = 2;     // 也|优于, 看似|高于
    constexpr qsizetype LongestRequired = 8; // characters of 的市级要求
    const QStringView words = bare(slot.before);
    // 人口13万,与上次普查的|16万相比
    if (words.endsWith(u'的') && isOneOf(words.front(), u"与同跟和") &&
        (slot.behind.startsWith(u"相比") || slot.behind.startsWith(u"人相比")))
        return true;
    // 净利5亿元,较去年同期的|3亿元大增
    if (words.endsWith(u'的') && m_growth.endsInBase(words.chopped(1)) &&
        (slot.right.isEmpty() || !slot.behind.startsWith(u'的')))
        return true;
    std::optional<lexicon::Cue> versus;
    for (qsizetype at = 0; !versus && at <= LongestLead; ++at)
        versus = m_cues.beginningAt(words, at, roles({IndicatorCue::Versus}));
    if (!versus || m_slots.trimmer().before(words.first(versus->begin)).size() >= 2)
        return false;
    const QStringView behind = slot.behind.first(std::min(LongestRequired, slot.behind.size()));
    const bool isRequired =
        behind.startsWith(u'的') &&
        m_phrases.firstIn(behind, 1, behind.size(), roles({PhraseCue::Required})).has_value();
    return isRequired || (words.endsWith(u'的') && words.size() - versus->end() > 2 && slot.right.isEmpty());
}

std::optional<IndicatorReading> BareIndicator::unbroken(const Quantity &quantity, const IndicatorSlot &slot,
                                                        qsizetype sentence, IndicatorTopic &topic) const
{
    if (quantity.kind != Kind::Duration)
        return std::nullopt;
    const QStringView words = bare(slot.before);
    const auto unbroken = m_phrases.endingAt(words, words.size(), roles({PhraseCue::Unbroken}));
    if (!unbroken || (unbroken->length == 1 && m_slots.trimmer().isInsidePlace(words, unbroken->begin)))
        return std::nullopt;
    const QString act = m_slots.actOf(slot);
    const QStringView whose = words.first(unbroken->begin);
    QString own = m_slots.trimmer().before(whose);
    // 外界关心会否|连续超征: who asks is none of it
    constexpr qsizetype LongestOwn = 6;
    if (own.size() > LongestOwn && act.size() >= 2 &&
        !m_cues.endingAt(own, own.size(), roles({IndicatorCue::Head})))
        return named(QStringLiteral("连续") + act, 500, "indicator.growth");
    // 他连续加班: of nobody who was told before
    const bool isTold = whose.isEmpty() && topic.sentence == sentence && topic.subject.size() >= 2;
    // 火势持续|3小时
    if (!unbroken->value.isEmpty())
        return own.size() < 2 ? std::nullopt
                              : std::optional(named(own + unbroken->value, 600, "indicator.act"));
    // 已连续六年|没有新增欠款
    constexpr qsizetype LeastAct = 4; // of what tells enough by itself
    if (act.size() >= LeastAct && own.size() < 2 && !isTold)
        return named(act + QStringLiteral("时间"), 500, "indicator.act");
    if (act.size() < 2 || (own.size() < 2 && !isTold))
        return std::nullopt;
    if (own.size() >= 2)
        topic.subject = own;
    if (topic.subject.endsWith(act)) // 外资买超1000亿元,连四个月买超
        return named(topic.subject.chopped(act.size()) + QStringLiteral("连续") + act, 600,
                     "indicator.growth");
    return named(topic.subject + QStringLiteral("连续") + act, 600, "indicator.growth");
}

std::optional<IndicatorReading> BareIndicator::forSoLong(const Quantity &quantity,
                                                         const IndicatorSlot &slot) const
{
    if (quantity.kind != Kind::Duration || quantity.unit.endsWith(u'岁'))
        return std::nullopt;
    const QStringView words = bare(slot.before);
    if (words.isEmpty())
        return std::nullopt;
    // 一住就是|四个月: how long it went on
    const QStringView once =
        words.endsWith(u"就是") ? words.chopped(2) : words.chopped(words.endsWith(u'就'));
    if (once.size() >= 2 && once.size() < words.size() && once[once.size() - 2] == u'一' &&
        slot.behind.isEmpty())
        return named(QStringLiteral("时间"), 400, "indicator.act");
    // 坐|五小时车, 请了|二十天假
    const QStringView behind = slot.behind.mid(slot.behind.startsWith(u'的'));
    if (!behind.isEmpty()) {
        const QString parted = words.back() % behind.first(1);
        const auto whole = m_phrases.beginningAt(parted, 0, roles({PhraseCue::Parted}));
        // 养了|三十年蜂: no table has all of them
        const bool isVerb = behind.size() == 1 && words.size() >= 2 && isHan(behind.front()) &&
                            slot.before.endsWith(u'了') &&
                            !isOneOf(behind.front(), u"才后多前间里内时就的整来半天夜长久");
        if (isVerb || (whole && whole->length == parted.size()))
            return named(parted + QStringLiteral("时间"), 600, "indicator.act");
    }
    // 下山要走|两个小时
    QStringView deed = slot.left;
    while (const auto doing = m_phrases.endingAt(deed, deed.size(), roles({PhraseCue::Doing})))
        deed.chop(doing->length);
    if (deed.size() < slot.left.size() && deed.size() >= 2 && slot.behind.isEmpty() && endsWithDoing(words))
        return named(deed + QStringLiteral("时间"), 500, "indicator.act");
    if (!words.endsWith(u'满') || slot.left.size() < 2)
        return std::nullopt;
    const QString act = slot.left.endsWith(u'满') ? slot.left.chopped(1) : slot.left;
    return named(act + QStringLiteral("时间"), 600, "indicator.act");
}

std::optional<IndicatorReading> BareIndicator::extremeOne(const IndicatorSlot &slot,
                                                          const QString &same) const
{
    constexpr qsizetype Extreme = 2; // 最多
    const QStringView words = bare(slot.before);
    if (words.size() < 4 || words.front() != u'最' || !isOneOf(words[1], u"多高少低大小长短快慢") ||
        same.size() < 2 || !slot.right.isEmpty())
        return std::nullopt;
    const qsizetype one = Extreme + (words[Extreme] == u'的');
    if (charAt(words, one) != u'一' || !isOneOf(charAt(words, one + 1), u"户人家天年次场趟"))
        return std::nullopt;
    // 最小的一座|桥长: no deed of one of them
    const QStringView deed = words.mid(one + 2);
    const auto done = m_phrases.beginningAt(deed, 0, roles({PhraseCue::Doing}));
    const auto gets =
        m_cues.beginningAt(deed, 0, roles({IndicatorCue::Earn, IndicatorCue::Price, IndicatorCue::Verb}));
    const bool isDeed = deed.isEmpty() || is(deed, u"有") || (done && done->length == deed.size()) ||
                        (gets && gets->length == deed.size());
    if (!isDeed || same.contains(words.first(Extreme)) || same.endsWith(u'均'))
        return std::nullopt;
    return named(words.first(Extreme) % words.mid(one, 2) % same, 500, "indicator.previous");
}

/** 要走, 需要: and not 收入, which ends as a Doing does. */
bool BareIndicator::endsWithDoing(QStringView words) const
{
    const auto doing = m_phrases.endingAt(words, words.size(), roles({PhraseCue::Doing}));
    const auto word = m_cues.endingAt(words, words.size(), roles({IndicatorCue::Keep, IndicatorCue::Head}));
    return doing && (doing->length > 1 || !word) &&
           (doing->length > 1 || isOneOf(words.back(), u"要需得花用走等"));
}

QString BareIndicator::mostOfEach(const Quantity &quantity, const IndicatorSlot &slot) const
{
    constexpr qsizetype LongestEach = 3;
    const QStringView words = bare(slot.before);
    const auto most = m_phrases.endingAt(words, words.size(), roles({PhraseCue::Limit}));
    const bool isEach = most && most->length > 1 && most->begin >= 2 && most->begin <= LongestEach &&
                        isOneOf(words.front(), u"每单");
    if ((quantity.kind != Kind::Money && quantity.kind != Kind::Rate) || !isEach)
        return {};
    return words.first(most->begin) % QStringLiteral("最高额度");
}

bool BareIndicator::isBidden(const IndicatorSlot &slot) const
{
    return m_phrases.firstIn(slot.before, 0, slot.before.size(), roles({PhraseCue::Limit})).has_value();
}

bool BareIndicator::tellsSpan(const IndicatorSlot &slot) const
{
    const QStringView words = slot.left.isEmpty() ? bare(slot.before) : QStringView(slot.left);
    const auto span = m_phrases.beginningAt(words, 0, roles({PhraseCue::Span}));
    return span && span->value.isEmpty(); // 今天 says when alone
}

std::optional<IndicatorReading> BareIndicator::ofSpan(const Quantity &quantity, const IndicatorSlot &slot,
                                                      const QString &theme, const IndicatorTopic &topic) const
{
    const QStringView words = slot.left.isEmpty() ? bare(slot.before) : QStringView(slot.left);
    const auto span = m_phrases.beginningAt(words, 0, roles({PhraseCue::Span}));
    if (!span)
        return std::nullopt;
    qsizetype end = span->length;
    while (const auto doing = m_phrases.beginningAt(words, end, roles({PhraseCue::Doing, PhraseCue::Span})))
        end = doing->end();
    const bool isMoney = quantity.kind == Kind::Money;
    // without a theme, a day alone tells of the figure before, which others look for
    const bool isAlone = slot.left.isEmpty() && theme.size() < 2;
    const QString &subject = theme.size() >= 2 ? theme : topic.subject;
    if (end < words.size() || isAlone || subject.size() < 2 || subject.contains(words) ||
        subject.endsWith(u'均') || subject.startsWith(u'一'))
        return std::nullopt;
    // 到基地打工,一天|100元
    const auto labour = m_phrases.endingAt(theme, theme.size(), roles({PhraseCue::Labour}));
    if (labour && slot.left.size() < 3)
        return named(theme.mid(labour->begin) + QStringLiteral("收入"), 500, "indicator.income");
    // 叠纸箱,一天|80元
    if (isMoney && end == span->length && isOneOf(words.back(), u"天日"))
        return named(QStringLiteral("日工资"), 450, "indicator.income");
    return named(subject + words, 450, "indicator.previous");
}

QString BareIndicator::payOf(const Quantity &quantity, const IndicatorSlot &slot) const
{
    constexpr qsizetype LongestOwn = 2;
    if (quantity.kind != Kind::Money || !slot.right.isEmpty())
        return {};
    const QStringView words = m_slots.trimmer().withoutReaching(bare(slot.before));
    const auto span = m_phrases.endingAt(words, words.size(), roles({PhraseCue::Span}));
    if (!span || !span->value.isEmpty() || span->length < 2)
        return {};
    // 花 and 要 tell what somebody pays
    const QStringView behind = slot.before.mid(slot.before.indexOf(words) + words.size());
    if (std::any_of(behind.begin(), behind.end(),
                    [](QChar c) { return isOneOf(c, u"花费用要得交付租需"); }) ||
        m_slots.trimmer().before(words.first(span->begin)).size() > LongestOwn)
        return {};
    const QChar unit = words.back();
    return unit == u'月'            ? QStringLiteral("月收入")
           : unit == u'年'          ? QStringLiteral("年收入")
           : isOneOf(unit, u"天日") ? QStringLiteral("日收入")
                                    : QString();
}

bool BareIndicator::isRankedAlone(const IndicatorSlot &slot) const
{
    return slot.left.size() >= 2 && slot.verb.isEmpty() &&
           m_phrases.beginningAt(slot.behind, 0, roles({PhraseCue::Rank})) &&
           !m_cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Head}));
}

std::optional<IndicatorReading> BareIndicator::ranked(const IndicatorSlot &slot, const QString &same) const
{
    const auto measured = m_cues.endingAt(same, same.size(), roles({IndicatorCue::Head}));
    if (!measured || !isRankedAlone(slot))
        return std::nullopt;
    return named(slot.left + same.mid(measured->begin), 600, "indicator.before");
}

bool BareIndicator::isOnceMore(const IndicatorSlot &slot)
{
    constexpr qsizetype LongestVerb = 2;
    constexpr OneOf More(u"再又另");
    if (slot.left.isEmpty() || slot.left.size() > LongestVerb + 1)
        return false;
    if (isOneOf(slot.left.front(), More))
        return true;
    const qsizetype begin = slot.before.indexOf(slot.left);
    return slot.left.size() <= LongestVerb && begin > 0 && isOneOf(slot.before[begin - 1], More);
}

} // namespace jiaoshu::engine
