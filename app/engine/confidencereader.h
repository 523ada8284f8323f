// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figuremarks.h"

#include <memory>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Says how likely a figure is right as a whole, by what was measured of the marks it has, and how likely
 * each of its fields is, by its rule. Thread safe. */
class ConfidenceReader
{
public:
    explicit ConfidenceReader(const lexicon::Lexicon &lexicon);
    ~ConfidenceReader();
    ConfidenceReader(const ConfidenceReader &) = delete;
    ConfidenceReader &operator=(const ConfidenceReader &) = delete;

    [[nodiscard]] int permille(const FigureMarks &marks) const;
    /** Of a field that @p rule read; of such fields in all where the rule was not measured. */
    [[nodiscard]] int fieldPermille(model::ReasonField field, RuleName rule) const;

private:
    struct Weights;
    const lexicon::Lexicon &m_lexicon;
    std::unique_ptr<const Weights> m_weights;
};

} // namespace jiaoshu::engine
