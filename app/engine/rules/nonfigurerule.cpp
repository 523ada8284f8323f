// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/nonfigurerule.h"

namespace jiaoshu::engine {

int NumberSite::smallWhole() const
{
    if (numeral.value.isFraction() || numeral.upper || numeral.hasPoint || numeral.isPart)
        return -1;
    const Decimal &value = numeral.value.numerator();
    if (!value.isInteger() || Decimal(9999) < value || value.isNegative())
        return -1;
    return value.toString().toInt();
}

} // namespace jiaoshu::engine
