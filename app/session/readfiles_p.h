// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sourcereader.h"
#include "session/session.h"
#include "store/readfiles.h"

#include <QSet>

#include <deque>

namespace jiaoshu::session {

/** Knows which tables, archives and mails were read to their end, by the hash of the file and how it was
 * read; one in which anything was refused, or that others marked, is read again. What it knows is a cache:
 * where it cannot be had, files are read. */
class FinishedFiles
{
public:
    FinishedFiles(Session &session, const readers::Reading &how);

    /** What the file gave, as long as all of it is still there; nothing where it is to be read. What follows,
     * until end(), is told of it. */
    [[nodiscard]] std::optional<store::ReadParts> begin(const QString &path);
    /** One of the articles of the file that is read is on its way, as its @p part. */
    void expect(const QString &part);
    /** The last one that was expected is not, after all. */
    void expectNot();
    /** The file that is read is not to be passed over. */
    void spoil();
    /** @param isWhole nothing of it was left out, and it was not known. */
    void end(const QString &path, bool isWhole);
    /** What is durable of what was expected, in its order. */
    void tookIn(ArticleId article, bool isPlain);
    /** Keeps those that are durable as a whole. */
    void keep();

private:
    struct File
    {
        QByteArray key;              ///< empty: it is not to be kept
        store::ReadParts articles{}; ///< that are durable
        ArticleId newest{};          ///< of them
        QStringList expected{};      ///< parts of those that follow
        bool isRead = false;
    };
    [[nodiscard]] QByteArray keyOf(const QString &path) const;
    /** @return false where it cannot be had. */
    [[nodiscard]] bool open();
    [[nodiscard]] Result<store::CacheMark> markFor(ArticleId newest) const;

    Session &m_session;
    QByteArray m_how;
    std::unique_ptr<store::ReadFiles> m_cache;
    QSet<ArticleId> m_takenOut;
    std::deque<File> m_files; ///< that are not kept yet, the one that is read last
};

} // namespace jiaoshu::session
