// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/characters.h"
#include "engine/phrasecontents.h"

#include <QString>
#include <QStringView>

namespace jiaoshu::engine {

/** Neither a letter nor a digit. */
[[nodiscard]] inline bool isMark(QChar c)
{
    return !isHan(c) && !c.isLetterOrNumber() && !c.isSurrogate();
}
/** A digit of 90后, 00后: people by the years they were born in. */
[[nodiscard]] inline bool isGenerationDigit(QStringView text, qsizetype at)
{
    const auto isDigitAt = [text](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
    const qsizetype first = isDigitAt(at - 1) ? at - 1 : at;
    return isDigitAt(at) && !isDigitAt(first - 1) && isDigitAt(first + 1) && first + 2 < text.size() &&
           text[first + 2] == u'后';
}
/** 5 of 5G or 4A, 9 and 0 of 90后: part of a name, no number. */
[[nodiscard]] inline bool isNameDigit(QStringView text, qsizetype at)
{
    if (!isHan(text[at]) && isGenerationDigit(text, at))
        return true;
    if (isHan(text[at]) || !text[at].isDigit() ||
        (at > 0 && (text[at - 1].isDigit() || text[at - 1] == u'.')))
        return false;
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    const QChar behind = at + 2 < text.size() ? text[at + 2] : QChar();
    return isOneOf(next, u"ABCDGS") && !isLatin(behind) && !behind.isDigit();
}
/** The first half of a pictograph: beyond the basic plane, and no Chinese character. */
[[nodiscard]] inline bool isPictograph(QChar c)
{
    return c.unicode() >= 0xd83c && c.unicode() <= 0xd83e;
}
[[nodiscard]] inline bool isQuote(QChar c)
{
    return !isHan(c) && isOneOf(c, u"“”‘’「」『』\"'《》");
}

/** @p text without the half of a character beyond the basic plane that a cut left at its begin or end. */
[[nodiscard]] inline QString withoutHalves(const QString &text)
{
    const bool atBegin = !text.isEmpty() && text.front().isLowSurrogate();
    const bool atEnd = !text.isEmpty() && text.back().isHighSurrogate();
    return text.mid(atBegin, text.size() - atBegin - atEnd);
}

/** 【教育】新建学校, 要闻|新建学校: what stands behind a mark that sets a heading off. */
[[nodiscard]] inline QStringView afterMark(QStringView text)
{
    for (qsizetype at = text.size() - 2; at >= 0; --at) {
        if (isOneOf(text[at], PhraseMarks) && text.size() - at > 2)
            return text.mid(at + 1);
    }
    return text;
}

} // namespace jiaoshu::engine
