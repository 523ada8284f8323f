// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jiaoshu::model {

/** True for the ISO 8601 forms a figure's period may have: "2023", "2023-08", "2023-08-31", or two of them as
 * an interval "2023-01-01/2023-08-31" that does not run backwards; also for the empty text (the article does
 * not say). Days must exist. */
[[nodiscard]] bool isPeriod(QStringView text);

} // namespace jiaoshu::model
