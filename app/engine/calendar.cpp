// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calendar.h"

#include "engine/characters.h"
#include "engine/englishdate.h"
#include "lexicon/cues.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace jiaoshu::engine {

namespace {

using lexicon::CueTable;
using lexicon::PeriodCue;
using lexicon::roles;

constexpr int RepublicanOffset = 1911;

/** The digits of both scripts, each where its low bits say: no two of them share a place. */
class Digits
{
public:
    constexpr Digits()
    {
        for (char16_t digit = 0; digit < 10; ++digit)
            add(static_cast<char16_t>(u'0' + digit), digit);
        constexpr char16_t Chinese[] = u"零一二三四五六七八九";
        for (char16_t digit = 0; digit < 10; ++digit)
            add(Chinese[digit], digit);
        add(u'〇', 0);
        add(u'○', 0);
    }
    /** -1 for what is none. */
    [[nodiscard]] constexpr int valueOf(char16_t unit) const
    {
        const Place &place = m_places[unit % m_places.size()];
        return place.unit == unit ? place.value : -1;
    }

private:
    struct Place
    {
        char16_t unit = 0;
        qint16 value = -1;
    };
    constexpr void add(char16_t unit, char16_t value)
    {
        m_places[unit % m_places.size()] = {unit, static_cast<qint16>(value)};
    }

    std::array<Place, 128> m_places{};
};
constexpr Digits AllDigits;
static_assert(AllDigits.valueOf(u'0') == 0 && AllDigits.valueOf(u'9') == 9 && AllDigits.valueOf(u'〇') == 0 &&
              AllDigits.valueOf(u'九') == 9 && AllDigits.valueOf(u'十') < 0);

/** Asked of every character that a time may begin with. */
int digitOf(QChar c)
{
    return AllDigits.valueOf(c.unicode());
}

constexpr qsizetype LongestSeason = 4; ///< characters from the years to the end of 采暖季

struct Number
{
    int value = 0;
    qsizetype digits = 0;
    qsizetype end = 0;
};

/** A number written digit by digit, or 十, 十一, 二十, 三十一. */
std::optional<Number> numberAt(QStringView text, qsizetype at, qsizetype maximumDigits)
{
    Number number;
    qsizetype i = at;
    bool hasTen = false;
    for (; i < text.size() && number.digits < maximumDigits; ++i, ++number.digits) {
        if (text[i] == u'十' && !hasTen && number.digits <= 1) {
            hasTen = true;
            number.value = number.digits == 0 ? 10 : number.value * 10;
            continue;
        }
        const int digit = digitOf(text[i]);
        if (digit < 0)
            break;
        number.value = hasTen ? number.value + digit : number.value * 10 + digit;
    }
    number.end = i;
    return number.digits > 0 ? std::optional(number) : std::nullopt;
}

bool isAsciiDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

/** 2026|第1季, 2026|全年: what makes a year of the number before it, with 年 or without. */
bool isPartOfYearAt(QStringView text, qsizetype at, const CueTable &words)
{
    const QChar first = charAt(text, at);
    if (isOneOf(first, u"底末初"))
        return true;
    const auto part = isOneOf(first, u"上下全第")
                          ? words.beginningAt(text, at, roles({PeriodCue::Year, PeriodCue::Span}))
                          : std::nullopt;
    return part && (part->is(PeriodCue::Span) || part->value == u"full");
}

/** 公布112年|财报, 优于111年|的6.33元: of a year's accounts, and of a year that one is held against. */
bool isOfAccounts(QStringView text, qsizetype at, qsizetype behind, const CueTable &words)
{
    if (charAt(text, behind) == u'的')
        return isOneOf(charAt(text, at - 1), u"于比较") && isDigit(charAt(text, behind + 1));
    return words.beginningAt(text, behind, roles({PeriodCue::Accounts})).has_value();
}

/** 24年|营收: a year of our century by its last two digits, in accounts; no 连续24年|营收, which counts
 * years. */
bool isShortYear(QStringView text, qsizetype at, const Number &number, const CueTable &words)
{
    const QChar before = charAt(text, at - 1);
    if (number.digits != 2 || !isAsciiDigit(text, at) || number.value < 10 || number.value > 50 ||
        (isHan(before) && !isOneOf(before, u"司于在至较比和及自从")))
        return false;
    return words.beginningAt(text, number.end + 1, roles({PeriodCue::Earnings})).has_value();
}

/** True where 112年, ending before @p behind, is a year of the Republic by what stands around it: 民国112年,
 * 112年度, 112年8月, 112年底. */
bool isRepublicanYear(QStringView text, qsizetype at, qsizetype behind, int years, const CueTable &words)
{
    if (startsWith(text, behind, u"度") || words.endingAt(text, at, roles({PeriodCue::Era})))
        return true;
    if (years <= 100 || years > 130)
        return false;
    if (isPartOfYearAt(text, behind, words) || isOfAccounts(text, at, behind, words))
        return true;
    // 112年产值; no 建校112年, 112年来, 112年的
    const QChar next = charAt(text, behind);
    const QChar before = charAt(text, at - 1);
    if (isHan(next) && !isOneOf(next, u"来前后的历间以时老之内里左上多岁份史光或及") &&
        (!isHan(before) || isOneOf(before, u"于在自至到与和比较及从由")) && digitOf(next) < 0 &&
        next != u'十')
        return true;
    const auto month = numberAt(text, behind, 3);
    return month && month->value >= 1 && month->value <= 12 && month->end < text.size() &&
           isOneOf(text[month->end], u"月至到-~");
}

/** 年9月28日 and what of it stands there, behind a year; @p date ends before it. */
void readMonthAndDay(QStringView text, WrittenDate &date)
{
    const auto month = numberAt(text, date.end, 3);
    if (!month || month->value < 1 || month->value > 12 || !startsWith(text, month->end, u"月"))
        return;
    date.month = month->value;
    date.end = month->end + 1;
    if (startsWith(text, date.end, u"份")) {
        ++date.end;
        return;
    }
    const auto day = numberAt(text, date.end, 3);
    if (!day || day->value < 1 || day->value > 31)
        return;
    if (startsWith(text, day->end, u"日") || startsWith(text, day->end, u"号")) {
        date.day = day->value;
        date.end = day->end + 1;
        return;
    }
    // 9月5-7日, 9月5、6日
    if (day->end >= text.size() || !isOneOf(text[day->end], u"-—–~至到、"))
        return;
    const auto last = numberAt(text, day->end + 1, 3);
    if (last && last->value > day->value && (text[day->end] != u'、' || last->value == day->value + 1) &&
        last->value <= 31 && startsWith(text, last->end, u"日")) {
        date.day = day->value;
        date.end = day->end;
    }
}

/** 2023-09-28, 2023/9/28, 2023.09.28 */
std::optional<WrittenDate> separatedAt(QStringView text, qsizetype at, const Number &year)
{
    if (year.digits != 4 || year.end >= text.size() || !isOneOf(text[year.end], u"-/."))
        return std::nullopt;
    const QChar separator = text[year.end];
    const auto month = numberAt(text, year.end + 1, 2);
    if (!month || month->value < 1 || month->value > 12 || month->end >= text.size() ||
        text[month->end] != separator)
        return std::nullopt;
    const auto day = numberAt(text, month->end + 1, 2);
    if (!day || !QDate::isValid(year.value, month->value, day->value))
        return std::nullopt;
    return WrittenDate{at, day->end, year.value, month->value, day->value, false};
}

} // namespace

std::optional<WrittenDate> writtenDateAt(QStringView text, qsizetype at, const CueTable &words)
{
    if (at >= text.size() || (digitOf(text[at]) < 0 && text[at] != u'十') ||
        (at > 0 && digitOf(text[at - 1]) >= 0))
        return std::nullopt;
    if (at > 0 && (text[at - 1] == u'.' || text[at - 1] == u',') && isAsciiDigit(text, at - 2))
        return std::nullopt;
    const auto number = numberAt(text, at, 4);
    if (!number || isAsciiDigit(text, number->end))
        return std::nullopt;
    if (const auto separated = separatedAt(text, at, *number);
        separated && separated->year >= 1900 && separated->year < 2100)
        return separated;
    WrittenDate date{at, number->end, 0, 0, 0, false};
    if (startsWith(text, number->end, u"年")) {
        const bool common = number->digits == 4 && number->value >= 1800 && number->value < 2200;
        // 一〇四年, digit by digit, is a year; a number of years would be 一百零四年.
        const bool spelled = !isAsciiDigit(text, at) && number->digits == 3;
        const bool republican =
            number->value >= 90 && number->value <= 150 &&
            (spelled ||
             (isAsciiDigit(text, at) && isRepublicanYear(text, at, number->end + 1, number->value, words)));
        const bool isShort = isShortYear(text, at, *number, words);
        if ((!common && !republican && !isShort) || startsWith(text, number->end + 1, u"代"))
            return std::nullopt;
        date.year = number->value + (republican ? RepublicanOffset : isShort ? 2000 : 0);
        date.isRepublican = republican;
        date.end = number->end + 1;
        readMonthAndDay(text, date);
        return date;
    }
    // 2026第1季, 2026上半年
    if (number->digits == 4 && isAsciiDigit(text, at) && number->value >= 1990 && number->value < 2100 &&
        isPartOfYearAt(text, number->end, words) && !isOneOf(charAt(text, number->end), u"底末初")) {
        date.year = number->value;
        return date;
    }
    if (startsWith(text, number->end, u"月")) {
        date.end = at;
        readMonthAndDay(text, date);
        if (date.month > 0)
            return date;
    }
    return std::nullopt;
}

namespace {

/** 20时30分, 上午, behind a date. */
qsizetype behindClock(QStringView text, qsizetype at, const CueTable &words)
{
    if (const auto part = words.beginningAt(text, at, roles({PeriodCue::Clock})))
        at = part->end();
    const auto hour = numberAt(text, at, 2);
    if (!hour || hour->end >= text.size() || !isOneOf(text[hour->end], u"时点:"))
        return at;
    at = hour->end + 1;
    if (const auto minute = numberAt(text, at, 2); minute) {
        at = minute->end;
        if (startsWith(text, at, u"分"))
            ++at;
    }
    return at;
}

} // namespace

std::optional<WrittenDate> rangeEndAt(QStringView text, const WrittenDate &from, const CueTable &words)
{
    qsizetype at = behindClock(text, from.end, words);
    const qsizetype separator = at;
    while (at < text.size() && at - separator < 2 && isOneOf(text[at], u"-—–~至到"))
        ++at;
    const bool isPair = at == separator && startsWith(text, at, u"、");
    at += isPair;
    if (at == separator)
        return std::nullopt;
    int years = 0;
    if (const auto year = words.beginningAt(text, at, roles({PeriodCue::Year}));
        year && (year->value == u"next" || year->value == u"named")) {
        years = year->value == u"next" ? 1 : 0;
        at = year->end();
    }
    WrittenDate to;
    if (const auto date = writtenDateAt(text, at, words); date && date->month > 0 && !isPair) {
        to = *date;
    } else if (const auto day = numberAt(text, at, 3);
               day && from.day > 0 && day->value >= 1 && day->value <= 31 &&
               (!isPair || day->value == from.day + 1) &&
               (startsWith(text, day->end, u"日") || startsWith(text, day->end, u"号"))) {
        to = {at, day->end + 1, from.year, from.month, day->value, from.isRepublican};
    } else {
        return std::nullopt;
    }
    if (to.year == 0 && from.year > 0)
        to.year = from.year + years;
    if (to.day > 0)
        to.end = behindClock(text, to.end, words);
    if (startsWith(text, to.end, u"止"))
        ++to.end;
    return to;
}

qsizetype smallNumberAt(QStringView text, qsizetype at, int &value)
{
    value = 0;
    qsizetype end = at;
    while (end < text.size() && end - at < 2 && text[end] >= u'0' && text[end] <= u'9')
        value = value * 10 + (text[end++].unicode() - u'0');
    if (end > at || end >= text.size())
        return end;
    if (text[end] == u'两') {
        value = 2;
        return end + 1;
    }
    const int chinese = text[end] == u'十' ? 10 : digitOf(text[end]);
    if (chinese <= 0)
        return at;
    value = chinese;
    ++end;
    if (value == 10 && end < text.size() && (text[end] == u'一' || text[end] == u'二'))
        value += text[end++] == u'一' ? 1 : 2;
    return end;
}

namespace {

/** 2031/32年度|起计的五年内: the last year of those that begin with @p year, and where they end. */
FiscalYear withYearsBehind(QStringView text, FiscalYear year)
{
    qsizetype at = year.end;
    if (!startsWith(text, at, u"起"))
        return year;
    ++at;
    at += isOneOf(charAt(text, at), u"计算");
    at += startsWith(text, at, u"的");
    int years = 0;
    const qsizetype counted = smallNumberAt(text, at, years);
    if (years < 2 || !startsWith(text, counted, u"年"))
        return year;
    year.last = year.first + years;
    year.end = counted + 1 + isOneOf(charAt(text, counted + 1), u"内间期");
    return year;
}

} // namespace

std::optional<FiscalYear> fiscalYearAt(QStringView text, qsizetype at, const CueTable &words)
{
    constexpr qsizetype YearLength = 4;
    if (!isAsciiDigit(text, at) || isAsciiDigit(text, at - 1) || at + YearLength + 3 > text.size() ||
        !isOneOf(text[at + YearLength], u"/-—–~至"))
        return std::nullopt;
    const auto first = numberAt(text, at, YearLength);
    const auto last = numberAt(text, at + YearLength + 1, YearLength);
    if (!first || !last || first->digits != YearLength || (last->digits != 2 && last->digits != YearLength) ||
        first->value < 1900 || first->value > 2100 || last->value % 100 != (first->value + 1) % 100)
        return std::nullopt;
    if (const auto word = words.beginningAt(text, last->end, roles({PeriodCue::Fiscal})))
        return withYearsBehind(text, {first->value, first->value + 1, word->end()});
    if (isOneOf(charAt(text, last->end), u"至到-—–~")) {
        if (const auto to = fiscalYearAt(text, last->end + 1, words))
            return FiscalYear{first->value, to->last, to->end};
    }
    // 榨季, 采暖季, 粮食年度
    const qsizetype from = last->end + startsWith(text, last->end, u"年");
    for (qsizetype end = from; end - from <= LongestSeason && isHan(charAt(text, end)); ++end) {
        if (text[end] == u'季' && end > from && text[end - 1] != u'四')
            return FiscalYear{first->value, first->value + 1, end + 1};
        if (const auto word = words.beginningAt(text, end, roles({PeriodCue::Fiscal}));
            word && word->value == u"any")
            return FiscalYear{first->value, first->value + 1, word->end()};
    }
    return std::nullopt;
}

std::optional<NamedYear> namedYearAt(QStringView text, qsizetype at, const CueTable &words)
{
    if (!isAsciiDigit(text, at) || isAsciiDigit(text, at - 1))
        return std::nullopt;
    const auto number = numberAt(text, at, 4);
    if (!number || isAsciiDigit(text, number->end))
        return std::nullopt;
    const bool isBrief = endsWith(text, at, u"FY") && !isLatin(charAt(text, at - 3));
    const bool isCommon = number->digits == 4 && number->value >= 1900 && number->value < 2100;
    if (isBrief && (isCommon || number->digits == 2))
        return NamedYear{isCommon ? number->value : 2000 + number->value, false, number->end};
    const bool isRepublican = number->digits == 3 && number->value >= 90 && number->value <= 150;
    if (!isOneOf(charAt(text, number->end), u"学财会"))
        return std::nullopt;
    const auto word = words.beginningAt(text, number->end, roles({PeriodCue::NamedYear}));
    const bool isSchool = word && word->value == u"school";
    if (!word || !(isCommon || (isRepublican && isSchool)))
        return std::nullopt;
    const int year = isCommon ? number->value : number->value + RepublicanOffset;
    return NamedYear{year, isSchool, word->end()};
}

std::optional<Decade> decadeAt(QStringView text, qsizetype at, const CueTable &words)
{
    if (at >= text.size() || (digitOf(text[at]) < 0 && text[at] != u'十') ||
        (at > 0 && digitOf(text[at - 1]) >= 0))
        return std::nullopt;
    const auto number = numberAt(text, at, 4);
    if (!number || number->value % 10 != 0 || !startsWith(text, number->end, u"年代"))
        return std::nullopt;
    if (number->digits == 4 && number->value >= 1800 && number->value < 2100)
        return Decade{number->value, number->end + 2};
    constexpr int Century = 1900;
    const bool isOfLast = number->value >= 30 || words.endingAt(text, at, roles({PeriodCue::Century}));
    if (number->digits > 2 || number->value < 10 || number->value > 90 || !isOfLast)
        return std::nullopt;
    return Decade{Century + number->value, number->end + 2};
}

std::optional<BriefTerm> briefTermAt(QStringView text, qsizetype at)
{
    if (!isAsciiDigit(text, at) || isAsciiDigit(text, at - 1) || isLatin(charAt(text, at - 1)))
        return std::nullopt;
    const auto first = numberAt(text, at, 4);
    if (!first)
        return std::nullopt;
    const QChar letter = charAt(text, first->end);
    if (letter != u'H' && letter != u'Q')
        return std::nullopt;
    const auto second = numberAt(text, first->end + 1, 4);
    if (!second || isLatin(charAt(text, second->end)) || isAsciiDigit(text, second->end))
        return std::nullopt;
    const bool yearFirst = first->digits > 1;
    const Number &year = yearFirst ? *first : *second;
    const Number &part = yearFirst ? *second : *first;
    const int parts = letter == u'H' ? 2 : 4;
    if (part.digits != 1 || part.value < 1 || part.value > parts || (year.digits != 2 && year.digits != 4))
        return std::nullopt;
    const int months = 12 / parts;
    return BriefTerm{year.digits == 2 ? 2000 + year.value : year.value, (part.value - 1) * months + 1,
                     part.value * months, second->end};
}

bool mayNameTimeAt(QStringView text, qsizetype at)
{
    static constexpr CharacterSet Signs(u"年月个学财会-—–~至到HQ");
    constexpr qsizetype Longest = 4;
    const qsizetype last = std::min(at + Longest, text.size() - 1);
    for (qsizetype behind = at + 1; behind <= last; ++behind) {
        if (Signs.contains(text[behind]))
            return true;
    }
    return isOneOf(charAt(text, at + Longest), u"/.和与及、第上下全") || endsWith(text, at, u"FY");
}

qsizetype spanOfYearsEnd(QStringView text, qsizetype at, const CueTable &words)
{
    int count = 0;
    qsizetype end = smallNumberAt(text, at, count);
    if (count < 1)
        return at;
    const bool isCounted = startsWith(text, end, u"个");
    end += isCounted;
    if (!startsWith(text, end, u"年") && !(isCounted && startsWith(text, end, u"月")))
        return at;
    ++end;
    if (startsWith(text, end, u"来"))
        return end + 1;
    if (startsWith(text, end, u"以来"))
        return end + 2;
    if (words.endingAt(text, at, roles({PeriodCue::Around})))
        return end;
    // 近三年,全县…: and no 历时近三年, 近三年的老屋
    const bool isNear = charAt(text, at - 1) == u'近' && !isHan(charAt(text, at - 2)) &&
                        !startsWith(text, end, u"的") && !startsWith(text, end, u"时间");
    return isNear ? end : at;
}

std::optional<QDate> firstDayIn(QStringView text, qsizetype from, qsizetype to, const CueTable &words)
{
    for (qsizetype at = from; at < to; ++at) {
        if (isHan(text[at]) && digitOf(text[at]) < 0 && text[at] != u'十')
            continue;
        const auto date = writtenDateAt(text.first(to), at, words);
        if (date && date->isDay() && date->toDate().isValid())
            return date->toDate();
        if (const auto day = englishDayAt(text.first(to), at))
            return day;
    }
    return std::nullopt;
}

} // namespace jiaoshu::engine
