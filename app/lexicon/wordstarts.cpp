// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordstarts.h"

#include "lexicon/cuetable.h"
#include "lexicon/nonfigures.h"
#include "lexicon/numerals.h"
#include "lexicon/places.h"
#include "lexicon/wordtrie.h"

#include <algorithm>

namespace jiaoshu::lexicon {

namespace {

constexpr size_t Units = 0x10000;

} // namespace

WordStarts::WordStarts() : m_units(Units), m_pairs(WordTrie::Pairs)
{}

void WordStarts::add(WordStart start, const WordTrie &words)
{
    const auto bit = static_cast<quint8>(start);
    for (size_t unit = 0; unit < Units; ++unit) {
        const quint32 begins = words.begins(static_cast<char16_t>(unit)) ? bit : 0;
        const quint32 alone = words.isWord(static_cast<char16_t>(unit)) ? bit : 0;
        if (begins != 0)
            addTo(unit, begins | alone << 16);
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
        addTo(c.unicode(), quint32(static_cast<quint16>(start)) * 0x10001);
}

StartMarks WordStarts::marksOf(QStringView text) const
{
    StartMarks marks(text.size());
    const char16_t *const units = text.utf16();
    for (qsizetype begin = 0; begin < text.size(); begin += StartMarks::Word) {
        StartMarks::Units found;
        const auto put = [&found](qsizetype at, quint32 bits) {
            found.lower[static_cast<size_t>(at)] = static_cast<quint8>(bits);
            found.upper[static_cast<size_t>(at)] = static_cast<quint8>(bits >> 8);
        };
        const qsizetype count = std::min(StartMarks::Word, text.size() - begin);
        const bool isLast = begin + count == text.size();
        for (qsizetype at = 0; at < count - isLast; ++at) {
            const char16_t *const unit = units + begin + at;
            const quint32 alone = m_sets[m_units[unit[0]]];
            // Asked of every pair: whether one may begin a word is no branch that a processor could foretell.
            const quint32 pair = m_pairs[WordTrie::pair(unit[0], unit[1])];
            put(at, alone & (alone >> 16 | pair));
        }
        if (isLast)
            put(count - 1, m_sets[m_units[units[text.size() - 1]]] >> 16);
        marks.set(static_cast<size_t>(begin / StartMarks::Word), found);
    }
    return marks;
}

} // namespace jiaoshu::lexicon
