// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"

#include <QStringView>

namespace jiaoshu::engine {

/** 不低于30元, 最多5万元: a limit on either side. */
[[nodiscard]] bool isLimited(const Quantity &quantity);
/** 65岁以上老人; no 平均年龄35岁以上, which somebody found. @p clause where the figure's clause begins. */
[[nodiscard]] bool isAgeLimit(QStringView text, const Quantity &quantity, qsizetype clause);
/** Whether what stands from @p from to @p to says how it came out: 报销比例|稳定在|85%. */
[[nodiscard]] bool isKept(QStringView text, qsizetype from, qsizetype to);
/** 运费, 收购价, and no 经费. */
[[nodiscard]] bool endsWithFee(QStringView words);

} // namespace jiaoshu::engine
