// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefile.h"

#include "store/backup.h"
#include "store/fault.h"
#include "store/filetesting.h"

#include <QDir>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace jiaoshu;
using namespace jiaoshu::store;
using namespace filetesting;

namespace {

/** A schema with one more version than the program's own. */
Schema newerSchema(const QByteArray &step)
{
    QByteArrayList migrations;
    const QDir folder(QStringLiteral(":/store/sql/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        migrations.append(content(folder.filePath(name)));
    return Schema(migrations << step);
}

/** A workspace as a killed program leaves it: a row of its own only in the log. */
QString leftBehind(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("killed.jiaoshu"));
    QString copy = folder.filePath(QStringLiteral("left.jiaoshu"));
    const auto file = made(path);
    file->connection().run("INSERT INTO state_count VALUES ('proposed', 7)");
    if (!QFile::copy(path, copy) ||
        !QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")))
        qFatal("cannot copy");
    return copy;
}

/** The lock that tells a file however it is named. */
QString lockByInode(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no such file");
    return QDir::temp().filePath(QStringLiteral("jiaoshu-%1-%2-%3.lock")
                                     .arg(::getuid())
                                     .arg(static_cast<quint64>(status.st_dev), 0, 16)
                                     .arg(static_cast<quint64>(status.st_ino), 0, 16));
}

QString verdictOn(const OpenSpec &spec)
{
    const auto opened = WorkspaceFile::open(spec);
    return opened ? QStringLiteral("opened") : codeName(opened.error().code);
}

} // namespace

class WorkspaceFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAFileThatSaysWhatItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("工作.jiaoshu"));
        made(path);
        const QByteArray bytes = content(path);
        QVERIFY(bytes.startsWith(QByteArray("SQLite format 3\0", 16)));
        QCOMPARE(bytes.mid(68, 4), QByteArray("JSHU"));
        QCOMPARE(bytes.mid(60, 4).toHex(), QByteArray("00000006"));
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

    void takesOverALockWhoseProcessIsGone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        put(path + QStringLiteral(".lock"),
            QByteArray("999999999\nworkspacefile_test\n") + QSysInfo::machineHostName().toUtf8() + "\n");
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("opened"));
    }

    /** Its process was killed before it had written its name. */
    void takesOverALockThatNamesNobody()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path).reset();
        put(path + QStringLiteral(".lock"), QByteArray());
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("opened"));
        put(lockByInode(path), QByteArray());
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("opened"));
    }

    /** Its process was killed while it took over a lock of a process that was gone. */
    void takesOverALockThatWasBeingTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path).reset();
        put(path + QStringLiteral(".lock"),
            QByteArray("999999999\nworkspacefile_test\n") + QSysInfo::machineHostName().toUtf8() + "\n");
        put(path + QStringLiteral(".lock.rmlock"), QByteArray());
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("opened"));
    }

    /** Whatever the file says: a living process has it locked. */
    void leavesALockThatIsHeld()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const auto holder = made(path);
        QFile lock(QString(path + QStringLiteral(".lock")));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        for (const QByteArray &content :
             {QByteArray(), QByteArray("999999999\nx\n" + QSysInfo::machineHostName().toUtf8() + "\n"),
              QByteArray("1\nx\nanother-machine\n")}) {
            QVERIFY(lock.resize(0) && lock.seek(0) && lock.write(content) == content.size() && lock.flush());
            QCOMPARE(verdictOn(spec(path)), QStringLiteral("locked"));
        }
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
        QCOMPARE(backups[0].occasion, QStringLiteral("before-version-7"));
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

    void meetsASecondWriterByAHardLink()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const QString link = folder.filePath(QStringLiteral("elsewhere.jiaoshu"));
        {
            const auto file = made(path);
            QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(link).constData()), 0);
            const auto second = WorkspaceFile::open(spec(link));
            QCOMPARE(second.error().code, ErrorCode::Locked);
            QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        }
        QCOMPARE(verdictOn(spec(link)), QStringLiteral("opened"));
    }

    /** A program that had it open by one name was killed; by the other name its log would be missed. */
    void refusesAHardLinkWhoseOtherNameHasALog()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const QString link = folder.filePath(QStringLiteral("elsewhere.jiaoshu"));
        made(path).reset();
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(link).constData()), 0);
        const QByteArray gone =
            QByteArray("999999999\nworkspacefile_test\n") + QSysInfo::machineHostName().toUtf8() + "\n";
        put(path + QStringLiteral(".lock"), gone);
        put(lockByInode(path), gone);
        for (int i = 0; i < 3; ++i) { // whoever was refused leaves the sign where it was
            const auto refused = WorkspaceFile::open(spec(link));
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            QVERIFY(refused.error().detail.contains(QStringLiteral("another name")));
            QCOMPARE(content(lockByInode(path)), gone);
        }
        // Nor does one who was killed before he was refused make it safe.
        put(link + QStringLiteral(".lock"), QByteArray(gone).replace("999999999", "999999998"));
        QCOMPARE(verdictOn(spec(link)), QStringLiteral("locked"));
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("opened")); // by its own name, which brings the log in
        QCOMPARE(verdictOn(spec(link)), QStringLiteral("opened"));
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
