// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

// Where a function takes words, it is Cues::period.

/** A date as a text writes it, as exact as it is there: year, year and month, or day; or month and day
 * without a year. */
struct WrittenDate
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind 年, 月, 日
    int year = 0;      ///< 0 where none stands there
    int month = 0;
    int day = 0;
    bool isRepublican = false; ///< 115年度 of Taiwan, @c year being the common one already

    [[nodiscard]] bool isDay() const { return year > 0 && month > 0 && day > 0; }
    [[nodiscard]] QDate toDate() const { return {year, month, day}; }
};

/** The date that begins at UTF-16 offset @p at of a folded text: 2023年9月28日, 2023-09-28, 2023/9,
 * 二〇二三年, 9月28日, 8月, 115年度, 一〇四年. A number of years is none (3年, 2000年来 is). */
[[nodiscard]] std::optional<WrittenDate> writtenDateAt(QStringView text, qsizetype at,
                                                       const lexicon::CueTable &words);

/** The last day or month of a span that begins with @p from: 8月5日20时至6日14时, 2022年10月至次年3月, behind
 * @p from, which names a month. Its year is 0 where @p from has none and none stands there. */
[[nodiscard]] std::optional<WrittenDate> rangeEndAt(QStringView text, const WrittenDate &from,
                                                    const lexicon::CueTable &words);

/** A number of months up to 12 at @p at: 3, 两, 十二. @return its end, @p at where none stands there. */
[[nodiscard]] qsizetype smallNumberAt(QStringView text, qsizetype at, int &value);

/** A year that runs from one into the next. */
struct FiscalYear
{
    int first = 0;
    int last = 0; ///< the one in which it ends; of 2025/26至2029/30年度 2030
    qsizetype end = 0;
};

/** 2023/24年度, 2023-2024学年, 2023至24财年, 2023/24年榨季; 2031/32年度起的五年 as one. */
[[nodiscard]] std::optional<FiscalYear> fiscalYearAt(QStringView text, qsizetype at,
                                                     const lexicon::CueTable &words);

/** 2023财年, 2024财政年度, FY2026, FY26: the year a business counts by that name; 2023学年, 113学年度: from
 * that one into the next. A quarter of it that follows is left out, for it tells no months. */
struct NamedYear
{
    int year = 0;
    bool isOfSchool = false;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<NamedYear> namedYearAt(QStringView text, qsizetype at,
                                                   const lexicon::CueTable &words);

/** 1990年代, 90年代, 八十年代: ten years, those of the last century where it is not said. */
struct Decade
{
    int first = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<Decade> decadeAt(QStringView text, qsizetype at, const lexicon::CueTable &words);

/** A half or quarter of a year, as it is called in brief. */
struct BriefTerm
{
    int year = 0;
    int firstMonth = 1;
    int lastMonth = 12;
    qsizetype end = 0;
};

/** 21H1, 2021H2, 3Q23, 24Q3 */
[[nodiscard]] std::optional<BriefTerm> briefTermAt(QStringView text, qsizetype at);

/** False where the number at @p at, of four characters at most, has no sign or word behind it that a date or
 * a span of time goes on with: so for most figures. */
[[nodiscard]] bool mayNameTimeAt(QStringView text, qsizetype at);

/** The end of a span of years or months at @p at that only says when, roughly: 三年 of 近三年, 过去三年,
 * 三年来.
 * @return @p at where none stands there. */
[[nodiscard]] qsizetype spanOfYearsEnd(QStringView text, qsizetype at, const lexicon::CueTable &words);

/** The first complete day in [from, to). */
[[nodiscard]] std::optional<QDate> firstDayIn(QStringView text, qsizetype from, qsizetype to,
                                              const lexicon::CueTable &words);

} // namespace jiaoshu::engine
