// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordstarts.h"

#include "lexicon/cuetable.h"
#include "lexicon/nonfigures.h"
#include "lexicon/numerals.h"
#include "lexicon/places.h"
#include "lexicon/wordtrie.h"

namespace jiaoshu::lexicon {

namespace {

constexpr size_t Units = 0x10000;

} // namespace

WordStarts::WordStarts() : m_units(Units), m_pairs(WordTrie::Pairs)
{}

void WordStarts::add(WordStart start, const WordTrie &words)
{
    const auto bit = static_cast<quint16>(start);
    for (size_t unit = 0; unit < Units; ++unit) {
        if (words.begins(static_cast<char16_t>(unit)))
            m_units[unit] |= bit;
        if (words.isWord(static_cast<char16_t>(unit)))
            m_units[unit] |= quint32(bit) << 16;
    }
    for (size_t pair = 0; pair < WordTrie::Pairs; ++pair) {
        if (words.mayHoldPair(pair))
            m_pairs[pair] |= bit;
    }
}

void WordStarts::add(WordStart start, const CueTable &cues)
{
    add(start, cues.words());
}

void WordStarts::add(WordStart start, const Places &places)
{
    add(start, places.names());
}

void WordStarts::add(WordStart start, const Numerals &numerals)
{
    for (size_t unit = 0; unit < Units; ++unit) {
        const QChar c(static_cast<char16_t>(unit));
        if (numerals.classOf(c) != NumeralClass::None)
            addUnits(start, QStringView(&c, 1));
    }
}

void WordStarts::add(WordStart start, const NonFigures &words)
{
    add(start, words.words());
}

void WordStarts::addUnits(WordStart start, QStringView units)
{
    for (const QChar c : units)
        m_units[c.unicode()] |= quint32(static_cast<quint16>(start)) * 0x10001;
}

StartMarks WordStarts::marksOf(QStringView text) const
{
    StartMarks marks(static_cast<size_t>(text.size()));
    const char16_t *units = text.utf16();
    const size_t last = marks.empty() ? 0 : marks.size() - 1;
    for (size_t at = 0; at < last; ++at) {
        const quint32 unit = m_units[units[at]];
        // Asked of every pair: whether one may begin a word is no branch that a processor could foretell.
        const quint32 pair = m_pairs[WordTrie::pair(units[at], units[at + 1])];
        marks[at] = static_cast<quint16>(unit & (unit >> 16 | pair));
    }
    if (!marks.empty())
        marks[last] = static_cast<quint16>(m_units[units[last]] >> 16);
    return marks;
}

} // namespace jiaoshu::lexicon
