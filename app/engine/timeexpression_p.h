// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/calendar.h"
#include "engine/characters.h"
#include "engine/isotime.h"
#include "engine/periodfinder.h"
#include "lexicon/cues.h"

namespace jiaoshu::engine {

/** What an expression of time has read so far, and what it counts its years from. For periodfinder.cpp. */
class TimeExpression
{
public:
    TimeExpression(QStringView text, qsizetype at, const lexicon::CueTable &cues, const YearFrame &frame)
        : m_text(text), m_cues(cues), m_frame(frame), m_begin(at), m_at(at)
    {}

protected:
    std::optional<TimeMention> mention(TimeKind kind, const QString &period)
    {
        const bool isUntil = m_isAsOf && kind == TimeKind::Stated;
        // 截至上半年: its last day
        const bool isSpan = isUntil && period.contains(u'/');
        return TimeMention{.begin = m_begin,
                           .end = m_at,
                           .kind = isUntil ? TimeKind::AsOf : kind,
                           .period = !m_known ? QString()
                                     : isSpan ? period.section(u'/', -1)
                                              : period,
                           .year = m_year,
                           .isReported = m_isReported,
                           .isWritten = m_isWritten,
                           .isPast = m_isPast};
    }

    /** The year of 一季度 and 8月, which name none. */
    int spanYear()
    {
        // 2026年完工;…已于9月试产: no month to come
        const bool isBehind = m_frame.written > 0 && m_frame.paragraph > m_frame.written &&
                              (endsWith(m_text, m_begin, u"已") || endsWith(m_text, m_begin, u"已于") ||
                               endsWith(m_text, m_begin, u"已在"));
        if (m_frame.paragraph > 0 && !isBehind)
            return m_frame.paragraph;
        if (m_frame.reported > 0) {
            m_isReported = true;
            return m_frame.reported;
        }
        m_isWritten = m_frame.written > 0;
        return m_isWritten ? m_frame.written : m_frame.likely;
    }

    /** The year of 过去的一年: the one reported on, or told of before it; else, late in a year, that year. */
    [[nodiscard]] int yearPast() const
    {
        constexpr int Late = 11; // month
        if (m_frame.reported > 0)
            return m_frame.reported;
        const bool isRecent =
            m_frame.paragraph == m_frame.written || m_frame.paragraph + 1 == m_frame.written;
        if (m_frame.paragraph > 0 && (isRecent || m_frame.written == 0))
            return m_frame.paragraph;
        const bool isLate =
            startsWith(m_text, m_begin, u"一年来") && m_frame.day && m_frame.day->month() >= Late;
        return isLate ? m_frame.written : m_frame.written - 1;
    }

    /** The year of 全年 that opens its clause: told early in a year it is the one before, unless something is
     * planned for it, as 全年任务 is. */
    int wholeYear()
    {
        constexpr int Early = 5; // month
        const int year = spanYear();
        m_isPast = m_isWritten && m_text[m_begin] == u'全' && m_frame.publishedOn &&
                   m_frame.publishedOn->month() <= Early && !isOneOf(charAt(m_text, m_at), u"任目计预指") &&
                   (m_begin == 0 || endsClause(m_text[m_begin - 1]));
        return m_isPast ? year - 1 : year;
    }

    /** A quarter that would lie ahead of the report is one of the year before. @p pattern as in the table. */
    int yearOfSpan(QStringView pattern)
    {
        const bool isPart = pattern.contains(u'/'); // and no 年底
        const int year = isPart || m_frame.sentence == 0 ? spanYear() : m_frame.sentence;
        const int first = pattern.mid(4, 2).toInt();
        const int last = pattern.mid(pattern.indexOf(u'/') + 5, 2).toInt();
        return year > 0 && first > 0 && last - first == 2 ? pastYear(year, first) : year;
    }

    /** Counts a month that would lie ahead of the report back to the year before. A @p day of the weeks that
     * come is announced: 5月3日至6月9日 in April. */
    int pastYear(int year, int month, int day = 0)
    {
        constexpr int MostDays = 60;
        if (day > 0 && m_isWritten && !m_isAsOf && m_frame.publishedOn &&
            QDate(year, month, day) <= m_frame.publishedOn->addDays(MostDays))
            return year;
        if (m_cues.endingAt(m_text, m_begin, lexicon::roles({lexicon::PeriodCue::Ahead})))
            return year;
        // in a budget for 2026, 截至10月底 is of the year before
        const bool mayBePast = m_isWritten || (m_isAsOf && m_frame.reported > m_frame.written);
        const bool ahead = mayBePast && m_frame.day && QDate(year, month, 1) > *m_frame.day;
        m_isPast = ahead;
        return ahead ? year - 1 : year;
    }

    void setYear(int year)
    {
        m_year = year;
        m_known = year > 0;
    }

    /** 以来, and 来 where its phrase ends: no 5月来台旅客. @param isOfYear a year stands before it. */
    std::optional<lexicon::Cue> sinceAt(bool isOfYear = false) const
    {
        const auto since = m_cues.beginningAt(m_text, m_at, lexicon::roles({lexicon::PeriodCue::Since}));
        if (since && since->length == 1) {
            const QChar next = charAt(m_text, since->end());
            if (next.isLetter() && !isOneOf(next, u"全我本该各共累已"))
                return std::nullopt;
        }
        // 今年入汛以来: some time this year
        const bool isOpen = isOfYear && m_year == m_frame.written;
        return since || isOpen ? since : sinceEventAt();
    }

    /** 去年12月|推出至今, 2021年|投产以来: what began then stands between; 2023年|有记录以来最热 and
     * 创建国以来新高 look back further. */
    std::optional<lexicon::Cue> sinceEventAt() const
    {
        constexpr qsizetype Longest = 6; // characters of the event
        const bool isKnown = m_frame.publishedOn || m_frame.day;
        if (!isKnown || isOneOf(charAt(m_text, m_at), u"有创是为达破建"))
            return std::nullopt;
        qsizetype at = m_at;
        while (at < m_text.size() && at - m_at <= Longest && isHan(m_text[at])) {
            if (at - m_at >= 2 && (startsWith(m_text, at, u"至今") || startsWith(m_text, at, u"以来"))) {
                const bool isRecord = isOneOf(charAt(m_text, at + 2), u"最新首第同的罕仅次");
                return isRecord ? std::nullopt : std::optional(lexicon::Cue{at, 2, 0, {}});
            }
            ++at;
        }
        return std::nullopt;
    }

    std::optional<TimeMention> sinceBegin(const lexicon::Cue &since, const QString &from)
    {
        m_at = since.end();
        const auto &last = m_frame.publishedOn ? m_frame.publishedOn : m_frame.day;
        if (last && m_year > 0 && from.left(10) <= isoDay(*last))
            return mention(TimeKind::Stated, isoInterval(from, isoDay(*last)));
        if (m_frame.day && m_year > 0)
            return mention(TimeKind::Aside, {});
        return mention(TimeKind::Stated, isoYear(m_year));
    }

    /** 1990年代, 90年代末, 八十年代以来. */
    std::optional<TimeMention> readDecade(const Decade &decade)
    {
        m_at = decade.end;
        setYear(decade.first);
        if (const auto century =
                m_cues.endingAt(m_text, m_begin, lexicon::roles({lexicon::PeriodCue::Century})))
            m_begin = century->begin;
        if (startsWith(m_text, m_at, u"末")) {
            ++m_at;
            setYear(decade.first + 9);
            return mention(TimeKind::Stated, isoYear(m_year));
        }
        if (const auto since = sinceAt())
            return sinceBegin(*since, isoYear(m_year) + u"-01-01");
        auto found = mention(TimeKind::Stated, isoInterval(isoYear(m_year), isoYear(m_year + 9)));
        found->year = 0;
        return found;
    }

    QStringView m_text;
    const lexicon::CueTable &m_cues;
    const YearFrame &m_frame;
    qsizetype m_begin;
    qsizetype m_at;
    int m_year = 0;
    bool m_known = true;
    bool m_isAsOf = false;
    bool m_isReported = false; ///< counted from the year reported on
    bool m_isWritten = false;  ///< counted from the year or day of the report
    bool m_isPast = false;
};

} // namespace jiaoshu::engine
