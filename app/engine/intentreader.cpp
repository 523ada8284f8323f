// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intentreader.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::AimCue;
using lexicon::ArticleCue;
using lexicon::Cue;
using lexicon::IndicatorCue;
using lexicon::roles;
using lexicon::StatusCue;

constexpr qsizetype StartReach = 7;   ///< characters from 由 to the figure that changes
constexpr qsizetype OutdoneReach = 8; ///< characters from 高于 to the 目标 that is behind

} // namespace

IntentReader::IntentReader(const lexicon::Lexicon &lexicon, const ArticleView &article)
    : m_cues(lexicon.cues().status), m_verbs(lexicon.cues().indicator), m_articleCues(lexicon.cues().article),
      m_aims(lexicon.cues().aim), m_article(article), m_text(article.text())
{}

void IntentReader::begin(qsizetype at)
{
    m_intent.reset();
    m_brief.reset();
    m_done.reset();
    m_read = m_begin = at;
}

bool IntentReader::isStart(const Quantity &quantity, const SentenceView &sentence) const
{
    const qsizetype at = quantity.span.begin.value;
    qsizetype word = at;
    const qsizetype from = std::max(sentence.begin, at - StartReach);
    while (word > from && !isOneOf(m_text[word - 1], u"由从")) {
        if (m_article.isClauseMark(--word))
            return false;
    }
    if (word == from)
        return false;
    // 由目前144床, 从去年底的91%
    if (word < at && !isDigit(m_text[word]) && !isOneOf(m_text[word], u"目现去今上年原当约近"))
        return false;
    const qsizetype end = quantity.span.end.value;
    const QStringView behind = m_text.mid(end, m_article.clauseEnd(sentence, end) - end);
    return std::any_of(behind.begin(), behind.end(), [](QChar c) { return isOneOf(c, u"至到为"); });
}

void IntentReader::readTo(qsizetype at, bool reviews)
{
    m_segment = m_read;
    if (m_intent && m_isAside && isParted(m_intent->end(), at))
        m_intent.reset();
    for (; m_read < at; ++m_read) {
        m_read = m_article.nextStart(lexicon::WordStart::StatusCue, m_read, at);
        if (m_read == at)
            return;
        const Found cue = m_cues.beginningAt(m_text.first(at), m_read,
                                             roles({StatusCue::Target, StatusCue::Past, StatusCue::Fact}));
        if (!cue) {
            const Found future = futureAt(m_read, at);
            // 规划年产能3万吨 speaks of its own clause
            if (future && m_text[future->begin] == u'规')
                m_brief = future;
            else if (future)
                intend(*future);
            continue;
        }
        // 争取资金 is a word of facts
        const bool named = isOneOf(charAt(m_text, cue->end()), u"”」》") ||
                           (!cue->is(StatusCue::Target) && !cue->is(StatusCue::Past));
        if (!named && !(reviews && cue->is(StatusCue::Estimate)))
            take(*cue, at);
        m_read = cue->end() - 1;
    }
}

void IntentReader::take(const Cue &cue, qsizetype at)
{
    // 将由去年底的…提高到…
    if (cue.is(StatusCue::Past) && m_intent && m_intent->end() == cue.begin &&
        isOneOf(m_text[cue.begin - 1], u"由从"))
        return;
    if (m_text[cue.begin] == u'了' && cue.begin > 0 && isOneOf(m_text[cue.begin - 1], u"除为"))
        return;
    if (cue.is(StatusCue::Past) ? isMereBase(cue) : isOutdone(cue) || isWon(cue, at))
        return;
    // 预计未来三天,累计雨量…: no figure stands between that it could sum up
    if (isMereSum(cue) && m_intent && m_intent->begin >= m_segment)
        return;
    // 代理商|料全年可达6万份, and no 原材料, 不料
    if (cue.value == u"behind" &&
        isOneOf(charAt(m_text, cue.begin - 1), u"原材资塑饮燃肥饲布面油染涂香调草物废史照不毛食辅敷填质预"))
        return;
    // 最后31个: those that are left
    const bool isRest = cue.end() == at && cue.length > 1 && m_text[cue.begin] == u'最';
    if (!cue.is(StatusCue::Past) && cue.length == 1)
        m_brief = cue; // so does 拟
    else if (!cue.is(StatusCue::Past))
        intend(cue);
    else if (cue.length == 1 && cue.end() < at && m_intent && isParted(m_intent->end(), cue.begin))
        m_intent.reset(); // …;客房也已开门: another matter
    else if (cue.length == 1 && cue.end() < at)
        m_done = cue; // 了 and 已 speak of their own clause
    else if (!isRest)
        m_intent.reset();
}

void IntentReader::intend(const Cue &cue)
{
    m_isAside = !m_intent && isAside(cue.begin);
    m_intent = cue;
}

/** 种茶800亩,预计产茶2吨;…: a figure of what is stands before it, and neither a semicolon nor the end of a
 * parenthesis between. */
bool IntentReader::isAside(qsizetype at) const
{
    return m_segment > m_begin && !isParted(m_segment, at) &&
           !m_text.mid(m_segment, at - m_segment).contains(u')');
}

/** 比上年 and 较去年 say with what is compared, not when. */
bool IntentReader::isMereBase(const Cue &cue) const
{
    return isOneOf(m_text[cue.begin], u"上去") && cue.length == 2 &&
           isOneOf(charAt(m_text, cue.begin - 1), u"比较与同和");
}

/** 高于年初预期目标: what was aimed at is behind. */
bool IntentReader::isOutdone(const Cue &cue) const
{
    const bool isGoal = m_aims.firstIn(m_text, cue.begin, cue.end(), roles({AimCue::Goal})).has_value();
    if (!isGoal && m_aims.beginningAt(m_text, cue.begin, roles({AimCue::Expected}))) {
        // 优于|预期, 好过|预期, 超|预期, 一致|预期; in 优于市场|预期 the market stands between
        const Found market = m_aims.endingAt(m_text, cue.begin, roles({AimCue::Market}));
        return isOneOf(charAt(m_text, (market ? market->begin : cue.begin) - 1), u"于过超胜逊及合致");
    }
    if (!isGoal)
        return false;
    const qsizetype from = std::max<qsizetype>(0, cue.begin - OutdoneReach);
    for (qsizetype at = cue.begin - 1; at > from && !isOneOf(m_text[at], u",不"); --at) {
        const Found beyond = m_aims.beginningAt(m_text.first(cue.begin), at, roles({AimCue::Beyond}));
        if (beyond && (beyond->value != u"degree" || isOneOf(m_text[at - 1], u"高低优好快慢大小多少")))
            return true;
    }
    return false;
}

/** 争取财政资金|2亿元: what was won; 争取资金到位, 争取年内完成 are still to come. */
bool IntentReader::isWon(const Cue &cue, qsizetype at) const
{
    constexpr qsizetype Longest = 14; // characters of what is won
    const QStringView won = m_text.mid(cue.end(), std::max<qsizetype>(at - cue.end(), 0));
    if (cue.value != u"won" || won.size() > Longest || won.contains(u','))
        return false;
    return m_articleCues.endingAt(won, won.size(), roles({ArticleCue::Won})) &&
           !m_articleCues.firstIn(won, 0, won.size(), roles({ArticleCue::ToWin}));
}

/** Whether a semicolon stands between the two. */
bool IntentReader::isParted(qsizetype from, qsizetype to) const
{
    return m_text.mid(from, std::max<qsizetype>(to - from, 0)).contains(u';');
}

/** 拟每10股派3元,合计派2亿元: a sum of what is meant in the clause before. */
bool IntentReader::sumsUp(qsizetype clause, qsizetype brief, const SentenceView &sentence) const
{
    // 拟以总股本为基数,向全体股东每10股派2元
    if (m_aims.beginningAt(m_text, clause, roles({AimCue::Shared})))
        return brief >= sentence.begin;
    return m_aims.beginningAt(m_text, clause, roles({AimCue::Sum})) && clause > sentence.begin &&
           m_article.clauseBegin(sentence, clause - 1) <= brief;
}

/** 12间客房也已开门: told behind the figure that it is so, behind a semicolon. */
bool IntentReader::isDoneBehind(const SentenceView &sentence, qsizetype intent, qsizetype end) const
{
    const Found past =
        m_cues.firstIn(m_text, end, m_article.clauseEnd(sentence, end), roles({StatusCue::Past}));
    return past && (m_text[past->begin] == u'已' || m_text[past->end() - 1] == u'已') &&
           isParted(intent, end);
}

/** 未来|五年: so many years. */
bool IntentReader::isOfYears(qsizetype at) const
{
    qsizetype end = at;
    while (end < at + 2 && (isDigit(charAt(m_text, end)) || isOneOf(charAt(m_text, end), u"两三四五十几")))
        ++end;
    return end > at && charAt(m_text, end) == u'年' && charAt(m_text, end + 1) != u'前';
}

/** 将兴建, 将由…提高到: 将 before a verb tells of the future, before a noun it only turns it around.
 * 要扩大到 does so too. */
std::optional<Cue> IntentReader::futureAt(qsizetype at, qsizetype to) const
{
    const QChar word = charAt(m_text, at);
    const QChar before = charAt(m_text, at - 1);
    // 公司计划开设30家; and no 雨露计划资助
    const QStringView text = m_text.first(to);
    if (m_aims.beginningAt(text, at, roles({AimCue::Planning})) && at + 2 < to) {
        const bool isVerb =
            at == 0 || m_article.isClauseMark(at - 1) ||
            isOneOf(before,
                    u"年月日内将还也均都正并又且司团府局厅委村镇县市区们他她我行院校所社场厂会队企里方署期");
        // 计划推出至今: a plan that has a name
        const QStringView run = m_text.mid(at + 2, 8);
        const bool runs = m_aims.firstIn(run, 0, run.size(), roles({AimCue::Running})).has_value();
        // 计划生育, 计划内 and the like are words of facts
        return isVerb && !runs && isHan(m_text[at + 2]) &&
                       !isOneOf(m_text[at + 2], u"的外中书数表和与是指经管面馆局院师图")
                   ? Found(Cue{at, 2, 0, {}})
                   : Found();
    }
    // 目标首年售出500台: at the begin of a clause it is what one does
    if (m_aims.beginningAt(text, at, roles({AimCue::Aiming}))) {
        const bool leads = at == 0 || m_article.isClauseMark(at - 1);
        return leads && isHan(charAt(m_text, at + 2)) &&
                       !isOneOf(m_text[at + 2], u"的任值群市客受价管责考人完")
                   ? Found(Cue{at, 2, 0, {}})
                   : Found();
    }
    // 估22亿元, 未来五年年均增长7%
    if (m_aims.beginningAt(text, at, roles({AimCue::Estimating})))
        return isDigit(charAt(m_text, at + 1)) && !isOneOf(before, u"评低高粗毛初预测约损自")
                   ? Found(Cue{at, 1, 0, {}})
                   : Found();
    if (const auto future = m_aims.beginningAt(text, at, roles({AimCue::Future})))
        return isOfYears(future->end()) ? Found(*future) : Found();
    if ((word != u'将' && word != u'要') || at + 1 >= to)
        return {};
    // 将较去年成长; and no 即将比赛
    if (word == u'将' && isOneOf(m_text[at + 1], u"由从较") && !isOneOf(before, u"名上大中少主麻"))
        return Cue{at, 2, 0, {}};
    const auto verb = m_verbs.beginningAt(text, at + 1,
                                          word == u'将' ? roles({IndicatorCue::Verb, IndicatorCue::Growth})
                                                        : roles({IndicatorCue::Verb}));
    if (!verb)
        return {};
    const QChar behind = charAt(m_text, verb->end());
    if (word == u'要' && (isOneOf(before, u"主重需只不还想首纲概摘必简") || !isOneOf(behind, u"到至")))
        return {};
    return isOneOf(before, u"名上大中少主麻") ? Found() : Cue{at, 1 + verb->length, 0, {}};
}

/** 将较3月的|1400宗上升: the figure of a time that is over. */
bool IntentReader::isComparedWith(qsizetype clause, qsizetype at) const
{
    qsizetype begin = at;
    while (begin > clause &&
           (isDigit(m_text[begin - 1]) ||
            isOneOf(m_text[begin - 1], u"年月份日季度上去前今同期的之第半一二三四五六七八九十约现行目")))
        --begin;
    return begin > clause && at - begin > 1 && isOneOf(m_text[begin - 1], u"较比继");
}

std::optional<Cue> IntentReader::of(const Quantity &quantity, const SentenceView &sentence) const
{
    const qsizetype at = quantity.span.begin.value;
    const qsizetype clause = m_article.clauseBegin(sentence, at);
    // 目标价由260元调到330元: what was aimed at before was an aim, too
    const bool isAimToo = m_intent && m_intent->value == u"start" && m_intent->begin >= clause;
    if ((isStart(quantity, sentence) && !isAimToo) || isComparedWith(clause, at))
        return {};
    // 58公里将改造成公路
    const qsizetype end = quantity.span.end.value;
    if (charAt(m_text, end) == u'将') {
        if (const Found behind = futureAt(end, m_article.clauseEnd(sentence, end)))
            return behind;
    }
    const bool isBrief = m_brief && (m_brief->begin >= clause || sumsUp(clause, m_brief->begin, sentence));
    const Found &intent = isBrief ? m_brief : m_intent;
    if (!intent)
        return {};
    // 已完成14亿元,完成率42%: what is done so far, of what was planned
    const bool isRate = quantity.kind == model::Kind::Percent &&
                        m_aims.beginningAt(m_text, clause, roles({AimCue::Progress}));
    const qsizetype from =
        isRate && clause > sentence.begin ? m_article.clauseBegin(sentence, clause - 1) : clause;
    const bool done = m_done && m_done->begin > intent->begin && m_done->begin >= from;
    return done || isDoneBehind(sentence, intent->end(), end) ? Found() : intent;
}

} // namespace jiaoshu::engine
