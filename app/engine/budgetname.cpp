// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/budgetname.h"

#include "engine/characters.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

std::optional<lexicon::Cue> budgetBefore(QStringView text, const Quantity &quantity, qsizetype clause,
                                         const lexicon::CueTable &aims)
{
    if (quantity.kind != model::Kind::Money)
        return {};
    qsizetype end = quantity.span.begin.value;
    if (quantity.qualifierWord.end == quantity.span.begin && quantity.qualifierWord.begin.value > clause)
        end = quantity.qualifierWord.begin.value;
    QStringView words = text.mid(clause, end - clause);
    for (const QChar tail : QStringView(u"为达是:数额总金")) {
        if (words.endsWith(tail))
            words.chop(1);
    }
    const auto budget = aims.endingAt(words, words.size(), lexicon::roles({lexicon::AimCue::Budget}));
    if (!budget)
        return {};
    const QStringView before = words.first(budget->begin);
    const bool isBase = std::any_of(before.begin(), before.end(),
                                    [](QChar c) { return isOneOf(c, u"超占比较于完为达符短余赤缺"); });
    return isBase ? std::nullopt : std::optional(lexicon::Cue{clause + before.size(), budget->length, 0, {}});
}

} // namespace jiaoshu::engine
