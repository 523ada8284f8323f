// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "model/reason.h"

#include <functional>

namespace jiaoshu::ui {

/** What a field was taken from. */
enum class Origin {
    Beside,    ///< words at the figure itself or in its sentence
    Inherited, ///< words elsewhere that hold for several figures: a heading, the dateline, an earlier
               ///< sentence
    Assumed,   ///< no words: what is usual where the article does not say
    Typed,     ///< by an analyst
};

struct FieldOrigin
{
    model::ReasonField field = model::ReasonField::Value;
    Origin origin = Origin::Assumed;
    QString sentence;           ///< in the language of the interface
    QList<CodePointSpan> words; ///< none where it was typed
    int permille = 1000;        ///< how often such a field is right; what was typed is
    bool isUpper = false;       ///< of a range's upper end, which has the value's reason

    bool operator==(const FieldOrigin &) const = default;
};

/** Where the fields of @p reading come from: from what @p explained says, where they are still as it
 * proposes.
 *  @param wordsAt the article's text of a span */
[[nodiscard]] QList<FieldOrigin> originsOf(const model::Reading &reading,
                                           const model::ExplainedProposal &explained,
                                           const std::function<QString(CodePointSpan)> &wordsAt);

/** The name of a field. */
[[nodiscard]] QString fieldText(model::ReasonField field);

/** The sign behind a field's name: "↑" for what is inherited, "✎" for what was typed, nothing else. */
[[nodiscard]] QString originSign(Origin origin);
/** The shape for how sure a field is: "◐" for what is likely, "○" for what is doubtful, nothing for the rest.
 */
[[nodiscard]] QString surenessSign(int permille);

} // namespace jiaoshu::ui
