// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keepingtesting.h"

using namespace keepingtesting;

/** A backup takes the place of a workspace, and what stood there is kept. */
class RestoringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restoresABackupAndKeepsWhatStoodThere()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        const FixedClock later(Noon.nowUtc().addSecs(60));
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, later).error().code, ErrorCode::Locked);
        fixture.close();
        const Outcome restored = restoreWorkspace(fixture.path(), made->path, later);
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(toLogLine(restored.error())));
        fixture.open();
        QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 0);
        QCOMPARE(faultsOf(fixture.session()), QStringList());
        fixture.close();
        const Backup kept = listBackups(fixture.path()).first();
        QCOMPARE(kept.occasion, QStringLiteral("before-restore"));
        QCOMPARE(kept.decisions, 1);
        QVERIFY(
            restoreWorkspace(fixture.path(), kept.path, FixedClock(later.nowUtc().addSecs(60))).has_value());
        fixture.open();
        QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 1);
    }

    /** Who tries one backup after another must not lose the state he set out from. */
    void keepsTheWayBackFromEachRestore()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        fixture.close();
        for (int i = 1; i <= 6; ++i)
            QVERIFY(restoreWorkspace(fixture.path(), made->path, FixedClock(Noon.nowUtc().addSecs(60 * i)))
                        .has_value());
        const auto backups = listBackups(fixture.path());
        const auto way = std::find_if(backups.begin(), backups.end(),
                                      [](const Backup &backup) { return backup.decisions == 1; });
        QVERIFY(way != backups.end());
        QVERIFY(
            restoreWorkspace(fixture.path(), way->path, FixedClock(Noon.nowUtc().addSecs(3600))).has_value());
        fixture.open();
        QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 1);
    }

    /** A log of another time beside the file would be replayed into what was restored. */
    void takesAwayAStaleLogBeforeItRestores()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        const QByteArray log = content(fixture.path() + QStringLiteral("-wal"));
        QVERIFY(log.size() > 0);
        fixture.close();
        put(fixture.path(), QByteArray("no longer a workspace"));
        put(fixture.path() + QStringLiteral("-wal"), log);
        QVERIFY(
            restoreWorkspace(fixture.path(), made->path, FixedClock(Noon.nowUtc().addSecs(9))).has_value());
        QVERIFY(!QFile::exists(fixture.path() + QStringLiteral("-wal")));
        fixture.open();
        QCOMPARE(faultsOf(fixture.session()), QStringList());
        QCOMPARE(fixture.session().counts()->of(model::State::Proposed), 1);
        const QDir backups(QString(fixture.path() + QStringLiteral(".backups")));
        const QStringList kept = backups.entryList({QStringLiteral("damaged-*")}, QDir::Dirs);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(content(backups.filePath(kept[0] + QStringLiteral("/work.jiaoshu-wal"))), log);
        QCOMPARE(content(backups.filePath(kept[0] + QStringLiteral("/work.jiaoshu"))),
                 QByteArray("no longer a workspace"));
    }

    void refusesToRestoreABackupOfAnotherWorkspace()
    {
        WorkspaceFixture fixture;
        WorkspaceFixture other;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        other.import(QStringLiteral("乙村"), {QStringLiteral("12")});
        const auto made = backUpWorkspace(other.path(), QStringLiteral("by-hand"), Noon);
        fixture.close();
        const QByteArray before = content(fixture.path());
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon).error().code, ErrorCode::OtherWorkspace);
        QCOMPARE(content(fixture.path()), before);
        QVERIFY(listBackups(fixture.path()).isEmpty());
        // Nothing is known of one that is gone or beyond reading: then it may be this one's.
        put(fixture.path(), QByteArray("no longer a workspace"));
        QVERIFY(restoreWorkspace(fixture.path(), made->path, Noon).has_value());
    }

    void restoresNothingWhereItIsCancelled()
    {
        WorkspaceFixture fixture;
        const auto figures = fixture.figures(fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")}));
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
        fixture.close();
        for (int asked = 0; asked < 2; ++asked) {
            int left = asked;
            QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon, [&left] { return left-- <= 0; })
                         .error()
                         .code,
                     ErrorCode::Cancelled);
            fixture.open();
            QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 1);
            fixture.close();
        }
    }

    void leavesNoHalfOfADamagedFileWhereItIsCancelled()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        fixture.close();
        put(fixture.path(), QByteArray("no longer a workspace ").repeated(500'000));
        const QDir backups = QFileInfo(made->path).dir();
        const auto kept = [&] { return backups.entryList({QStringLiteral("damaged-*")}, QDir::Dirs); };
        int cancelled = 0;
        for (;; ++cancelled) {
            int left = cancelled;
            const auto restored =
                restoreWorkspace(fixture.path(), made->path, Noon, [&left] { return left-- <= 0; });
            if (restored)
                break;
            QCOMPARE(restored.error().code, ErrorCode::Cancelled);
            QCOMPARE(kept(), QStringList());
        }
        QVERIFY(cancelled > 4); // in the midst of the bytes, too
        QCOMPARE(kept().size(), 1);
        fixture.open();
        QCOMPARE(fixture.session().articles()->size(), 1);
    }

    void refusesToRestoreWhatIsNotWhole()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("921")});
        const auto made = backUpWorkspace(fixture.path(), QStringLiteral("by-hand"), Noon);
        fixture.close();
        const QByteArray before = content(fixture.path());
        QByteArray bytes = content(made->path);
        put(made->path, bytes.replace("村报告", "村报吿"));
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon).error().code,
                 ErrorCode::DamagedWorkspace);
        put(made->path, QByteArray("text"));
        QCOMPARE(restoreWorkspace(fixture.path(), made->path, Noon).error().code, ErrorCode::NotAWorkspace);
        QCOMPARE(content(fixture.path()), before);
    }
};

QTEST_GUILESS_MAIN(RestoringTest)
#include "restoring_test.moc"
