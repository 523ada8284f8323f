// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/numeral.h"
#include "engine/quantity.h"
#include "lexicon/cues.h"

#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

class NumeralReader;
class QuoteMarks;
class UnitReader;
struct UnitReading;

/** A number where it stands, as the rules see it. */
struct NumberSite
{
    QStringView text;
    const Numeral &numeral;
    const UnitReading *unit = nullptr; ///< behind it, nullptr for none
    qsizetype floor = 0;               ///< end of the number before; nothing may reach in front of it
    const QuoteMarks &quotes;          ///< of the text
    const NumeralReader &numerals;
    const UnitReader &units;
    const lexicon::Lexicon &lexicon;
    const int whole = wholeOf(numeral); ///< what smallWhole() gives, worked out once for all rules

    [[nodiscard]] qsizetype begin() const { return numeral.span.begin.value; }
    [[nodiscard]] qsizetype end() const { return numeral.span.end.value; }
    /** The value of a plain whole number up to 9999, else -1. */
    [[nodiscard]] int smallWhole() const { return whole; }
    /** The longest word with one of @p roles that ends where the number begins; it may stand in the quantity
     * in front. */
    [[nodiscard]] std::optional<lexicon::Cue> cueBefore(lexicon::CueRoles roles) const;
    /** The longest word with one of @p roles right behind the number. */
    [[nodiscard]] std::optional<lexicon::Cue> cueBehind(lexicon::CueRoles roles) const;

    [[nodiscard]] static int wholeOf(const Numeral &numeral);
};

/** A rule that knows one class of numbers that are no figures. No state; cheap checks first. */
class NonFigureRule
{
public:
    NonFigureRule() = default;
    NonFigureRule(const NonFigureRule &) = delete;
    NonFigureRule &operator=(const NonFigureRule &) = delete;
    virtual ~NonFigureRule() = default;

    /** What the number at @p site is instead of a figure: its class and how far it goes (it begins at the
     * site's floor or later). */
    [[nodiscard]] virtual std::optional<PassedOver> match(const NumberSite &site) const = 0;
};

} // namespace jiaoshu::engine
