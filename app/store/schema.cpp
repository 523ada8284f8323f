// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/connection.h"
#include "store/sqltext.h"

#include <QDir>

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
    for (int next = version + 1; next <= latest(); ++next) {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        connection.run(m_migrations[next - 1]);
        connection.run("PRAGMA user_version = " + QByteArray::number(next));
        transaction.commit();
    }
}

QByteArray Schema::dump(Connection &connection)
{
    QByteArray text;
    SQLite::Statement rows(connection.database(),
                           "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                           "ORDER BY type, name, tbl_name, sql");
    while (rows.executeStep()) {
        text += "--";
        for (int i = 0; i < 3; ++i)
            text += QByteArray(" ") + rows.getColumn(i).getText();
        text += QByteArray("\n") + rows.getColumn(3).getText() + ";\n\n";
    }
    return text;
}

QByteArray Schema::expected(int version) const
{
    Connection connection;
    Schema(m_migrations.mid(0, version)).migrate(connection, 0);
    return dump(connection);
}

} // namespace jiaoshu::store
