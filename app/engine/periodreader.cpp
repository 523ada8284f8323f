// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/periodreader.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "engine/isotime.h"
#include "engine/periodfinder.h"
#include "engine/reportdates.h"
#include "engine/timelook.h"
#include "engine/timerange_p.h"
#include "engine/timespans.h"
#include "engine/timeturns_p.h"
#include "lexicon/lexicon.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PeriodCue;
using lexicon::roles;
using model::Kind;
using model::Status;

constexpr qsizetype LeadReach = 8; ///< 据悉, before the year that opens a report
constexpr int ReportingParagraphs = 2;
constexpr qsizetype ParenthesisReach = 100;

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article, const QList<PlaceReading> &places,
           const QList<Status> &statuses)
        : m_cues(lexicon.cues().period), m_layout(lexicon.cues().layout),
          m_articleCues(lexicon.cues().article), m_article(article), m_text(article.text()), m_places(places),
          m_statuses(statuses), m_look(article, lexicon.cues()),
          m_report(readReportDates(article, lexicon.cues()))
    {}

    QList<PeriodReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        if (m_frame.publishedOn)
            m_published = isoDay(*m_frame.publishedOn);
        for (const SentenceView &sentence : m_article.sentences())
            readSentence(sentence);
        readTitles();
        return m_readings;
    }

private:
    void readSentence(const SentenceView &sentence)
    {
        const BlockRole role = m_article.role(sentence);
        if (sentence.opensBlock) {
            m_lead.reset();
            m_last.reset();
            m_paragraphs += role == BlockRole::Body;
        }
        if (role == BlockRole::Heading)
            openSection(sentence);
        else if (role == BlockRole::Dateline && sentence.opensBlock && m_paragraphs > 0)
            openStory(sentence);
        QList<TimeMention> mentions = mentionsIn(sentence);
        if (mentions.isEmpty() && sentence.firstQuantity == sentence.endQuantity) {
            m_standing.reset();
            if (!m_look.goesOn(sentence))
                m_last.reset();
            return;
        }
        if (role == BlockRole::Body)
            noteReport(sentence, mentions);
        const std::optional<TimeMention> before = m_last;
        const SharedTimes shared = m_look.shareOut(sentence, mentions);
        auto next = mentions.cbegin();
        m_turns.clear();
        if (!mentions.isEmpty())
            m_turns.find(m_article, m_cues, sentence);
        m_standing.reset();
        m_parenthesisEnd = -1;
        m_stated = 0;
        m_range = {};
        std::optional<TimeMention> single; // the time of the figure before alone, and of those joined to it
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            const qsizetype at = m_article.quantities()[i].span.begin.value;
            m_restored = m_standing;
            m_nextFigure = i;
            for (; next != mentions.cend() && next->begin < at; ++next)
                take(*next, sentence);
            leave(i, sentence);
            if (m_standing && m_standing->kind == TimeKind::Single &&
                m_look.isRatioTo(*m_standing, m_article.quantities()[i].kind))
                m_standing = m_restored;
            const bool joins = single && m_look.joinsFigureBefore(i);
            const auto given = givenTo(i, shared, mentions);
            m_readings[i] = given   ? *given
                            : joins ? stated(*single, 950, RuleName("period.shared"))
                                    : reading(i, sentence, m_standing, before);
            if (!joins)
                single = m_standing && m_standing->kind == TimeKind::Single ? m_standing : std::nullopt;
            m_standing = m_restored;
        }
        for (; next != mentions.cend(); ++next) {
            if (!m_look.isInParenthesis(*next) && !m_look.isForOne(*next))
                stand(*next);
        }
        if (m_standing)
            m_last = m_standing;
        else if (!m_look.goesOn(sentence))
            m_last.reset();
    }

    /** What figure @p i gets by its own place: of times told in turn, of a range, in parentheses behind it.
     */
    std::optional<PeriodReading> givenTo(int i, const SharedTimes &shared,
                                         const QList<TimeMention> &mentions) const
    {
        const auto given = std::lower_bound(shared.cbegin(), shared.cend(), i,
                                            [](const auto &pair, int index) { return pair.first < index; });
        if (given != shared.cend() && given->first == i)
            return stated(given->second, 950, RuleName("period.shared"));
        if (m_range.isStartAgain(m_text, i, m_article.quantities()[i].span.begin.value))
            return stated(*m_range.from, 900, RuleName("period.parallel"));
        if (const TimeMention *behind = m_look.behindFigure(i, mentions))
            return stated(*behind, 950, RuleName("period.behind"));
        return std::nullopt;
    }

    /** Takes a time over that is named before a figure. */
    void take(const TimeMention &mention, const SentenceView &sentence)
    {
        m_range.take(m_text, mention, m_nextFigure);
        if (m_parenthesisEnd >= 0 && m_parenthesisEnd < mention.begin) {
            m_standing = m_restored = m_outside;
            m_parenthesisEnd = -1;
        }
        if (m_parenthesisEnd < 0 && m_look.isInParenthesis(mention)) {
            m_outside = m_standing;
            const qsizetype to = std::min(sentence.end, mention.end + ParenthesisReach);
            m_parenthesisEnd = m_text.first(to).indexOf(u')', mention.end);
        }
        stand(mention);
        if (!m_look.isForOne(mention))
            m_restored = m_standing;
    }

    /** Drops the time that no longer stands at @p at, as its parenthesis or clause has ended. */
    void leave(int quantity, const SentenceView &sentence)
    {
        const qsizetype at = m_article.quantities()[quantity].span.begin.value;
        if (m_parenthesisEnd >= 0 && m_parenthesisEnd < at) {
            m_standing = m_restored = m_outside;
            m_parenthesisEnd = -1;
        }
        // 预计年底完工;12间客房已开门
        const bool isOver = m_standing && m_standing->endsAtSemicolon &&
                            m_text.mid(m_standing->end, at - m_standing->end).contains(u';');
        if (m_standing && m_standing->kind != TimeKind::AsOf &&
            (isOver || m_turns.areBetween(m_standing->end, at) ||
             m_look.isLeftBy(*m_standing, m_article.quantities()[quantity], sentence))) {
            m_standing.reset();
            m_restored.reset();
        }
    }

    void openSection(const SentenceView &sentence)
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
    void openStory(const SentenceView &dateline)
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

    /** The time the article reports on, which its title or opening names. */
    QString reported() const
    {
        return m_report.titled.isEmpty() ? QString::number(m_frame.reported) : m_report.titled;
    }

    QList<TimeMention> mentionsIn(const SentenceView &sentence)
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
            const bool counts = mention->kind != TimeKind::Aside;
            if (mention->kind == TimeKind::Now) // 2020年…。如今…。7月: not of 2020
                m_frame.paragraph = 0;
            if (m_look.isCause(*mention))
                mention->kind = TimeKind::Single;
            const bool names = mention->year > 0 && counts && !m_look.isForOne(*mention);
            if (names && (mention->period.size() == 4 || mention->year > m_frame.written))
                m_frame.sentence = mention->year;
            if (names && !mention->isYearBefore)
                m_frame.named = mention->year;
            // 去年…。8月…: the month is of the report's year
            if (names && !mention->isYearBefore && m_look.isOneYear(*mention) &&
                (!mention->isWritten || mention->year == m_frame.written))
                m_frame.paragraph = mention->year;
            if (m_look.namesReport(*mention) || (m_look.endsTerm(*mention) && !m_frame.term.contains(u'/')))
                m_frame.term = mention->period;
            if (counts && (mention->period.size() == 7 || mention->period.size() == 10))
                m_frame.dayNamed = firstDayOf(mention->period);
            if (mention->period.size() == 10 && isOneOf(m_text[mention->end - 1], u"日号"))
                m_frame.exactDay = m_frame.dayNamed;
            if (counts && !m_look.isWhenSaid(*mention, sentence)) {
                if (m_look.isEvent(*mention, sentence))
                    (liesAhead(*mention) ? mention->endsAtSemicolon : mention->isEvent) = true;
                found.append(*mention);
            }
            at = mention->end;
        }
        return found;
    }

    /** What is to begin or open tells of the time when it will have. */
    bool liesAhead(const TimeMention &mention) const
    {
        return !m_published.isEmpty() && mention.period > m_published;
    }

    /** Takes the report's year from the sentences that open it: 2021年,我市…; 今年以来; 2020年度…会. */
    void noteReport(const SentenceView &sentence, const QList<TimeMention> &mentions)
    {
        if (mentions.isEmpty())
            return;
        const TimeMention &first = mentions.first();
        if (first.isEvent)
            return;
        const qsizetype clause =
            m_look.withoutLead(m_article.clauseBegin(sentence, first.begin), first.begin);
        const bool figureBefore =
            sentence.firstQuantity < sentence.endQuantity &&
            m_article.quantities()[sentence.firstQuantity].span.begin.value < first.begin;
        const bool opens = !figureBefore && first.begin == clause &&
                           first.begin - sentence.begin <= LeadReach && m_look.standsAlone(first);
        if (opens && sentence.opensBlock && first.kind != TimeKind::Now && !m_look.isEnd(first))
            m_lead = first;
        const bool mayReport =
            m_report.isReport || (m_paragraphs <= ReportingParagraphs && m_frame.reported == 0);
        if (m_report.isProfile || !mayReport)
            return;
        for (const TimeMention &mention : mentions) {
            if (m_report.titled.isEmpty() && m_look.isMonthOfStatistics(mention)) {
                m_frame.reported = mention.period.left(4).toInt();
                m_report.titled = mention.period;
                m_report.reportedWords = utf16Span(mention.begin, mention.end);
                m_isOfStatistics = true;
                return;
            }
            // 公布第三季财报: for its paragraph
            if (mention.year == 0 && isPartOfYear(mention) && m_look.namesReport(mention))
                m_lead = mention;
            if (isTermReported(mention) ||
                (mayBeOfResults(mention) && ((first.begin == clause && &mention == &first) ||
                                             (!figureBefore && m_look.isAfterResults(mention, sentence))))) {
                m_frame.reported = mention.year;
                m_report.titled = mention.period;
                m_isOfResults = true;
                m_report.reportedWords = utf16Span(mention.begin, mention.end);
                return;
            }
            const bool yearly = mention.year > 0 && mention.period.size() == 4 &&
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

    /** 公司公布2026年第一季度业绩: what is told of it then is of that quarter. */
    bool isTermReported(const TimeMention &mention) const
    {
        return isPartOfYear(mention) && ((mention.year > 0 && m_look.namesReport(mention)) ||
                                         (m_look.endsTerm(mention) && m_report.titled.isEmpty()));
    }

    bool isPartOfYear(const TimeMention &mention) const
    {
        return m_paragraphs <= ReportingParagraphs && mention.period.contains(u'/') &&
               (!mention.isWritten || m_report.isOfResults);
    }

    /** 披露一季报,公司2024年一季度…: the time that results may be of. */
    bool mayBeOfResults(const TimeMention &mention) const
    {
        return m_report.isOfResults && isPartOfYear(mention) && !mention.isYearBefore && !liesAhead(mention);
    }

    /** 截至8月底, …2023年…: a bare year inside an as-of sentence only names, it does not replace the day. */
    void stand(const TimeMention &mention)
    {
        if (mention.isEvent) {
            if (!m_standing)
                m_standing = TimeMention{
                    .begin = mention.begin, .end = mention.end, .kind = TimeKind::Now, .period = {}};
            return;
        }
        if (m_standing && TimeLook::isUnknown(mention))
            return;
        // 截至3月底有店60家,年内开5家
        const bool bareYear = mention.period.size() == 4 && m_text[mention.end - 1] != u'内';
        if (m_standing && m_standing->kind == TimeKind::AsOf && bareYear &&
            m_standing->period.startsWith(mention.period))
            return;
        const QString stood = m_standing ? m_standing->period : m_last ? m_last->period : m_report.titled;
        m_standing = mention;
        if (mention.isSame)
            m_standing->period = stood;
        if (mention.isYearBefore && !stood.isEmpty())
            m_standing->period = shiftedYears(
                stood, mention.isWritten || mention.year == 0 ? -1 : mention.year - stood.left(4).toInt());
        m_stated += !m_look.isForOne(mention);
    }

    /** A reading that rests on the words of @p mention. */
    PeriodReading stated(const TimeMention &mention, int confidence, RuleName rule,
                         Status status = Status::Actual) const
    {
        Why why{.confidencePermille = confidence, .rule = rule};
        why.words[0] = utf16Span(mention.begin, mention.end);
        if (mention.isWritten && !mention.period.isEmpty())
            why.words[1] = m_report.writtenWords;
        // What is planned lies ahead.
        const int late = mention.isReported ? std::max(m_frame.written - m_frame.reported, 0) : 0;
        const int years = status != Status::Target ? 0 : mention.isPast ? 1 : late;
        return {years > 0 ? shiftedYears(mention.period, years) : mention.period, why};
    }

    PeriodReading fromReport(int confidence) const
    {
        Why why{.confidencePermille = confidence, .rule = RuleName("period.report")};
        why.words[0] = m_report.reportedWords;
        return {reported(), why};
    }

    /** No period, though the article has one to give. */
    PeriodReading none(int confidence, const QString &rival) const
    {
        Why why{.confidencePermille = confidence, .rule = RuleName("period.none")};
        why.rival = rival;
        return {{}, why};
    }

    PeriodReading reading(int quantity, const SentenceView &sentence,
                          const std::optional<TimeMention> &standing,
                          const std::optional<TimeMention> &before) const
    {
        const Quantity &read = m_article.quantities()[quantity];
        const bool isDuration = read.kind == Kind::Duration;
        const bool isBefore = standing && standing->kind != TimeKind::Single &&
                              m_statuses[quantity] != Status::Target &&
                              m_look.isStateBefore(read, *standing, sentence);
        if ((!standing && m_look.isClosingPrice(read, sentence)) || isBefore ||
            (standing && m_look.isPlanBehind(*standing, quantity, m_statuses)))
            return none(750, {});
        const bool isStandard = m_statuses[quantity] == Status::Standard;
        if (standing) {
            const bool sameClause = m_article.clauseBegin(sentence, read.span.begin.value) <= standing->begin;
            if ((isDuration && !sameClause && !m_look.isMeasured(read)) ||
                (isStandard && (!sameClause || m_stated > 1)))
                return none(800, standing->period);
            return stated(*standing, standing->kind == TimeKind::Now ? 850 : 950, RuleName("period.stated"),
                          m_statuses[quantity]);
        }
        if ((isDuration && !m_look.isMeasured(read)) || (isStandard && !m_report.isBudget))
            return none(850, {});
        const bool isPart = m_look.tellsOfTheSame(sentence);
        const bool isAhead = m_statuses[quantity] == Status::Target;
        if (before && !before->endsAtSemicolon && !(isAhead && m_look.reachesToday(*before)) &&
            (isPart || (sentence.goesOn && (!(m_frame.reported > 0 && m_look.isEnd(*before)) ||
                                            m_look.isBalance(read, sentence)))))
            return stated(*before, 850, RuleName("period.goes-on"));
        const bool quoted = m_text[sentence.begin] == u'“';
        if (m_lead && !quoted && !m_look.opensTopic(sentence) && !(isAhead && m_look.reachesToday(*m_lead)) &&
            m_lead->kind == TimeKind::Stated && !m_lead->period.isEmpty() && !m_look.isOfStory(*m_lead))
            return stated(*m_lead, 700, RuleName("period.paragraph"));
        const bool ownPlace = m_isOfStatistics || quantity >= m_places.size() || m_places[quantity].isMain ||
                              (m_report.isReport && m_places[quantity].isInside);
        const bool isPlan = isAhead && (m_frame.reported < m_frame.written || !m_report.titled.isEmpty());
        const bool isMoney = read.kind == Kind::Money || (read.kind == Kind::Rate && read.per == u"股");
        const bool isNow = m_report.isBudget && m_frame.written < m_frame.reported &&
                           m_statuses[quantity] == Status::Actual && m_look.isDone(read, sentence);
        const bool isResult = (isMoney || read.kind == Kind::Percent) && !m_look.isBalance(read, sentence);
        const bool isOther = isNow || (m_isOfResults && !isResult);
        if (m_frame.reported > 0 && !m_report.isProfile && ownPlace && !quoted && !isPlan && !isOther &&
            !m_look.tellsHowThingsStand(sentence))
            return fromReport(750);
        return none(750, m_frame.reported > 0 ? reported() : QString());
    }

    /** A headline takes its time from the article below. */
    void readTitles()
    {
        if (m_firstReport)
            m_report = *m_firstReport;
        for (const SentenceView &sentence : m_article.sentences()) {
            const bool isTitle = m_article.role(sentence) == BlockRole::Title;
            for (int i = sentence.firstQuantity; isTitle && i < sentence.endQuantity; ++i) {
                if (m_readings[i].period.isEmpty() && m_frame.reported > 0 && !m_report.isProfile)
                    m_readings[i] = fromReport(600);
            }
        }
    }

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_layout;
    const lexicon::CueTable &m_articleCues;
    const ArticleView &m_article;
    QStringView m_text;
    const QList<PlaceReading> &m_places;
    const QList<Status> &m_statuses;
    TimeLook m_look;
    QList<PeriodReading> m_readings;
    ReportDates m_report;
    std::optional<ReportDates> m_firstReport; ///< of the first of several stories
    YearFrame &m_frame = m_report.frame;
    int m_paragraphs = 0;
    bool m_isOfResults = false;    ///< the time reported on is that of results: of money and how it grew
    bool m_isOfStatistics = false; ///< what an office tells of a month is of it, for other areas as well
    QString m_published;           ///< the day of publication, ISO 8601; empty where it is unknown
    TimeRange m_range;
    int m_nextFigure = -1;                 ///< the one that times are being taken for
    int m_stated = 0;                      ///< times stated so far in the sentence
    std::optional<TimeMention> m_standing; ///< the time that stands in the sentence
    std::optional<TimeMention> m_restored; ///< the one to stand again behind the next figure
    std::optional<TimeMention> m_outside;  ///< the one that stood before the parenthesis
    TimeTurns m_turns;
    qsizetype m_parenthesisEnd = -1;   ///< of the parenthesis a time has opened, else -1
    std::optional<TimeMention> m_lead; ///< the time that opens the paragraph
    std::optional<TimeMention> m_last; ///< the time that stood at the last sentence's end
};

} // namespace

QList<PeriodReading> PeriodReader::read(const ArticleView &article, const QList<PlaceReading> &places,
                                        const QList<model::Status> &statuses) const
{
    return Reader(m_lexicon, article, places, statuses).run();
}

} // namespace jiaoshu::engine
