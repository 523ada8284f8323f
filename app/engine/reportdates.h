// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "engine/articleview.h"
#include "engine/periodfinder.h"

#include <QString>

namespace jiaoshu::lexicon {
struct Cues;
}

namespace jiaoshu::engine {

/** What an article says of its own time, before its sentences are read. */
struct ReportDates
{
    YearFrame frame;
    Utf16Span writtenWords{};  ///< the day of the report, where it stands; empty where it stands nowhere
    Utf16Span reportedWords{}; ///< the year reported on, where it stands
    QString titled;            ///< the part of a year that the title names
    bool isReport = false;     ///< tells of a year in each of its sections
    bool isOfResults = false;  ///< the title tells what a company has earned
    bool isProfile = false;    ///< a profile describes how things stand
};

/** From the dateline, the title, the first paragraph, and the years named at all. */
[[nodiscard]] ReportDates readReportDates(const ArticleView &article, const lexicon::Cues &cues);

} // namespace jiaoshu::engine
