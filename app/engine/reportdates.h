// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "engine/articleview.h"
#include "engine/calendar.h"
#include "engine/periodfinder.h"

#include <QString>

#include <optional>

namespace jiaoshu::lexicon {
class CueTable;
struct Cues;
} // namespace jiaoshu::lexicon

namespace jiaoshu::engine {

/** What an article says of its own time, before its sentences are read. */
struct ReportDates
{
    YearFrame frame;
    Utf16Span writtenWords{};  ///< the day of the report, where it stands; empty where it stands nowhere
    Utf16Span reportedWords{}; ///< the year reported on, where it stands
    QString titled;            ///< the part of a year that the title names
    QString titleTerm{};       ///< a part of its own year that the title names without it: 上半年
    bool isReport = false;     ///< tells of a year in each of its sections
    bool isOfResults = false;  ///< the title tells what a company has earned
    bool isBudget = false;     ///< the title tells of a budget: what is so now is not of its year
    bool isProfile = false;    ///< a profile describes how things stand
};

/** Takes the year of a heading over as the one that @p report tells of. In a report without a day, 今年 below
 * 二、2022年工作安排 is that year, too. */
void openYear(const WrittenDate &date, ReportDates &report);

/** From the dateline, the title, the first paragraph, and the years named at all. */
[[nodiscard]] ReportDates readReportDates(const ArticleView &article, const lexicon::Cues &cues);

/** The day of one of several news on a page, which stands with its imprint below its own title.
 * @param layout Cues::layout, @p words Cues::period. */
[[nodiscard]] std::optional<QDate> storyDay(const ArticleView &article, const SentenceView &dateline,
                                            const lexicon::CueTable &layout, const lexicon::CueTable &words);

/** Whether years stand at @p at that make up @p heading (1980-1990年, 1990年代大事记): what stands below
 * happened in them, as @p report says then. @param words Cues::period. */
[[nodiscard]] bool opensYears(QStringView text, qsizetype at, const Utf16Span &heading, ReportDates &report,
                              const lexicon::CueTable &words);

} // namespace jiaoshu::engine
