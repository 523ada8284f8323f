// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace jiaoshu::ui {

/** How well one opaque colour stands out from another, 1 to 21. Text needs 4.5, lines and signs 3.
 *  Source: WCAG 2.2, "contrast ratio" and success criteria 1.4.3 and 1.4.11. */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/** @p share of @p over laid on @p under, 0 to 1; opaque. */
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

/** @p colour, moved towards black or white as far as it takes to reach @p ratio on @p ground. */
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &colour, double ratio);

/** The largest share of @p tint, at most @p share, that may be laid on @p ground under @p text without taking
 * its contrast below
 *  @p ratio; the colour that results. */
[[nodiscard]] QColor tintUnderText(const QColor &ground, const QColor &tint, double share, const QColor &text,
                                   double ratio);

} // namespace jiaoshu::ui
