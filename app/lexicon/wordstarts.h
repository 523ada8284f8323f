// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstring>
#include <vector>

namespace jiaoshu::lexicon {

class CueTable;
class Places;
class Numerals;
class WordTrie;

/** What may begin or stand at a character of a text, a bit each. */
enum class WordStart : quint8 {
    LayoutCue = 1,
    AreaName = 2,
    PlaceCue = 4,
    Time = 8, ///< a period cue, a digit or another word that leads to a time
    StatusCue = 16,
    Numeral = 32,
    TownEnd = 64,     ///< the last character of the name of a township
    ClauseMark = 128, ///< what parts one clause from the next, if it stands between no two digits
};

/** The characters but digits that lead to a time without being a period cue: 三季, 前8个月. */
inline constexpr char16_t TimeBegins[] = u"〇○零一二两三四五六七八九十前首头";

/** WordStart bits for each UTF-16 unit of a text. */
using StartMarks = std::vector<quint8>;

/** The first offset from @p from on and before @p to that has @p start; @p to where none does. Both are
 * inside the text. */
[[nodiscard]] inline qsizetype nextStart(const StartMarks &marks, WordStart start, qsizetype from,
                                         qsizetype to)
{
    constexpr qsizetype Word = sizeof(quint64);
    constexpr quint64 EachByte = 0x0101010101010101U;
    const quint8 *at = marks.data() + from;
    const quint8 *const end = marks.data() + std::max(from, to);
    const quint64 mask = EachByte * static_cast<quint8>(start);
    for (; end - at >= Word; at += Word) {
        quint64 word = 0;
        std::memcpy(&word, at, Word);
        if ((word & mask) != 0)
            break;
    }
    while (at < end && (*at & static_cast<quint8>(start)) == 0)
        ++at;
    return at - marks.data();
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
    /** Each of @p units by itself, whatever stands behind it. */
    void addUnits(WordStart start, QStringView units);

    [[nodiscard]] StartMarks marksOf(QStringView text) const;

private:
    void add(WordStart start, const WordTrie &words);

    // By the first character, by it where it is a word by itself, and by the first two; several pairs share a
    // place.
    std::vector<quint8> m_firsts;
    std::vector<quint8> m_alone;
    std::vector<quint8> m_pairs;
};

} // namespace jiaoshu::lexicon
