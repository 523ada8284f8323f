// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"

#include <QJsonObject>

namespace jiaoshu::exchange {

/** Puts the fields that @p fields names into @p reading and leaves the others; the keys are those
 * addReading() writes, `quote` aside, which follows from the span. Decimals are strings, or whole numbers;
 * null takes `upper` away.
 *  @return BadField with the name of a key that is none or holds what cannot be its value; @p reading is then
 * as it was. */
[[nodiscard]] Outcome applyFields(model::Reading &reading, const QJsonObject &fields);

/** True for a key that applyFields() takes. */
[[nodiscard]] bool isReadingField(const QString &name);

} // namespace jiaoshu::exchange
