// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/connection.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace jiaoshu::store {

/** Which article of which workspace is the newest in a cache. Articles are never removed and their ids
 * ascend, so all before it are there, too. */
struct CacheMark
{
    QString workspaceUid;
    ArticleId article;
    QByteArray sha256; ///< of its text: a workspace that was put back may have another with this id
    bool operator==(const CacheMark &) const = default;
};

/** What can be derived of a workspace, kept in the file "<workspace>.<suffix>" beside it, or in the user's
 * folder of caches where nothing can be written beside it; dropped where it is not what it should be. Its
 * tables hold "mark". Any number of connections read it beside one that writes. Used from one thread. */
class CacheFile
{
public:
    /** What sets one kind of cache apart. */
    struct Kind
    {
        QString suffix;    ///< holds its version
        QByteArray create; ///< the name of the SQL text that makes its tables
        QByteArray probe;  ///< a statement that fails where they are not those
    };

    [[nodiscard]] static QString pathOf(const QString &workspace, const Kind &kind);
    /** Where it is kept for a workspace in a folder that cannot be written. */
    [[nodiscard]] static QString cachePathOf(const QString &workspace, const Kind &kind);
    [[nodiscard]] static bool exists(const QString &workspace, const Kind &kind);
    /** Takes it away, wherever it is. */
    static void drop(const QString &workspace, const Kind &kind);
    /** Opens it; a missing or damaged one is made anew, where that can be. @return CannotWrite, DiskFull. */
    [[nodiscard]] static Result<std::unique_ptr<CacheFile>> open(const QString &workspace, const Kind &kind);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Connection &connection() const { return *m_connection; }
    /** @return nothing marked where it is empty. */
    [[nodiscard]] Result<CacheMark> mark() const;
    /** Runs @p put in one transaction, with what is then the newest; it may throw SQLite::Exception. */
    [[nodiscard]] Outcome add(const std::function<void()> &put, const CacheMark &mark);

private:
    CacheFile(QString path, std::unique_ptr<Connection> connection);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

/** A fault that a cache that is dropped and made anew no longer has. */
[[nodiscard]] bool isDamage(ErrorCode code);

} // namespace jiaoshu::store
