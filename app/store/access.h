// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace jiaoshu::store {

enum class Access { ReadWrite, ReadOnly };

struct OpenSpec
{
    QString path;
    Access access = Access::ReadWrite;
    bool createIfMissing = false;
    QDateTime now; ///< UTC, of the row that says when a new file was made
};

} // namespace jiaoshu::store
