// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/records.h"
#include "store/salvage.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <utility>

namespace jiaoshu::store {

/** Extractions, figures and the engine's readings that a damaged page took away, while others refer to them:
 * decisions of people hang on them. Each is made again from what others say of it, and is kept where a hash
 * says that it is what was lost; what hangs on the rest is refused. The new file takes rows in whatever they
 * refer to until then (its foreign keys are off). Throws SQLite::Exception; used inside store/ only. */
class LostRows
{
public:
    /** @param to the new file, with all tables as they were read; nobody has worked in it yet. */
    explicit LostRows(Connection &to) : m_to(to) {}

    /** What the indexes of @p from still say of rows that were not read, as @p report tells. */
    void lookUp(Connection &from, const SalvageReport &report);
    /** Makes rows again. @param read what the engine reads in an article. */
    void rebuild(const ReadFigures &read, int engineVersion);
    /** Takes out what refers to a row that is lost for good, and tells in @p report what was and what was not
     * brought back. */
    void settle(SalvageReport &report);
    /** Of figures that are lost for good, as their index says. */
    [[nodiscard]] QSet<QString> lostFigureUids();

private:
    /** Of one table: ids that were not read, with what an index says of each. */
    struct Missing
    {
        bool isAny = false;
        bool isEachKnown = false;
        QHash<qint64, QByteArray> known;
    };
    struct Made; // a reading that waits for its proof
    [[nodiscard]] Missing missingOf(Connection &from, const SalvageReport &report, const char *table,
                                    const char *sql) const;
    void rebuildExtractions(int engineVersion);
    void putExtraction(qint64 id, CommandId command, ArticleId article, int engineVersion);
    void rebuildFigures();
    [[nodiscard]] ArticleId ownerOf(ReadingRecord &record, const QByteArray &hash);
    void rebuildReadings(const ReadFigures &read);
    [[nodiscard]] bool makeReading(const Made &made, const model::Article &article,
                                   const QList<model::Proposal> &proposals);
    void dropUnproven(const QSet<qint64> &made);
    [[nodiscard]] bool isSound(qint64 command);
    [[nodiscard]] qint64 countBack(const Missing &missing, const char *table);
    void tellBack(SalvageReport &report);

    Connection &m_to;
    bool m_areUnfounded = false; ///< rows refer to some that are not there
    Missing m_extractions;
    Missing m_figures;
    Missing m_readings;
    QList<std::pair<ArticleId, QString>> m_articles; ///< with their uids, when they are looked for
};

} // namespace jiaoshu::store
