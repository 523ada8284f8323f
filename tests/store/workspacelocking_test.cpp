// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefiletesting.h"

#include <QThread>

#include <atomic>

using namespace workspacefiletesting;

/** One writer, by whatever name it comes. */
class WorkspaceLockingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOverALockWhoseProcessIsGone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        made(path);
        put(path + QStringLiteral(".lock"),
            QByteArray("999999999\nworkspacefile_test\n") + QSysInfo::machineHostName().toUtf8() + "\n");
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("opened"));
    }

    /** A folder was copied while a workspace in it was open: the copy is nobody's, the original is still
     * held. */
    void aCopiedLockHoldsNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jiaoshu"));
        const QString copy = folder.filePath(QStringLiteral("copy.jiaoshu"));
        const auto holder = made(path);
        for (const char *end : {"", ".lock", "-wal"})
            QVERIFY(
                QFile::copy(QString(path + QLatin1StringView(end)), QString(copy + QLatin1StringView(end))) ||
                *end == '-');
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("locked"));
        QCOMPARE(verdictOn(spec(copy)), QStringLiteral("opened"));
        QCOMPARE(verdictOn(spec(path)), QStringLiteral("locked"));
        // Of a process on another machine nothing is known here.
        put(copy + QStringLiteral(".lock"), QByteArray("1\nx\nanother-machine\n"));
        QCOMPARE(verdictOn(spec(copy)), QStringLiteral("locked"));
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

    /** Who writes again and again beside a window does not keep it out: it need not wait in one piece. */
    void theTurnIsKeptForWhoWasSentAway()
    {
        const QTemporaryDir folder;
        const auto window = made(folder.filePath(QStringLiteral("a.jiaoshu")));
        const auto beside = window->openBeside();
        QVERIFY(beside.has_value());
        std::atomic_bool isOver = false;
        std::atomic_int turns = 0;
        std::atomic_int ended = 0; // so many of them may end
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            while (!isOver) {
                const WorkspaceFile::Turn turn(**beside);
                const int mine = ++turns;
                while (!isOver && ended < mine) // longer than a window waits, on any machine
                    QThread::msleep(2);
            }
        }));
        thread->start();
        QTRY_VERIFY(turns > 0);
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(window->isTurnTaken());
            QVERIFY(!WorkspaceFile::Turn(*window).isMine());
            ended = turns.load();
            QTRY_VERIFY_WITH_TIMEOUT(!window->isTurnTaken(), 5000);
            const int before = turns;
            QThread::msleep(200); // it is kept, and nobody writes meanwhile
            QCOMPARE(turns, before);
            QVERIFY(WorkspaceFile::Turn(*window).isMine());
        }
        isOver = true;
        QVERIFY(thread->wait(10'000));
        // Nobody waits for a window that does not come back.
        const int before = turns;
        QVERIFY(!window->isTurnTaken());
        isOver = false;
        const std::unique_ptr<QThread> again(QThread::create([&] {
            const WorkspaceFile::Turn turn(**beside);
            ++turns;
        }));
        again->start();
        QVERIFY(again->wait(10'000));
        QCOMPARE(turns, before + 1);
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
};

QTEST_GUILESS_MAIN(WorkspaceLockingTest)
#include "workspacelocking_test.moc"
