// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/periodfinder.h"
#include "engine/reportdates.h"

#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::engine {

class TimeLook;

/** The times that an article's sentences name, one after the other, and what they tell of the time that it
 * reports on. Looks at what it was made of. */
class ReportTimes
{
public:
    ReportTimes(const ArticleView &article, const lexicon::Cues &cues, const TimeLook &look);
    ReportTimes(const ReportTimes &) = delete;
    ReportTimes &operator=(const ReportTimes &) = delete;

    /** Goes on to @p sentence, which may open a paragraph, a section or one of several stories. */
    void open(const SentenceView &sentence);
    /** The times of the sentence opened last, in its order. */
    [[nodiscard]] QList<TimeMention> mentionsIn(const SentenceView &sentence);
    /** Takes the report's year from the sentences that open it: 2021年,我市…; 今年以来; 2020年度…会. */
    void noteReport(const SentenceView &sentence, const QList<TimeMention> &mentions);
    /** Behind the last sentence: back to what the first of several stories reports on. */
    void goBack()
    {
        if (m_firstReport)
            m_report = *m_firstReport;
    }

    [[nodiscard]] const ReportDates &dates() const { return m_report; }
    /** The time the article reports on, which its title or opening names, ISO 8601. */
    [[nodiscard]] QString reported() const;
    /** The day of publication, ISO 8601; empty where it is unknown. */
    [[nodiscard]] const QString &published() const { return m_published; }
    /** The time reported on is that of results: of money and how it grew. */
    [[nodiscard]] bool isOfResults() const { return m_isOfResults; }
    /** What an office tells of a month is of it, for other areas as well. */
    [[nodiscard]] bool isOfStatistics() const { return m_isOfStatistics; }
    /** The time that opens the paragraph. */
    [[nodiscard]] const std::optional<TimeMention> &lead() const { return m_lead; }

private:
    void openSection(const SentenceView &sentence);
    void openStory(const SentenceView &dateline);
    void note(TimeMention &mention);
    void leaveStatistics(const SentenceView &sentence, const TimeMention &first);
    [[nodiscard]] bool liesAhead(const TimeMention &mention) const;
    [[nodiscard]] bool noteResults(const TimeMention &mention, const QList<TimeMention> &mentions, bool opens,
                                   const SentenceView &sentence);
    [[nodiscard]] bool isTermReported(const TimeMention &mention) const;
    [[nodiscard]] bool isPartOfYear(const TimeMention &mention) const;
    [[nodiscard]] bool mayBeOfResults(const TimeMention &mention) const;

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_layout;
    const lexicon::CueTable &m_articleCues;
    const ArticleView &m_article;
    QStringView m_text;
    const TimeLook &m_look;
    ReportDates m_report;
    YearFrame &m_frame = m_report.frame;
    std::optional<ReportDates> m_firstReport; ///< of the first of several stories
    QString m_published;
    int m_paragraphs = 0;
    bool m_isOfResults = false;
    bool m_isOfStatistics = false;
    int m_statisticsParagraph = 0; ///< where an office told of it
    std::optional<TimeMention> m_lead;
};

} // namespace jiaoshu::engine
