// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

namespace jiaoshu::readers {

/** The names of the first entries of a zip file, as its bytes have them, at most 4096; from its directory, or
 * where that is cut off from what stands before the entries. Nothing is unpacked. */
[[nodiscard]] QByteArrayList zipNames(QByteArrayView bytes);

} // namespace jiaoshu::readers
