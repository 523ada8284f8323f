// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include <QtEndian>

#include <array>

namespace jiaoshu::store {

Digest::Digest(QByteArrayView format) : m_hash(QCryptographicHash::Sha256)
{
    add(format.toByteArray());
}

Digest &Digest::add(const QByteArray &bytes)
{
    std::array<char, 8> length = {};
    qToBigEndian(static_cast<quint64>(bytes.size()), length.data());
    m_hash.addData(QByteArrayView(length.data(), static_cast<qsizetype>(length.size())));
    m_hash.addData(bytes);
    return *this;
}

QByteArray readingDigest(const ReadingRecord &record)
{
    const model::Reading &r = record.reading;
    Digest digest("jiaoshu-reading-1");
    digest.add(record.uid).add(record.figureUid).add(record.articleUid).add(record.origin);
    digest.add(qint64(r.span.begin.value))
        .add(qint64(r.span.end.value))
        .add(r.quote)
        .add(model::toText(r.kind));
    digest.add(r.value.toString()).add(r.upper ? r.upper->toString() : QString()).add(r.unit).add(r.per);
    digest.add(model::toText(r.qualifier))
        .add(model::toText(r.status))
        .add(r.place)
        .add(r.period)
        .add(r.indicator);
    digest.add(r.note).add(qint64(record.confidencePermille)).add(record.rule);
    return digest.result();
}

} // namespace jiaoshu::store
