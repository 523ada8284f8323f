// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

namespace jiaoshu::store {

/** SHA-256 over a row of values, each with its length in front (8 bytes, big endian), so that no two rows
 * look alike. The formats are described in README.md. */
class Digest
{
public:
    explicit Digest(QByteArrayView format);
    Digest &add(const QByteArray &bytes);
    Digest &add(const QString &text) { return add(text.toUtf8()); }
    Digest &add(qint64 number) { return add(QByteArray::number(number)); }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

/** Of a reading's row; covers every field, whose reading it is and where it came from. */
[[nodiscard]] QByteArray readingDigest(const ReadingRecord &record);

} // namespace jiaoshu::store
