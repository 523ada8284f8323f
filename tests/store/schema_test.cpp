// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/connection.h"
#include "store/filetesting.h"

using namespace jiaoshu::store;

class SchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** schema.sql shows a reader what all migrations come to; on a difference the present one is written
     * beside as .fail. */
    void isTheOneInTheSnapshot()
    {
        const QString snapshot = QStringLiteral(JIAOSHU_SOURCE_DIR "/app/store/schema.sql");
        const Schema schema;
        const QByteArray now =
            QByteArray("-- SPDX-FileCopyrightText: The Jiaoshu authors\n"
                       "-- SPDX-License-Identifier: GPL-3.0-or-later\n"
                       "-- What the migrations come to; tests/store/schema_test.cpp holds it so.\n\n") +
            schema.expected(schema.latest()).trimmed() + '\n';
        if (now != filetesting::content(snapshot))
            filetesting::put(QStringLiteral("schema.sql.fail"), now);
        QCOMPARE(now, filetesting::content(snapshot));
    }

    void runsEachStepWithItsVersion()
    {
        Connection connection;
        const Schema schema(
            {"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;", "ALTER TABLE a ADD COLUMN b TEXT;"});
        QCOMPARE(schema.latest(), 2);
        Schema({"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;"}).migrate(connection, 0);
        QCOMPARE(connection.number("PRAGMA user_version"), 1);
        schema.migrate(connection, 1);
        QCOMPARE(connection.number("PRAGMA user_version"), 2);
        QCOMPARE(Schema::dump(connection), schema.expected(2));
        schema.migrate(connection, 2);
        QCOMPARE(connection.number("PRAGMA user_version"), 2);
    }

    void takesAllStepsOrNone()
    {
        Connection connection;
        const Schema schema({"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;",
                             "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE a (id INTEGER);",
                             "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT;"});
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, schema.migrate(connection, 0));
        QCOMPARE(connection.number("PRAGMA user_version"), 0);
        QCOMPARE(connection.number("SELECT count(*) FROM sqlite_schema"), 0);
    }

    void isStrictEverywhere()
    {
        Connection connection;
        Schema().migrate(connection, 0);
        QCOMPARE(connection.number(
                     "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                     "AND name NOT LIKE 'sqlite_%' AND strict = 0"),
                 0);
        QCOMPARE(
            connection.number("SELECT count(*) FROM sqlite_schema AS s, pragma_foreign_key_list(s.name) AS k "
                              "WHERE s.type = 'table' AND k.on_delete <> 'RESTRICT'"),
            0);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
