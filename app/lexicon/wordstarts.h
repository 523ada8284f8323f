// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace jiaoshu::lexicon {

class CueTable;
class Places;
class NonFigures;
class Numerals;
class WordTrie;

/** What may begin or stand at a character of a text, a bit each. */
enum class WordStart : quint16 {
    LayoutCue = 1,
    AreaName = 2,
    PlaceCue = 4,
    Time = 8, ///< a period cue, a digit or another word that leads to a time
    StatusCue = 16,
    Numeral = 32,
    TownEnd = 64,     ///< the last character of the name of a township
    ClauseMark = 128, ///< what parts one clause from the next, if it stands between no two digits
    LineMark = 256,   ///< neither a letter nor a digit, or a stroke between items
    LineNumber = 512, ///< a digit, or a character that tells of a number in a line
    Quote = 1024,     ///< a quote, a title mark or a line end
    NonFigure = 2048, ///< a word with a numeral in it that counts nothing
};

/** The characters but digits that lead to a time without being a period cue: 三季, 前8个月. */
inline constexpr char16_t TimeBegins[] = u"〇○零一二两三四五六七八九十前首头";

/** WordStart bits for each UTF-16 unit of a text. */
using StartMarks = std::vector<quint16>;

/** The first offset from @p from on and before @p to that has @p start; @p to where none does. Both are
 * inside the text. */
[[nodiscard]] inline qsizetype nextStart(const StartMarks &marks, WordStart start, qsizetype from,
                                         qsizetype to)
{
    constexpr qsizetype Word = sizeof(quint64) / sizeof(quint16);
    constexpr quint64 Each = 0x0001000100010001U;
    const quint16 *at = marks.data() + from;
    const quint16 *const end = marks.data() + std::max(from, to);
    const quint64 mask = Each * static_cast<quint16>(start);
    for (; end - at >= 2 * Word; at += 2 * Word) { // most stretches hold none
        std::array<quint64, 2> words{};
        std::memcpy(words.data(), at, sizeof words);
        if (((words[0] | words[1]) & mask) != 0)
            break;
    }
    for (; end - at >= Word; at += Word) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        if ((word & mask) == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return at - marks.data() + std::countr_zero(word & mask) / 16;
        else
            break;
    }
    while (at < end && (*at & static_cast<quint16>(start)) == 0)
        ++at;
    return at - marks.data();
}

/** Calls @p visit (offset) for each offset from @p from on and before @p to that has @p start. */
template <typename Visit>
void forEachStart(const StartMarks &marks, WordStart start, qsizetype from, qsizetype to, Visit visit)
{
    constexpr qsizetype Word = sizeof(quint64) / sizeof(quint16);
    constexpr quint64 Each = 0x0001000100010001U;
    if constexpr (std::endian::native == std::endian::little) {
        const quint64 mask = Each * static_cast<quint16>(start);
        for (; to - from >= Word; from += Word) {
            quint64 word = 0;
            std::memcpy(&word, marks.data() + from, sizeof word);
            for (word &= mask; word != 0; word &= word - 1)
                visit(from + std::countr_zero(word) / 16);
        }
    }
    for (; from < to; ++from) {
        if ((marks[static_cast<size_t>(from)] & static_cast<quint16>(start)) != 0)
            visit(from);
    }
}

/** The offset behind the last one before @p to and not before @p from that has @p start; @p from where none
 * does. Both are inside the text. */
[[nodiscard]] inline qsizetype behindLastStart(const StartMarks &marks, WordStart start, qsizetype from,
                                               qsizetype to)
{
    constexpr qsizetype Word = sizeof(quint64) / sizeof(quint16);
    constexpr quint64 Each = 0x0001000100010001U;
    const quint16 *const units = marks.data();
    const quint64 mask = Each * static_cast<quint16>(start);
    for (; to - from >= Word; to -= Word) {
        quint64 word = 0;
        std::memcpy(&word, units + to - Word, sizeof word);
        if ((word & mask) == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return to - std::countl_zero(word & mask) / 16;
        else
            break;
    }
    while (to > from && (units[to - 1] & static_cast<quint16>(start)) == 0)
        --to;
    return to;
}

/** Tells for a whole text at once where words of several tables may begin, by two characters, so that their
 * readers need not ask at each character. A mark says that a word may stand there, no mark that none does. */
class WordStarts
{
public:
    WordStarts();

    void add(WordStart start, const CueTable &cues);
    void add(WordStart start, const Places &places);
    void add(WordStart start, const Numerals &numerals);
    void add(WordStart start, const NonFigures &words);
    /** Each of @p units by itself, whatever stands behind it. */
    void addUnits(WordStart start, QStringView units);

    [[nodiscard]] StartMarks marksOf(QStringView text) const;

private:
    void add(WordStart start, const WordTrie &words);

    // By the first character alone: in the lower half whether a word may begin so, in the upper one whether
    // it does whatever follows.
    std::vector<quint32> m_units;
    std::vector<quint16> m_pairs; ///< by the first two, of the kinds of words; several pairs share a place
};

} // namespace jiaoshu::lexicon
