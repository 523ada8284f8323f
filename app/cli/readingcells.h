// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QStringList>

namespace jiaoshu::cli {

/** The columns of a table for people that every list of figures has: quote, value, unit, ?, status, place,
 * period, indicator. */
[[nodiscard]] QStringList readingHeader();
/** A reading's cells under readingHeader(). */
[[nodiscard]] QStringList readingCells(const model::Reading &reading);

/** Prints one CSV record. */
void printRecord(const QStringList &fields);

} // namespace jiaoshu::cli
