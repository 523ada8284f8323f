// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/originalhasher_p.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jiaoshu::session {

QByteArray OriginalHasher::hashOf(const QByteArray &bytes)
{
    const bool isSame =
        !m_bytes.isEmpty() && bytes.constData() == m_bytes.constData() && bytes.size() == m_bytes.size();
    if (!isSame) {
        m_bytes = bytes;
        m_sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    return m_sha256;
}

std::optional<OriginalHasher::Hashed> OriginalHasher::hashOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    if (path == m_path && info.lastModified() == m_modified && info.size() == m_file.size)
        return m_file;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    m_path = path;
    m_modified = info.lastModified();
    m_file = {hash.result(), info.size()};
    return m_file;
}

} // namespace jiaoshu::session
