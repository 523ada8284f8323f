// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/characters.h"
#include "lexicon/cues.h"
#include "lexicon/wordstarts.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace jiaoshu::engine {

/** The years that words like 今年 and 当年 are counted from. 0 where the article does not say. */
struct YearFrame
{
    int written = 0;          ///< the year the article was written in: 今年
    int reported = 0;         ///< the year the article or section reports on: 全年
    int named = 0;            ///< the year named last: 当年
    int paragraph = 0;        ///< the year its paragraph has named before
    int sentence = 0;         ///< the whole year its sentence has named before: 去年…,全年
    int likely = 0;           ///< the year most of its dates are of, where none of the others is known
    std::optional<QDate> day; ///< the day of the report: 截至目前
    std::optional<QDate> publishedOn{}; ///< 昨日, 上月
    QDate dayNamed{};                   ///< the day, or first day of the month, named last: 当月, 当日
    QDate exactDay{};                   ///< the day named last by its number: 当日, in 截至当日
    QString term{};                     ///< the part of a year that a report is of: 报告期
};

enum class TimeKind {
    Stated, ///< a time the figures behind it belong to
    AsOf,   ///< 截至8月底
    Now,    ///< 目前: says that no time is said
    Aside,  ///< 比2015年, 2020年6月30日前: not the time of the figures
    Single, ///< 比去年的542万元: of the figure right behind it only
};

struct TimeMention
{
    qsizetype begin = 0;
    qsizetype end = 0;
    TimeKind kind = TimeKind::Stated;
    QString period;               ///< ISO 8601; empty where its year stands nowhere
    int year = 0;                 ///< named by it, 0 where none is
    bool isYearBefore = false;    ///< 去年同期: the time that stands, a year earlier, where one stands
    bool isSame = false;          ///< 同期: the time that stands
    bool isReported = false;      ///< counted from the year the article reports on
    bool isWritten = false;       ///< counted from the day of the report
    bool endsAtSemicolon = false; ///< when something will open: no time of what stands behind a semicolon
    bool isEvent = false;         ///< when something began or opened: no time of figures
    bool isAimed = false; ///< what is aimed at in it: of the figure behind it only, where another time stands
    bool isPast = false;  ///< counted back from it, as it would else lie ahead: 12月, said in January
};

/** Whether the ASCII digit at @p at is the first of four or less with a word or sign of a date behind them.
 */
[[nodiscard]] inline bool mayBeginWithDigit(QStringView text, qsizetype at)
{
    constexpr qsizetype MostDigits = 4;
    static constexpr CharacterSet Behind(
        u"年月季个财学会HQ和与及-‐‑‒–—―─−~～﹣/.至到〇○零一二三四五六七八九十第上下全");
    if (at > 0 && isDigit(text[at - 1]))
        return false;
    if (at > 1 && text[at - 1] == u'Y' && text[at - 2] == u'F')
        return true;
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= MostDigits && isDigit(text[end]))
        ++end;
    if (text[end - 1].isDigit() && end - at <= 2 && charAt(text, end) == u'日')
        return true;
    // 7、8月
    const bool isPair = charAt(text, end) == u'、' && end == at + 1 && charAt(text, end + 2) == u'月';
    return isPair || (end < text.size() && end - at <= MostDigits && Behind.contains(text[end]));
}

/** False where no expression of time begins at @p at, which is inside @p text; a quick answer for nearly
 * every place. */
[[nodiscard]] inline bool mayBeginTime(QStringView text, qsizetype at, const lexicon::CueTable &cues)
{
    using lexicon::PeriodCue;
    static constexpr CharacterSet Begins(lexicon::TimeBegins);
    // The others stand around a time.
    constexpr auto Beginning = lexicon::roles(
        {PeriodCue::Year, PeriodCue::Span, PeriodCue::Plan, PeriodCue::AsOf, PeriodCue::UntilNow,
         PeriodCue::Now, PeriodCue::Month, PeriodCue::Day, PeriodCue::Quarter, PeriodCue::Term});
    return isDigit(text[at]) ? mayBeginWithDigit(text, at)
                             : Begins.contains(text[at]) || cues.mayBeginAt(text, at, Beginning);
}

/** The words of time that begin at UTF-16 offset @p at of a folded text, as one: 截至2023年8月底, 今年1至8月,
 * 前三季度. */
[[nodiscard]] std::optional<TimeMention> timeMentionAt(QStringView text, qsizetype at,
                                                       const lexicon::CueTable &cues, const YearFrame &frame);

} // namespace jiaoshu::engine
