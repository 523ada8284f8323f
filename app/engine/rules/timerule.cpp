// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/timerule.h"

#include "engine/characters.h"
#include "engine/numeralreader.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

using lexicon::NonFigureCue;
using lexicon::roles;

namespace {

/** 5点意见, 跌20点: points of a talk or an index. */
bool countsPoints(const NumberSite &site)
{
    const qsizetype at = site.end() + 1;
    return !isHan(charAt(site.text, at)) ||
           site.lexicon.cues().nonFigure.beginningAt(site.text, at, roles({NonFigureCue::Point}));
}

/** 30分, 40秒 behind an hour. */
qsizetype skipMinutes(const NumberSite &site, qsizetype at)
{
    for (const QChar unit : {QChar(u'分'), QChar(u'秒')}) {
        const auto part = site.numerals.readAt(site.text, at);
        if (!part || charAt(site.text, part->span.end.value) != unit)
            break;
        at = part->span.end.value + 1;
    }
    return at;
}

/** 13:52, 00:40:00; the hour has been read. */
std::optional<qsizetype> colonTime(const NumberSite &site, int hour)
{
    qsizetype at = site.end();
    if (hour > 24 || site.numeral.scale > 0)
        return std::nullopt;
    bool any = false;
    while (isOneOf(charAt(site.text, at), u":：") && isDigit(charAt(site.text, at + 1)) &&
           isDigit(charAt(site.text, at + 2)) && !isDigit(charAt(site.text, at + 3))) {
        at += 3;
        any = true;
    }
    return any ? std::optional(at) : std::nullopt;
}

} // namespace

std::optional<PassedOver> TimeRule::match(const NumberSite &site) const
{
    const int value = site.smallWhole();
    if (value < 0 || value > 24 || site.numeral.isOpen)
        return std::nullopt;
    const auto time = [&site](qsizetype end) {
        return PassedOver{utf16Span(site.begin(), end), NonFigure::Time};
    };
    if (const auto end = colonTime(site, value))
        return time(*end);
    const qsizetype end = site.end();
    const QChar unit = charAt(site.text, end);
    const QChar next = charAt(site.text, end + 1);
    if (unit == u'时' && !site.cueBehind(roles({NonFigureCue::Plain})))
        return time(skipMinutes(site, end + 1));
    if (unit != u'点')
        return std::nullopt;
    const qsizetype minutes = skipMinutes(site, end + 1);
    const bool hour =
        site.lexicon.cues().nonFigure.beginningAt(site.text, end + 1, roles({NonFigureCue::Hour})) &&
        !site.numeral.isOpen;
    const bool clock = hour || minutes > end + 1 || isOneOf(next, u"整半许钟") ||
                       site.cueBefore(roles({NonFigureCue::DayPart})) ||
                       (site.numeral.style == NumeralStyle::Arabic && !countsPoints(site));
    return clock ? std::optional(time(minutes > end + 1 ? minutes : end + 1 + isOneOf(next, u"整半许钟")))
                 : std::nullopt;
}

} // namespace jiaoshu::engine
