// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/interval.h"
#include "model/figure.h"

#include <optional>

namespace jiaoshu::checks {

/** What a figure says of the number behind it, by the digits it is printed with and its qualifier. */
struct Printed
{
    Interval range; ///< every number that may be meant: 3.46亿 is 345500000 to 346500000, 921户 is 921
    Decimal value;  ///< as read
    int place = 0;  ///< of its last printed digit, as a power of ten: 6 of 3.46亿
    int digits = 0; ///< that it is printed with; 0 where it is no more than about so, or a range
    bool isExact = false; ///< a count to the last one

    /** One of its last printed digit. */
    [[nodiscard]] Decimal step() const { return {1, place}; }
};

/** Nothing where it has no other end (以上, 以内), is below zero or a fraction. */
[[nodiscard]] std::optional<Printed> printed(const model::Reading &reading);

} // namespace jiaoshu::checks
