// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/originpacker.h"

#include "store/packing.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace jiaoshu::session {

void OriginPacker::pack(Origin &origin, const std::function<bool()> &isCancelled)
{
    const bool isSame = m_last && origin.path == m_path && origin.bytes.size() == m_bytes.size() &&
                        origin.bytes.constData() == m_bytes.constData();
    if (!isSame) {
        std::optional<store::PackedOriginal> made;
        if (!origin.bytes.isEmpty()) {
            QByteArray bytes = origin.bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            made = store::packOriginal(buffer, isCancelled);
        } else if (QFile file(origin.path);
                   QFileInfo(origin.path).isFile() && file.open(QIODevice::ReadOnly)) {
            made = store::packOriginal(file, isCancelled);
        }
        if (!made)
            return;
        m_path = origin.path;
        m_bytes = origin.bytes;
        m_last = std::make_shared<const store::PackedOriginal>(std::move(*made));
    }
    origin.packed = m_last;
}

} // namespace jiaoshu::session
