// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calendar.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** Years from one to another as they stand in a text. */
struct YearRange
{
    int first = 0;
    int last = 0;
    qsizetype end = 0; ///< behind them, UTF-16
};

/** 2019-2021年, 2019年至2021年, 2022和2023年 at @p at; not 2022、2023年分别, of which each stands for itself.
 */
[[nodiscard]] std::optional<YearRange> yearRangeAt(QStringView text, qsizetype at,
                                                   const lexicon::CueTable &words);

/** From @p from, which may be a whole month, to the end of @p to, as ISO 8601 has it; empty where a year is
 * not known, or there is no such time. */
[[nodiscard]] QString isoDays(const WrittenDate &from, const WrittenDate &to);

/** Months of one year. */
struct MonthRange
{
    int first = 0;
    int last = 0;
    qsizetype end = 0; ///< behind them, UTF-16
};

/** 1-8月, 1至8月份, 1月至8月, 一至八月, 7、8月 at @p at. @param words Cues::period. */
[[nodiscard]] std::optional<MonthRange> monthRangeAt(QStringView text, qsizetype at,
                                                     const lexicon::CueTable &words);

/** A number of months that ends with a day. */
struct Term
{
    int months = 0;
    qsizetype end = 0; ///< behind it, UTF-16
};

/** 底止首季, 止六个月, 的财政年度 at @p at, behind the last month or day of a term. */
[[nodiscard]] std::optional<Term> termBehind(QStringView text, qsizetype at, const lexicon::CueTable &words);

/** 至今年3月 behind @p from (2023年11月): the other end, whose year is counted from @p written. */
[[nodiscard]] std::optional<WrittenDate> endInYearWord(QStringView text, const WrittenDate &from,
                                                       const lexicon::CueTable &cues, int written);

/** The years in 由|三年前|的81.3%提高到, and where it ends. */
struct YearsAgo
{
    int years = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<YearsAgo> yearsAgoAt(QStringView text, qsizetype at);

} // namespace jiaoshu::engine
