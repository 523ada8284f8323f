// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/offsets.h"
#include "model/value.h"

#include <optional>

namespace jiaoshu::engine {

/** How a numeral is written. */
enum class NumeralStyle {
    Arabic,  ///< 3.2, 3.2万
    Chinese, ///< 三万五
    Formal,  ///< 叁拾
};

/** A number with its scale as it stands in the text. Spans are in the folded text. */
struct Numeral
{
    Utf16Span span;               ///< digits and scale, 余 or 多 behind them included
    model::Value value;           ///< a pair's lower end (八九千)
    std::optional<Decimal> upper; ///< a pair's upper end
    NumeralStyle style = NumeralStyle::Arabic;
    int digits = 0;             ///< Arabic digits before the point in the first group
    int scale = 0;              ///< power of ten of its last scale word (万: 4), 0 without one
    bool isDigitString = false; ///< 二〇二一: digits said one by one
    bool isBareScale = false;   ///< begins with its scale: 百 in 百元
    bool isOpen = false;        ///< 几 or 数 in it, or 余, 多 behind it: more than the value
    bool isNearby = false;      ///< 来 behind it: about the value
    bool isPart = false;        ///< of the whole in percent (百分之三): the value is the percentage
    bool isHalf = false;        ///< 半 alone
    bool isOneHalf = false;     ///< 一半
    bool hasSeparator = false;  ///< 1,234
    bool isThousands = false;   ///< 15k
    bool hasPoint = false;      ///< 1.5, 一点五
};

} // namespace jiaoshu::engine
