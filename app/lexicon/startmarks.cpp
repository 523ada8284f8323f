// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/startmarks.h"

#include <QtEndian>

namespace jiaoshu::lexicon {

namespace {

constexpr size_t Side = 8; ///< of a square of bits

/** Turns @p square, a byte a row, about the diagonal that its lowest bit is on: bit i of byte k becomes bit k
 * of byte i. Source: Warren, Hacker's Delight, "Transposing a bit matrix". */
quint64 transposed(quint64 square)
{
    quint64 turned = (square ^ square >> 7) & 0x00aa00aa00aa00aaU;
    square ^= turned ^ turned << 7;
    turned = (square ^ square >> 14) & 0x0000cccc0000ccccU;
    square ^= turned ^ turned << 14;
    turned = (square ^ square >> 28) & 0x00000000f0f0f0f0U;
    return square ^ turned ^ turned << 28;
}

} // namespace

void StartMarks::set(size_t word, const Units &units)
{
    const std::array halves = {&units.lower, &units.upper};
    for (size_t half = 0; half < halves.size(); ++half) {
        std::array<quint64, Side> rows{};
        for (size_t part = 0; part < Side; ++part) {
            const quint64 square = transposed(qFromLittleEndian<quint64>(halves[half]->data() + Side * part));
            for (size_t kind = 0; kind < Side; ++kind)
                rows[kind] |= (square >> Side * kind & 0xff) << Side * part;
        }
        for (size_t kind = 0; kind < Side && half * Side + kind < Rows; ++kind)
            m_words[(half * Side + kind) * m_length + word] = rows[kind];
    }
}

} // namespace jiaoshu::lexicon
