// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QStringView>

namespace jiaoshu::ui {

/** How the ends of a figure's span are moved by keys. */
enum class SpanMove {
    EndOut,     ///< the end by one character of the reader's, outwards
    EndIn,      ///< and inwards
    BeginOut,   ///< the begin likewise
    BeginIn,    ///<
    WholeNumber ///< both ends to where the numbers that they cut or touch end
};

/** @p span after @p move, never empty and never beyond @p text. Line ends are not taken in. */
[[nodiscard]] Utf16Span movedSpan(QStringView text, Utf16Span span, SpanMove move);

} // namespace jiaoshu::ui
