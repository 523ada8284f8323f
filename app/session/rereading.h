// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"

#include <QList>

#include <optional>

namespace jiaoshu::session {

class Session;

/** What another reading of an article makes of one figure. */
enum class RereadKind {
    New,       ///< comes in
    Changed,   ///< nobody decided on it: takes the new reading
    Withdrawn, ///< nobody decided on it, and it is no longer proposed: goes
    Differs,   ///< was decided on, and stays as it is; the engine now reads it otherwise, or no longer at all
};

struct RereadStep
{
    RereadKind kind = RereadKind::New;
    FigureId figure;                      ///< not valid where New
    std::optional<model::Reading> before; ///< what the engine read before; none where New
    std::optional<model::Reading> after;  ///< what it reads now; none where it does not
};

/** What reextractArticle() would do with these proposals, and what it leaves alone though the engine now
 * reads it otherwise. Changes nothing. By span. @return UnknownArticle. */
[[nodiscard]] Result<QList<RereadStep>> compareReading(const Session &session, ArticleId article,
                                                       const QList<model::Proposal> &proposals);

} // namespace jiaoshu::session
