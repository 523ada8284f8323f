// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace jiaoshu::store {

/** A row of original: a file as it was. */
using OriginalId = Id<struct OriginalTag>;

/** A larger original is not kept: its hash and size are. */
inline constexpr qint64 MostOriginalBytes = qint64(256) * 1024 * 1024;

/** An original that was hashed and packed in one reading of it, before it is stored. */
struct PackedOriginal
{
    struct Piece
    {
        qint64 size = 0; ///< as it was, in bytes
        bool isPacked = false;
        QByteArray bytes;
    };
    QByteArray sha256; ///< of all of it
    qint64 size = 0;   ///< the same
    bool isKept = true;
    QList<Piece> pieces; ///< none where it is not kept
};

/** Where an article comes from, to be stored. */
struct SourcePlan
{
    QByteArray sha256; ///< of the whole file
    qint64 size = 0;   ///< of it, in bytes
    QByteArray bytes;  ///< all of it; empty: it is read again from file
    QString file;      ///< to be read; where it no longer gives those bytes they are not kept
    std::shared_ptr<const PackedOriginal> packed; ///< where it was made beforehand: nothing is read again
    QString path;                                 ///< how it was named
    QString part; ///< which part of it the article is: "#row=12"; empty for all of it
};

/** The same as it is stored. */
struct SourceRecord
{
    ArticleId article;
    OriginalId original;
    QByteArray sha256;
    qint64 size = 0;
    bool isKept = false; ///< its bytes are there, not its hash alone
    QString path;
    QString part;
    QString at; ///< UTC, when it came in
    bool operator==(const SourceRecord &) const = default;
};

} // namespace jiaoshu::store
