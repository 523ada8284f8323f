// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace jiaoshu::session {

/** Hashes what articles are read from. Many come from one file, which is hashed once. */
class OriginalHasher
{
public:
    struct Hashed
    {
        QByteArray sha256;
        qint64 size = 0;
    };
    [[nodiscard]] QByteArray hashOf(const QByteArray &bytes);
    /** @return nothing where it cannot be read. */
    [[nodiscard]] std::optional<Hashed> hashOfFile(const QString &path);

private:
    QByteArray m_bytes; ///< hashed last; held, so that no other bytes stand at its address
    QByteArray m_sha256;
    QString m_path; ///< the same of a file
    QDateTime m_modified;
    Hashed m_file;
};

} // namespace jiaoshu::session
