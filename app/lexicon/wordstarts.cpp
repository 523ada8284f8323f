// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordstarts.h"

#include "lexicon/cuetable.h"
#include "lexicon/numerals.h"
#include "lexicon/places.h"
#include "lexicon/wordtrie.h"

namespace jiaoshu::lexicon {

namespace {

constexpr size_t Units = 0x10000;

} // namespace

WordStarts::WordStarts() : m_firsts(Units), m_alone(Units), m_pairs(WordTrie::Pairs)
{}

void WordStarts::add(WordStart start, const WordTrie &words)
{
    const auto mark = [start](quint8 &marks, bool isSet) {
        if (isSet)
            marks |= static_cast<quint8>(start);
    };
    for (size_t unit = 0; unit < Units; ++unit) {
        mark(m_firsts[unit], words.begins(static_cast<char16_t>(unit)));
        mark(m_alone[unit], words.isWord(static_cast<char16_t>(unit)));
    }
    for (size_t pair = 0; pair < WordTrie::Pairs; ++pair)
        mark(m_pairs[pair], words.mayHoldPair(pair));
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

void WordStarts::addUnits(WordStart start, QStringView units)
{
    for (const QChar c : units) {
        m_firsts[c.unicode()] |= static_cast<quint8>(start);
        m_alone[c.unicode()] |= static_cast<quint8>(start);
    }
}

StartMarks WordStarts::marksOf(QStringView text) const
{
    StartMarks marks(static_cast<size_t>(text.size()));
    const char16_t *units = text.utf16();
    const size_t last = marks.empty() ? 0 : marks.size() - 1;
    for (size_t at = 0; at < last; ++at) {
        quint8 mark = m_firsts[units[at]];
        if (mark != 0)
            mark &=
                static_cast<quint8>(m_alone[units[at]] | m_pairs[WordTrie::pair(units[at], units[at + 1])]);
        marks[at] = mark;
    }
    if (!marks.empty())
        marks[last] = m_alone[units[last]];
    return marks;
}

} // namespace jiaoshu::lexicon
