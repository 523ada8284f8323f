// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timespans.h"

#include "engine/characters.h"
#include "engine/isotime.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PeriodCue;
using lexicon::roles;

constexpr qsizetype YearLength = 4;

/** The month of {Y}-07-01. */
int monthIn(QStringView day)
{
    return day.mid(4, 2).toInt();
}

bool isTo(QStringView text, qsizetype at)
{
    return isOneOf(charAt(text, at), u"-—–~至到");
}

bool sharesOut(QStringView behind)
{
    constexpr qsizetype Reach = 4;
    const QStringView near = behind.first(std::min(behind.size(), Reach));
    return near.contains(u"分别") || near.contains(u'各');
}

/** 2021、2022两年, 2020、2021、2022三年: years one behind the other, and how many. */
std::optional<YearRange> listedYearsAt(QStringView text, qsizetype at)
{
    int first = 0;
    int last = 0;
    int count = 0;
    for (;; ++count) {
        bool isNumber = false;
        const int year = text.mid(at, YearLength).toInt(&isNumber);
        if (!isNumber || year < 1900 || year > 2100 || (count > 0 && year != last + 1))
            return std::nullopt;
        first = count == 0 ? year : first;
        last = year;
        at += YearLength;
        if (!isOneOf(charAt(text, at), u"和与及、"))
            break;
        ++at;
    }
    int told = 0;
    const qsizetype end = smallNumberAt(text, at, told);
    if (told != count + 1 || told < 2 || !startsWith(text, end, u"年") || sharesOut(text.mid(end + 1)))
        return std::nullopt;
    return YearRange{first, last, end + 1};
}

} // namespace

std::optional<YearRange> yearRangeAt(QStringView text, qsizetype at, const lexicon::CueTable &words)
{
    if (at + YearLength + 2 > text.size() || !isDigit(text[at]) || (at > 0 && text[at - 1].isDigit()))
        return std::nullopt;
    const QChar behind = text[at + YearLength];
    if (behind != u'年' && !isOneOf(behind, u"和与及、-—–~至到"))
        return std::nullopt;
    bool isNumber = false;
    const int first = text.mid(at, YearLength).toInt(&isNumber);
    if (!isNumber || first < 1900 || first > 2100)
        return std::nullopt;
    qsizetype between = at + YearLength;
    const bool isNamed = startsWith(text, between, u"年");
    between += isNamed;
    const bool isPair = !isNamed && isOneOf(charAt(text, between), u"和与及、");
    if (isPair) {
        if (const auto listed = listedYearsAt(text, at))
            return listed;
    }
    if (!isPair && !isTo(text, between))
        return std::nullopt;
    const auto last = writtenDateAt(text, between + 1, words);
    if (!last || last->year <= first || last->month != 0)
        return std::nullopt;
    if (isPair && (last->year != first + 1 || sharesOut(text.mid(last->end))))
        return std::nullopt;
    return YearRange{first, last->year, last->end};
}

QString isoDays(const WrittenDate &from, const WrittenDate &to)
{
    if (from.year <= 0 || to.year <= 0)
        return {};
    const QDate first(from.year, from.month, std::max(from.day, 1));
    QDate last(to.year, to.month, std::max(to.day, 1));
    if (to.day == 0 && last.isValid())
        last.setDate(to.year, to.month, last.daysInMonth());
    return first.isValid() && last.isValid() && first <= last ? isoInterval(isoDay(first), isoDay(last))
                                                              : QString();
}

std::optional<MonthRange> monthRangeAt(QStringView text, qsizetype at, const lexicon::CueTable &words)
{
    int first = 0;
    const qsizetype begin = at;
    at = smallNumberAt(text, at, first);
    const QChar before = charAt(text, begin - 1);
    if (first < 1 || first > 12 || before.isDigit() || isOneOf(before, u".二十"))
        return std::nullopt;
    const bool isNamed = startsWith(text, at, u"月");
    at += isNamed;
    const bool isPair = !isNamed && isOneOf(charAt(text, at), u"、和");
    if (at >= text.size() || (!isPair && !isTo(text, at)))
        return std::nullopt;
    const auto last = writtenDateAt(text, at + 1, words);
    if (!last || last->year != 0 || last->day != 0 || last->month <= first)
        return std::nullopt;
    // no 1、2月底前…, whose 1 is its line's
    const bool isItem = isOneOf(charAt(text, last->end), u"底前起中");
    if (isPair && (isItem || last->month != first + 1 || startsWith(text, last->end, u"分别")))
        return std::nullopt;
    return MonthRange{first, last->month, last->end};
}

std::optional<YearsAgo> yearsAgoAt(QStringView text, qsizetype at)
{
    constexpr qsizetype WordsLength = 3; // 年前的
    int years = 0;
    const qsizetype counted = smallNumberAt(text, at, years);
    if (years < 1 || !startsWith(text, counted, u"年前的") || !isOneOf(charAt(text, at - 1), u"由从") ||
        !isDigit(charAt(text, counted + WordsLength)))
        return std::nullopt;
    return YearsAgo{years, counted + WordsLength - 1};
}

std::optional<Term> termBehind(QStringView text, qsizetype at, const lexicon::CueTable &words)
{
    constexpr int Longest = 24;
    constexpr int Year = 12; // months
    if (startsWith(text, at, u"底") || startsWith(text, at, u"末"))
        ++at;
    if (!startsWith(text, at, u"止") && !startsWith(text, at, u"的"))
        return std::nullopt;
    ++at;
    int months = 0;
    const qsizetype counted = smallNumberAt(text, at, months);
    if (months > 0 && startsWith(text, counted, u"个月"))
        return months <= Longest ? std::optional(Term{months, counted + 2}) : std::nullopt;
    const auto term = words.beginningAt(text, at, roles({PeriodCue::Span, PeriodCue::OfTerm}));
    if (!term)
        return std::nullopt;
    if (!term->is(PeriodCue::Span)) {
        months = term->value.toInt();
        return Term{months > 0 ? months : Year, term->end()};
    }
    const qsizetype last = term->value.indexOf(u'/') + 1; // {Y}-07-01/{Y}-09-30
    const int count = monthIn(term->value.mid(last)) - monthIn(term->value) + 1;
    return last > 0 ? std::optional(Term{count, term->end()}) : std::nullopt;
}

std::optional<WrittenDate> endInYearWord(QStringView text, const WrittenDate &from,
                                         const lexicon::CueTable &cues, int written)
{
    qsizetype at = from.end;
    while (at - from.end < 2 && isTo(text, at))
        ++at;
    const auto word = cues.beginningAt(text, at, roles({PeriodCue::Year}));
    bool isNumber = false;
    const int years = word ? word->value.toInt(&isNumber) : 0;
    if (at == from.end || !isNumber || written == 0)
        return std::nullopt;
    auto to = writtenDateAt(text, word->end(), cues);
    if (!to || to->year != 0 || to->month == 0)
        return std::nullopt;
    to->year = written + years;
    return to;
}

} // namespace jiaoshu::engine
