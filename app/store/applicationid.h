// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jiaoshu::store {

/** Ours in the header of each workspace file, offset 68: "JSHU". */
inline constexpr quint32 ApplicationId = 0x4a534855;

} // namespace jiaoshu::store
