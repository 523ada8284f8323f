// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <algorithm>
#include <array>

namespace jiaoshu::text {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}
bool isWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}
constexpr std::array Marks = {u'(', u'!', u';', u'?', u'。', u'！', u'？', u'；'};

/** A bit for six bits of each of Marks, from the one of value @p place on. */
constexpr quint64 sieve(char16_t place)
{
    quint64 bits = 0;
    for (const char16_t c : Marks)
        bits |= quint64(1) << c / place % 64;
    return bits;
}

/** What may end a sentence, or opens a parenthesis. Asked of every character: nearly all others are turned
 * away by their bits. */
bool isMark(QChar c)
{
    constexpr quint64 Low = sieve(1);
    constexpr quint64 High = sieve(64);
    const char16_t unit = c.unicode();
    return (Low >> unit % 64 & High >> unit / 64 % 64 & 1) != 0 &&
           std::find(Marks.begin(), Marks.end(), unit) != Marks.end();
}
bool isClosing(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'”' || unit == u'’' || unit == u'」' || unit == u'』' || unit == u'》' || unit == u'】' ||
           unit == u'"' || unit == u'\'';
}

/** True where the mark at @p at ends a sentence. */
bool isEnd(QStringView line, qsizetype at)
{
    const QChar c = line[at];
    if (c == u'。' || c == u'！' || c == u'？' || c == u'；')
        return true;
    if (c != u'!' && c != u'?' && c != u';')
        return false;
    return at + 1 == line.size() || !isWord(line[at + 1]);
}

/** The parenthesis that closes the one at @p open, or the line's size. */
qsizetype closingParenthesis(QStringView line, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < line.size(); ++at) {
        if (line[at] == u'(')
            ++depth;
        else if (line[at] == u')' && --depth == 0)
            return at;
    }
    return line.size();
}

/** Where a text without an end is cut: behind the last comma of the second half, else between two characters.
 */
qsizetype cutOf(QStringView text, qsizetype begin)
{
    const qsizetype limit = begin + LongestSentence;
    for (qsizetype at = limit; at > limit - LongestSentence / 2; --at) {
        if (QStringView(u"，、：").contains(text[at - 1]) || (text[at - 1] == u',' && !isWord(text[at])))
            return at;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

void append(QList<Utf16Span> &sentences, QStringView text, qsizetype begin, qsizetype end)
{
    while (begin < end && isSpace(text[begin]))
        ++begin;
    while (begin < end && isSpace(text[end - 1]))
        --end;
    while (end - begin > LongestSentence) {
        const qsizetype cut = cutOf(text, begin);
        sentences.append(utf16Span(begin, cut));
        begin = cut;
    }
    if (begin < end)
        sentences.append(utf16Span(begin, end));
}

void splitLine(QStringView text, qsizetype begin, qsizetype end, QList<Utf16Span> &sentences)
{
    const QStringView line = text.mid(begin, end - begin);
    bool unclosed =
        false; // once a parenthesis stays open, the rest of the line is read as if there were none
    qsizetype sentence = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!isMark(line[at]))
            continue;
        if (line[at] == u'(' && !unclosed) {
            const qsizetype close = closingParenthesis(line, at);
            unclosed = close == line.size();
            at = unclosed ? at : close;
        } else if (isEnd(line, at)) {
            while (at + 1 < line.size() && (isEnd(line, at + 1) || isClosing(line[at + 1])))
                ++at;
            append(sentences, text, begin + sentence, begin + at + 1);
            sentence = at + 1;
        }
    }
    append(sentences, text, begin + sentence, end);
}

} // namespace

QList<Utf16Span> findSentences(QStringView text)
{
    constexpr qsizetype Short = 32; // characters
    QList<Utf16Span> sentences;
    sentences.reserve(text.size() / Short + 1);
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        splitLine(text, begin, end, sentences);
        begin = end + 1;
    }
    return sentences;
}

} // namespace jiaoshu::text
