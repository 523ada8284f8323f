// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/nonfigurerule.h"

#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

int NumberSite::wholeOf(const Numeral &numeral)
{
    if (numeral.value.isFraction() || numeral.upper || numeral.hasPoint || numeral.isPart)
        return -1;
    const auto value = numeral.value.numerator().toInteger();
    return value && *value >= 0 && *value <= 9999 ? static_cast<int>(*value) : -1;
}

std::optional<lexicon::Cue> NumberSite::cueBefore(lexicon::CueRoles roles) const
{
    return lexicon.cues().nonFigure.endingAt(text, begin(), roles);
}

std::optional<lexicon::Cue> NumberSite::cueBehind(lexicon::CueRoles roles) const
{
    return lexicon.cues().nonFigure.beginningAt(text, end(), roles);
}

} // namespace jiaoshu::engine
