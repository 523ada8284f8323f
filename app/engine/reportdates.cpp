// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reportdates.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "engine/isotime.h"
#include "engine/timespans.h"
#include "lexicon/cues.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::ArticleCue;

constexpr qsizetype LongestTitle = 20; ///< characters, of a profile
constexpr int LongestPast = 10;        ///< years from the likely year to the latest one named
constexpr int LikelyTenths = 6;        ///< of an article's dates that are of its likely year

/** One run over an article. */
class Reader
{
public:
    Reader(const ArticleView &article, const lexicon::Cues &cues)
        : m_article(article), m_cues(cues.period), m_articleCues(cues.article), m_text(article.text())
    {}

    ReportDates run()
    {
        const Structure &structure = m_article.structure();
        m_frame.day = m_frame.publishedOn = structure.publishedOn;
        if (structure.publishedOn) {
            m_frame.written = structure.publishedOn->year();
            findDateline(*structure.publishedOn);
        }
        const QStringView title = structure.title
                                      ? m_text.mid(structure.title->begin.value, structure.title->length())
                                      : QStringView();
        for (qsizetype at = 0; at < title.size(); ++at) {
            const qsizetype offset = structure.title->begin.value;
            if (const auto range = yearRangeAt(title, at, m_cues)) { // 2019-2021年…
                m_frame.reported = range->last;
                m_dates.titled = isoInterval(isoYear(range->first), isoYear(range->last));
                m_dates.reportedWords = utf16Span(offset + at, offset + range->end);
                break;
            }
            const auto date = writtenDateAt(title, at, m_cues);
            if (!date || date->year == 0)
                continue;
            m_frame.reported = date->year;
            m_dates.reportedWords = utf16Span(offset + date->begin, offset + date->end);
            if (m_frame.written == 0)
                m_frame.written = date->year;
            // 2024年半年度报告: its figures are those of the half year
            const auto named = timeMentionAt(title, at, m_cues, m_frame);
            if (named && named->period.contains(u'/'))
                m_dates.titled = named->period;
            break;
        }
        if (m_frame.reported == 0 && m_frame.publishedOn && !holds(title, ArticleCue::Company))
            m_dates.titleTerm = termIn(title);
        m_frame.term = !m_dates.titled.isEmpty() ? m_dates.titled
                       : m_frame.reported > 0    ? isoYear(m_frame.reported)
                                                 : QString();
        m_dates.isReport = holds(title, ArticleCue::Report);
        m_dates.isOfResults = holds(title, ArticleCue::Results);
        m_dates.isBudget = holds(title, ArticleCue::Budget) && !holds(title, ArticleCue::Spent);
        // 115年度总预算送议会: the year before, where no day is told
        if (m_dates.isBudget && !structure.publishedOn && m_frame.reported > 0 &&
            holds(title, ArticleCue::Submitted))
            m_frame.written = m_frame.reported - 1;
        m_dates.isProfile = holds(title, ArticleCue::Profile) || opensAsProfile();
        if (m_frame.written == 0)
            findIssue();
        findEventDay();
        if (m_frame.written == 0)
            findLikelyYear();
        return m_dates;
    }

private:
    bool holds(QStringView words, ArticleCue what) const
    {
        return m_articleCues.firstIn(words, 0, words.size(), lexicon::roles({what})).has_value();
    }

    /** 上半年, 前三季度, 1-8月 in a title, of the year it was written in. */
    QString termIn(QStringView title) const
    {
        for (qsizetype at = 0; at < title.size(); ++at) {
            const auto named = timeMentionAt(title, at, m_cues, m_frame);
            if (named && named->kind == TimeKind::Stated && named->period.contains(u'/') &&
                QStringView(named->period).mid(named->period.indexOf(u'/') + 1) <
                    isoDay(*m_frame.publishedOn))
                return named->period;
        }
        return {};
    }

    /** The year of the issue that a story stands in, below its title: 2023年9月号. */
    void findIssue()
    {
        for (const Block &block : m_article.structure().blocks) {
            if (block.role == BlockRole::Body && block.span.length() > LongestTitle * 3)
                return;
            for (qsizetype at = block.span.begin.value;
                 block.role != BlockRole::Title && at < block.span.end.value; ++at) {
                const auto date = writtenDateAt(m_text.first(block.span.end.value), at, m_cues);
                if (date && date->year > 0 && date->month > 0 && charAt(m_text, date->end) == u'号') {
                    m_frame.written = date->year;
                    m_dates.writtenWords = utf16Span(date->begin, date->end);
                    return;
                }
            }
        }
    }

    /** A short first line that is no title in its layout may be one in its words. */
    bool opensAsProfile() const
    {
        const QList<Block> &blocks = m_article.structure().blocks;
        const Utf16Span first = blocks.isEmpty() ? Utf16Span{} : blocks.first().span;
        return first.length() <= LongestTitle &&
               holds(m_text.mid(first.begin.value, first.length()), ArticleCue::Profile);
    }

    /** Where the day of the report stands, for the reader of the proposal to see. */
    void findDateline(const QDate &day)
    {
        for (const Block &block : m_article.structure().blocks) {
            if (block.role == BlockRole::Body)
                return;
            for (qsizetype at = block.span.begin.value; at < block.span.end.value; ++at) {
                const auto date = writtenDateAt(m_text.first(block.span.end.value), at, m_cues);
                if (date && date->isDay() && date->toDate() == day) {
                    m_dates.writtenWords = utf16Span(date->begin, date->end);
                    return;
                }
            }
        }
    }

    /** 到2025年, 预计2027年满载, 2018年成立: a year that the article does not speak from. */
    bool isOtherTime(const WrittenDate &date) const
    {
        constexpr qsizetype Reach = 10; // characters
        if (isOneOf(charAt(m_text, date.begin - 1), u"到至"))
            return true;
        const QStringView before = m_text.first(date.begin).last(std::min(Reach, date.begin));
        const QStringView lead =
            before.mid(std::max(before.lastIndexOf(u','), before.lastIndexOf(u'。')) + 1);
        if (holds(lead, ArticleCue::Plan))
            return true;
        for (qsizetype at = date.end; at < std::min(m_text.size(), date.end + Reach); ++at) {
            if (endsClause(m_text[at]))
                return false;
            if (m_articleCues.beginningAt(m_text, at, lexicon::roles({ArticleCue::Ahead})) ||
                m_cues.beginningAt(m_text, at, lexicon::roles({lexicon::PeriodCue::Event})))
                return true;
        }
        return false;
    }

    /** An undated article that names one year nearly always speaks of that one. */
    void findLikelyYear()
    {
        QHash<int, int> named;
        int dates = 0;
        int latest = 0;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            at = m_article.nextStart(lexicon::WordStart::Time, at, m_text.size());
            if (const auto range = yearRangeAt(m_text, at, m_cues)) { // 2020-2022年 tells of no single one
                at = range->end - 1;
                continue;
            }
            const auto date = writtenDateAt(m_text, at, m_cues);
            if (!date || date->year == 0)
                continue;
            // 自1920年以来 neither, nor what is to come or when something was founded
            if (isOneOf(charAt(m_text, at - 1), u"自从") || isOtherTime(*date)) {
                at = date->end - 1;
                continue;
            }
            ++dates;
            // 较2019年, 2018年同期: what is compared with is seldom what is told of
            if (isOneOf(charAt(m_text, at - 1), u"较比") || startsWith(m_text, date->end, u"同期")) {
                at = date->end - 1;
                continue;
            }
            latest = std::max(latest, date->year);
            if (++named[date->year] > named.value(m_frame.likely))
                m_frame.likely = date->year;
            at = date->end - 1;
        }
        if (named.value(m_frame.likely) * 10 < dates * LikelyTenths ||
            latest - m_frame.likely > LongestPast) // 1952年…, 2023年…: it looks back
            m_frame.likely = 0;
    }

    /** The day the first paragraph tells of: the day of the report, where it is not after the publication. */
    void findEventDay()
    {
        for (const SentenceView &sentence : m_article.sentences()) {
            if (m_article.role(sentence) != BlockRole::Body)
                continue;
            const auto date = writtenDateAt(m_text, sentence.begin, m_cues);
            if (!date)
                return;
            const QDate day(date->year > 0 ? date->year : m_frame.written, std::max(date->month, 1),
                            std::max(date->day, 1));
            if (date->day > 0 && day.isValid() && (!m_frame.day || day <= *m_frame.day)) {
                m_frame.day = day;
                if (m_frame.written == 0)
                    m_frame.written = day.year();
            } else if (m_frame.written == 0) {
                m_frame.written = date->year;
            }
            return;
        }
    }

    const ArticleView &m_article;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_articleCues;
    QStringView m_text;
    ReportDates m_dates;
    YearFrame &m_frame = m_dates.frame;
};

} // namespace

std::optional<QDate> storyDay(const ArticleView &article, const SentenceView &dateline,
                              const lexicon::CueTable &layout, const lexicon::CueTable &words)
{
    using lexicon::LayoutCue;
    const QList<Block> &blocks = article.structure().blocks;
    const Utf16Span &span = blocks[dateline.block].span;
    const auto imprint = lexicon::roles({LayoutCue::Outlet, LayoutCue::Author, LayoutCue::Dateline});
    if (blocks[dateline.block - 1].role != BlockRole::Heading ||
        !layout.firstIn(article.text(), span.begin.value, span.end.value, imprint))
        return std::nullopt;
    return firstDayIn(article.text(), span.begin.value, span.end.value, words);
}

bool opensYears(QStringView text, qsizetype at, const Utf16Span &heading, ReportDates &report,
                const lexicon::CueTable &words)
{
    constexpr qsizetype MostBeside = 4; // characters: 大事记; 某公司2017-2020年股价 stands over a picture
    YearRange years;
    if (const auto range = yearRangeAt(text, at, words))
        years = *range;
    else if (const auto decade = decadeAt(text, at, words))
        years = {decade->first, decade->first + 9, decade->end};
    else
        return false;
    if (heading.length() - (years.end - at) > MostBeside)
        return false;
    report.frame.reported = years.last;
    report.titled = isoInterval(isoYear(years.first), isoYear(years.last));
    report.reportedWords = utf16Span(at, years.end);
    return true;
}

void openYear(const WrittenDate &date, ReportDates &report)
{
    YearFrame &frame = report.frame;
    if (frame.reported != date.year)
        report.titled.clear();
    frame.reported = date.year;
    if (!frame.day &&
        (date.year == frame.written + 1 || (frame.written == 0 && date.year == frame.likely + 1)))
        frame.written = date.year;
    report.reportedWords = utf16Span(date.begin, date.end);
}

ReportDates readReportDates(const ArticleView &article, const lexicon::Cues &cues)
{
    return Reader(article, cues).run();
}

} // namespace jiaoshu::engine
