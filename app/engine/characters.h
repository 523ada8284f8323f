// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jiaoshu::engine {

/** The character at @p at, a line end outside the text. */
[[nodiscard]] inline QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar(u'\n');
}
[[nodiscard]] inline bool isHan(QChar c)
{
    return (c.unicode() >= 0x3400 && c.unicode() <= 0x9fff) || c == u'〇';
}
[[nodiscard]] inline bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
[[nodiscard]] inline bool isOneOf(QChar c, QStringView characters)
{
    return characters.contains(c);
}
/** A hyphen, dash or wave between two numbers. */
[[nodiscard]] inline bool isDash(QChar c)
{
    return isOneOf(c, u"-‐‑‒–—―─−~～﹣");
}
/** What parts one clause from the next; 、 does not. */
[[nodiscard]] inline bool endsClause(QChar c)
{
    return isOneOf(c, u"\n\t，,。；;！!？?");
}
// Most words differ in the one character that is compared first.
[[nodiscard]] inline bool endsWith(QStringView text, qsizetype end, QStringView word)
{
    return charAt(text, end - 1) == word.back() && text.first(end).endsWith(word);
}
[[nodiscard]] inline bool startsWith(QStringView text, qsizetype at, QStringView word)
{
    return charAt(text, at) == word.front() && text.sliced(at).startsWith(word);
}

} // namespace jiaoshu::engine
