// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace jiaoshu::store {

/** The SQL text that is built in as app/store/sql/<name>.sql, e.g. "article/get". It must be there. */
[[nodiscard]] QByteArray sqlText(QByteArrayView name);
/** Whether there is one. */
[[nodiscard]] bool hasSqlText(QByteArrayView name);

} // namespace jiaoshu::store
