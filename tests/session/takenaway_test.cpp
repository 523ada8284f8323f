// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bulkimport.h"
#include "session/checking.h"
#include "session/commands.h"
#include "session/workspacefixture.h"

#include <QProcess>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** A workspace in which the first of three figures was decided on; its path in several guises. */
struct Open
{
    WorkspaceFixture fixture;
    QList<model::Figure> figures;
    QString path;
    QString log;
    QString elsewhere;

    Open()
        : path(fixture.path()), log(fixture.path(QStringLiteral("work.jiaoshu-wal"))),
          elsewhere(fixture.path(QStringLiteral("elsewhere.jiaoshu")))
    {
        figures = fixture.figures(fixture.import(
            QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12"), QStringLiteral("37")}));
        if (!confirmFigure(fixture.session(), figures[0].id))
            qFatal("no decision");
    }
    [[nodiscard]] Result<Changes> rejectTheSecond() { return rejectFigure(fixture.session(), figures[1].id); }
    [[nodiscard]] ErrorCode refusal()
    {
        const auto refused = rejectTheSecond();
        return refused ? ErrorCode::Cancelled : refused.error().code;
    }
};

/** As any other program that reads the file. */
void readElsewhere(const QString &path)
{
    QProcess other;
    other.start(QStringLiteral("python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
                                "c.execute('SELECT count(*) FROM article').fetchall(); c.close()"),
                 path});
    if (!other.waitForFinished() || other.exitCode() != 0)
        qFatal("%s", other.readAllStandardError().constData());
}

/** States of all figures in a file that nobody has open; what a check finds comes first. */
QString statesIn(const QString &path)
{
    const auto session = Session::open({path, QStringLiteral("乙"), Access::ReadWrite});
    if (!session)
        return toLogLine(session.error());
    const auto findings = checkWorkspace(**session);
    if (!findings->isEmpty())
        return findings->first().what;
    QStringList states;
    const auto all = (*session)->allFigures();
    for (const model::Figure &figure : *all)
        states.append(model::toText(figure.state));
    return states.join(QLatin1Char(' '));
}

} // namespace

/** A workspace that is moved, deleted, replaced or robbed of its log while it is open: nothing is answered
 * that nobody will find, and what was answered is found. */
class TakenAwayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesNoDecisionWhereItsFileWasRenamed()
    {
        Open open;
        QVERIFY(QFile::rename(open.path, open.elsewhere));
        QCOMPARE(open.refusal(), ErrorCode::NotFound);
        QVERIFY(QFile::rename(open.elsewhere, open.path)); // it is back
        QVERIFY(open.rejectTheSecond().has_value());
        open.fixture.close();
        QCOMPARE(statesIn(open.path), QStringLiteral("confirmed rejected proposed"));
    }

    void takesNoDecisionWhereItsFileWasDeleted()
    {
        Open open;
        QVERIFY(QFile::remove(open.path));
        QCOMPARE(open.refusal(), ErrorCode::NotFound);
    }

    void takesNoDecisionWhereItsFileWasReplaced()
    {
        Open open;
        WorkspaceFixture other;
        other.import(QStringLiteral("乙村"), {QStringLiteral("5")});
        other.close();
        QVERIFY(QFile::rename(open.path, open.elsewhere));
        QVERIFY(QFile::copy(other.path(), open.path));
        QCOMPARE(open.refusal(), ErrorCode::NotFound);
        QFile there(open.path);
        QFile brought(other.path());
        QVERIFY(there.open(QIODevice::ReadOnly) && brought.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), brought.readAll());
    }

    void savesWhatWasAnsweredWhereItsLogWasDeleted()
    {
        Open open;
        QVERIFY(QFile::remove(open.log));
        QCOMPARE(open.refusal(), ErrorCode::NotFound);
        QVERIFY(QFile::copy(open.path, open.elsewhere)); // as a kill would leave it
        QCOMPARE(statesIn(open.elsewhere), QStringLiteral("confirmed proposed proposed"));
        open.fixture.close();
        open.fixture.open();
        QVERIFY(open.rejectTheSecond().has_value());
        open.fixture.close();
        QCOMPARE(statesIn(open.path), QStringLiteral("confirmed rejected proposed"));
    }

    /** A log of the same name is not the log. */
    void takesNoDecisionWhereItsLogWasReplaced()
    {
        Open open;
        const QString other = open.fixture.path(QStringLiteral("other"));
        QVERIFY(QFile::copy(open.log, other));
        QVERIFY(QFile::remove(open.log));
        QVERIFY(QFile::rename(other, open.log));
        QCOMPARE(open.refusal(), ErrorCode::NotFound);
    }

    /** Opening and closing the file gives up all of the process's locks on it; another program that closes it
     * takes itself for the last one and removes the log. */
    void losesNothingWhereAnotherProgramTakesItselfForTheLast()
    {
        Open open;
        {
            QFile file(open.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
        }
        readElsewhere(open.path);
        const bool isAnswered = open.rejectTheSecond().has_value();
        qInfo("the log %s, the decision %s", QFile::exists(open.log) ? "stayed" : "was removed",
              isAnswered ? "was taken" : "was refused");
        QVERIFY(QFile::copy(open.path, open.elsewhere)); // killed now
        if (QFile::exists(open.log))
            QVERIFY(QFile::copy(open.log, open.elsewhere + QStringLiteral("-wal")));
        QCOMPARE(statesIn(open.elsewhere), isAnswered ? QStringLiteral("confirmed rejected proposed")
                                                      : QStringLiteral("confirmed proposed proposed"));
    }

    /** So that it does not come to that. */
    void isNotReadAsAnArticleWhileItIsOpen()
    {
        Open open;
        const QString link = open.fixture.path(QStringLiteral("link.txt"));
        QVERIFY(QFile::link(open.path, link));
        QList<ErrorCode> told;
        BulkListener listener;
        listener.failed = [&](const Error &error) { told.append(error.code); };
        QVERIFY(importFiles(open.fixture.session(), {open.path, link}, listener).has_value());
        QCOMPARE(told, (QList<ErrorCode>{ErrorCode::NotText, ErrorCode::NotText}));
        readElsewhere(open.path);
        QVERIFY(QFile::exists(open.log)); // its locks are all there
        QVERIFY(open.rejectTheSecond().has_value());
    }
};

QTEST_GUILESS_MAIN(TakenAwayTest)
#include "takenaway_test.moc"
