// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/characters.h"

#include <QStringView>

namespace jiaoshu::engine {

/** Neither a letter nor a digit. */
[[nodiscard]] inline bool isMark(QChar c)
{
    return !isHan(c) && !c.isLetterOrNumber() && !c.isSurrogate();
}
/** 5 of 5G or 4A: part of a name, no number. */
[[nodiscard]] inline bool isNameDigit(QStringView text, qsizetype at)
{
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

} // namespace jiaoshu::engine
