// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/periodfinder.h"

#include "engine/asidetime.h"
#include "engine/calendar.h"
#include "engine/characters.h"
#include "engine/dayexpression_p.h"
#include "engine/isotime.h"
#include "engine/newsday.h"
#include "engine/timespans.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PeriodCue;
using lexicon::roles;

constexpr qsizetype QuoteReach = 200; ///< characters back to where somebody may have begun to speak

/** Reads one expression of time; what it has read so far stands in its members. */
class Expression : private DayExpression
{
public:
    using DayExpression::DayExpression;

    std::optional<TimeMention> read()
    {
        if (const auto cue = m_cues.beginningAt(
                m_text, m_at, roles({PeriodCue::UntilNow, PeriodCue::Now, PeriodCue::Plan}));
            cue && !isBegunYear(*cue) &&
            !m_cues.endingAt(m_text, m_at + 1, roles({PeriodCue::Torn}), m_at - 1)) {
            m_at = cue->end();
            if (cue->is(PeriodCue::UntilNow))
                return mention(TimeKind::AsOf, m_frame.day ? isoDay(*m_frame.day) : QString());
            if (cue->is(PeriodCue::Now))
                return readNow();
            return readPlan(cue->value);
        }
        if (const auto asOf = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::AsOf}))) {
            m_isAsOf = true;
            m_at = asOf->end();
            if (const auto day = readBareDay())
                return day;
        }
        if (const auto term = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Term})))
            return readTermOfReport(*term);
        const auto cue = m_cues.beginningAt(
            m_text, m_at,
            roles({PeriodCue::Year, PeriodCue::Span, PeriodCue::Month, PeriodCue::Day, PeriodCue::Quarter}));
        if (cue && cue->is(PeriodCue::Year))
            return readFromYearWord(*cue);
        if (cue && !cue->is(PeriodCue::Span))
            return readFromDay(*cue);
        if (cue) {
            return readSpan(cue->value, cue->end(), yearOfSpan(cue->value));
        }
        if (beginsFirstMonths())
            return readFirstMonths();
        if (const auto day = readDayOfNews())
            return day;
        if (!mayNameTimeAt(m_text, m_at))
            return std::nullopt;
        return readNumbers();
    }

private:
    /** What a number begins: 1990年代, 2023财年, 2023/24年度, 21H1, 三年前, 近五年, 2020-2022年, 1-8月,
     * 8月5日. */
    std::optional<TimeMention> readNumbers()
    {
        if (const auto decade = decadeAt(m_text, m_at, m_cues))
            return readDecade(*decade);
        if (const auto named = namedYearAt(m_text, m_at, m_cues)) {
            m_at = named->end;
            setYear(named->year);
            // 2024财年第三季度: its months are not told
            const auto part =
                named->isOfSchool ? std::nullopt : m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Span}));
            m_at = part ? part->end() : m_at;
            return mention(TimeKind::Stated, named->isOfSchool
                                                 ? isoInterval(isoYear(m_year), isoYear(m_year + 1))
                                                 : isoYear(m_year));
        }
        if (const auto fiscal = fiscalYearAt(m_text, m_at, m_cues)) {
            m_at = fiscal->end;
            setYear(fiscal->last);
            return mention(TimeKind::Stated, isoInterval(isoYear(fiscal->first), isoYear(m_year)));
        }
        if (const auto brief = briefTermAt(m_text, m_at))
            return readBrief(*brief);
        if (const auto ago = yearsAgoAt(m_text, m_at); ago && m_frame.written > 0) {
            m_at = ago->end;
            setYear(m_frame.written - ago->years);
            return mention(TimeKind::Stated, isoYear(m_year));
        }
        if (const qsizetype end = spanOfYearsEnd(m_text, m_at, m_cues); end > m_at) {
            m_at = end;
            // 近五年来最佳
            return readNow();
        }
        if (const auto range = readYearRange())
            return range;
        if (const auto months = readMonthRange(m_at, 0))
            return months;
        return readWrittenDate();
    }

    /** 截至今|年6月 */
    [[nodiscard]] bool isBegunYear(const lexicon::Cue &cue) const
    {
        return m_text[cue.end() - 1] == u'今' && isOneOf(charAt(m_text, cue.end()), u"年日天晨晚");
    }

    /** “十四五”期间, 以来, 前三年, 末. @p span the years of a plan. */
    std::optional<TimeMention> readPlan(QStringView span)
    {
        const int first = span.left(4).toInt();
        const int last = span.right(4).toInt();
        if (startsWith(m_text, m_at, u"末")) {
            ++m_at;
            return mention(TimeKind::Stated, isoYear(last));
        }
        int years = 0;
        const qsizetype counted =
            startsWith(m_text, m_at, u"前") ? smallNumberAt(m_text, m_at + 1, years) : m_at;
        if (years > 1 && first + years - 1 <= last && startsWith(m_text, counted, u"年")) {
            m_at = counted + 1;
            return mention(TimeKind::Stated, isoInterval(isoYear(first), isoYear(first + years - 1)));
        }
        const auto since = sinceAt();
        if (!since || !m_frame.day || *m_frame.day < QDate(first, 1, 1))
            return mention(TimeKind::Stated, span.toString());
        m_at = since->end();
        return mention(TimeKind::Stated, isoInterval(isoYear(first) + u"-01-01", isoDay(*m_frame.day)));
    }

    /** 报告期内, 期末: what the report is of. */
    std::optional<TimeMention> readTermOfReport(const lexicon::Cue &cue)
    {
        // 短期内, 保质期末; but 商场期末
        const bool isPart = cue.length == 2 && isOneOf(charAt(m_text, m_at - 1),
                                                       u"短中长近质假汛工任周孕早晚首分学时花雨旱冬夏春秋");
        if (m_frame.term.isEmpty() || isPart)
            return std::nullopt;
        m_at = cue.end();
        if (cue.value != u"end")
            return mention(TimeKind::Stated, m_frame.term);
        const QString last = m_frame.term.section(u'/', -1);
        return mention(TimeKind::Stated, last.size() == 4 ? QString(last + u"-12-31") : last);
    }

    /** 21H1, 3Q23 */
    std::optional<TimeMention> readBrief(const BriefTerm &brief)
    {
        m_at = brief.end;
        setYear(brief.year);
        return monthsFromTo(brief.firstMonth, brief.lastMonth);
    }

    /** 年内, 全年, 上年度, where a company tells of a financial year that is none of the calendar's. */
    std::optional<TimeMention> readFinancialYear(const lexicon::Cue &cue)
    {
        if (!isFinancialYear(m_frame.term) || m_text[m_at - 1] == u'初' ||
            !isOneOf(m_text[cue.begin], u"年全本上") || startsWith(m_text, m_at, u"同期"))
            return std::nullopt;
        const bool isLast = m_text[cue.begin] == u'上';
        const QString term = isLast ? shiftedYears(m_frame.term, -1) : m_frame.term;
        m_year = term.right(10).left(4).toInt();
        auto found = mention(TimeKind::Stated, term);
        found->year = 0;
        return found;
    }

    std::optional<TimeMention> readFromYearWord(const lexicon::Cue &cue)
    {
        m_at = cue.end();
        if (const auto term = readFinancialYear(cue))
            return term;
        if (cue.value == u"same") { // no 历史同期, 年同期, 同期声
            if (isOneOf(charAt(m_text, m_begin - 1), u"史年月季度") || startsWith(m_text, m_at, u"声"))
                return std::nullopt;
            auto same = mention(TimeKind::Stated, {});
            same->isSame = true;
            return same;
        }
        if (cue.value == u"full") {
            setYear(m_frame.sentence > 0 ? m_frame.sentence : wholeYear());
            if (m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Aimed}))) { // 已达全年预算的59%
                auto aimed = mention(TimeKind::Stated, isoYear(m_year));
                aimed->isAimed = true;
                return aimed;
            }
        } else if (cue.value == u"past")
            setYear(yearPast());
        else if (cue.value == u"named")
            setYear(m_frame.named);
        else if (cue.value == u"next")
            setYear(m_frame.named > 0 ? m_frame.named + 1 : 0);
        else if (const int told = m_frame.paragraph > 0 ? m_frame.paragraph : m_frame.reported;
                 told > 0 && m_text[cue.begin] == u'上')
            setYear(told + cue.value.toInt()); // in a report on 2022, 上年末 is the end of 2021
        else {
            setYear(m_frame.written > 0 ? m_frame.written + cue.value.toInt() : 0);
            m_isWritten = true;
        }
        if (cue.value.startsWith(u'-') && charAt(m_text, m_at) == u'同' &&
            isOneOf(charAt(m_text, m_at + 1), u"期月季")) {
            m_at += 2;
            auto same = mention(TimeKind::Stated, isoYear(m_year));
            same->isYearBefore = true;
            return same;
        }
        return readBehindYear();
    }

    /** 上月, 当月, 昨日, 上季度: from the day of the report or the one named last. */
    std::optional<TimeMention> readFromDay(const lexicon::Cue &cue)
    {
        m_at = cue.end();
        // 上季 in a report on 第三季
        if (cue.is(PeriodCue::Quarter) && cue.value == u"-1" && isQuarter(m_frame.term)) {
            const QDate last = firstDayOf(QStringView(m_frame.term).left(10)).addMonths(-3);
            m_year = last.year();
            auto quarter = monthsFromTo(last.month(), last.month() + 2);
            quarter->year = 0;
            return quarter;
        }
        const bool isNamed = cue.value == u"named";
        const QDate &named = cue.is(PeriodCue::Day) ? m_frame.exactDay : m_frame.dayNamed;
        const QDate from = isNamed ? named : m_frame.publishedOn.value_or(QDate());
        m_isWritten = !isNamed;
        if (cue.is(PeriodCue::Quarter) && cue.value == u"0" && isQuarter(m_frame.term))
            return mention(TimeKind::Stated, m_frame.term); // in a report on it
        // “今天卖了两万块”: now, as somebody says it
        const QStringView before = m_text.first(m_begin).last(std::min(m_begin, QuoteReach));
        const bool said = before.lastIndexOf(u'“') > before.lastIndexOf(u'”');
        if (!from.isValid() || (said && cue.is(PeriodCue::Day)))
            return mention(TimeKind::Stated, {});
        const int steps = isNamed ? 0 : cue.value.toInt();
        if (cue.is(PeriodCue::Day))
            return mention(TimeKind::Stated, isoDay(from.addDays(steps)));
        const QDate month = from.addMonths(cue.is(PeriodCue::Quarter) ? 3 * steps : steps);
        m_year = month.year();
        if (cue.is(PeriodCue::Month)) {
            auto found = readMonth(month.year(), month.month(), 0);
            found->year = 0;
            return found;
        }
        const int first = (month.month() - 1) / 3 * 3 + 1;
        auto quarter = monthsFromTo(first, first + 2);
        quarter->year = 0;
        return quarter;
    }

    /** 12日18时, behind 截至: of the month named last, or that of the report. */
    std::optional<TimeMention> readBareDay()
    {
        int day = 0;
        qsizetype at = m_at;
        while (at < m_text.size() && at - m_at < 2 && m_text[at] >= u'0' && m_text[at] <= u'9')
            day = day * 10 + (m_text[at++].unicode() - u'0');
        if (day < 1 || day > 31 || at >= m_text.size() || !isOneOf(m_text[at], u"日号"))
            return std::nullopt;
        const QDate from = m_frame.dayNamed.isValid() ? m_frame.dayNamed : m_frame.day.value_or(QDate());
        const QDate date(from.year(), from.month(), day);
        m_at = at + 1;
        return mention(TimeKind::Stated, date.isValid() ? isoDay(date) : QString());
    }

    /** What may stand behind 2023年, 今年: 底, 以来, 上半年, 1-8月, 8月, 8月28日. */
    std::optional<TimeMention> readBehindYear()
    {
        const auto behind = m_text.mid(m_at);
        if (behind.startsWith(u"底") || behind.startsWith(u"末")) {
            if (const auto term = m_isAsOf && m_known ? readTerm({.year = m_year, .month = 12})
                                                      : std::nullopt) // 截至2023年底止年度
                return term;
            ++m_at;
            return mention(TimeKind::Stated, isoYear(m_year) + u"-12-31");
        }
        if (behind.startsWith(u"年初")) { // 2020年年初
            m_at += 2;
            return mention(TimeKind::Stated, isoYear(m_year));
        }
        if (behind.startsWith(u"全年")) {
            m_at += 2;
            return mention(TimeKind::Stated, isoYear(m_year));
        }
        // 较2023年同期的18人
        if (!m_isWritten && !m_isAsOf && behind.startsWith(u"同期的") && m_begin > 0 &&
            isOneOf(m_text[m_begin - 1], u"比较与")) {
            m_at += 2;
            auto same = mention(TimeKind::Stated, isoYear(m_year));
            same->isYearBefore = true;
            return same;
        }
        if (const auto since = sinceAt(true))
            return sinceBegin(*since, isoYear(m_year) + u"-01-01");
        // 2020年第七次全国人口普查
        if (const auto census = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Plan}));
            census && census->value == isoYear(m_year)) {
            m_at = census->end();
            return mention(TimeKind::Stated, isoYear(m_year));
        }
        if (const auto interim = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Interim}))) {
            m_at += 2; // 中期|业绩
            return monthsFromTo(1, MonthsOfYear / 2);
        }
        if (const auto season = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Season}))) {
            m_at = season->end();
            return mention(TimeKind::Stated, isoYear(m_year));
        }
        if (const auto span = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Span})))
            return readSpan(span->value, span->end(), m_year);
        if (beginsFirstMonths())
            return readFirstMonths();
        if (const auto months = readMonthRange(m_at, m_year))
            return months;
        if (auto date = writtenDateAt(m_text, m_at, m_cues); date && date->year == 0 && date->month > 0) {
            date->year = m_year;
            return readDay(*date);
        }
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
        const auto since = pattern.contains(u'/') && m_year > 0 && !m_isAsOf ? sinceAt() : std::nullopt;
        if (since) { // 二季度以来
            const QString from = isoYear(m_year) + pattern.mid(3, 6);
            auto found = sinceBegin(*since, from);
            if (named == 0)
                found->year = 0;
            return found;
        }
        QString period = pattern.toString();
        period.replace(QLatin1String("{Y}"), isoYear(year));
        auto found = mention(TimeKind::Stated, period);
        if (named == 0)
            found->year = 0;
        return found;
    }

    std::optional<TimeMention> readWrittenDate()
    {
        const auto date = writtenDateAt(m_text, m_at, m_cues);
        if (!date)
            return std::nullopt;
        m_at = date->end;
        if (date->year > 0 && date->month == 0) {
            setYear(date->year);
            if (startsWith(m_text, m_at, u"度"))
                ++m_at;
            if (beginsThere(m_text, m_at) && m_frame.written != date->year)
                return mention(TimeKind::Aside, {});
            return readBehindYear();
        }
        const bool hasYear = date->year > 0;
        WrittenDate day = *date;
        if (const auto recent =
                hasYear || !m_frame.publishedOn ? std::nullopt : recentDay(day, *m_frame.publishedOn)) {
            m_isWritten = true;
            day.year = recent->year();
        } else if (!hasYear && m_frame.publishedOn &&
                   m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Then}))) {
            // 9月那场豪雨, in a budget for the year to come
            const bool isPast = day.month <= m_frame.publishedOn->month();
            m_isWritten = true;
            day.year = m_frame.publishedOn->year() - !isPast;
        } else if (!hasYear) {
            day.year = pastYear(spanYear(), day.month, day.day);
        }
        auto found = readDay(day);
        if (found && !hasYear)
            found->year = 0;
        return found;
    }

    /** 公司6日股价…: a day of the week before the report, whose month goes without saying. */
    std::optional<TimeMention> readDayOfNews()
    {
        const auto day = m_frame.publishedOn ? dayOfNewsAt(m_text, m_at, *m_frame.publishedOn) : std::nullopt;
        if (!day)
            return std::nullopt;
        m_at = day->end;
        m_isWritten = true;
        return mention(TimeKind::Stated, isoDay(day->day));
    }

    /** 目前, 近五年来; but 近五年来最佳, 历年同期, 往年10月 are what something is held against. */
    std::optional<TimeMention> readNow()
    {
        if (const auto month = writtenDateAt(m_text, m_at, m_cues); month && month->year == 0) {
            m_at = month->end;
            return mention(TimeKind::Aside, {});
        }
        const bool isRecord = m_cues.beginningAt(m_text, m_at, roles({PeriodCue::Record})).has_value();
        return mention(isRecord ? TimeKind::Aside : TimeKind::Now, {});
    }
};

} // namespace

std::optional<TimeMention> timeMentionAt(QStringView text, qsizetype at, const lexicon::CueTable &cues,
                                         const YearFrame &frame)
{
    if (at < 0 || at >= text.size() || !mayBeginTime(text, at, cues))
        return std::nullopt;
    auto mention = Expression(text, at, cues, frame).read();
    // 2008年以前, 2015年之前: some time before it
    if (mention && mention->year > 0 && mention->year + 1 < frame.written &&
        (startsWith(text, mention->end, u"以前") || startsWith(text, mention->end, u"之前"))) {
        mention->kind = TimeKind::Now;
        mention->period.clear();
        return mention;
    }
    if (!mention || mention->kind != TimeKind::Stated || !isAsideTime(text, *mention, cues))
        return mention;
    mention->kind = isComparedFigure(text, *mention, cues) ? TimeKind::Single : TimeKind::Aside;
    return mention;
}

} // namespace jiaoshu::engine
