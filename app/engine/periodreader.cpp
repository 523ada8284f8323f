// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/periodreader.h"

#include "engine/characters.h"
#include "engine/isotime.h"
#include "engine/periodfinder.h"
#include "engine/reporttimes.h"
#include "engine/timelook.h"
#include "engine/timerange_p.h"
#include "engine/timeturns_p.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PeriodCue;
using lexicon::roles;
using model::Kind;
using model::Status;

constexpr qsizetype ParenthesisReach = 100;

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article, const QList<PlaceReading> &places,
           const QList<Status> &statuses)
        : m_cues(lexicon.cues().period), m_article(article), m_text(article.text()), m_places(places),
          m_statuses(statuses), m_look(article, lexicon.cues()), m_times(article, lexicon.cues(), m_look)
    {}

    QList<PeriodReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        for (const SentenceView &sentence : m_article.sentences())
            readSentence(sentence);
        readTitles();
        return m_readings;
    }

private:
    void readSentence(const SentenceView &sentence)
    {
        if (sentence.opensBlock)
            m_last.reset();
        m_times.open(sentence);
        QList<TimeMention> mentions = m_times.mentionsIn(sentence);
        if (mentions.isEmpty() && sentence.firstQuantity == sentence.endQuantity) {
            m_standing.reset();
            if (!m_look.goesOn(sentence))
                m_last.reset();
            return;
        }
        if (m_article.role(sentence) == BlockRole::Body)
            m_times.noteReport(sentence, mentions);
        m_turns.clear();
        if (!mentions.isEmpty())
            m_turns.find(m_article, m_cues, sentence);
        m_standing.reset();
        m_parenthesisEnd = -1;
        m_stated = 0;
        m_range = {};
        readFigures(sentence, mentions);
        if (m_standing)
            m_last = m_standing;
        else if (!m_look.goesOn(sentence))
            m_last.reset();
    }

    /** Gives each figure of @p sentence its time; what stands behind the last one stays. */
    void readFigures(const SentenceView &sentence, QList<TimeMention> &mentions)
    {
        const std::optional<TimeMention> before = m_last;
        const SharedTimes shared = m_look.shareOut(sentence, mentions);
        auto next = mentions.cbegin();
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
        if (m_parenthesisEnd >= 0 && m_standing)
            m_standing = m_outside;
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
        const bool stood = m_standing && !m_standing->period.isEmpty();
        if (stood && m_standing->kind == TimeKind::AsOf && m_parenthesisEnd < 0 && endsInside(mention)) {
            m_outside = m_standing; // 截至3月底有店60家,年内开5家;存货…
            m_parenthesisEnd = m_article.clauseEnd(sentence, mention.end);
        }
        stand(mention);
        if (stood && m_standing && mention.isAimed)
            m_standing->kind = TimeKind::Single;
        if (!m_look.isForOne(mention) && !(stood && (mention.isAimed || m_look.isBeside(mention))))
            m_restored = m_standing;
    }

    /** 年内, 期内 */
    bool endsInside(const TimeMention &mention) const { return m_text[mention.end - 1] == u'内'; }

    /** 预计年底达三成,样品已送往两家客户: the clause tells of what is there, behind a time that is to come.
     */
    bool hasComeBehind(const TimeMention &standing, const Quantity &quantity,
                       const SentenceView &sentence) const
    {
        const qsizetype clause = m_article.clauseBegin(sentence, quantity.span.begin.value);
        const QString &published = m_times.published();
        return !published.isEmpty() && clause > standing.end && standing.kind == TimeKind::Stated &&
               QStringView(standing.period).mid(standing.period.indexOf(u'/') + 1) > published &&
               m_look.isDone(quantity, sentence);
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
             hasComeBehind(*m_standing, m_article.quantities()[quantity], sentence) ||
             m_look.isLeftBy(*m_standing, m_article.quantities()[quantity], sentence))) {
            m_standing.reset();
            m_restored.reset();
        }
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
        const int late =
            mention.isReported && m_frame.reported > 0 ? std::max(m_frame.written - m_frame.reported, 0) : 0;
        const int years = status != Status::Target ? 0 : mention.isPast ? 1 : late;
        return {years > 0 ? shiftedYears(mention.period, years) : mention.period, why};
    }

    PeriodReading fromReport(int confidence) const
    {
        Why why{.confidencePermille = confidence, .rule = RuleName("period.report")};
        why.words[0] = m_report.reportedWords;
        return {m_times.reported(), why};
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
        return readingFromAbove(quantity, sentence);
    }

    /** Told of the area that the article reports on, or of all areas in which a company earns. */
    bool isOfOwnPlace(int quantity) const
    {
        if (m_times.isOfStatistics() || quantity >= m_places.size() || m_places[quantity].isMain)
            return true;
        // 港澳营业额, 内地营业额, and no shop or plant somewhere
        const PlaceReading &place = m_places[quantity];
        return (m_times.isOfResults() && (place.name.contains(u'、') || place.name == u"中国")) ||
               (m_report.isReport && place.isInside);
    }

    /** The time of the paragraph or of the report, for a figure whose sentence tells none. */
    PeriodReading readingFromAbove(int quantity, const SentenceView &sentence) const
    {
        const Quantity &read = m_article.quantities()[quantity];
        const bool isAhead = m_statuses[quantity] == Status::Target;
        // in a budget: how it stood in the year before
        if (m_frame.reported > m_frame.written && m_frame.written > 0 && m_look.isStart(read, sentence))
            return none(750, m_frame.reported > 0 ? m_times.reported() : QString());
        const bool quoted = m_text[sentence.begin] == u'“';
        const std::optional<TimeMention> &lead = m_times.lead();
        if (lead && !quoted && !m_look.opensTopic(sentence) && !(isAhead && m_look.reachesToday(*lead)) &&
            lead->kind == TimeKind::Stated && !lead->period.isEmpty() && !m_look.isOfStory(*lead))
            return stated(*lead, 700, RuleName("period.paragraph"));
        const bool isPlan = isAhead && (m_frame.reported < m_frame.written || !m_report.titled.isEmpty());
        const bool isMoney = read.kind == Kind::Money || (read.kind == Kind::Rate && read.per == u"股");
        const bool isNow = m_report.isBudget && m_frame.written < m_frame.reported &&
                           m_statuses[quantity] == Status::Actual && m_look.isDone(read, sentence);
        const bool isResult = (isMoney || read.kind == Kind::Percent) && !m_look.isBalance(read, sentence);
        const bool isOther = isNow || (m_times.isOfResults() && !isResult);
        // 在修齐镇,一座产业园里…, in news of the half year
        const bool isScene = !m_report.titleTerm.isEmpty() && m_text[sentence.begin] == u'在';
        if (m_frame.reported > 0 && !m_report.isProfile && !isScene && isOfOwnPlace(quantity) && !quoted &&
            !isPlan && !isOther && !m_look.tellsHowThingsStand(sentence))
            return fromReport(750);
        return none(750, m_frame.reported > 0 ? m_times.reported() : QString());
    }

    /** A headline takes its time from the article below. */
    void readTitles()
    {
        m_times.goBack();
        for (const SentenceView &sentence : m_article.sentences()) {
            const bool isTitle = m_article.role(sentence) == BlockRole::Title;
            for (int i = sentence.firstQuantity; isTitle && i < sentence.endQuantity; ++i) {
                // 全年盈利… over results of a year that ends in March
                const bool isOther = isFinancialYear(m_report.titled) && m_readings[i].period.size() == 4;
                if ((m_readings[i].period.isEmpty() || isOther) && m_frame.reported > 0 &&
                    !m_report.isProfile)
                    m_readings[i] = fromReport(600);
            }
        }
    }

    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    QStringView m_text;
    const QList<PlaceReading> &m_places;
    const QList<Status> &m_statuses;
    TimeLook m_look;
    ReportTimes m_times;
    QList<PeriodReading> m_readings;
    const ReportDates &m_report = m_times.dates();
    const YearFrame &m_frame = m_report.frame;
    TimeRange m_range;
    int m_nextFigure = -1;                 ///< the one that times are being taken for
    int m_stated = 0;                      ///< times stated so far in the sentence
    std::optional<TimeMention> m_standing; ///< the time that stands in the sentence
    std::optional<TimeMention> m_restored; ///< the one to stand again behind the next figure
    std::optional<TimeMention> m_outside;  ///< the one that stood before the parenthesis
    TimeTurns m_turns;
    qsizetype m_parenthesisEnd = -1;   ///< of the parenthesis a time has opened, else -1
    std::optional<TimeMention> m_last; ///< the time that stood at the last sentence's end
};

} // namespace

QList<PeriodReading> PeriodReader::read(const ArticleView &article, const QList<PlaceReading> &places,
                                        const QList<model::Status> &statuses) const
{
    return Reader(m_lexicon, article, places, statuses).run();
}

} // namespace jiaoshu::engine
