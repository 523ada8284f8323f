// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sources.h"

#include "store/schema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>

using namespace jiaoshu;
using namespace jiaoshu::store;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/** A file, and what it is to have once its original is about to be stored. */
struct Change
{
    QString path;
    QByteArray bytes;
};

/** "SELECT change_file()" makes the change. */
void addChange(Connection &connection, Change &change)
{
    sqlite3_create_function_v2(
        connection.handle(), "change_file", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, &change,
        [](sqlite3_context *context, int, sqlite3_value **) {
            const auto *made = static_cast<const Change *>(sqlite3_user_data(context));
            put(made->path, made->bytes);
        },
        nullptr, nullptr, nullptr);
    connection.run("CREATE TEMP TRIGGER change AFTER INSERT ON original BEGIN SELECT change_file(); END");
}

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsNoHalfOfAFileThatChangesMeanwhile_data()
    {
        const QByteArray before = QByteArray("before ").repeated(400'000);
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("not at all") << before << before << true;
        QTest::newRow("of no bytes") << QByteArray() << QByteArray() << true;
        QTest::newRow("in its last byte") << before << QByteArray(before.chopped(1) + "x") << false;
        QTest::newRow("it grew") << before << QByteArray(before + "more") << false;
        QTest::newRow("it was cut") << before << before.left(1024 * 1024) << false;
        QTest::newRow("it was emptied") << before << QByteArray() << false;
    }
    void keepsNoHalfOfAFileThatChangesMeanwhile()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, isKept);
        const QTemporaryDir folder;
        Change change{folder.filePath(QStringLiteral("a.csv")), after};
        put(change.path, before);
        Connection connection;
        Schema().migrate(connection, 0);
        connection.run("PRAGMA foreign_keys = OFF");
        addChange(connection, change);
        SourcePlan plan;
        plan.sha256 = sha256(before);
        plan.size = before.size();
        plan.file = change.path;
        plan.path = change.path;
        connection.run("BEGIN");
        addSource(connection, {1}, {1}, plan);
        addSource(connection, {2}, {2}, plan);
        connection.run("COMMIT");
        QCOMPARE(connection.number("SELECT count(*) FROM original"), 1);
        QCOMPARE(connection.number("SELECT is_kept FROM original"), qint64(isKept));
        QCOMPARE(connection.number("SELECT size FROM original"), plan.size);
        QCOMPARE(connection.number("SELECT count(DISTINCT original_id) FROM source"), 1);
        const OriginalId original{connection.number("SELECT id FROM original")};
        QByteArray bytes;
        QVERIFY(readOriginal(connection, original, [&](const QByteArray &piece) {
            bytes += piece;
            return true;
        }));
        QCOMPARE(bytes, isKept ? before : QByteArray());
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "sources_test.moc"
