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
    constexpr qint64 AtOnce = qint64(1024) * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Hashed hashed;
    for (QByteArray bytes = file.read(AtOnce); !bytes.isEmpty(); bytes = file.read(AtOnce)) {
        hash.addData(bytes);
        hashed.size += bytes.size(); // not what it had before: it may grow meanwhile
    }
    if (file.error() != QFileDevice::NoError)
        return {};
    hashed.sha256 = hash.result();
    m_path = path;
    m_modified = info.lastModified();
    m_file = hashed;
    return hashed;
}

} // namespace jiaoshu::session
