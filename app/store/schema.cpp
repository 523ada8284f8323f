// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/applicationid.h"
#include "store/connection.h"
#include "store/fault.h"
#include "store/sqltext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QMutex>
#include <QScopeGuard>

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

namespace jiaoshu::store {

Schema::Schema()
{
    const QDir folder(QStringLiteral(":/store/sql/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        m_migrations.append(sqlText(QByteArray("migrations/" + name.chopped(4).toLatin1())));
}

void Schema::migrate(Connection &connection, int version) const
{
    // A table that others refer to is made anew only with these off, and they cannot be switched in a
    // transaction; all references are looked at before it ends.
    const bool hasKeys = connection.number("PRAGMA foreign_keys") == 1;
    connection.run("PRAGMA foreign_keys = OFF");
    const auto restored = qScopeGuard([&] {
        connection.forgetStatements();
        if (hasKeys)
            std::ignore =
                sqlite3_exec(connection.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    });
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    for (int next = version + 1; next <= latest(); ++next)
        connection.run(m_migrations[next - 1]);
    if (connection.number("SELECT count(*) FROM pragma_foreign_key_check") != 0)
        throw SQLite::Exception("a row refers to one that is not there", SQLITE_CONSTRAINT);
    connection.run("PRAGMA user_version = " + QByteArray::number(latest()));
    transaction.commit();
}

QByteArray Schema::dump(Connection &connection)
{
    QByteArray text;
    SQLite::Statement rows(connection.database(),
                           "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                           "ORDER BY type, name, tbl_name, sql");
    while (rows.executeStep()) {
        // One flipped bit makes bytes of a text, which read the same. Asked first: reading turns them into
        // text.
        for (int i = 0; i < 4; ++i)
            text += rows.getColumn(i).isText() ? "" : "-- no text\n";
        text += "--";
        for (int i = 0; i < 3; ++i)
            text += QByteArray(" ") + rows.getColumn(i).getText();
        text += QByteArray("\n") + rows.getColumn(3).getText() + ";\n\n";
    }
    return text;
}

QByteArray Schema::expected(int version) const
{
    static QMutex s_mutex;
    static QHash<QByteArray, QByteArray> s_known; // of all workspaces that are opened
    const QByteArray steps =
        QCryptographicHash::hash(m_migrations.mid(0, version).join('\0'), QCryptographicHash::Sha256);
    const QMutexLocker locker(&s_mutex);
    if (const auto known = s_known.constFind(steps); known != s_known.constEnd())
        return *known;
    Connection connection;
    upTo(version).migrate(connection, 0);
    return *s_known.insert(steps, dump(connection));
}

Result<std::unique_ptr<Connection>> makeEmpty(const QString &path, const Schema &schema)
{
    auto made = Connection::open(path, Purpose::Create);
    if (!made)
        return fail(ErrorCode::CannotWrite, made.error().detail, path);
    auto filled = guarded(path, [&] {
        (*made)->run("PRAGMA application_id = " + QByteArray::number(ApplicationId));
        schema.migrate(**made, 0);
    });
    return filled ? std::move(made) : fail(filled.error());
}

} // namespace jiaoshu::store
