// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/confidences.h"
#include "lexicon/countednouns.h"
#include "lexicon/cues.h"
#include "lexicon/nonfigures.h"
#include "lexicon/numerals.h"
#include "lexicon/places.h"
#include "lexicon/qualifiers.h"
#include "lexicon/ratecues.h"
#include "lexicon/unitparts.h"
#include "lexicon/units.h"
#include "lexicon/wordstarts.h"

#include <memory>

namespace jiaoshu::lexicon {

/** All the words, units and places the engine knows; data of resources/lexicon, loaded once, immutable and
 * thread safe. */
class Lexicon
{
public:
    ~Lexicon();
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /** From the resources built into the program. @return BadLexicon only if the build did not check them. */
    [[nodiscard]] static Result<std::shared_ptr<const Lexicon>> load();

    [[nodiscard]] const Confidences &confidences() const { return m_confidences; }
    [[nodiscard]] const CountedNouns &countedNouns() const { return m_countedNouns; }
    [[nodiscard]] const Cues &cues() const { return m_cues; }
    [[nodiscard]] const NonFigures &nonFigures() const { return m_nonFigures; }
    [[nodiscard]] const Numerals &numerals() const { return m_numerals; }
    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] const Qualifiers &qualifiers() const { return m_qualifiers; }
    [[nodiscard]] const RateCues &rateCues() const { return m_rateCues; }
    [[nodiscard]] const UnitParts &unitParts() const { return m_unitParts; }
    [[nodiscard]] const Units &units() const { return m_units; }
    /** Where words of the others may begin. */
    [[nodiscard]] const WordStarts &wordStarts() const { return m_wordStarts; }

private:
    Lexicon();
    void collectStarts();

    Confidences m_confidences;
    CountedNouns m_countedNouns;
    Cues m_cues;
    NonFigures m_nonFigures;
    Numerals m_numerals;
    Places m_places;
    Qualifiers m_qualifiers;
    RateCues m_rateCues;
    UnitParts m_unitParts;
    Units m_units;
    WordStarts m_wordStarts;
};

} // namespace jiaoshu::lexicon
