// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/daterule.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "engine/numeralreader.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

namespace {

PassedOver date(qsizetype begin, qsizetype end)
{
    return {utf16Span(begin, end), NonFigure::Date};
}

bool isYear(int value)
{
    return value >= 1000 && value <= 2999;
}
bool isRecentYear(int value)
{
    return value >= 1900 && value <= 2099;
}

/** Four digits as a year is written: 2023, 二〇二三; not 2,023 or 两千. */
bool looksLikeYear(const Numeral &numeral, int value)
{
    if (!isYear(value) || numeral.hasSeparator || numeral.isOpen || numeral.scale > 0)
        return false;
    return numeral.isDigitString || (numeral.style == NumeralStyle::Arabic && numeral.digits == 4);
}

/** A plain small number that may be a month, a day or a season. */
bool isPlain(const Numeral &numeral, int value)
{
    return value > 0 && value <= 31 && !numeral.isOpen && !numeral.isNearby;
}

qsizetype skipDash(QStringView text, qsizetype at)
{
    while (isDash(charAt(text, at)))
        ++at;
    return at;
}

/** The end of a connector between two dates, or @p at where there is none. */
qsizetype skipConnector(QStringView text, qsizetype at)
{
    const qsizetype dash = skipDash(text, at);
    return dash > at ? dash : isOneOf(charAt(text, at), u"至到、/") ? at + 1 : at;
}

/** 2020-12-31, 2020.12.31, 2020/12: digits parted by one sign, the first a year. */
std::optional<PassedOver> isoDate(const NumberSite &site)
{
    const QStringView text = site.text;
    const qsizetype begin = site.begin();
    const auto digitsAt = [text](qsizetype at) {
        qsizetype end = at;
        while (isDigit(charAt(text, end)))
            ++end;
        return end - at;
    };
    const QChar sign = charAt(text, begin + 4);
    if (!isOneOf(sign, u"-/.") || digitsAt(begin) != 4 || !isRecentYear(text.sliced(begin, 4).toInt()))
        return std::nullopt;
    const qsizetype month = digitsAt(begin + 5);
    if (month < 1 || month > 2 || text.sliced(begin + 5, month).toInt() > 12)
        return std::nullopt;
    const qsizetype second = begin + 5 + month;
    const qsizetype day = digitsAt(second + 1);
    if (charAt(text, second) == sign && (day == 1 || day == 2) && text.sliced(second + 1, day).toInt() <= 31)
        return date(begin, second + 1 + day);
    // 2020-21 is a season, 2020.5 a number
    if (charAt(text, second) == sign || month != 2 || charAt(text, second) == u'%')
        return std::nullopt;
    return site.unit && sign == u'.' ? std::nullopt : std::optional(date(begin, second));
}

/** 2023年13月45日: written as a date, whether there is such a day or not. */
std::optional<PassedOver> impossibleDate(const NumberSite &site, int value)
{
    const QStringView text = site.text;
    if (!looksLikeYear(site.numeral, value) || charAt(text, site.end()) != u'年')
        return std::nullopt;
    const auto digitsAt = [text](qsizetype at) {
        qsizetype end = at;
        while (isDigit(charAt(text, end)))
            ++end;
        return end - at;
    };
    constexpr qsizetype Longest = 2;
    const qsizetype month = digitsAt(site.end() + 1);
    const qsizetype behind = site.end() + 1 + month;
    if (month == 0 || month > Longest || charAt(text, behind) != u'月')
        return std::nullopt;
    const qsizetype day = digitsAt(behind + 1);
    const bool isDay = day > 0 && day <= Longest && isOneOf(charAt(text, behind + 1 + day), u"日号");
    const bool isPossible =
        text.sliced(site.end() + 1, month).toInt() <= 12 && text.sliced(behind + 1, day).toInt() <= 31;
    return isDay && !isPossible ? std::optional(date(site.begin(), behind + 2 + day)) : std::nullopt;
}

/** 2016—2020年, 二〇二一至二二年度, 2021-2025: the second year is read along. */
std::optional<PassedOver> yearSpan(const NumberSite &site, int value)
{
    const QStringView text = site.text;
    if (!looksLikeYear(site.numeral, value))
        return std::nullopt;
    // 2022和2023年
    const bool isPair = isOneOf(charAt(text, site.end()), u"和与及") && isDigit(charAt(text, site.end() + 1));
    const qsizetype at = isPair ? site.end() + 1 : skipConnector(text, site.end());
    if (at == site.end())
        return std::nullopt;
    const auto second = site.numerals.readAt(text, at);
    if (!second || second->scale > 0 || second->hasPoint || second->value.isFraction())
        return std::nullopt;
    const qsizetype end = second->span.end.value;
    const int later = second->value.numerator().toString().left(6).toInt();
    const bool named = charAt(text, end) == u'年' && (isYear(later) || later < 100);
    const bool bare = isRecentYear(value) && isRecentYear(later) && later > value && second->digits == 4;
    const bool season = second->span.length() == 2 && later == (value + 1) % 100; // 2024/25
    if (!named && (isPair || (!bare && !season)))
        return std::nullopt;
    return date(site.begin(), named ? end + 1 + startsWith(text, end + 1, u"度") : end);
}

/** 2000—5000元: what follows the sign has a unit. */
bool beginsRange(const NumberSite &site)
{
    const qsizetype at = skipDash(site.text, site.end());
    const auto second = at > site.end() ? site.numerals.readAt(site.text, at) : std::nullopt;
    return second && site.units.readAfter(site.text, *second);
}

/** 1-8月, 3至5日, 7、8月份, 一至三季度. */
std::optional<PassedOver> monthSpan(const NumberSite &site, int value)
{
    const QStringView text = site.text;
    const qsizetype at = skipConnector(text, site.end());
    if (at == site.end() || !isPlain(site.numeral, value))
        return std::nullopt;
    const auto second = site.numerals.readAt(text, at);
    if (!second || second->scale > 1 || second->hasPoint || second->value.isFraction() || second->upper)
        return std::nullopt;
    const qsizetype end = second->span.end.value;
    const int later = second->value.numerator().toString().left(6).toInt();
    const QChar unit = charAt(text, end);
    const bool month = unit == u'月' && value <= 12 && later <= 12 && !startsWith(text, end, u"月龄");
    const bool day = (unit == u'日' || unit == u'号') && later <= 31 && later > value;
    const bool season = startsWith(text, end, u"季") && later <= 4;
    if (!month && !day && !season)
        return std::nullopt;
    return date(site.begin(), end + 1);
}

/** 114年度 and 115年7月, as Taiwan counts. */
bool isRepublicYear(const NumberSite &site, int value)
{
    if (value < 1 || value > 150 || site.numeral.hasPoint)
        return false;
    const qsizetype end = site.end();
    if (value < 80)
        return false;
    if (site.cueBehind(roles({NonFigureCue::Republic})))
        return true;
    const auto &cues = site.lexicon.cues().count;
    const bool bare = site.numeral.digits == 3 && value < 130 && !site.numeral.isOpen &&
                      charAt(site.text, end) == u'年' && isHan(charAt(site.text, end + 1));
    if (bare && !cues.endingAt(site.text, site.begin(), roles({lexicon::CountCue::LongRun})) &&
        !cues.beginningAt(site.text, end + 1, roles({lexicon::CountCue::LongAgo})) &&
        !site.lexicon.qualifiers().before(site.text, site.begin()))
        return true; // 113年县府投入
    return isDigit(charAt(site.text, end + 1)) && site.numeral.digits == 3;
}

/** 24年|营收 */
bool isYearOfAccounts(const NumberSite &site)
{
    if (site.numeral.digits != 2 || site.numeral.hasPoint)
        return false;
    const auto written = writtenDateAt(site.text, site.begin(), site.lexicon.cues().period);
    return written && written->year > 0;
}

std::optional<PassedOver> year(const NumberSite &site, int value)
{
    const QStringView text = site.text;
    const qsizetype end = site.end();
    if (charAt(text, end) != u'年') {
        const bool decade = charAt(text, end) == u'后' && value % 10 == 0 && value < 100;
        return decade ? std::optional(date(site.begin(), end + 1)) : std::nullopt;
    }
    const QChar next = charAt(text, end + 1);
    // 元狩二年(公元前121年), 雍正三年(1725年); no 为期三年(2023年)
    const QStringView aside = text.mid(end + 1);
    const auto written =
        aside.startsWith(u'(') ? writtenDateAt(text, end + 2, site.lexicon.cues().period) : std::nullopt;
    const bool isOneYear = written && written->month == 0 && charAt(text, written->end) == u')';
    const bool told = site.numeral.style != NumeralStyle::Arabic && isHan(charAt(text, site.begin() - 1)) &&
                      !isOneOf(charAt(text, site.begin() - 1), u"期续任满为时历共达村近约") &&
                      (aside.startsWith(u"(公元") || isOneYear);
    if (told && value > 0 && value < 100)
        return date(site.begin(), end + 1);
    const bool decade = next == u'代' && value >= 0 && value < 100;
    const bool shortYear = site.numeral.style == NumeralStyle::Arabic && site.numeral.digits == 2 &&
                           value >= 0 &&
                           (charAt(text, site.begin()) == u'0' || isOneOf(next, u"底末初") ||
                            (isDigit(next) && !site.numeral.hasPoint && charAt(text, end + 2) == u'月'));
    const bool spoken = site.numeral.isDigitString && value <= 150; // 九八年, 一〇四年
    if (looksLikeYear(site.numeral, value) || decade || shortYear || spoken || isRepublicYear(site, value) ||
        isYearOfAccounts(site) || site.cueBefore(roles({NonFigureCue::Era})))
        return date(site.begin(), end + 1 + (decade || next == u'度'));
    return std::nullopt;
}

/** 连升三日, 停工5日, 三日内: a number of days. */
bool isDayRun(const NumberSite &site)
{
    const qsizetype end = site.end() + 1;
    if (charAt(site.text, end) == u'内' || startsWith(site.text, end, u"之内") ||
        startsWith(site.text, end, u"以内"))
        return !isOneOf(charAt(site.text, site.begin() - 1), u"月至到~-—");
    const auto run =
        site.lexicon.cues().count.endingAt(site.text, site.begin(), roles({lexicon::CountCue::DayRun}));
    const bool chinese = site.numeral.style != NumeralStyle::Arabic;
    return run && (chinese || run->length > 1);
}

std::optional<PassedOver> monthOrDay(const NumberSite &site, int value)
{
    const QStringView text = site.text;
    const qsizetype end = site.end();
    if (!isPlain(site.numeral, value))
        return std::nullopt;
    const QChar unit = charAt(text, end);
    const QChar next = charAt(text, end + 1);
    const bool plain = site.cueBehind(roles({NonFigureCue::Plain})).has_value();
    if (unit == u'月' && value <= 12 && !plain)
        return date(site.begin(), end + 1 + (next == u'份'));
    if (unit == u'日' && !plain && !isDayRun(site))
        return date(site.begin(), end + 1);
    if (unit == u'号' && endsWith(text, site.begin(), u"月"))
        return date(site.begin(), end + 1);
    if (startsWith(text, end, u"世纪"))
        return date(site.begin(), end + 2);
    if (unit == u'季' && value <= 4 && !plain && site.text[site.begin()] != u'两' && !isDayRun(site))
        return date(site.begin(), end + 1 + (next == u'度'));
    return std::nullopt;
}

/** 三年来, 过去五年, 前3个月: a span of time that only says when. Source: GUIDELINE.md, "Not figures". */
std::optional<PassedOver> spanThatDates(const NumberSite &site)
{
    if (!site.unit || site.unit->kind != model::Kind::Duration || site.unit->unit == u"岁")
        return std::nullopt;
    const auto &cues = site.lexicon.cues().nonFigure;
    const qsizetype begin = site.begin();
    const auto recent = site.cueBefore(roles({NonFigureCue::Recent, NonFigureCue::Earlier}));
    // 仅过去18天, 9天后就: so short a time is told for its own sake
    const qsizetype verb = recent && endsWith(site.text, begin, u"过去") ? begin - 2 : begin;
    if (verb < begin && isOneOf(charAt(site.text, verb - 1), u"仅才刚只已经"))
        return std::nullopt;
    // 前两年|免租
    if (recent && charAt(site.text, begin - 1) == u'前' &&
        site.lexicon.cues().count.beginningAt(site.text, site.unit->end, roles({lexicon::CountCue::Granted})))
        return std::nullopt;
    const auto when = cues.beginningAt(site.text, site.unit->end, roles({NonFigureCue::When}));
    if (when && isOneOf(charAt(site.text, when->end()), u"就便即"))
        return std::nullopt;
    const bool near = charAt(site.text, begin - 1) == u'近' && endsClause(charAt(site.text, begin - 2));
    if (near || (recent && recent->is(NonFigureCue::Recent)) || when)
        return date(begin, site.unit->end);
    return std::nullopt;
}

/** 星期三, 周六. */
std::optional<PassedOver> weekday(const NumberSite &site, int value)
{
    if (value < 1 || value > 6 || site.numeral.style == NumeralStyle::Arabic ||
        site.numeral.span.length() != 1)
        return std::nullopt;
    const auto word = site.cueBefore(roles({NonFigureCue::Weekday}));
    if (!word || word->begin < site.floor || (site.unit && word->length == 1)) // 周三 against 第一周三天
        return std::nullopt;
    // 每周一到两次
    const qsizetype end = site.end();
    if (charAt(site.text, word->begin - 1) == u'每' && isOneOf(charAt(site.text, end), u"至到") &&
        isOneOf(charAt(site.text, end + 2), u"次回趟场节"))
        return std::nullopt;
    return date(word->begin, end);
}

} // namespace

std::optional<PassedOver> DateRule::match(const NumberSite &site) const
{
    if (auto iso = isoDate(site))
        return iso;
    if (auto span = spanThatDates(site))
        return span;
    const int value = site.smallWhole();
    if (value < 0)
        return std::nullopt;
    if (auto impossible = impossibleDate(site, value))
        return impossible;
    if (auto span = yearSpan(site, value))
        return span;
    if (auto span = monthSpan(site, value))
        return span;
    if (auto found = year(site, value))
        return found;
    if (auto found = monthOrDay(site, value))
        return found;
    if (auto found = weekday(site, value))
        return found;
    // A year with nothing behind it: 2023中国…, (2021)
    if (!site.unit && isRecentYear(value) && looksLikeYear(site.numeral, value) && !beginsRange(site))
        return date(site.begin(), site.end());
    return std::nullopt;
}

} // namespace jiaoshu::engine
