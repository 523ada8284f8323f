// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace jiaoshu::session {

class Session;

/** A file that an article was read from, as the workspace holds it. */
struct Original
{
    qint64 number = 0; ///< of it in the workspace; several articles may have one
    QByteArray sha256; ///< of the whole file
    qint64 size = 0;   ///< in bytes
    bool isKept =
        false;    ///< false: it was larger than 256 MiB or changed while it was read; its hash alone is there
    QString path; ///< how it was named when it came in
    QString part; ///< which part of it the article is: "#row=12", "!/inner.html"; empty for all of it
    QString at;   ///< UTC, when it came in
    bool operator==(const Original &) const = default;
};

/** Where @p article came from: first what it was taken in from, then other files with the very same text.
 * None for text that was typed or pasted, and where it came in under a version that kept none. @return
 * UnknownArticle. */
[[nodiscard]] Result<QList<Original>> originalsOf(const Session &session, ArticleId article);

/** What a file with the bytes of @p original is best called: "a.html" for one within "news.zip". */
[[nodiscard]] QString fileNameOf(const Original &original);

/** Writes the bytes as they were to @p path, beside it first, and holds them against their hash. @return
 * NotFound where only the hash is there, DamagedWorkspace, CannotWrite; then nothing is put there. */
[[nodiscard]] Outcome saveOriginal(const Session &session, const Original &original, const QString &path);
/** The same bytes, in memory. */
[[nodiscard]] Result<QByteArray> originalBytes(const Session &session, const Original &original);

} // namespace jiaoshu::session
