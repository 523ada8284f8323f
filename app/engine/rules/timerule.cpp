// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/timerule.h"

#include "engine/characters.h"
#include "engine/numeralreader.h"

namespace jiaoshu::engine {

namespace {

bool hasDayPart(QStringView text, qsizetype end)
{
    for (const QStringView word :
         {u"上午", u"下午", u"凌晨", u"晚上", u"早上", u"中午", u"傍晚", u"夜里", u"清晨", u"深夜", u"今晚",
          u"昨晚", u"当晚", u"早晨", u"午夜", u"午后", u"日晚", u"晚",   u"早",   u"日",   u"至",   u"到"}) {
        if (endsWith(text, end, word))
            return true;
    }
    return false;
}

/** 5点意见, 跌20点: points of a talk or an index. */
bool countsPoints(QStringView text, qsizetype end)
{
    if (!isHan(charAt(text, end)))
        return true;
    for (const QStringView word : {u"意见", u"建议", u"要求", u"措施", u"体会", u"启示", u"内容", u"原因",
                                   u"经验", u"做法", u"希望", u"看法", u"思考", u"共识", u"诉求", u"优势",
                                   u"变化", u"理由", u"特点", u"好处", u"不足", u"问题", u"指示", u"左右"}) {
        if (startsWith(text, end, word))
            return true;
    }
    return false;
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
    if (unit == u'时' && !isOneOf(next, u"间代期"))
        return time(skipMinutes(site, end + 1));
    if (unit != u'点')
        return std::nullopt;
    const qsizetype minutes = skipMinutes(site, end + 1);
    const bool clock = minutes > end + 1 || isOneOf(next, u"整半许钟") ||
                       hasDayPart(site.text, site.begin()) ||
                       (site.numeral.style == NumeralStyle::Arabic && !countsPoints(site.text, end + 1));
    return clock ? std::optional(time(minutes > end + 1 ? minutes : end + 1 + isOneOf(next, u"整半许钟")))
                 : std::nullopt;
}

} // namespace jiaoshu::engine
