// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/numberedsets.h"
#include "lexicon/startmarks.h"

#include <QStringView>

#include <vector>

namespace jiaoshu::lexicon {

class CueTable;
class Places;
class NonFigures;
class Numerals;
class WordTrie;

/** The characters but digits that lead to a time without being a period cue: 三季, 前8个月. */
inline constexpr char16_t TimeBegins[] = u"〇○零一二两三四五六七八九十前首头";

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
    void addTo(size_t unit, quint32 bits) { m_units[unit] = m_sets.numberOf(m_sets[m_units[unit]] | bits); }

    // By the first character alone: in the lower half whether a word may begin so, in the upper one whether
    // it does whatever follows.
    std::vector<quint16> m_units; ///< numbers of m_sets
    NumberedSets<quint32> m_sets;
    std::vector<quint8> m_pairs; ///< by the first two, of the kinds of words; several pairs share a place
};

} // namespace jiaoshu::lexicon
