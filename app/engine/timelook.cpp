// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timelook.h"

#include "engine/characters.h"
#include "engine/distribution.h"
#include "engine/isotime.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::ArticleCue;
using lexicon::PeriodCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype ReportReach = 4; ///< characters from a time to the 报告 that is of it
constexpr qsizetype PaperReach = 16; ///< the same to 财务报表
constexpr qsizetype SaidReach = 60;  ///< characters from a day to what says that it was said on it
constexpr qsizetype BehindReach = 2; ///< 左右, between a figure and the time in parentheses behind it

} // namespace

TimeLook::TimeLook(const ArticleView &article, const lexicon::Cues &cues)
    : m_article(article), m_cues(cues.period), m_articleCues(cues.article), m_text(article.text())
{}

/** Where the first figure of the sentence from @p from on begins, else its end. */
qsizetype TimeLook::nextFigure(const SentenceView &sentence, qsizetype from) const
{
    int next = sentence.firstQuantity;
    while (next < sentence.endQuantity && m_article.quantities()[next].span.begin.value < from)
        ++next;
    return next < sentence.endQuantity ? m_article.quantities()[next].span.begin.value : sentence.end;
}

bool TimeLook::isWhenSaid(const TimeMention &mention, const SentenceView &sentence) const
{
    if (mention.period.size() != 10 || mention.kind != TimeKind::Stated)
        return false;
    const qsizetype to = std::min(nextFigure(sentence, mention.end), mention.end + SaidReach);
    return m_cues.firstIn(m_text, mention.end, to, roles({PeriodCue::Said})).has_value();
}

bool TimeLook::isInName(const TimeMention &mention, const SentenceView &sentence) const
{
    constexpr qsizetype LongestName = 20; // characters
    const qsizetype from = std::max(sentence.begin, mention.begin - LongestName);
    const qsizetype to = std::min(sentence.end, mention.end + LongestName);
    qsizetype open = mention.begin - 1;
    while (open >= from && (isHan(m_text[open]) || m_text[open].isDigit()))
        --open;
    qsizetype close = mention.end;
    while (close < to && (isHan(m_text[close]) || m_text[close].isDigit()))
        ++close;
    return open >= from && close < to && isOneOf(m_text[open], u"“「") && isOneOf(m_text[close], u"”」") &&
           close - open - 1 > mention.end - mention.begin + 2;
}

std::optional<lexicon::Cue> TimeLook::eventOf(const TimeMention &mention, const SentenceView &sentence) const
{
    if (mention.kind != TimeKind::Stated || mention.period.contains(u'/'))
        return {};
    const auto event = roles({PeriodCue::Event});
    if (charAt(m_text, mention.begin - 1) == u'于') {
        if (const auto before = m_cues.endingAt(m_text, mention.begin - 1, event, sentence.begin))
            return before;
    }
    qsizetype end = m_article.clauseEnd(sentence, mention.end);
    if (end >= sentence.end || nextFigure(sentence, mention.end) < end)
        return {};
    // 2019年4月,经批准退出贫困县序列,…
    if (end == mention.end && m_text[end] == u',') {
        end = m_article.clauseEnd(sentence, end + 1);
        if (end >= sentence.end || nextFigure(sentence, mention.end) < end)
            return {};
    }
    if (m_text[end - 1] == u'了')
        --end;
    return m_cues.endingAt(m_text, end, event, mention.end);
}

/** 分产业看, 按地区划分: what follows are parts of what was told before. */
bool TimeLook::opensParts(qsizetype begin, qsizetype end) const
{
    constexpr qsizetype Longest = 12; // characters
    const auto part = roles({PeriodCue::Parted});
    const auto open = end - begin <= Longest ? m_cues.beginningAt(m_text, begin, part) : std::nullopt;
    if (!open || open->value == u"close")
        return false;
    const auto close = m_cues.endingAt(m_text, end, part, open->end());
    return close && close->value != u"open";
}

bool TimeLook::tellsOfTheSame(const SentenceView &sentence) const
{
    if (m_cues.beginningAt(m_text, sentence.begin, roles({PeriodCue::Same})))
        return true;
    const qsizetype opening = m_article.clauseEnd(sentence, sentence.begin);
    if (opensParts(sentence.begin, opening))
        return true;
    return isOneOf(m_text[sentence.begin], u"与和同跟较比") &&
           m_cues.endingAt(m_text, opening, roles({PeriodCue::Against}), sentence.begin);
}

bool TimeLook::setsScene(const TimeMention &mention, const SentenceView &sentence) const
{
    constexpr qsizetype Longest = 24; // characters
    if (sentence.firstQuantity != sentence.endQuantity || mention.kind != TimeKind::Stated ||
        mention.year == 0 || mention.period.contains(u'/') || sentence.end - sentence.begin > Longest ||
        charAt(m_text, mention.begin - 1) == u'于') // 始于2017年: it goes on
        return false;
    qsizetype end = mention.end;
    if (const auto begins = m_cues.beginningAt(m_text, end, roles({PeriodCue::Scene})))
        end = begins->end();
    return end > sentence.begin && end < m_text.size() && end >= sentence.end - 1 &&
           isOneOf(m_text[end], u"。!") && mention.begin > sentence.begin;
}

bool TimeLook::isOfStory(const TimeMention &mention) const
{
    constexpr qsizetype Year = 4;
    constexpr qsizetype Reach = 20; // characters that tell whom it is about
    if (mention.period.size() == Year || mention.period.contains(u'/'))
        return false;
    qsizetype end = mention.end;
    while (end < std::min(m_text.size(), mention.end + Reach) && !isOneOf(m_text[end], u"。;!?\n"))
        ++end;
    return m_cues.firstIn(m_text, mention.end, end, roles({PeriodCue::Befell})).has_value();
}

bool TimeLook::opensTopic(const SentenceView &sentence) const
{
    constexpr qsizetype Longest = 12; // characters
    const qsizetype end = m_article.clauseEnd(sentence, sentence.begin);
    return !sentence.opensBlock && end - sentence.begin <= Longest &&
           m_articleCues.endingAt(m_text, end, roles({ArticleCue::Topic}));
}

bool TimeLook::goesOn(const SentenceView &sentence) const
{
    return sentence.goesOn || tellsOfTheSame(sentence);
}

bool TimeLook::joinsFigureBefore(int quantity) const
{
    if (quantity == 0)
        return false;
    const qsizetype end = m_article.quantities()[quantity - 1].span.end.value;
    const qsizetype at = m_article.quantities()[quantity].span.begin.value;
    return at == end || (at == end + 1 && isOneOf(m_text[end], u"、和及与"));
}

bool TimeLook::isOneYear(const TimeMention &mention) const
{
    const QStringView period(mention.period);
    const qsizetype slash = period.indexOf(u'/');
    const bool isSpan = slash >= 0 && period.first(4) != period.mid(slash + 1).first(4);
    return !isSpan && !isOneOf(charAt(m_text, mention.begin - 1), u"自从");
}

bool TimeLook::isCause(const TimeMention &mention) const
{
    if (m_articleCues.endingAt(m_text, mention.begin, roles({ArticleCue::Cause})))
        return true;
    // 因应去年的水患及今年的强震
    qsizetype clause = mention.begin;
    while (clause > 0 && !endsClause(m_text[clause - 1]))
        --clause;
    const auto cause = m_articleCues.firstIn(m_text, clause, mention.begin, roles({ArticleCue::Cause}));
    return cause && cause->value == u"clause";
}

qsizetype TimeLook::withoutLead(qsizetype clause, qsizetype at) const
{
    const QStringView lead = m_text.mid(clause, at - clause);
    const bool isLabel = lead.size() > 2 && isOneOf(lead.front(), u"【〔[") && isOneOf(lead.back(), u"】〕]");
    const auto look = m_articleCues.beginningAt(lead, 0, roles({ArticleCue::Look}));
    // 全市2007年全年实现…: whose figures they are
    const bool isArea = lead.size() > 1 && isOneOf(lead.back(), u"省市县区州旗镇乡") &&
                        !isOneOf(lead[lead.size() - 2], u"超夜股楼集菜早车房黑") &&
                        std::all_of(lead.begin(), lead.end(), [](QChar c) { return isHan(c) || isLatin(c); });
    return isLabel || isArea || (look && look->length == lead.size()) ? at : clause;
}

bool TimeLook::standsAlone(const TimeMention &mention) const
{
    if (mention.end >= m_text.size() || m_article.isClauseMark(mention.end) || mention.period.contains(u'/'))
        return true;
    const auto year = m_cues.endingAt(m_text, mention.end, roles({PeriodCue::Year}), mention.begin);
    return isOneOf(m_text[mention.end], u"全我该本") || (year && year->value == u"full");
}

bool TimeLook::isInParenthesis(const TimeMention &mention) const
{
    return mention.begin > 0 && m_text[mention.begin - 1] == u'(';
}

bool TimeLook::isForOne(const TimeMention &mention) const
{
    return mention.kind == TimeKind::Single || mention.isYearBefore || isStartOfRange(mention);
}

bool TimeLook::isBeside(const TimeMention &mention) const
{
    constexpr qsizetype Reach = 30; // characters back to the figure that it is told beside
    if (mention.kind != TimeKind::Stated || !isOneOf(m_text[mention.begin], u"上去前") ||
        !isOneOf(charAt(m_text, mention.begin - 1), u",;("))
        return false;
    qsizetype at = mention.end;
    at += charAt(m_text, at) == u'则';
    if (!isOneOf(charAt(m_text, at), u"为是录"))
        return false;
    ++at;
    at += isOneOf(charAt(m_text, at), u"约近逾");
    if (!isDigit(charAt(m_text, at)) && !isOneOf(charAt(m_text, at), u"$¥"))
        return false;
    const QStringView before = m_text.first(mention.begin).last(std::min(mention.begin, Reach));
    for (qsizetype i = before.size() - 1; i >= 0 && !isOneOf(before[i], u"。!?\n"); --i) {
        if (isDigit(before[i]))
            return true;
    }
    return false;
}

bool TimeLook::isStartOfRange(const TimeMention &mention) const
{
    return mention.begin > 0 && isOneOf(m_text[mention.begin - 1], u"由从与") &&
           mention.end < m_text.size() && m_text[mention.end] == u'的';
}

bool TimeLook::isRatioTo(const TimeMention &mention, Kind kind) const
{
    const bool compares = mention.begin > 0 && isOneOf(m_text[mention.begin - 1], u"比较于与");
    return kind == Kind::Multiple || kind == Kind::Fraction || (kind == Kind::Percent && !compares);
}

const TimeMention *TimeLook::behindFigure(int quantity, const QList<TimeMention> &mentions) const
{
    const qsizetype end = m_article.quantities()[quantity].span.end.value;
    qsizetype open = 0;
    while (open <= BehindReach && charAt(m_text, end + open) != u'(')
        ++open;
    if (open > BehindReach || m_article.isClauseMark(end))
        return nullptr;
    const auto behind = std::lower_bound(mentions.cbegin(), mentions.cend(), end + open + 1,
                                         [](const TimeMention &m, qsizetype at) { return m.begin < at; });
    const bool closes = behind != mentions.cend() && behind->begin == end + open + 1 &&
                        behind->end < m_text.size() && m_text[behind->end] == u')';
    return closes ? &*behind : nullptr;
}

/** 天数|, 雨日|, 暖期|, and no 5日|. */
bool TimeLook::isCountOfDays(qsizetype end) const
{
    const QChar last = charAt(m_text, end - 1);
    return isOneOf(last, u"数期长") || (isOneOf(last, u"日夜") && isHan(charAt(m_text, end - 2)));
}

bool TimeLook::isMeasured(const Quantity &quantity) const
{
    const qsizetype at = quantity.span.begin.value;
    const QChar before = charAt(m_text, at - 1);
    // 拉长到, and no 没想到3年就还清
    if (isOneOf(before, u"到至"))
        return isOneOf(charAt(m_text, at - 2), u"长短增降升加减缩");
    // 走了两夜 happened then; 干了三年 goes on beyond
    if (before == u'了' &&
        (is(quantity.unit, u"天") || is(quantity.unit, u"夜") || is(quantity.unit, u"小时")))
        return true;
    // 降雨日共18天, 同比增加6天
    const qsizetype sum = isOneOf(before, u"共约仅") ? at - 1 : at;
    return isOneOf(before, u"为达日期数") || (sum < at && isCountOfDays(sum)) ||
           m_articleCues.endingAt(m_text, sum, roles({ArticleCue::Length}));
}

SharedTimes TimeLook::shareOut(const SentenceView &sentence, QList<TimeMention> &mentions) const
{
    SharedTimes shared;
    for (qsizetype first = 0; first + 1 < mentions.size();) {
        qsizetype last = first;
        while (last + 1 < mentions.size() && isJoined(mentions[last], mentions[last + 1]))
            ++last;
        const int members = static_cast<int>(last - first) + 1;
        if (members > 1) {
            const QList<int> quantities = sharedOut(m_article, sentence, mentions[last].end, members);
            for (qsizetype i = 0; i < quantities.size(); ++i)
                shared.append({quantities[i], mentions[first + i % members]});
            if (quantities.isEmpty() && mentions[first].year > 0 &&
                mentions[last].year == mentions[first].year + members - 1 &&
                mentions[first].period.size() == 4 && mentions[last].period.size() == 4)
                mentions[last].period = mentions[first].period + u'/' + mentions[last].period;
        }
        first = last + 1;
    }
    return shared;
}

bool TimeLook::isJoined(const TimeMention &mention, const TimeMention &next) const
{
    const QStringView between = m_text.mid(mention.end, next.begin - mention.end);
    return mention.kind == TimeKind::Stated && next.kind == TimeKind::Stated &&
           (between == u"、" || between == u"和" || between == u"与" || between == u"及");
}

bool TimeLook::endsTerm(const TimeMention &mention) const
{
    const QStringView words = m_text.mid(mention.begin, mention.end - mention.begin);
    return mention.period.contains(u'/') && words.startsWith(u'截') &&
           (words.contains(u'止') || words.contains(u'的'));
}

bool TimeLook::namesReport(const TimeMention &mention) const
{
    // 公布第三季财报 names no year and is of a quarter that is known
    if ((mention.year == 0 && !isQuarter(mention.period)) || mention.period.isEmpty() ||
        mention.kind != TimeKind::Stated)
        return false;
    const QStringView behind = m_text.mid(mention.end, ReportReach);
    QStringView clause = m_text.mid(mention.end, PaperReach);
    for (qsizetype at = 0; at < clause.size(); ++at) {
        if (endsClause(clause[at]))
            clause.truncate(at);
    }
    return m_text[mention.end - 1] == u'报' ||
           m_articleCues.firstIn(behind, 0, behind.size(), roles({ArticleCue::Account})) ||
           m_articleCues.firstIn(clause, 0, clause.size(), roles({ArticleCue::Paper}));
}

bool TimeLook::reachesToday(const TimeMention &mention) const
{
    const auto since = m_cues.endingAt(m_text, mention.end, roles({PeriodCue::Since}), mention.begin);
    return mention.kind == TimeKind::Stated && mention.period.contains(u'/') && since && since->length > 1;
}

bool TimeLook::isAfterResults(const TimeMention &mention, const SentenceView &sentence) const
{
    return m_articleCues.firstIn(m_text, sentence.begin, mention.begin, roles({ArticleCue::Results}))
        .has_value();
}

bool TimeLook::isLeftBy(const TimeMention &standing, const Quantity &quantity,
                        const SentenceView &sentence) const
{
    const qsizetype at = quantity.span.begin.value;
    const qsizetype clause = m_article.clauseBegin(sentence, at);
    if (!isEnd(standing) || clause <= standing.end)
        return false;
    const qsizetype end = m_article.clauseEnd(sentence, quantity.span.end.value);
    // 到年底,产值达到3亿元 is aimed at
    const bool isStock = m_text[standing.end - 1] == u'末';
    return (isStock && m_articleCues.firstIn(m_text, clause, at, roles({ArticleCue::Flow}))) ||
           m_articleCues.firstIn(m_text, clause, end, roles({ArticleCue::People}));
}

bool TimeLook::isStateBefore(const Quantity &quantity, const TimeMention &standing,
                             const SentenceView &sentence) const
{
    const qsizetype at = quantity.span.begin.value;
    const qsizetype end = quantity.span.end.value;
    if (!isOneOf(charAt(m_text, at - 1), u"由从") || standing.end >= at - 1)
        return false;
    const QStringView behind = m_text.mid(end, m_article.clauseEnd(sentence, end) - end);
    return std::any_of(behind.begin(), behind.end(), [](QChar c) { return isOneOf(c, u"至到为"); });
}

bool TimeLook::isStart(const Quantity &quantity, const SentenceView &sentence) const
{
    constexpr qsizetype Reach = 4; // characters: 由每人|3万元
    const qsizetype at = quantity.span.begin.value;
    qsizetype word = at;
    while (word > sentence.begin && at - word <= Reach && !isOneOf(m_text[word - 1], u"由从")) {
        --word;
        if (!isHan(m_text[word]))
            return false;
    }
    if (word == sentence.begin || at - word > Reach)
        return false;
    const qsizetype end = quantity.span.end.value;
    const QStringView behind = m_text.mid(end, m_article.clauseEnd(sentence, end) - end);
    return std::any_of(behind.begin(), behind.end(), [](QChar c) { return isOneOf(c, u"至到为"); });
}

bool TimeLook::isPlanBehind(const TimeMention &standing, int quantity,
                            const QList<model::Status> &statuses) const
{
    return quantity > 0 && standing.kind == TimeKind::AsOf && statuses[quantity] == model::Status::Target &&
           statuses[quantity - 1] == model::Status::Actual &&
           m_article.quantities()[quantity - 1].span.begin.value > standing.end;
}

bool TimeLook::isClosingPrice(const Quantity &quantity, const SentenceView &sentence) const
{
    return m_articleCues
        .firstIn(m_text, sentence.begin, quantity.span.begin.value, roles({ArticleCue::Closing}))
        .has_value();
}

bool TimeLook::isMonthOfStatistics(const TimeMention &mention) const
{
    constexpr qsizetype Month = 7; // characters of 2023-09
    // 统计处公布9月…, 统计处公布,9月…
    const qsizetype said = mention.begin - (charAt(m_text, mention.begin - 1) == u',');
    if (mention.period.size() != Month || mention.kind != TimeKind::Stated ||
        !m_cues.endingAt(m_text, said, roles({PeriodCue::Said})))
        return false;
    qsizetype end = mention.end;
    while (end < std::min(m_text.size(), mention.end + PaperReach) && !endsClause(m_text[end]))
        ++end;
    return m_articleCues.firstIn(m_text, mention.end, end, roles({ArticleCue::Statistics})).has_value();
}

bool TimeLook::isBalance(const Quantity &quantity, const SentenceView &sentence) const
{
    const qsizetype at = quantity.span.begin.value;
    const qsizetype clause = m_article.clauseBegin(sentence, at);
    return m_articleCues.firstIn(m_text, clause, at, roles({ArticleCue::Balance})).has_value();
}

bool TimeLook::tellsHowThingsStand(const SentenceView &sentence) const
{
    qsizetype at = sentence.begin;
    if (isOneOf(charAt(m_text, at), u"全我该") && isOneOf(charAt(m_text, at + 1), u"省市县区州旗镇乡村场"))
        at += 2;
    else if (isOneOf(charAt(m_text, at), u"村镇乡县") && isOneOf(charAt(m_text, at + 1), u"里内上"))
        at += 2;
    const auto stands =
        m_articleCues.beginningAt(m_text.first(std::max(at, sentence.end)), at, roles({ArticleCue::Stands}));
    return stands && (stands->value != u"inside" || at > sentence.begin);
}

} // namespace jiaoshu::engine
