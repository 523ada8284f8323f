// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"
#include "model/figure.h"

#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::checks {

/** The name of the fact that a figure tells: its indicator, place, period and unit. Empty where one of them,
 * the unit aside, is missing, so that it cannot be known to be the same as another's. */
[[nodiscard]] QString factOf(const model::Reading &reading);

/** What two figures that tell the same fact come to: they agree as printed, or contradict each other. They do
 * where one slip (a scale, a digit, two that changed places) leads from one to the other, or they lie within
 * a twentieth of each other; in both cases only where both have three digits that tell, noughts at the end
 * not counted. Nothing where they are farther apart, or round: they rather tell two facts by one name. The
 * first is index 0. */
[[nodiscard]] std::optional<Check> compareRepeated(const model::Reading &first, const model::Reading &second);

/** Facts that are told more than once in an article. */
[[nodiscard]] QList<Check> findRepeats(const QList<model::Reading> &readings);

} // namespace jiaoshu::checks
