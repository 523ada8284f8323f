// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/salvage.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>
#include <utility>

namespace jiaoshu::store {

class Query;

/** The articles of a damaged file of which the row or the text cannot be read, while others refer to them.
 * Each gets a row that stands in for it, so that its figures, decisions and sources are saved; then it is
 * read again from its original. Throws SQLite::Exception; used inside store/ only. */
class LostArticles
{
public:
    /** @param to the new file; nobody has worked in it yet. */
    explicit LostArticles(Connection &to) : m_to(to) {}

    /** What @p from says elsewhere of the articles whose rows are not in the new file; to be called when that
     * table was read as @p articles tells. */
    void lookUp(Connection &from, const SalvagedTable &articles);
    /** No row is lost. */
    [[nodiscard]] bool areNone() const { return m_gaps.isEmpty(); }
    /** Makes sure that there is a row of the article with this id. @return false where none can have been. */
    [[nodiscard]] bool standIn(qint64 id);

    /** Reads each again, and takes it where hashes say that it is what was lost. To be called when all tables
     * were read; tells in @p report what became of them. */
    void rebuild(const ReadAgain &readAgain, SalvageReport &report);

private:
    struct Proof;
    [[nodiscard]] bool mayBeLost(qint64 id) const;
    [[nodiscard]] QList<LostArticle> lost();
    void collectProofs();
    [[nodiscard]] bool rebuildOne(const LostArticle &article, const ReadAgain &readAgain);
    [[nodiscard]] bool isIt(const LostArticle &lost, const model::Article &found) const;
    void put(const LostArticle &lost, const model::Article &found);
    void name(const LostArticle &lost);
    void putRow(const QString &uid, const model::Article &article);
    [[nodiscard]] bool isSound(Query &reading, ArticleId article) const;
    [[nodiscard]] QHash<qint64, QMap<qint64, QByteArray>> quotesOf(const QSet<qint64> &articles) const;
    [[nodiscard]] QString pathOf(ArticleId article) const;
    [[nodiscard]] bool mendByQuotes(qint64 article, const QMap<qint64, QByteArray> &quotes);
    [[nodiscard]] QSet<qint64> dropUnfounded(const QSet<qint64> &wrong);
    void tell(const QSet<qint64> &wrong, SalvageReport &report);

    Connection &m_to;
    QList<std::pair<qint64, qint64>> m_gaps; ///< ids whose rows were not read, first and last
    QHash<qint64, QByteArray> m_uids;        ///< by its index, of those
    QHash<qint64, QByteArray> m_hashes;      ///< the same
    bool m_isEachKnown = false;              ///< one of the indexes was read to its end
    QSet<qint64> m_standIns;
    QHash<qint64, std::shared_ptr<Proof>> m_proofs; ///< where neither is known
    QHash<qint64, QString> m_times;                 ///< when those with a stand-in came in
};

} // namespace jiaoshu::store
