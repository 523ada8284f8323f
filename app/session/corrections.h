// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"

#include <QList>

#include <optional>

namespace jiaoshu::session {

class Session;

/** What an analyst made of what the engine had read: a case to hold the engine against. */
struct MadeCorrection
{
    model::Figure figure; ///< Corrected, Rejected or Added, as it stands
    std::optional<model::Reading>
        proposed;   ///< what the analyst was shown; none where the engine read nothing
    QString reason; ///< of the decision, may be empty
};

/** Those of one article, by span. @return UnknownArticle. */
[[nodiscard]] Result<QList<MadeCorrection>> correctionsOf(const Session &session, ArticleId article);

/** Whether the engine, with @p proposals for the article, now reads what the analyst made of it: the same
 * fields, the note aside; and nothing at all over a rejected span. */
[[nodiscard]] bool isReadNow(const MadeCorrection &correction, const QList<model::Proposal> &proposals);

} // namespace jiaoshu::session
