// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/records.h"

#include <QList>
#include <QSet>

namespace jiaoshu::store {

/** Finds what is wrong in a workspace file: in SQLite's pages and in what the rows mean. Reads only. Throws
 * SQLite::Exception where the file cannot be read at all. */
class Verifier
{
public:
    explicit Verifier(Connection &connection) : m_connection(connection) {}
    /** All but those that a repair told (see losses()). */
    [[nodiscard]] QList<Fault> faults();
    /** SQLite's quick check alone. */
    [[nodiscard]] QList<Fault> faultsOfPages();
    /** What a repair could not bring back and wrote down. */
    [[nodiscard]] static QList<Fault> losses(Connection &connection);
    /** Writes @p faults down as what cannot be brought back. In a transaction of the caller's. */
    static void noteLosses(Connection &connection, const QList<Fault> &faults, const QString &at);

private:
    void runCheck(const char *pragma);
    void checkPages();
    void checkRest();
    void checkArticles();
    void checkOriginals();
    void checkReadings();
    void checkJournal();
    void checkDerived();
    void checkLostFigures(const QSet<FigureId> &wrong);
    void report(const char *what, const QString &detail, const QStringList &place = {})
    {
        m_faults.append({QLatin1String(what), detail, place});
    }

    Connection &m_connection;
    QList<Fault> m_faults;
};

} // namespace jiaoshu::store
