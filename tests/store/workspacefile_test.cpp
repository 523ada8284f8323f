// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefiletesting.h"

#include <QThread>

#include <atomic>
#include <memory>

using namespace workspacefiletesting;

class WorkspaceFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoWritesOnAndOnLetsTheWindowGoFirst()
    {
        const QTemporaryDir folder;
        const auto window = made(folder.filePath(QStringLiteral("work.jiaoshu")));
        const auto beside = window->openBeside();
        QVERIFY(beside.has_value());
        std::atomic_bool isDone = false;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            while (!isDone) {
                const WorkspaceFile::Turn turn(**beside);
                QThread::msleep(60);
            }
        }));
        writer->start();
        QTest::qWait(100);
        int got = 0;
        for (int i = 0; i < 20; ++i) {
            const WorkspaceFile::Turn turn(*window);
            got += turn.isMine() ? 1 : 0;
        }
        isDone = true;
        writer->wait();
        QCOMPARE(got, 20);
    }

    void makesAFileThatSaysWhatItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("工作.jiaoshu"));
        made(path);
        const QByteArray bytes = content(path);
        QVERIFY(bytes.startsWith(QByteArray("SQLite format 3\0", 16)));
        QCOMPARE(bytes.mid(68, 4), QByteArray("JSHU"));
        QCOMPARE(bytes.mid(60, 4).toHex(), QByteArray("00000007"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("工作.jiaoshu")});
    }

    void configuresItsConnection()
    {
        const QTemporaryDir folder;
        const auto file = made(folder.filePath(QStringLiteral("a.jiaoshu")));
        Connection &connection = file->connection();
        QCOMPARE(connection.text("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(connection.number("PRAGMA synchronous"), 2);
        QCOMPARE(connection.number("PRAGMA foreign_keys"), 1);
        QCOMPARE(connection.number("PRAGMA cell_size_check"), 1);
        QCOMPARE(connection.number("PRAGMA trusted_schema"), 0);
        QCOMPARE(connection.number("PRAGMA mmap_size"), 0);
        QCOMPARE(connection.number("PRAGMA busy_timeout"), 5000);
        QCOMPARE(sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, connection.run("SELECT load_extension('x')"));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, connection.run("ATTACH ':memory:' AS other"));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, connection.run("SELECT \"no such column\" FROM meta"));
        connection.run("PRAGMA writable_schema = ON");
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, connection.run("UPDATE sqlite_schema SET sql = ''"));
    }

    void refusesWhatIsNoWorkspaceAndLeavesItAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("全村921户\n");
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("99 bytes") << QByteArray("SQLite format 3\0", 16).leftJustified(99, '\0');
        QTest::newRow("other SQLite file") << [] {
            const QTemporaryDir folder;
            tamper(folder.filePath(QStringLiteral("a")),
                   "CREATE TABLE decision (id INTEGER); PRAGMA user_version = 1");
            return content(folder.filePath(QStringLiteral("a")));
        }();
    }

    void refusesWhatIsNoWorkspaceAndLeavesItAlone()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        put(path, bytes);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            OpenSpec request = spec(path, true);
            request.access = access;
            QCOMPARE(verdictOn(request), QStringLiteral("not-a-workspace"));
            QCOMPARE(content(path), bytes);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{QStringLiteral("a.jiaoshu")});
        }
    }

    void refusesFoldersAndPipesAndWhatIsNotThere()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(verdictOn(spec(folder.path(), true)), QStringLiteral("not-a-workspace"));
        QCOMPARE(verdictOn(spec(pipe, true)), QStringLiteral("not-a-workspace"));
        QCOMPARE(verdictOn(spec({}, true)), QStringLiteral("not-found"));
        QCOMPARE(verdictOn(spec(folder.filePath(QStringLiteral("none")))), QStringLiteral("not-found"));
        QCOMPARE(verdictOn(spec(folder.filePath(QStringLiteral("none/a.jiaoshu")), true)),
                 QStringLiteral("not-found"));
    }

    void takesOddNamesLiterally_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {":memory:", "file:weird.db?mode=memory", "a?b#c%41.jiaoshu", "a'b.jiaoshu", "a\nb\x1b.jiaoshu"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void takesOddNamesLiterally()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        QCOMPARE(verdictOn(spec(name, true)), QStringLiteral("opened"));
        QVERIFY(QFileInfo(folder.path() + QLatin1Char('/') + name).size() > 4096);
        QVERIFY(QDir::setCurrent(before));
    }

    void knowsAFileByOnePathHoweverItIsReached()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const QString link = folder.filePath(QStringLiteral("link.jiaoshu"));
        const auto file = made(path);
        QVERIFY(QFile::link(path, link));
        QCOMPARE(verdictOn(spec(link)), QStringLiteral("locked"));
    }

    void refusesANewerFileAndLeavesItAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path, newerSchema("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"));
        const QByteArray before = content(path);
        const auto opened = WorkspaceFile::open(spec(path));
        QCOMPARE(opened.error().code, ErrorCode::NewerWorkspace);
        QVERIFY(opened.error().detail.contains(QString::number(Schema().latest())));
        QCOMPARE(content(path), before);
    }

    void refusesASchemaThatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER evil AFTER INSERT ON command BEGIN DELETE FROM state_count; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION "
                                            "ALL SELECT i FROM n) SELECT * FROM n");
        QTest::newRow("table") << QByteArray("CREATE TABLE extra (a)");
        QTest::newRow("guard gone") << QByteArray("DROP TRIGGER decision_stays");
        QTest::newRow("view changed")
            << QByteArray("DROP VIEW verified_figure; CREATE VIEW verified_figure AS SELECT 1 AS uid");
        QTest::newRow("a name in bytes")
            << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = CAST(name AS BLOB) "
                          "WHERE name = 'state_count'");
        QTest::newRow("no version") << QByteArray("PRAGMA user_version = 0");
    }

    void refusesASchemaThatIsNotOurs()
    {
        QFETCH(QByteArray, sql);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        tamper(path, sql.constData());
        const QByteArray before = content(path);
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("damaged-workspace"));
        QCOMPARE(content(path), before);
    }

    void refusesAPathThatNoFileCanHave()
    {
        const QTemporaryDir folder;
        const QString longest = folder.filePath(QString(5000, QLatin1Char('a')));
        QCOMPARE(verdictOn(spec(longest)), QStringLiteral("not-found"));
        QVERIFY(verdictOn(spec(longest, true)) != QStringLiteral("opened"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /** Of 300 MB, where our own are far smaller: it is not even brought into memory. */
    void refusesAValueThatIsFarTooLarge()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        tamper(path, "PRAGMA foreign_keys = OFF; "
                     "INSERT INTO article_text VALUES (99, CAST(zeroblob(300 * 1024 * 1024) AS TEXT))");
        const auto opened = WorkspaceFile::open(spec(path));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(toLogLine(opened.error())));
        QCOMPARE((*opened)->notices(), QList<Notice>{Notice::Unchecked});
        const auto read = guarded(path, [&] {
            return (*opened)->connection().text("SELECT text FROM article_text WHERE article_id = 99");
        });
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().detail.contains(QStringLiteral("too big")), qPrintable(read.error().detail));
    }

    void refusesATruncatedFileAndLeavesItAlone_data()
    {
        QTest::addColumn<int>("keep");
        for (const int keep : {100, 512, 4096, 4097, 20000, 65536})
            QTest::newRow(qPrintable(QString::number(keep))) << keep;
        QTest::newRow("all but one") << -1;
    }

    void refusesATruncatedFileAndLeavesItAlone()
    {
        QFETCH(int, keep);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        const QByteArray bytes = content(path).chopped(0);
        const QByteArray cut = keep < 0 ? bytes.chopped(1) : bytes.left(keep);
        QVERIFY(cut.size() < bytes.size());
        put(path, cut);
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("damaged-workspace"));
        QCOMPARE(content(path), cut);
    }

    void worksWithoutALogInANetworkFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        OpenSpec request = spec(path);
        request.fileSystem = "fuse.sshfs";
        {
            const auto file = WorkspaceFile::open(request);
            QVERIFY2(file.has_value(), file ? "" : qPrintable(toLogLine(file.error())));
            QCOMPARE((*file)->notices(), QList<Notice>{Notice::NetworkFolder});
            QCOMPARE((*file)->connection().text("PRAGMA journal_mode"), QStringLiteral("delete"));
            QCOMPARE((*file)->connection().number("PRAGMA synchronous"), 3);
            (*file)->connection().run("INSERT INTO state_count VALUES ('proposed', 7)");
            QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
        }
        request.fileSystem = "ext4";
        const auto local = WorkspaceFile::open(request);
        QCOMPARE((*local)->notices(), QList<Notice>());
        QCOMPARE((*local)->connection().text("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE((*local)->connection().number("SELECT figures FROM state_count"), 7);
    }
};

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "workspacefile_test.moc"
