// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/figure.h"

#include <QList>

#include <optional>

namespace jiaoshu::store {

/** Where a figure stands: a state, or nothing while it is withdrawn (taken back by the engine or by undo). */
using Standing = std::optional<model::State>;

/** What was seen of a figure when something was planned for it. */
struct Seen
{
    Standing standing;
    ReadingId reading;
    bool operator==(const Seen &) const = default;
};

/** What a plan for whole articles was made from. */
struct Footing
{
    CommandId newest; ///< of the journal then; not valid: it was empty
    QList<ArticleId> articles;
};

} // namespace jiaoshu::store
