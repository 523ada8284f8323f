// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"

#include <QList>
#include <QStringView>

namespace jiaoshu::lexicon {
class Numerals;
}

namespace jiaoshu::engine {

/** The runs of numeral characters that no quantity and no passed over number touches: what the reading steps
 * never saw. It scans on its own and knows nothing of their rules, so that a number they overlook shows up
 * here.
 *  @param quantities of @p foldedText, both lists ascending. @return spans in the folded text, ascending. */
[[nodiscard]] QList<Utf16Span> findUncovered(QStringView foldedText, const lexicon::Numerals &numerals,
                                             const Quantities &quantities);

} // namespace jiaoshu::engine
