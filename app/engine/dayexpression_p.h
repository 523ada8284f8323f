// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calendar.h"
#include "engine/timeexpression_p.h"
#include "engine/timespans.h"

#include <QDate>

namespace jiaoshu::engine {

constexpr int MonthsOfYear = 12;

/** The months and days of an expression of time, and what runs from one of them to another. For
 * periodfinder.cpp. */
class DayExpression : protected TimeExpression
{
public:
    using TimeExpression::TimeExpression;

protected:
    [[nodiscard]] bool beginsFirstMonths() const { return isOneOf(charAt(m_text, m_at), u"前首头"); }

    /** 前7月, 前8个月, 首9个月 */
    std::optional<TimeMention> readFirstMonths()
    {
        int months = 0;
        const qsizetype at = smallNumberAt(m_text, m_at + 1, months);
        const bool counted = startsWith(m_text, at, u"个月");
        if (months < 1 || months > 12 || (!counted && !startsWith(m_text, at, u"月")))
            return m_year > 0 ? mention(TimeKind::Stated, isoYear(m_year)) : std::nullopt;
        m_at = at + (counted ? 2 : 1);
        if (startsWith(m_text, m_at, u"份"))
            ++m_at;
        if (m_year == 0)
            setYear(pastYear(spanYear(), months)); // told in January, 首11个月 is of the year before
        return monthsFromTo(1, months);
    }

    std::optional<TimeMention> monthsFromTo(int first, int last)
    {
        if (m_year <= 0)
            return mention(TimeKind::Stated, {});
        return mention(TimeKind::Stated,
                       isoInterval(isoMonth(m_year, first) + u"-01", isoEndOfMonth(m_year, last)));
    }

    /** 1-8月, 1至8月份, 1月至8月, 一至八月, 7、8月 */
    std::optional<TimeMention> readMonthRange(qsizetype at, int year)
    {
        const auto months = monthRangeAt(m_text, at, m_cues);
        if (!months)
            return std::nullopt;
        m_at = months->end;
        setYear(year > 0 ? year : pastYear(spanYear(), months->last));
        return monthsFromTo(months->first, months->last);
    }

    std::optional<TimeMention> readYearRange()
    {
        const auto range = yearRangeAt(m_text, m_at, m_cues);
        if (!range)
            return std::nullopt;
        m_at = range->end;
        setYear(range->last);
        return mention(TimeKind::Stated, isoInterval(isoYear(range->first), isoYear(range->last)));
    }

    /** A date with its month, and what it may be the begin of: 8月5日至9月2日, 截至6月30日止三个月. */
    std::optional<TimeMention> readDay(const WrittenDate &date)
    {
        setYear(date.year);
        m_at = date.end;
        if (const auto last = endInYearWord(m_text, date, m_cues, m_frame.written)) {
            m_at = last->end;
            return readDays(date, *last);
        }
        if (const auto last = rangeEndAt(m_text, date, m_cues)) {
            m_at = last->end;
            return readDays(date, *last);
        }
        if (m_isAsOf && m_known) {
            if (const auto term = readTerm(date))
                return term;
        }
        return readMonth(m_year, date.month, date.day);
    }

    std::optional<TimeMention> readDays(const WrittenDate &from, const WrittenDate &to)
    {
        return mention(TimeKind::Stated, isoDays(from, to));
    }

    /** 截至6月底止首季, 截至2023年9月30日止六个月: the months that end there. */
    std::optional<TimeMention> readTerm(const WrittenDate &date)
    {
        const auto term = termBehind(m_text, m_at, m_cues);
        if (!term)
            return std::nullopt;
        QDate last(date.year, date.month, 1);
        last = last.addDays((date.day > 0 ? date.day : last.daysInMonth()) - 1);
        const QDate first = last.addDays(1).addMonths(-term->months);
        m_at = term->end;
        m_isAsOf = false;
        const bool isYear = first.year() == last.year() && term->months == MonthsOfYear;
        return mention(TimeKind::Stated, isYear ? isoYear(m_year) : isoInterval(isoDay(first), isoDay(last)));
    }

    std::optional<TimeMention> readMonth(int year, int month, int day)
    {
        if (year <= 0)
            return mention(TimeKind::Stated, {});
        if (day > 0) {
            const QDate date(year, month, day);
            if (const auto since = sinceAt(); since && since->length > 1 && date.isValid())
                return sinceBegin(*since, isoDay(date));
            const bool deadline = startsWith(m_text, m_at, u"前") && !startsWith(m_text, m_at, u"前后");
            return mention(deadline ? TimeKind::Aside : TimeKind::Stated,
                           date.isValid() ? isoDay(date) : QString());
        }
        const auto behind = m_text.mid(m_at);
        if (behind.startsWith(u"底") || behind.startsWith(u"末")) {
            ++m_at;
            return mention(TimeKind::Stated, isoEndOfMonth(year, month));
        }
        // 8月上旬, 中旬, 下旬: in the month
        if (charAt(behind, 1) == u'旬' && isOneOf(behind.front(), u"上中下")) {
            m_at += 2;
            return mention(TimeKind::Stated, isoMonth(year, month));
        }
        if (const auto since = sinceAt())
            return sinceBegin(*since, isoMonth(year, month) + u"-01");
        if (m_isAsOf)
            return mention(TimeKind::Stated, isoEndOfMonth(year, month));
        return mention(TimeKind::Stated, isoMonth(year, month));
    }
};

} // namespace jiaoshu::engine
