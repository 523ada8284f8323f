// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jiaoshu::engine {

/** Whether @p words name a company by the number of its share, too: 青木(2799), 青木股份(600123.SH). */
[[nodiscard]] bool namesListedCompany(QStringView words);

} // namespace jiaoshu::engine
