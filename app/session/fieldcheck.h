// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

/** Takes the quote of @p reading from the article and checks that the reading can be true and be stored.
 *  @return BadSpan, BadField with the field's name. */
[[nodiscard]] Result<model::Reading> checkedReading(const TextAtHand &text, model::Reading reading);
/** @return BadField with @p name where @p value holds U+0000 or half a surrogate pair. */
[[nodiscard]] Outcome checkedText(const QString &value, const char *name);

/** The proposals that can be; why the others cannot goes to @p refused, with @p path. */
[[nodiscard]] QList<model::Proposal> checkedProposals(const TextAtHand &text,
                                                      const QList<model::Proposal> &proposals,
                                                      const QString &path, QList<Error> &refused);

} // namespace jiaoshu::session
