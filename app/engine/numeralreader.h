// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/numeral.h"

#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class Numerals;
class Qualifiers;
class Units;
} // namespace jiaoshu::lexicon

namespace jiaoshu::engine {

/** Reads the number that begins at a place of a folded text: Arabic with separators and scales, Chinese,
 * formal, mixed (3兆0349億7437萬1千), pairs (八九千, 十五六), open ones (数百, 几十, 千余), fractions and
 * parts (三分之一, 百分之五). A scale that belongs to the unit (58万千瓦) is left to it. Source:
 * GUIDELINE.md, "Spans". Thread safe. */
class NumeralReader
{
public:
    NumeralReader(const lexicon::Numerals &numerals, const lexicon::Qualifiers &qualifiers,
                  const lexicon::Units &units);

    /** @return nothing where no number begins, or where one has more digits than a Decimal takes. */
    [[nodiscard]] std::optional<Numeral> readAt(QStringView text, qsizetype at) const;

private:
    [[nodiscard]] std::optional<Numeral> readPlain(QStringView text, qsizetype at) const;
    [[nodiscard]] std::optional<Numeral> readFraction(QStringView text, const Numeral &whole) const;

    const lexicon::Numerals &m_numerals;
    const lexicon::Qualifiers &m_qualifiers;
    const lexicon::Units &m_units;
};

} // namespace jiaoshu::engine
