// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/periodfinder.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "lexicon/cues.h"

namespace jiaoshu::engine {

namespace {

using lexicon::PeriodCue;
using lexicon::roles;

QString isoYear(int year)
{
    return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
}
QString isoMonth(int year, int month)
{
    return isoYear(year) + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
}
QString isoDay(const QDate &date)
{
    return date.toString(Qt::ISODate);
}
QString isoEndOfMonth(int year, int month)
{
    return isoDay(QDate(year, month, QDate(year, month, 1).daysInMonth()));
}
QString interval(const QString &from, const QString &to)
{
    return from + u'/' + to;
}

/** Reads one expression of time; what it has read so far stands in its members. */
class Expression
{
public:
    Expression(QStringView text, qsizetype at, const lexicon::CueTable &cues, const YearFrame &frame)
        : m_text(text), m_cues(cues), m_frame(frame), m_begin(at), m_at(at)
    {}

    std::optional<TimeMention> read()
    {
        if (const auto cue = m_cues.beginningAt(
                m_text, m_at, roles({PeriodCue::UntilNow, PeriodCue::Now, PeriodCue::Plan}))) {
            m_at = cue->end();
            if (cue->is(PeriodCue::UntilNow))
                return mention(TimeKind::AsOf, m_frame.day ? isoDay(*m_frame.day) : QString());
            if (cue->is(PeriodCue::Now))
                return mention(TimeKind::Now, {});
            return mention(TimeKind::Stated, cue->value.toString());
        }
        if (const auto asOf = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::AsOf}))) {
            m_isAsOf = true;
            m_at = asOf->end();
        }
        const auto cue = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Year, PeriodCue::Span}));
        if (cue && cue->is(PeriodCue::Year))
            return readFromYearWord(*cue);
        if (cue)
            return readSpan(cue->value, cue->end(),
                            m_frame.paragraph > 0  ? m_frame.paragraph
                            : m_frame.reported > 0 ? m_frame.reported
                                                   : m_frame.written);
        if (startsWith(m_text, m_at, u"前") || startsWith(m_text, m_at, u"首"))
            return readFirstMonths();
        if (const auto range = readYearRange())
            return range;
        if (const auto months = readMonthRange(m_at, 0))
            return months;
        return readWrittenDate();
    }

private:
    std::optional<TimeMention> mention(TimeKind kind, const QString &period)
    {
        if (m_isAsOf && kind == TimeKind::Stated)
            kind = TimeKind::AsOf;
        return TimeMention{m_begin, m_at, kind, m_known ? period : QString(), m_year};
    }

    void setYear(int year)
    {
        m_year = year;
        m_known = year > 0;
    }

    std::optional<TimeMention> readFromYearWord(const lexicon::Cue &cue)
    {
        m_at = cue.end();
        if (cue.value == u"full")
            setYear(m_frame.paragraph > 0  ? m_frame.paragraph
                    : m_frame.reported > 0 ? m_frame.reported
                                           : m_frame.written);
        else if (cue.value == u"past")
            setYear(m_frame.reported > 0 ? m_frame.reported : m_frame.written - 1);
        else if (cue.value == u"named")
            setYear(m_frame.named);
        else
            setYear(m_frame.written > 0 ? m_frame.written + cue.value.toInt() : 0);
        return readBehindYear();
    }

    /** What may stand behind 2023年, 今年: 底, 以来, 上半年, 1-8月, 8月, 8月28日. */
    std::optional<TimeMention> readBehindYear()
    {
        const auto behind = m_text.mid(m_at);
        if (behind.startsWith(u"底") || behind.startsWith(u"末")) {
            ++m_at;
            return mention(TimeKind::Stated, isoYear(m_year) + u"-12-31");
        }
        if (const auto since = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Since})))
            return sinceBegin(*since, isoYear(m_year) + u"-01-01");
        if (const auto span = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Span})))
            return readSpan(span->value, span->end(), m_year);
        if (behind.startsWith(u"前") || behind.startsWith(u"首"))
            return readFirstMonths();
        if (const auto months = readMonthRange(m_at, m_year))
            return months;
        if (const auto date = writtenDateAt(m_text, m_at); date && date->year == 0 && date->month > 0) {
            m_at = date->end;
            return readMonth(m_year, date->month, date->day);
        }
        return mention(TimeKind::Stated, isoYear(m_year));
    }

    std::optional<TimeMention> sinceBegin(const lexicon::Cue &since, const QString &from)
    {
        m_at = since.end();
        if (m_frame.day && m_year > 0 && from.left(10) <= isoDay(*m_frame.day))
            return mention(TimeKind::Stated, interval(from, isoDay(*m_frame.day)));
        if (m_frame.day && m_year > 0)
            return mention(TimeKind::Aside, {});
        return mention(TimeKind::Stated, isoYear(m_year));
    }

    std::optional<TimeMention> readSpan(QStringView pattern, qsizetype end, int year)
    {
        m_at = end;
        if (startsWith(m_text, m_at, u"度"))
            ++m_at;
        const bool atEnd = startsWith(m_text, m_at, u"末") || startsWith(m_text, m_at, u"底");
        if (atEnd && pattern.contains(u'/')) { // 二季度末
            pattern = pattern.mid(pattern.indexOf(u'/') + 1);
            ++m_at;
        }
        const int named = m_year;
        setYear(year);
        QString period = pattern.toString();
        period.replace(QLatin1String("{Y}"), isoYear(year));
        const auto found = mention(TimeKind::Stated, period);
        if (named == 0 && found)
            return TimeMention{found->begin, found->end, found->kind, found->period, 0};
        return found;
    }

    /** 前7月, 前8个月, 首9个月 */
    std::optional<TimeMention> readFirstMonths()
    {
        qsizetype at = m_at + 1;
        int months = 0;
        while (at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9')
            months = months * 10 + (m_text[at++].unicode() - u'0');
        if (const qsizetype chinese =
                at < m_text.size() ? QStringView(u"零一二三四五六七八九十").indexOf(m_text[at]) : -1;
            months == 0 && chinese > 0) {
            months = static_cast<int>(chinese);
            ++at;
            if (months == 10 && (startsWith(m_text, at, u"一") || startsWith(m_text, at, u"二")))
                months += m_text[at++] == u'一' ? 1 : 2;
        }
        const bool counted = startsWith(m_text, at, u"个月");
        if (months < 1 || months > 12 || (!counted && !startsWith(m_text, at, u"月")))
            return m_year > 0 ? mention(TimeKind::Stated, isoYear(m_year)) : std::nullopt;
        m_at = at + (counted ? 2 : 1);
        if (startsWith(m_text, m_at, u"份"))
            ++m_at;
        if (m_year == 0)
            setYear(m_frame.written);
        return monthsFromTo(1, months);
    }

    std::optional<TimeMention> monthsFromTo(int first, int last)
    {
        if (m_year <= 0)
            return mention(TimeKind::Stated, {});
        return mention(TimeKind::Stated,
                       interval(isoMonth(m_year, first) + u"-01", isoEndOfMonth(m_year, last)));
    }

    /** 1-8月, 1至8月份, 1月至8月 */
    std::optional<TimeMention> readMonthRange(qsizetype at, int year)
    {
        int first = 0;
        const qsizetype begin = at;
        while (at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9' && at - begin < 2)
            first = first * 10 + (m_text[at++].unicode() - u'0');
        if (first < 1 || first > 12 ||
            (begin > 0 && (m_text[begin - 1].isDigit() || m_text[begin - 1] == u'.')))
            return std::nullopt;
        if (startsWith(m_text, at, u"月"))
            ++at;
        if (at >= m_text.size() || !isOneOf(m_text[at], u"-—–~至到"))
            return std::nullopt;
        ++at;
        const auto last = writtenDateAt(m_text, at);
        if (!last || last->year != 0 || last->day != 0 || last->month <= first)
            return std::nullopt;
        m_at = last->end;
        setYear(year > 0 ? year : m_frame.written);
        return monthsFromTo(first, last->month);
    }

    /** 2019-2021年, 2019年至2021年 */
    std::optional<TimeMention> readYearRange()
    {
        if (m_at + 6 > m_text.size() || (m_at > 0 && m_text[m_at - 1].isDigit()))
            return std::nullopt;
        bool isNumber = false;
        const int first = m_text.mid(m_at, 4).toInt(&isNumber);
        qsizetype at = m_at + 4;
        if (!isNumber || first < 1900 || first > 2100)
            return std::nullopt;
        if (startsWith(m_text, at, u"年"))
            ++at;
        if (at >= m_text.size() || !isOneOf(m_text[at], u"-—–~至到"))
            return std::nullopt;
        const auto last = writtenDateAt(m_text, at + 1);
        if (!last || last->year <= first || last->month != 0)
            return std::nullopt;
        m_at = last->end;
        setYear(last->year);
        return mention(TimeKind::Stated, interval(isoYear(first), isoYear(last->year)));
    }

    std::optional<TimeMention> readWrittenDate()
    {
        const auto date = writtenDateAt(m_text, m_at);
        if (!date)
            return std::nullopt;
        m_at = date->end;
        if (date->year > 0 && date->month == 0) {
            setYear(date->year);
            if (startsWith(m_text, m_at, u"度"))
                ++m_at;
            if (startsWith(m_text, m_at, u"起") && m_frame.written != date->year)
                return mention(TimeKind::Aside, {});
            return readBehindYear();
        }
        setYear(date->year > 0 ? date->year : m_frame.written);
        const bool hasYear = date->year > 0;
        auto found = readMonth(m_year, date->month, date->day);
        if (found && !hasYear)
            found->year = 0;
        return found;
    }

    std::optional<TimeMention> readMonth(int year, int month, int day)
    {
        if (year <= 0)
            return mention(TimeKind::Stated, {});
        if (day > 0) {
            const QDate date(year, month, day);
            const bool deadline = startsWith(m_text, m_at, u"前") && !startsWith(m_text, m_at, u"前后");
            return mention(deadline ? TimeKind::Aside : TimeKind::Stated,
                           date.isValid() ? isoDay(date) : QString());
        }
        const auto behind = m_text.mid(m_at);
        if (behind.startsWith(u"底") || behind.startsWith(u"末")) {
            ++m_at;
            return mention(TimeKind::Stated, isoEndOfMonth(year, month));
        }
        if (const auto since = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Since})))
            return sinceBegin(*since, isoMonth(year, month) + u"-01");
        if (m_isAsOf)
            return mention(TimeKind::Stated, isoEndOfMonth(year, month));
        return mention(TimeKind::Stated, isoMonth(year, month));
    }

    QStringView m_text;
    const lexicon::CueTable &m_cues;
    const YearFrame &m_frame;
    qsizetype m_begin;
    qsizetype m_at;
    int m_year = 0;
    bool m_known = true;
    bool m_isAsOf = false;
};

} // namespace

std::optional<TimeMention> timeMentionAt(QStringView text, qsizetype at, const lexicon::CueTable &cues,
                                         const YearFrame &frame)
{
    auto mention = Expression(text, at, cues, frame).read();
    if (!mention || mention->kind != TimeKind::Stated)
        return mention;
    // 是上年的2.3倍
    const bool isOf = startsWith(text, mention->end, u"的") && mention->begin > 0 &&
                      isOneOf(text[mention->begin - 1], u"是为于越过");
    // 比2015年, 占去年…的: the time of what is compared with; 自2月起: a begin
    if (startsWith(text, mention->end, u"起") && !startsWith(text, mention->end, u"起来")) {
        mention->kind = TimeKind::Aside;
        return mention;
    }
    // 与上年相比; 年初预算 is a name
    const QStringView behind = text.mid(mention->end);
    if (behind.startsWith(u"相比") || behind.startsWith(u"相较") || behind.startsWith(u"同期相比")) {
        mention->kind = TimeKind::Aside;
        return mention;
    }
    if (text[mention->end - 1] == u'初' && (behind.startsWith(u"预算") || behind.startsWith(u"计划") ||
                                            behind.startsWith(u"确定") || behind.startsWith(u"预期"))) {
        mention->kind = TimeKind::Aside;
        return mention;
    }
    if (isOf || cues.endingAt(text, mention->begin, roles({PeriodCue::Base})))
        mention->kind = TimeKind::Aside;
    return mention;
}

} // namespace jiaoshu::engine
