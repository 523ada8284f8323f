// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QString>

namespace jiaoshu::exchange {

/** A file that takes another's place only when it is whole: written beside it, made durable, read back,
 * renamed. Until commit() the old file is as it was; without commit() nothing stays behind. */
class Replacement
{
public:
    /** @param path of the file to be replaced or made; a link is followed. */
    explicit Replacement(const QString &path);
    ~Replacement();
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    /** @return CannotWrite. */
    [[nodiscard]] Outcome begin();
    /** Open for writing after begin(), for reading from the start after readBack(). */
    [[nodiscard]] QIODevice &device() { return m_file; }
    /** Ends the writing: all of it has reached the disk. @return CannotWrite, DiskFull. */
    [[nodiscard]] Outcome readBack();
    /** @return CannotWrite. */
    [[nodiscard]] Outcome commit();

private:
    [[nodiscard]] Outcome fault() const;
    QString m_path;
    QFile m_file;
};

} // namespace jiaoshu::exchange
