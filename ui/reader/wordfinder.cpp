// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/wordfinder.h"

#include "text/words.h"

namespace jiaoshu::ui {

namespace {

bool isDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'０' && character <= u'９');
}

/** Numerals and scales of both scripts. */
bool isNumeral(QChar character)
{
    return isDigit(character) ||
           QStringView(u"〇零一二三四五六七八九十百千万亿兆两萬億兩壹贰叁肆伍陆柒捌玖拾佰仟貳參陸")
               .contains(character);
}

bool joinsDigits(QChar character)
{
    return QStringView(u".,．，点點").contains(character);
}

bool endsNumber(QChar character)
{
    return QStringView(u"%％‰").contains(character);
}

/** Part of a number where it stands: a point only between digits. */
bool belongsToNumber(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    if (isNumeral(text[at]))
        return true;
    if (endsNumber(text[at]))
        return at > 0 && isNumeral(text[at - 1]);
    const bool between = at > 0 && at + 1 < text.size() && isNumeral(text[at - 1]) && isNumeral(text[at + 1]);
    const bool fullWidthComma = text[at] == u'，'; // more often the clause's own
    return between && joinsDigits(text[at]) &&
           (!fullWidthComma || (isDigit(text[at - 1]) && isDigit(text[at + 1])));
}

} // namespace

ShownSpan findWord(QStringView text, int at)
{
    if (at < 0 || at >= text.size() || text[at] == u'\n')
        return {};
    if (belongsToNumber(text, at)) {
        qsizetype begin = at;
        qsizetype end = at + 1;
        while (belongsToNumber(text, begin - 1))
            --begin;
        while (belongsToNumber(text, end))
            ++end;
        return {static_cast<int>(begin), static_cast<int>(end)};
    }
    const Utf16Span word = text::wordAt(text, Utf16Offset{at});
    return {static_cast<int>(word.begin.value), static_cast<int>(word.end.value)};
}

ShownSpan findNumber(QStringView text, int at)
{
    return belongsToNumber(text, at) ? findWord(text, at) : ShownSpan();
}

} // namespace jiaoshu::ui
