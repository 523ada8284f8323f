// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::lexicon {

/** Words that say when. */
enum class PeriodCue {
    Year, ///< value: years from the report's own; "full", "past" or "named"
    Span, ///< value: ISO 8601 with {Y}
    Plan, ///< value: ISO 8601
    AsOf,
    UntilNow,
    Now,
    Since,
    Base,      ///< what follows is compared with
    Month,     ///< value: months from the report's own, or "named"
    Day,       ///< value: days from the report's own, or "named"
    Quarter,   ///< value: quarters from the report's own
    Said,      ///< the day before it is when something was said
    Turn,      ///< a clause that begins so leaves the time behind
    Event,     ///< something began or opened then, of which the figures say no more: 成立
    Term,      ///< the time a report is of; value: "whole", or "end" for its last day
    Carried,   ///< behind a year: brought over from it or into it: 结转
    Carrying,  ///< before a year: the same
    Against,   ///< behind a time: compared with it; "figure": behind a figure of it too, "with": behind 与
    Fixed,     ///< behind 年初: set then, a name
    Ahead,     ///< before a month: it lies ahead
    Befell,    ///< behind a time: what befell somebody then
    Accounts,  ///< behind 112年: a year of the Republic, whose accounts they are
    Earnings,  ///< behind 24年: a year of our century, of which a company tells
    Era,       ///< before 112年
    Clock,     ///< behind a day: part of it
    Fiscal,    ///< behind two years: one that runs from one into the next; value "any": behind 粮食 as well
    NamedYear, ///< behind a year: one that is counted so; value "school": of schools
    Century,   ///< before 90年代
    Around,    ///< before 三年: it only says when, roughly
    Record,    ///< behind 近五年来: what it is the most or least of
    OfTerm,    ///< behind 截至…止: so many months as its value says, else a year
    Same,      ///< opens a sentence that goes on with what the one before counts
    Parted, ///< in the clause that opens a sentence on the parts of a whole: 按地区划分; value where: "open",
            ///< "close" or "both"
    Interim, ///< behind a year: its first half, as a company tells of it
    Aimed,   ///< behind 全年: what is aimed at in it, of the figure behind it only
    Season,  ///< behind a year: some time in it
    Scene,   ///< behind a time that ends a sentence: what follows happened then
    Torn,    ///< ends with 现: no 现在 begins there, as in 出现|在
    Then,    ///< behind a month: what was then, and is over
};

} // namespace jiaoshu::lexicon
