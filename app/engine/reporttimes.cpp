// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reporttimes.h"

#include "engine/characters.h"
#include "engine/isotime.h"
#include "engine/timelook.h"
#include "engine/timespans.h"
#include "lexicon/cues.h"

#include <QDate>

namespace jiaoshu::engine {

using lexicon::roles;

namespace {

constexpr qsizetype LeadReach = 8; ///< 据悉, before the year that opens a report
constexpr int ReportingParagraphs = 2;

} // namespace

ReportTimes::ReportTimes(const ArticleView &article, const lexicon::Cues &cues, const TimeLook &look)
    : m_cues(cues.period), m_layout(cues.layout), m_articleCues(cues.article), m_article(article),
      m_text(article.text()), m_look(look), m_report(readReportDates(article, cues))
{
    if (m_frame.publishedOn)
        m_published = isoDay(*m_frame.publishedOn);
}

void ReportTimes::open(const SentenceView &sentence)
{
    const BlockRole role = m_article.role(sentence);
    if (sentence.opensBlock) {
        m_lead.reset();
        m_paragraphs += role == BlockRole::Body;
    }
    if (role == BlockRole::Heading)
        openSection(sentence);
    else if (role == BlockRole::Dateline && sentence.opensBlock && m_paragraphs > 0)
        openStory(sentence);
}

void ReportTimes::openSection(const SentenceView &sentence)
{
    if (!m_firstReport && m_article.isOver(sentence, BlockRole::Dateline))
        m_firstReport = m_report;
    m_report.isProfile = m_report.isProfile || m_articleCues.firstIn(m_text, sentence.begin, sentence.end,
                                                                     roles({lexicon::ArticleCue::Intro}));
    const QStringView text = m_text.first(sentence.end);
    for (qsizetype at = sentence.begin; at < sentence.end; ++at) {
        at = m_article.nextStart(lexicon::WordStart::Time, at, sentence.end);
        if (opensYears(text, at, utf16Span(sentence.begin, sentence.end), m_report, m_cues))
            return;
        if (const auto range = yearRangeAt(text, at, m_cues)) {
            at = range->end;
            continue;
        }
        const auto date = writtenDateAt(text, at, m_cues);
        if (!date || date->year == 0)
            continue;
        // 2020年…公报, and below it 2021年4月: when it was issued
        const qsizetype beside = sentence.end - sentence.begin - (date->end - date->begin);
        if (m_paragraphs == 0 && m_frame.reported > 0 && date->year > m_frame.reported && beside <= 2) {
            m_frame.written = date->year;
            return;
        }
        openYear(*date, m_report);
        return;
    }
}

/** The day of one of several news on a page, below its own title: what follows is counted from it. */
void ReportTimes::openStory(const SentenceView &dateline)
{
    const auto day = storyDay(m_article, dateline, m_layout, m_cues);
    if (!day)
        return;
    m_report = {};
    m_frame.day = m_frame.publishedOn = day;
    m_frame.written = day->year();
    m_report.writtenWords = m_article.block(dateline).span;
    m_published = isoDay(*day);
    m_paragraphs = 0;
}

QString ReportTimes::reported() const
{
    return m_report.titled.isEmpty() ? QString::number(m_frame.reported) : m_report.titled;
}

QList<TimeMention> ReportTimes::mentionsIn(const SentenceView &sentence)
{
    QList<TimeMention> found;
    if (sentence.opensBlock)
        m_frame.paragraph = 0;
    m_frame.sentence = 0;
    const auto next = [&](qsizetype from) {
        return m_article.nextStart(lexicon::WordStart::Time, from, sentence.end);
    };
    for (qsizetype at = next(sentence.begin); at < sentence.end; at = next(at)) {
        auto mention = timeMentionAt(m_text.first(sentence.end), at, m_cues, m_frame);
        if (!mention || m_look.isInName(*mention, sentence)) {
            at = mention ? mention->end : at + 1;
            continue;
        }
        note(*mention);
        const bool counts = mention->kind != TimeKind::Aside;
        if (counts && !m_look.isWhenSaid(*mention, sentence)) {
            if (const auto event = m_look.eventOf(*mention, sentence)) {
                // 明年动工,全长3公里; 明年投产,年产5万吨
                const bool hasCome = liesAhead(*mention) && event->value != u"begin";
                (hasCome ? mention->endsAtSemicolon : mention->isEvent) = true;
            }
            found.append(*mention);
        }
        at = mention->end;
    }
    return found;
}

/** Takes over what later times are counted from. */
void ReportTimes::note(TimeMention &mention)
{
    const bool counts = mention.kind != TimeKind::Aside;
    if (mention.kind == TimeKind::Now) // 2020年…。如今…。7月: not of 2020
        m_frame.paragraph = 0;
    if (m_look.isCause(mention))
        mention.kind = TimeKind::Single;
    const bool names = mention.year > 0 && counts && !m_look.isForOne(mention);
    if (names && (mention.period.size() == 4 || mention.year > m_frame.written))
        m_frame.sentence = mention.year;
    if (names && !mention.isYearBefore)
        m_frame.named = mention.year;
    // 去年…。8月…: the month is of the report's year
    if (names && !mention.isYearBefore && m_look.isOneYear(mention) &&
        (!mention.isWritten || mention.year == m_frame.written))
        m_frame.paragraph = mention.year;
    if (m_look.namesReport(mention) || (m_look.endsTerm(mention) && !m_frame.term.contains(u'/')))
        m_frame.term = mention.period;
    if (counts && (mention.period.size() == 7 || mention.period.size() == 10))
        m_frame.dayNamed = firstDayOf(mention.period);
    if (mention.period.size() == 10 && isOneOf(m_text[mention.end - 1], u"日号"))
        m_frame.exactDay = m_frame.dayNamed;
}

/** What is to begin or open tells of the time when it will have. */
bool ReportTimes::liesAhead(const TimeMention &mention) const
{
    return !m_published.isEmpty() && mention.period > m_published;
}

void ReportTimes::noteReport(const SentenceView &sentence, const QList<TimeMention> &mentions)
{
    if (mentions.isEmpty())
        return;
    const TimeMention &first = mentions.first();
    if (first.isEvent)
        return;
    if (mentions.size() == 1 && m_look.setsScene(first, sentence)) {
        m_lead = first;
        return;
    }
    leaveStatistics(sentence, first);
    const qsizetype clause = m_look.withoutLead(m_article.clauseBegin(sentence, first.begin), first.begin);
    const bool figureBefore = sentence.firstQuantity < sentence.endQuantity &&
                              m_article.quantities()[sentence.firstQuantity].span.begin.value < first.begin;
    const bool opens = !figureBefore && first.begin == clause && first.begin - sentence.begin <= LeadReach &&
                       m_look.standsAlone(first);
    if (opens && sentence.opensBlock && first.kind != TimeKind::Now && !m_look.isEnd(first))
        m_lead = first;
    const bool mayReport =
        m_report.isReport || (m_paragraphs <= ReportingParagraphs && m_frame.reported == 0);
    if (m_report.isProfile || !mayReport)
        return;
    for (const TimeMention &mention : mentions) {
        if (noteResults(mention, mentions, first.begin == clause, sentence))
            return;
        const bool yearly = mention.year > 0 && mention.kind == TimeKind::Stated &&
                            mention.period.size() == 4 &&
                            m_text.mid(mention.begin, mention.end - mention.begin).contains(u"年度");
        // 2016年以来 tells of no one year; 1996年,她学会了织布 looks back
        const bool whole = !TimeLook::isLongAgo(mention, m_frame.written) &&
                           (mention.period.size() == 4 ||
                            (mention.period.contains(u"-01-01/") && m_look.isOneYear(mention)));
        if (yearly || (&mention == &first && opens && sentence.opensBlock && whole && mention.year > 0)) {
            m_frame.reported = mention.year;
            m_report.reportedWords = utf16Span(mention.begin, mention.end);
            if (m_paragraphs == 1 && !mention.isWritten && mention.period.contains(u'/'))
                m_report.titled = mention.period;
            return;
        }
    }
}

/** A paragraph with a time of its own tells of something else than what the office counted. */
void ReportTimes::leaveStatistics(const SentenceView &sentence, const TimeMention &first)
{
    if (!m_isOfStatistics || first.kind != TimeKind::Stated || first.period.isEmpty() || first.isYearBefore)
        return;
    // …旅发局公布,11月…: another office
    const bool isOther =
        sentence.opensBlock ? first.period != m_report.titled
                            : m_paragraphs > m_statisticsParagraph + 1 &&
                                  m_cues.endingAt(m_text, first.begin - 1, roles({lexicon::PeriodCue::Said}));
    if (!isOther)
        return;
    if (!m_firstReport)
        m_firstReport = m_report;
    m_isOfStatistics = false;
    m_frame.reported = 0;
    m_report.titled.clear();
}

/** Takes over the part of a year that an office or a company tells of. @param opens the first of @p mentions
 * opens its clause. */
bool ReportTimes::noteResults(const TimeMention &mention, const QList<TimeMention> &mentions, bool opens,
                              const SentenceView &sentence)
{
    const bool isStatistics = m_report.titled.isEmpty() && m_look.isMonthOfStatistics(mention);
    // 公布第三季财报: for its paragraph
    if (!isStatistics && mention.year == 0 && isPartOfYear(mention) && m_look.namesReport(mention))
        m_lead = mention;
    const bool isFirst = &mention == &mentions.first();
    const bool figureBefore =
        sentence.firstQuantity < sentence.endQuantity &&
        m_article.quantities()[sentence.firstQuantity].span.begin.value < mentions.first().begin;
    // 上半年…增长4% in the title, and again in the opening
    const bool isTitled = m_report.titled.isEmpty() && m_frame.reported == 0 && !m_report.isOfResults &&
                          mention.kind == TimeKind::Stated && mention.period == m_report.titleTerm &&
                          !mention.period.isEmpty() && !mention.isYearBefore;
    if (isTitled) {
        m_frame.reported = mention.period.left(4).toInt();
        m_report.titled = mention.period;
        m_report.reportedWords = utf16Span(mention.begin, mention.end);
        return true;
    }
    const bool isResults =
        !isStatistics &&
        (isTermReported(mention) ||
         (mayBeOfResults(mention) &&
          ((opens && isFirst) || (!figureBefore && m_look.isAfterResults(mention, sentence)))));
    if (!isStatistics && !isResults)
        return false;
    m_frame.reported = isStatistics ? mention.period.left(4).toInt() : mention.year;
    m_report.titled = mention.period;
    m_report.reportedWords = utf16Span(mention.begin, mention.end);
    (isStatistics ? m_isOfStatistics : m_isOfResults) = true;
    m_statisticsParagraph = m_paragraphs;
    return true;
}

/** 公司公布2026年第一季度业绩: what is told of it then is of that quarter. */
bool ReportTimes::isTermReported(const TimeMention &mention) const
{
    return isPartOfYear(mention) && ((mention.year > 0 && m_look.namesReport(mention)) ||
                                     (m_look.endsTerm(mention) && m_report.titled.isEmpty()));
}

bool ReportTimes::isPartOfYear(const TimeMention &mention) const
{
    return m_paragraphs <= ReportingParagraphs && mention.period.contains(u'/') &&
           (!mention.isWritten || m_report.isOfResults || m_look.endsTerm(mention));
}

/** 披露一季报,公司2024年一季度…: the time that results may be of. */
bool ReportTimes::mayBeOfResults(const TimeMention &mention) const
{
    return m_report.isOfResults && isPartOfYear(mention) && !mention.isYearBefore && !liesAhead(mention);
}

} // namespace jiaoshu::engine
