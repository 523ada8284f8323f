// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstddef>

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
/** The characters of a literal, e.g. u"、和与", with two sieves over their bits that the compiler makes: most
 * other characters are turned away by a look. */
class OneOf
{
public:
    template <size_t Size>
    consteval OneOf(
        const char16_t (&characters)[Size]) // NOLINT(google-explicit-constructor) a set is its literal
        : m_characters(characters), m_size(Size - 1)
    {
        for (size_t i = 0; i < m_size; ++i) {
            m_low |= quint64(1) << characters[i] % 64;
            m_high |= quint64(1) << characters[i] / 64 % 64;
        }
    }
    [[nodiscard]] constexpr bool contains(QChar c) const
    {
        if ((m_low >> c.unicode() % 64 & m_high >> c.unicode() / 64 % 64 & 1) == 0)
            return false;
        for (size_t i = 0; i < m_size; ++i) {
            if (m_characters[i] == c.unicode())
                return true;
        }
        return false;
    }

private:
    const char16_t *m_characters;
    size_t m_size;
    quint64 m_low = 0;
    quint64 m_high = 0;
};

/** Whether @p c is one of a few characters. */
[[nodiscard]] constexpr bool isOneOf(QChar c, OneOf characters)
{
    return characters.contains(c);
}
/** A set of characters that is asked for every character of a text: one look, however many they are. */
class CharacterSet
{
public:
    template <size_t Size>
    constexpr explicit CharacterSet(const char16_t (&characters)[Size])
    {
        for (size_t i = 0; i + 1 < Size; ++i)
            m_words[characters[i] / 64] |= quint64(1) << characters[i] % 64;
    }
    [[nodiscard]] constexpr bool contains(QChar c) const
    {
        return (m_words[c.unicode() / 64] >> c.unicode() % 64 & 1) != 0;
    }

private:
    std::array<quint64, 0x10000 / 64> m_words{};
};

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
/** Whether @p word ends before @p end. */
template <size_t Size>
[[nodiscard]] constexpr bool endsWith(QStringView text, qsizetype end, const char16_t (&word)[Size])
{
    constexpr qsizetype Length = Size - 1;
    if (end < Length || end > text.size())
        return false;
    for (qsizetype i = 0; i < Length; ++i) {
        if (text[end - Length + i].unicode() != word[i])
            return false;
    }
    return true;
}
/** Whether @p word begins at @p at. */
template <size_t Size>
[[nodiscard]] constexpr bool startsWith(QStringView text, qsizetype at, const char16_t (&word)[Size])
{
    constexpr qsizetype Length = Size - 1;
    if (at < 0 || at + Length > text.size())
        return false;
    for (qsizetype i = 0; i < Length; ++i) {
        if (text[at + i].unicode() != word[i])
            return false;
    }
    return true;
}
/** Whether @p text begins with @p word, without a call. */
template <size_t Size>
[[nodiscard]] constexpr bool startsWith(QStringView text, const char16_t (&word)[Size])
{
    return startsWith(text, 0, word);
}
/** Whether @p text ends with @p word, without a call. */
template <size_t Size>
[[nodiscard]] constexpr bool endsWith(QStringView text, const char16_t (&word)[Size])
{
    return endsWith(text, text.size(), word);
}
/** Where @p c stands first from @p from on, -1 for nowhere: for a few words, where a call takes longer than
 * the look. */
[[nodiscard]] constexpr qsizetype firstOf(QStringView text, char16_t c, qsizetype from = 0)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at].unicode() == c)
            return at;
    }
    return -1;
}
/** Where @p c stands last, -1 for nowhere; for a few words. */
[[nodiscard]] constexpr qsizetype lastOf(QStringView text, char16_t c)
{
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (text[at].unicode() == c)
            return at;
    }
    return -1;
}
/** Whether @p text is @p word; with its length known no call is made. */
template <size_t Size>
[[nodiscard]] constexpr bool is(QStringView text, const char16_t (&word)[Size])
{
    return text.size() == Size - 1 && startsWith(text, 0, word);
}

} // namespace jiaoshu::engine
