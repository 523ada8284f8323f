// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace jiaoshu::lexicon {

/** What may begin or stand at a character of a text, a bit each. */
enum class WordStart : quint16 {
    // Kinds of words, whose bits fit into a byte.
    LayoutCue = 1,
    AreaName = 2,
    PlaceCue = 4,
    Time = 8, ///< a period cue, a digit or another word that leads to a time
    StatusCue = 16,
    NonFigure = 32, ///< a word with a numeral in it that counts nothing
    // What a character is by itself.
    Numeral = 256,
    TownEnd = 512,     ///< the last character of the name of a township
    ClauseMark = 1024, ///< what parts one clause from the next, if it stands between no two digits
    LineMark = 2048,   ///< neither a letter nor a digit, or a stroke between items
    LineNumber = 4096, ///< a digit, or a character that tells of a number in a line
    Quote = 8192,      ///< a quote, a title mark or a line end
};

/** The WordStarts of each UTF-16 unit of a text. Each kind has a row of its own with a bit a unit: the next
 * one of a kind is found by a look at 64 units, and not by steps, whose number a processor cannot foretell.
 */
class StartMarks
{
public:
    static constexpr qsizetype Word = 64; ///< units whose bits are read together

    /** The WordStart bits of as many units, parted into their lower and upper bytes. */
    struct Units
    {
        std::array<quint8, Word> lower{};
        std::array<quint8, Word> upper{};
    };

    StartMarks() = default;
    /** @param size of the text, in units */
    explicit StartMarks(qsizetype size)
        : m_length(static_cast<size_t>((size + Word - 1) / Word)), m_words(Rows * m_length)
    {}

    /** Sets those of the units from 64 times @p word on. */
    void set(size_t word, const Units &units);

    [[nodiscard]] bool has(WordStart start, qsizetype at) const
    {
        return (row(start)[at / Word] >> at % Word & 1) != 0;
    }
    /** The bits of @p start, the first unit's the lowest of the first word. */
    [[nodiscard]] const quint64 *row(WordStart start) const
    {
        return m_words.data() + m_length * static_cast<size_t>(std::countr_zero(static_cast<quint16>(start)));
    }

private:
    static constexpr size_t Rows = std::bit_width(static_cast<quint16>(WordStart::Quote));

    size_t m_length = 0; ///< of a row, in words
    std::vector<quint64> m_words;
};

/** The first offset from @p from on and before @p to that has @p start; @p to where none does. Both are
 * inside the text. */
[[nodiscard]] inline qsizetype nextStart(const StartMarks &marks, WordStart start, qsizetype from,
                                         qsizetype to)
{
    constexpr qsizetype Word = StartMarks::Word;
    if (from >= to)
        return from;
    const quint64 *const row = marks.row(start);
    const qsizetype last = (to - 1) / Word;
    qsizetype at = from / Word;
    quint64 word = row[at] & ~quint64(0) << from % Word;
    while (word == 0 && at < last)
        word = row[++at];
    return word == 0 ? to : std::min(to, at * Word + std::countr_zero(word));
}

/** Calls @p visit (offset) for each offset from @p from on and before @p to that has @p start. */
template <typename Visit>
void forEachStart(const StartMarks &marks, WordStart start, qsizetype from, qsizetype to, Visit visit)
{
    constexpr qsizetype Word = StartMarks::Word;
    if (from >= to)
        return;
    const quint64 *const row = marks.row(start);
    const qsizetype last = (to - 1) / Word;
    quint64 wanted = ~quint64(0) << from % Word;
    for (qsizetype at = from / Word; at <= last; ++at, wanted = ~quint64(0)) {
        if (at == last)
            wanted &= ~quint64(0) >> (Word - 1 - (to - 1) % Word);
        for (quint64 word = row[at] & wanted; word != 0; word &= word - 1)
            visit(at * Word + std::countr_zero(word));
    }
}

/** The offset behind the last one before @p to and not before @p from that has @p start; @p from where none
 * does. Both are inside the text. */
[[nodiscard]] inline qsizetype behindLastStart(const StartMarks &marks, WordStart start, qsizetype from,
                                               qsizetype to)
{
    constexpr qsizetype Word = StartMarks::Word;
    if (from >= to)
        return to;
    const quint64 *const row = marks.row(start);
    const qsizetype first = from / Word;
    qsizetype at = (to - 1) / Word;
    quint64 word = row[at] & ~quint64(0) >> (Word - 1 - (to - 1) % Word);
    while (word == 0 && at > first)
        word = row[--at];
    return word == 0 ? from : std::max(from, (at + 1) * Word - std::countl_zero(word));
}

} // namespace jiaoshu::lexicon
