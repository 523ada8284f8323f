// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "store/connection.h"

#include <QString>

namespace jiaoshu::store {

/** What is left of a text that is lost: what its figures quote, where it stood, and model::LostCharacter for
 * all else before the last of them. Throws SQLite::Exception; used inside store/ only. */
[[nodiscard]] QString textOfQuotes(Connection &connection, ArticleId article);

} // namespace jiaoshu::store
