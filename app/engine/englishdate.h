// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace jiaoshu::engine {

/** The day that a page's frame writes in English at UTF-16 offset @p at of a folded text: 17 Jul 2022, July
 * 17, 2022, Jul 17 09:30:00 2022. */
[[nodiscard]] std::optional<QDate> englishDayAt(QStringView text, qsizetype at);

} // namespace jiaoshu::engine
