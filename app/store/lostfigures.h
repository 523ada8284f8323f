// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/harmedarticle.h"
#include "store/salvage.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace jiaoshu::store {

/** The figures that a damaged page took away, and how they come back: what is left of them, or what the
 * engine reads in their article, is proposed anew, by a command of its own. Decisions are not touched. Throws
 * SQLite::Exception; used inside store/ only. */
class LostFigures
{
public:
    explicit LostFigures(Connection &connection) : m_connection(connection) {}

    /** Articles with figures that stand nowhere, ascending. */
    [[nodiscard]] QList<ArticleId> articles();
    /** An article with what is left in it. */
    [[nodiscard]] HarmedArticle harmed(ArticleId article);
    /** Proposes anew what can be; tells in @p report what was, and where nothing could. In a transaction of
     * the caller's, with the states derived. */
    void proposeAgain(const ProposeAgain &propose, const QDateTime &at, SalvageReport &report);
    /** Of figures whose rows are lost: an index says them. */
    void setLostUids(QSet<QString> uids) { m_lostUids = std::move(uids); }

private:
    struct ReadAgainAs
    {
        ProposeAgain propose;
        QDateTime at;
    };
    void lookUp();
    [[nodiscard]] QSet<qint64> misread();
    void proposeIn(ArticleId article, const ReadAgainAs &how, SalvageReport &report);

    Connection &m_connection;
    bool m_isLookedUp = false;
    QHash<qint64, QList<LostFigure>> m_lost; ///< by article
    QSet<QString> m_lostUids;
};

/** Its text is empty where it is not what was taken in. */
[[nodiscard]] model::Article articleWithSoundText(Connection &connection, ArticleId id);

/** What a check says of an article with figures that stand nowhere. */
[[nodiscard]] Fault lostProposals(ArticleId article, const QString &path);

} // namespace jiaoshu::store
