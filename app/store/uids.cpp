// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/uids.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace jiaoshu::store {

QString newUid(const QDateTime &at)
{
    std::array<quint32, 4> words = {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const auto ms = static_cast<quint64>(at.toMSecsSinceEpoch());
    words[0] = static_cast<quint32>(ms >> 16);
    words[1] = (static_cast<quint32>(ms & 0xffffU) << 16) | 0x7000U | (words[1] & 0x0fffU);
    words[2] = 0x80000000U | (words[2] & 0x3fffffffU);
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>((word >> shift) & 0xffU));
    }
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString articleUid(const QByteArray &sha256)
{
    static const QUuid space(QStringLiteral("5d0b2b4c-8f0e-4c0e-9a55-6a1f2f6f0a11"));
    return QUuid::createUuidV5(space, sha256).toString(QUuid::WithoutBraces);
}

QString figureUid(const QString &articleUid, qsizetype begin, qsizetype end)
{
    return QUuid::createUuidV5(QUuid(articleUid), QByteArray::number(begin) + '-' + QByteArray::number(end))
        .toString(QUuid::WithoutBraces);
}

} // namespace jiaoshu::store
