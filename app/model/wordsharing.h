// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

namespace jiaoshu::model {

/** Keeps @p word once in memory where it is the same as @p before. */
inline void shareWord(QString &word, const QString &before)
{
    if (word == before)
        word = before;
}

/** The same of what figures that follow one another mostly have in common; of a million of them that is a
 * third of a gigabyte. */
inline void shareWords(Reading &reading, const Reading &before)
{
    shareWord(reading.unit, before.unit);
    shareWord(reading.per, before.per);
    shareWord(reading.place, before.place);
    shareWord(reading.period, before.period);
    shareWord(reading.indicator, before.indicator);
    shareWord(reading.note, before.note);
}

inline void shareWords(Figure &figure, const Figure &before)
{
    shareWords(figure.reading, before.reading);
    shareWord(figure.rule, before.rule);
    shareWord(figure.analyst, before.analyst);
    shareWord(figure.decidedAt, before.decidedAt);
}

} // namespace jiaoshu::model
