// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharereader.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestBase = 14;   ///< characters
constexpr qsizetype LongestGift = 6;    ///< of what is paid
constexpr qsizetype LongestSubject = 8; ///< that goes before what it is spent on

/** 户均增收, 亩均增产: says of whom by itself. */
bool isPerOne(QStringView name)
{
    return name.size() > 2 && name[1] == u'均' && isOneOf(name[0], u"户亩人");
}

} // namespace

bool isShare(const Quantity &quantity)
{
    return quantity.kind == Kind::Percent || quantity.kind == Kind::Multiple ||
           quantity.kind == Kind::Fraction;
}

/** The growth that the words before the number end with. @param words set to those words */
std::optional<Growth> ShareReader::growthBefore(const Quantity &quantity, const IndicatorSlot &slot,
                                                QStringView &words) const
{
    words = m_slots.trimmer().withoutReaching(slot.before);
    if (auto growth = m_growth.endingAt(words))
        return growth;
    // 比去年的141亿元|多出: held against the figure before
    if (const auto held =
            m_lexicon.cues().indicator.endingAt(words, words.size(), roles({IndicatorCue::Compared}));
        held && held->begin == 0 && held->length > 1 && slot.afterOther)
        return Growth{0, 0, held->end(), 0, held->value, {}};
    // 比去年多(了): there 多 is no qualifier
    const QStringView compared = slot.before.endsWith(u'了') ? slot.before.chopped(1) : slot.before;
    if (!compared.isEmpty() && isOneOf(compared.back(), u"多少")) {
        words = compared;
        if (auto growth = m_growth.endingAt(compared))
            return growth;
    }
    // 生意额|少了|两成
    if (const auto degree = m_lexicon.cues().indicator.endingAt(slot.before, slot.before.size(),
                                                                roles({IndicatorCue::Compared}));
        degree && slot.before.endsWith(u'了') &&
        m_lexicon.cues().indicator.endingAt(slot.before, degree->begin, roles({IndicatorCue::Head})) &&
        isShare(quantity)) {
        words = slot.before;
        return Growth{degree->begin, degree->begin, degree->end(), degree->begin, degree->value, {}};
    }
    // 同比|+5.1%
    words = slot.before;
    return !slot.sign.isNull() && isShare(quantity) ? signedGrowth(slot) : std::nullopt;
}

/** What the words before a growth say has grown, else what stands before the time that it took. */
QString ShareReader::ownSubject(QStringView words, const IndicatorSlot &slot) const
{
    QString subject = m_slots.trimmer().before(words);
    // 收市升2%: when, not what
    const auto session = m_lexicon.cues().indicator.beginningAt(subject, 0, roles({IndicatorCue::Weak}));
    const auto span = m_lexicon.cues().phrase.beginningAt(subject, 0, roles({PhraseCue::Span})); // 一年间
    const bool isWhen =
        (session && session->length == subject.size()) || (span && span->length == subject.size());
    return subject.size() < 2 || isWhen ? slot.lead : subject;
}

std::optional<IndicatorReading> ShareReader::growth(const Quantity &quantity, const IndicatorSlot &slot,
                                                    const QString &theme, IndicatorTopic &topic) const
{
    // 高于各项贷款增速|3个百分点
    if (quantity.unit == u"百分点") {
        if (auto held = heldAgainst(slot, topic))
            return held;
    }
    QStringView words;
    const auto growth = growthBefore(quantity, slot, words);
    if (!growth)
        return growthBehind(quantity, slot, topic);
    QString subject = ownSubject(words.first(growth->subjectEnd), slot);
    const bool own = subject.size() >= 2;
    if (!isShare(quantity) && (own || !slot.right.isEmpty()))
        return std::nullopt;
    QString name = nameOf(*growth, words, quantity);
    // 连升7个月
    if (quantity.kind == Kind::Duration && growth->verb > 0 && words[growth->verb - 1] == u'连')
        name = words.mid(growth->verb - 1, growth->end - growth->verb + 1).toString();
    for (const QStringView extreme : {QStringView(u"最高"), QStringView(u"最低"), QStringView(u"最大")}) {
        if (words.first(growth->subjectEnd).endsWith(extreme))
            name.prepend(extreme);
    }
    // 优于市场预期的跌4%: of what was told before
    if (own && subject.endsWith(u"预期") && !topic.subject.isEmpty())
        subject = topic.subject + subject;
    // 男性参与率60%、女性50%,女性上升2个百分点: the rate of theirs
    else if (own && quantity.unit == u"百分点" && topic.share.startsWith(subject)) {
        topic.subject = subject;
        subject = topic.share;
    } else if (own)
        topic.subject = subject;
    else if (!name.startsWith(u'每') && !isPerOne(name)) {
        subject = theme.isEmpty() ? topic.subject : theme;
        topic.subject = subject;
        // 投资占生产总值的比重为5%,下降2个百分点: it is the share that falls
        if (theme.isEmpty() && quantity.unit == u"百分点" && !topic.share.isEmpty())
            subject = topic.share;
    }
    return IndicatorReading{subject + name,
                            {own                 ? 920
                             : subject.isEmpty() ? 500
                                                 : 800,
                             RuleName("indicator.growth")}};
}

/** 同比|+5.1%: the sign tells which way. */
std::optional<Growth> ShareReader::signedGrowth(const IndicatorSlot &slot) const
{
    const auto lead = m_lexicon.cues().indicator.endingAt(slot.before, slot.before.size(),
                                                          roles({IndicatorCue::GrowthLead}));
    if (!lead || lead->length != 2 || !isOneOf(slot.before.back(), u"比年月季"))
        return std::nullopt;
    return Growth{lead->begin,
                  lead->begin,
                  slot.before.size(),
                  slot.before.size(),
                  slot.sign == u'-' ? u"下降" : u"增长",
                  {}};
}

/** 同比增长; 升幅 of a share that is told to 急升, 上升 of anything else. */
QString ShareReader::nameOf(const Growth &growth, QStringView words, const Quantity &quantity) const
{
    const PhraseTrimmer &trimmer = m_slots.trimmer();
    // 起薪较市价|高: 高于市价
    if (!growth.against.isEmpty())
        return words[growth.verb] + QStringLiteral("于") + trimmer.tidy(growth.against);
    if (growth.noun.isEmpty())
        return trimmer.tidy(words.mid(growth.begin, growth.end - growth.begin));
    QString name = trimmer.tidy(words.mid(growth.begin, growth.verb - growth.begin));
    // 月均, 平均, but 急升, 均升
    const auto isDegree = [&name] {
        const QChar last = name.back();
        return isOneOf(last, u"急大小微略再又仍齐狂猛续亦也都仅") ||
               (last == u'均' && !isOneOf(charAt(name, name.size() - 2), u"平年月季周日户亩人"));
    };
    while (!name.isEmpty() && isDegree())
        name.chop(1);
    if (isShare(quantity) || !growth.noun.endsWith(u'幅'))
        return name + growth.noun;
    const QChar by = growth.noun.front();
    return name + (by == u'涨'   ? QStringLiteral("上涨")
                   : by == u'升' ? QStringLiteral("上升")
                                 : QStringLiteral("下跌"));
}

/** 维持4成的|减幅 */
std::optional<IndicatorReading> ShareReader::growthBehind(const Quantity &quantity, const IndicatorSlot &slot,
                                                          const IndicatorTopic &topic) const
{
    if (!isShare(quantity) || !slot.behind.startsWith(u'的'))
        return std::nullopt;
    const auto growth = m_lexicon.cues().indicator.beginningAt(slot.behind, 1, roles({IndicatorCue::Growth}));
    if (!growth || growth->length < 2)
        return std::nullopt;
    const QString &subject = slot.left.size() >= 2 ? slot.left : topic.subject;
    return IndicatorReading{QString(subject + slot.behind.mid(1, growth->length)),
                            {700, RuleName("indicator.growth")}};
}

QString ShareReader::withoutGrowth(const QString &phrase) const
{
    const auto growth = m_growth.endingAt(phrase);
    const bool isWhole = !growth || growth->end < phrase.size() || growth->subjectEnd < 2 ||
                         phrase[growth->subjectEnd - 1] == u'均';
    return isWhole ? phrase : phrase.first(growth->subjectEnd);
}

void ShareReader::completeWhole(QString &phrase, const IndicatorTopic &topic) const
{
    for (const QStringView share : {QStringView(u"所占比重"), QStringView(u"所占比例")}) {
        if (!phrase.endsWith(share) || topic.whole.isEmpty())
            continue;
        phrase.chop(share.size());
        phrase += u'占' + topic.whole + QStringLiteral("比重");
    }
}

std::optional<IndicatorReading> ShareReader::ratio(const Quantity &quantity, const IndicatorSlot &slot,
                                                   const QString &theme, IndicatorTopic &topic) const
{
    if (!isShare(quantity))
        return std::nullopt;
    if (auto rate = paidBy(slot))
        return rate;
    if (auto part = partOf(quantity, slot, theme, topic))
        return part;
    if (quantity.unit == u"百分点") {
        if (auto held = heldAgainst(slot, topic))
            return held;
    }
    // 利用率约七成,较去年底的|62%改善: the same, at another time
    if (const QString &same = topic.share.isEmpty() ? topic.subject : topic.share;
        same.size() >= 2 && slot.before.endsWith(u'的') && slot.right.size() <= 2 &&
        m_growth.endsInBase(slot.before.chopped(1)))
        return IndicatorReading{same, {700, RuleName("indicator.ratio")}};
    if (auto compared = comparedWith(quantity, slot, topic))
        return compared;
    return madeOf(slot, topic);
}

/** 按贷款利率的|50%给予贴息, 按购置价补助|30%: what is paid at such a share. */
std::optional<IndicatorReading> ShareReader::paidBy(const IndicatorSlot &slot) const
{
    const qsizetype by = slot.before.lastIndexOf(u'按');
    if (by < 0 || slot.before.size() - by > LongestBase || slot.before.contains(u"按揭"))
        return std::nullopt;
    QStringView words = slot.behind;
    const lexicon::CueTable &phrases = m_lexicon.cues().phrase;
    while (const auto about = phrases.beginningAt(words, 0, roles({PhraseCue::About, PhraseCue::Rated})))
        words = words.mid(about->length);
    const auto isGiven = phrases.beginningAt(words, 0, roles({PhraseCue::Granting}));
    if (isGiven)
        words = words.mid(isGiven->length);
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const QString given = slot.before.endsWith(u'的') && (isGiven || words.size() <= LongestGift)
                              ? m_slots.trimmer().behind(words, false)
                              : QString();
    if (isGiven ? given.size() >= 2
                : !given.isEmpty() && cues.endingAt(given, given.size(), roles({IndicatorCue::Head})))
        return IndicatorReading{given + QStringLiteral("比例"), {700, RuleName("indicator.ratio")}};
    const auto head = cues.endingAt(slot.before, slot.before.size(), roles({IndicatorCue::Head}), by + 3);
    // 按期收回比例|95%: says itself that it is a share
    const bool isItself = head && isOneOf(slot.before.back(), u"例重率比");
    if (!head || head->length < 2 || isItself || !slot.behind.isEmpty())
        return std::nullopt;
    return IndicatorReading{slot.before.mid(head->begin) % QStringLiteral("比例"),
                            {650, RuleName("indicator.ratio")}};
}

/** 占|全国的四分之一, 占|计划的64%: a whole that no phrase begins with. */
QString ShareReader::areaOrPlan(QStringView words) const
{
    QStringView whole = words;
    while (!whole.isEmpty() && isOneOf(whole.back(), u"的了近约达到至"))
        whole.chop(1);
    constexpr qsizetype Longest = 6;
    return whole.size() >= 2 && whole.size() <= Longest && words.contains(u'的') && !whole.contains(u'比')
               ? m_slots.trimmer().tidy(whole)
               : QString();
}

/** 民生支出占财政支出的73% */
std::optional<IndicatorReading> ShareReader::partOf(const Quantity &quantity, const IndicatorSlot &slot,
                                                    const QString &theme, IndicatorTopic &topic) const
{
    const PhraseTrimmer &trimmer = m_slots.trimmer();
    const auto ratio =
        m_lexicon.cues().indicator.firstIn(slot.before, 0, slot.before.size(), roles({IndicatorCue::Ratio}));
    if (!ratio)
        return std::nullopt;
    QString before = trimmer.before(slot.before.first(ratio->begin));
    // 管理软件占比最重,占比为44%
    if (const qsizetype told = theme.indexOf(u'占'); before.size() < 2 && told >= 2)
        before = theme.first(told);
    // 占人口5%|的大户: of whom it is told
    else if (before.size() < 2 && slot.behind.startsWith(u'的'))
        before = slot.right;
    const QString subject = before.size() >= 2 ? before : topic.subject;
    if (before.size() >= 2)
        topic.subject = before;
    const QStringView behind = slot.before.mid(ratio->end());
    if (behind.startsWith(u'比') && trimmer.before(behind.mid(1)).isEmpty())
        return IndicatorReading{subject + QStringLiteral("占比"), {800, RuleName("indicator.ratio")}};
    QString whole = trimmer.before(behind);
    for (const QStringView share : {QStringView(u"比重"), QStringView(u"比例"), QStringView(u"比率")}) {
        if (whole.endsWith(share))
            whole.chop(share.size());
    }
    if (whole.endsWith(u'的'))
        whole.chop(1);
    if (whole.isEmpty())
        whole = areaOrPlan(behind);
    if (whole.isEmpty())
        whole = topic.whole;
    topic.whole = whole;
    if (whole.isEmpty())
        return IndicatorReading{subject + QStringLiteral("占比"), {750, RuleName("indicator.ratio")}};
    const QStringView told = slot.before.mid(ratio->begin, ratio->length);
    // 租金|相当于同区公屋的|九成
    const bool isHeld = is(told, u"相当于");
    const QString end = !isHeld                           ? QStringLiteral("比重")
                        : quantity.kind == Kind::Multiple ? QStringLiteral("倍数")
                                                          : QStringLiteral("比例");
    return IndicatorReading{QString(subject + (isHeld ? told : QStringView(u"占")) + whole + end),
                            {subject.isEmpty() ? 600 : 920, RuleName("indicator.ratio")}};
}

/** 就业率95%,高于全省平均水平3个百分点 */
std::optional<IndicatorReading> ShareReader::heldAgainst(const IndicatorSlot &slot,
                                                         const IndicatorTopic &topic) const
{
    const auto versus =
        m_lexicon.cues().indicator.firstIn(slot.before, 0, slot.before.size(), roles({IndicatorCue::Versus}));
    if (!versus || slot.before.size() - versus->end() > LongestBase)
        return std::nullopt;
    const PhraseTrimmer &trimmer = m_slots.trimmer();
    QStringView against = slot.before.mid(versus->end());
    while (!against.isEmpty() && isOneOf(against.back(), u"约近超逾达了至到"))
        against.chop(1);
    const QString base = trimmer.tidy(against);
    if (base.size() < 2)
        return std::nullopt;
    const QString own = trimmer.before(slot.before.first(versus->begin));
    const QString &subject = own.size() >= 2 ? own : topic.share.isEmpty() ? topic.subject : topic.share;
    if (subject.isEmpty())
        return std::nullopt;
    return IndicatorReading{QString(subject + slot.before.mid(versus->begin, versus->length) + base),
                            {800, RuleName("indicator.ratio")}};
}

/** 收入为上年的1.3倍, 恢复至2019年的八成 */
std::optional<IndicatorReading> ShareReader::comparedWith(const Quantity &quantity, const IndicatorSlot &slot,
                                                          const IndicatorTopic &topic) const
{
    const PhraseTrimmer &trimmer = m_slots.trimmer();
    QStringView words = slot.before;
    while (const auto about =
               m_lexicon.cues().indicator.endingAt(words, words.size(), roles({IndicatorCue::TrimRight}))) {
        if (words.endsWith(u"的"))
            break;
        words.chop(about->length);
    }
    if (!words.endsWith(u"的"))
        return std::nullopt;
    words.chop(1);
    const auto is = m_lexicon.cues().indicator.lastIn(words, 0, words.size(), roles({IndicatorCue::Equals}));
    if (!is || is->end() == words.size() || words.size() - is->end() > LongestBase)
        return std::nullopt;
    const QString own = trimmer.before(words.first(is->begin));
    // 冻结比例达到存款额的37%: it says so itself
    if (own.endsWith(u"比例") || own.endsWith(u"比重") || own.endsWith(u"占比"))
        return IndicatorReading{own, {800, RuleName("indicator.ratio")}};
    const QString base = trimmer.tidy(words.mid(is->end()));
    const QString subject = own.size() >= 2 ? own : topic.subject;
    const QString what = quantity.kind == Kind::Multiple ? QStringLiteral("倍数") : QStringLiteral("比例");
    return IndicatorReading{QString(subject + words.mid(is->begin, is->length) + base + what),
                            {750, RuleName("indicator.ratio")}};
}

std::optional<IndicatorReading> ShareReader::thoseThatAre(const Quantity &quantity,
                                                          const IndicatorSlot &slot) const
{
    if ((quantity.kind != Kind::Count && quantity.kind != Kind::Money) || slot.left.size() >= 2 ||
        !slot.verb.isEmpty())
        return std::nullopt;
    const auto is = m_lexicon.cues().indicator.beginningAt(slot.behind, 0, roles({IndicatorCue::MadeOf}));
    if (!is || isOneOf(slot.behind.front(), u"用投流由"))
        return std::nullopt;
    const QString part = m_slots.trimmer().behind(slot.behind.mid(is->length), false);
    if (part.size() < 2 || !slot.behind.endsWith(part) || isRanking(part, m_lexicon.cues().phrase))
        return std::nullopt;
    return IndicatorReading{part, {700, RuleName("indicator.behind")}};
}

/** 员工中八成是本地人, 九成以上来自农村 */
std::optional<IndicatorReading> ShareReader::madeOf(const IndicatorSlot &slot,
                                                    const IndicatorTopic &topic) const
{
    QStringView words = slot.behind;
    if (const auto about = m_lexicon.cues().phrase.beginningAt(words, 0, roles({PhraseCue::About})))
        words = words.mid(about->length);
    const auto is = m_lexicon.cues().indicator.beginningAt(words, 0, roles({IndicatorCue::MadeOf}));
    if (!is)
        return std::nullopt;
    const QString part = m_slots.trimmer().behind(words.mid(is->length), false);
    // 七成用于开新店
    const bool isSpent = isOneOf(words.front(), u"用投流");
    if (part.size() < 2 || (!slot.right.isEmpty() && !isSpent))
        return std::nullopt;
    if (isSpent)
        return IndicatorReading{QString((topic.subject.size() <= LongestSubject ? topic.subject : QString()) +
                                        words.first(is->length) + part + QStringLiteral("比例")),
                                {650, RuleName("indicator.part")}};
    return IndicatorReading{part + QStringLiteral("占比"), {700, RuleName("indicator.part")}};
}

} // namespace jiaoshu::engine
