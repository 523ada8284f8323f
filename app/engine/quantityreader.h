// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"

#include <QStringView>

#include <memory>
#include <optional>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

struct Document;

/** Finds every number of an article and reads it: value, unit, kind, qualifier, or the reason why it is no
 * figure. Steps: numeral, unit, rules for what is no figure, surroundings, range. Source: GUIDELINE.md.
 * Thread safe. */
class QuantityReader
{
public:
    /** @param lexicon outlives the reader. */
    explicit QuantityReader(const lexicon::Lexicon &lexicon);
    ~QuantityReader();
    QuantityReader(const QuantityReader &) = delete;
    QuantityReader &operator=(const QuantityReader &) = delete;

    [[nodiscard]] Quantities read(const Document &document) const;
    /** The same for a folded text alone. */
    [[nodiscard]] Quantities read(QStringView foldedText) const;

    /** The number in @p foldedWords taken as a figure whatever it looks like; for what an analyst selected.
     *  @return nothing where they hold no number. */
    [[nodiscard]] std::optional<Quantity> readAlone(QStringView foldedWords) const;

private:
    struct Steps;
    std::unique_ptr<const Steps> m_steps;
};

} // namespace jiaoshu::engine
