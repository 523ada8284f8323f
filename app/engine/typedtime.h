// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/known.h"

#include <QString>

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** The time that words name which stand alone, as an analyst copies them from a text: 2023年8月底, 截至10月,
 * 今年上半年. @param cues Cues::period. @param year that of a month without one, 0 where nothing tells.
 *  @return ISO 8601; empty for what is no time to its end, and where its year is unknown. */
[[nodiscard]] QString readTypedTime(const QString &words, const lexicon::CueTable &cues, const Known &known,
                                    int year);

} // namespace jiaoshu::engine
