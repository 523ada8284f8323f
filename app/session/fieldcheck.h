// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

/** @param standing the span of the figure that is to have @p span; where the text is lost there is no other.
 *  @return BadSpan, with LostText where that is why. */
[[nodiscard]] Outcome checkedSpan(const TextAtHand &text, CodePointSpan span,
                                  const std::optional<CodePointSpan> &standing = {});
/** Takes the quote of @p reading from the article and checks that the reading can be true and be stored.
 *  @return as checkedSpan(); BadField with the field's name. */
[[nodiscard]] Result<model::Reading> checkedReading(const TextAtHand &text, model::Reading reading,
                                                    const std::optional<CodePointSpan> &standing = {});
/** @return BadField with @p name where @p value holds U+0000 or half a surrogate pair. */
[[nodiscard]] Outcome checkedText(const QString &value, const char *name);

/** The proposals that can be; why the others cannot goes to @p refused, with @p path. */
[[nodiscard]] QList<model::Proposal> checkedProposals(const TextAtHand &text,
                                                      const QList<model::Proposal> &proposals,
                                                      const QString &path, QList<Error> &refused);

} // namespace jiaoshu::session
