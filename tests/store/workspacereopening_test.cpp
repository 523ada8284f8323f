// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefiletesting.h"

using namespace workspacefiletesting;

/** Files that somebody else left: unclean, older, being read. */
class WorkspaceReopeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAgainAfterAProcessThatDidNotEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const QString copy = folder.filePath(QStringLiteral("b.jiaoshu"));
        {
            const auto file = made(path);
            file->connection().run("INSERT INTO state_count VALUES ('proposed', 7)");
            QVERIFY(QFile::copy(path, copy)); // as a kill leaves them
            QVERIFY(QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        const auto again = WorkspaceFile::open(spec(copy));
        QVERIFY(again.has_value());
        QCOMPARE((*again)->connection().number("SELECT figures FROM state_count"), 7);
    }

    void looksHarderAfterAProcessThatDidNotEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const QString copy = folder.filePath(QStringLiteral("b.jiaoshu"));
        made(path);
        tamper(path, "PRAGMA foreign_keys = OFF; INSERT INTO article_text VALUES (99, 'nobody')");
        {
            const auto file = made(path); // quick_check does not see a row without its article
            file->connection().run("INSERT INTO state_count VALUES ('proposed', 7)");
            QVERIFY(QFile::copy(path, copy));
            QVERIFY(QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        const QByteArray before = content(copy);
        QCOMPARE(verdictOn(spec(copy)), QStringLiteral("damaged-workspace"));
        QCOMPARE(content(copy), before);
    }

    void leavesAloneWhatStandsBesideTheNewFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const QString other = QString(path + QStringLiteral(".new"));
        put(other, "someone's notes");
        made(path).reset();
        QCOMPARE(content(other), QByteArray("someone's notes"));
    }

    void migratesAnOldFileAfterACopy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path)->connection().run("INSERT INTO state_count VALUES ('proposed', 7)");
        const Schema schema = newerSchema("ALTER TABLE state_count ADD COLUMN extra TEXT NOT NULL DEFAULT "
                                          "'新'; CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;");
        {
            const auto file = WorkspaceFile::open(spec(path), schema);
            QVERIFY2(file.has_value(), file ? "" : qPrintable(toLogLine(file.error())));
            Connection &connection = (*file)->connection();
            QCOMPARE(connection.number("PRAGMA user_version"), schema.latest());
            QCOMPARE(connection.number("SELECT figures FROM state_count"), 7);
            QCOMPARE(Schema::dump(connection), schema.expected(schema.latest()));
        }
        const QList<BackupRecord> backups = backupsOf(path);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups[0].occasion, QStringLiteral("before-version-8"));
        const auto old = WorkspaceFile::open(spec(backups[0].path));
        QVERIFY(old.has_value());
        QCOMPARE((*old)->connection().number("SELECT figures FROM state_count"), 7);
    }

    void leavesAFileAsItWasWhenItsMigrationFails()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path)->connection().run("INSERT INTO state_count VALUES ('proposed', 7)");
        const auto failed = WorkspaceFile::open(
            spec(path), newerSchema("DELETE FROM state_count; SELECT no_such_function();"));
        QVERIFY(!failed.has_value());
        const auto file = WorkspaceFile::open(spec(path));
        QVERIFY(file.has_value());
        QCOMPARE((*file)->connection().number("SELECT figures FROM state_count"), 7);
    }

    void readsAnOldFileAsItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        OpenSpec request = spec(path);
        request.access = Access::ReadOnly;
        const QByteArray before = content(path);
        {
            const auto opened = WorkspaceFile::open(
                request, newerSchema("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"));
            QVERIFY(opened.has_value());
            QVERIFY((*opened)->notices().contains(Notice::OlderVersion));
            QCOMPARE((*opened)->connection().number("SELECT count(*) FROM meta"), 1);
        }
        QCOMPARE(content(path), before);
    }

    void leavesNothingBesideAFileThatWasRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("whole") << QByteArray();
        QTest::newRow("refused") << QByteArray("CREATE TABLE extra (a)");
    }

    void leavesNothingBesideAFileThatWasRead()
    {
        QFETCH(QByteArray, sql);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        if (!sql.isEmpty())
            tamper(path, sql.constData());
        const QByteArray before = content(path);
        OpenSpec request = spec(path);
        request.access = Access::ReadOnly;
        {
            const auto opened = WorkspaceFile::open(request);
            QCOMPARE(opened.has_value(), sql.isEmpty());
            if (opened)
                QVERIFY_THROWS_EXCEPTION(SQLite::Exception,
                                         (*opened)->connection().run("DELETE FROM state_count"));
        }
        QCOMPARE(content(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("a.jiaoshu")});
    }

    void leavesALogThatWasLeftToTheNextWriter()
    {
        const QTemporaryDir folder;
        const QString copy = leftBehind(folder);
        const QByteArray file = content(copy);
        const QByteArray log = content(copy + QStringLiteral("-wal"));
        OpenSpec request = spec(copy);
        request.access = Access::ReadOnly;
        {
            const auto opened = WorkspaceFile::open(request);
            QVERIFY(opened.has_value());
            QCOMPARE((*opened)->connection().number("SELECT figures FROM state_count"), 7); // from the log
        }
        QCOMPARE(content(copy), file);
        QCOMPARE(content(copy + QStringLiteral("-wal")), log);
        const auto writer = WorkspaceFile::open(spec(copy));
        QVERIFY((*writer)->notices().contains(Notice::UncleanEnd));
    }

    void looksHarderWhereALockWasLeftWithoutALog()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        tamper(path, "PRAGMA foreign_keys = OFF; INSERT INTO article_text VALUES (99, 'nobody')");
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("opened"));
        put(path + QStringLiteral(".lock"),
            QByteArray("999999999\nworkspacefile_test\n") + QSysInfo::machineHostName().toUtf8() + "\n");
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("damaged-workspace"));
    }

    void leavesALargeFileToACheckInTheBackground()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        OpenSpec request = spec(path);
        QVERIFY(!(*WorkspaceFile::open(request))->notices().contains(Notice::Unchecked));
        request.checkUpToBytes = 4096;
        const auto opened = WorkspaceFile::open(request);
        QVERIFY((*opened)->notices().contains(Notice::Unchecked));
    }
};

QTEST_GUILESS_MAIN(WorkspaceReopeningTest)
#include "workspacereopening_test.moc"
