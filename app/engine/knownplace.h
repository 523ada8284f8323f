// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jiaoshu::lexicon {
class Places;
}

namespace jiaoshu::engine {

/** The area of this name, or of the last one in a row of names from the outside in (湖北省宣恩县); -1 for
 * anything else. */
[[nodiscard]] int areaNamed(const lexicon::Places &places, QStringView name);

} // namespace jiaoshu::engine
