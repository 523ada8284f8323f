// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace jiaoshu::readers {

/** The first day in @p text that is written year, month, day in digits: 2023-11-16, 2023/11/6, 2023年11月6日,
 * 20231116, with or without a time. A time told as UTC (Z, +00:00) is taken as China's clock, UTC+8, for that
 * is where the outlets are. @return ISO 8601, empty where there is none between 1900 and 2100. */
[[nodiscard]] QString isoDay(QStringView text);

} // namespace jiaoshu::readers
