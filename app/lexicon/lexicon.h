// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/cues.h"
#include "lexicon/places.h"

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

    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] const Cues &cues() const { return m_cues; }

private:
    Lexicon();

    Places m_places;
    Cues m_cues;
};

} // namespace jiaoshu::lexicon
