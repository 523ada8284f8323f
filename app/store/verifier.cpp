// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifier.h"

#include "store/digest.h"
#include "store/figurerows.h"
#include "store/journal.h"
#include "store/uids.h"

#include <QSet>

#include <sqlite3.h>

namespace jiaoshu::store {

QList<Fault> Verifier::faults()
{
    m_faults.clear();
    checkPages();
    checkArticles();
    checkReadings();
    checkJournal();
    checkDerived();
    return m_faults;
}

void Verifier::checkPages()
{
    SQLite::Statement pages(m_connection.database(), "PRAGMA integrity_check(20)");
    while (pages.executeStep()) {
        const QString line = QString::fromUtf8(pages.getColumn(0).getText());
        if (line != QStringLiteral("ok"))
            report("sqlite-integrity", line);
    }
    SQLite::Statement keys(m_connection.database(), "PRAGMA foreign_key_check");
    while (keys.executeStep())
        report("sqlite-foreign-key", QStringLiteral("%1 row %2")
                                         .arg(QLatin1String(keys.getColumn(0).getText()))
                                         .arg(keys.getColumn(1).getInt64()));
}

void Verifier::checkArticles()
{
    Query rows(m_connection, "article/list_texts");
    while (rows.next()) {
        const qint64 id = rows.number();
        const QByteArray sha256 = rows.bytes();
        const QString uid = rows.text();
        if (QCryptographicHash::hash(rows.bytes(), QCryptographicHash::Sha256) != sha256)
            report("article-hash", QStringLiteral("the text of article %1 is not what was taken in").arg(id));
        else if (uid != articleUid(sha256))
            report("article-hash", QStringLiteral("the uid of article %1 is not that of its text").arg(id));
    }
}

void Verifier::checkReadings()
{
    Query rows(m_connection, "reading/list");
    while (rows.next()) {
        QByteArray computed;
        try {
            computed = readingDigest(takeReadingRecord(rows));
        } catch (const SQLite::Exception &fault) {
            if ((fault.getErrorCode() & 0xff) != SQLITE_CORRUPT) // a word or number that is none of ours
                throw;
            rows.goTo(20);
        }
        const bool same = rows.bytes() == computed;
        if (!same)
            report("reading-hash", QStringLiteral("reading %1 is not what was written").arg(rows.number()));
    }
}

void Verifier::checkJournal()
{
    Journal journal(m_connection);
    QSet<QByteArray> earlier = {QByteArray(32, '\0')};
    for (const Journal::CommandRow &row : journal.commands()) {
        if (journal.hashOf(row) != row.hash)
            report("journal-chain", QStringLiteral("command %1 (%2, %3) is not what was written")
                                        .arg(row.id.value)
                                        .arg(row.action, row.at));
        if (!earlier.contains(row.previousHash))
            report("journal-chain", QStringLiteral("what command %1 (%2, %3) followed is missing")
                                        .arg(row.id.value)
                                        .arg(row.action, row.at));
        earlier.insert(row.hash);
    }
}

void Verifier::checkDerived()
{
    Query states(m_connection, "figure_state/list_wrong");
    while (states.next())
        report("figure-state",
               QStringLiteral("figure %1 does not stand as the journal says").arg(states.number()));
    Query counts(m_connection, "count/list_wrong");
    while (counts.next())
        report("figure-count", QStringLiteral("the count of %1 is wrong").arg(counts.text()));
}

} // namespace jiaoshu::store
