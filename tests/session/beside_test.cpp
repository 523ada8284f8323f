// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/parts_p.h"
#include "session/workspacefixture.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

QStringList counts(int count)
{
    QStringList made;
    for (int i = 0; i < count; ++i)
        made.append(QString::number(20 + i % 900));
    return made;
}

std::unique_ptr<Session> openBeside(WorkspaceFixture &fixture, std::function<bool()> isCancelled = {})
{
    auto beside = fixture.session().openBeside(std::move(isCancelled));
    if (!beside)
        qFatal("%s", qPrintable(toLogLine(beside.error())));
    return std::move(*beside);
}

std::unique_ptr<QThread> inThread(std::function<void()> work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}

} // namespace

/** A second session of one program, through which another thread writes. */
class BesideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOneWritesTheOtherSees();
    void decisionsAndImportsTakeTurns();
    void aDecisionDoesNotWaitForALongArticle();
    void whatIsCancelledLeavesNothing();
    void aRereadingCanBeUndoneFromTheOther();
    void whatWasDecidedSinceIsNotUndone();
    void theTextInHandIsKeptWhenAnotherWrote();
    void itIsNotOpenedWhereOnlyOneMayBe();
    void theLockIsHeldByBoth();
};

void BesideTest::whatOneWritesTheOtherSees()
{
    WorkspaceFixture fixture;
    const auto beside = openBeside(fixture);
    const auto imported =
        importArticle(*beside, WorkspaceFixture::prepared(QStringLiteral("甲村"), counts(3)));
    QVERIFY(imported.has_value());
    const QList<model::Figure> figures = fixture.figures(imported->article);
    QCOMPARE(figures.size(), 3);
    QVERIFY(confirmFigure(fixture.session(), figures[1].id).has_value());
    QCOMPARE(beside->figure(figures[1].id)->state, model::State::Confirmed);
    QCOMPARE(beside->figure(figures[1].id)->analyst, QStringLiteral("甲"));
}

void BesideTest::decisionsAndImportsTakeTurns()
{
    WorkspaceFixture fixture;
    const QList<model::Figure> figures = fixture.figures(fixture.import(QStringLiteral("首篇"), counts(60)));
    auto beside = openBeside(fixture);
    std::atomic_int imported = 0;
    const auto thread = inThread([&] {
        for (int i = 0; i < 60; ++i) {
            const QString title = QStringLiteral("第%1篇").arg(i);
            imported += importArticle(*beside, WorkspaceFixture::prepared(title, counts(20))).has_value();
        }
    });
    for (const model::Figure &figure : figures)
        QVERIFY(confirmFigure(fixture.session(), figure.id).has_value());
    QVERIFY(thread->wait(60'000));
    beside.reset();
    QCOMPARE(imported.load(), 60);
    QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 60);
    QCOMPARE(fixture.session().counts()->total(), 60 + 60 * 20);
    // One chain of commands, whoever wrote them.
    const auto checked = checkWorkspace(fixture.session());
    QVERIFY(checked.has_value());
    QVERIFY2(checked->isEmpty(), checked->isEmpty() ? "" : qPrintable(checked->first().detail));
}

void BesideTest::aDecisionDoesNotWaitForALongArticle()
{
    constexpr qint64 LongestMs = 2000;
    WorkspaceFixture fixture;
    const QList<model::Figure> figures = fixture.figures(fixture.import(QStringLiteral("首篇"), counts(60)));
    const session::PreparedArticle large = WorkspaceFixture::prepared(QStringLiteral("长篇"), counts(40'000));
    auto beside = openBeside(fixture);
    std::atomic_bool isIn = false;
    const auto thread = inThread([&] { isIn = importArticle(*beside, large).has_value(); });
    int refused = 0;
    for (const model::Figure &figure : figures) {
        QElapsedTimer timer;
        timer.start();
        const auto confirmed = confirmFigure(fixture.session(), figure.id);
        QVERIFY2(timer.elapsed() < LongestMs, qPrintable(QString::number(timer.elapsed())));
        if (!confirmed) {
            QCOMPARE(confirmed.error().code, ErrorCode::Locked);
            QVERIFY(confirmed.error().detail.isEmpty()); // by no other program
            ++refused;
        }
    }
    QVERIFY(thread->wait(120'000));
    QVERIFY(isIn);
    beside.reset();
    QCOMPARE(fixture.session().counts()->of(model::State::Confirmed), 60 - refused);
    QVERIFY(confirmFigure(fixture.session(), figures.last().id).has_value());
}

void BesideTest::whatIsCancelledLeavesNothing()
{
    WorkspaceFixture fixture;
    std::atomic_int asked = 0;
    auto beside = openBeside(fixture, [&] { return ++asked > 20; });
    const auto imported =
        importArticle(*beside, WorkspaceFixture::prepared(QStringLiteral("长篇"), counts(20'000)));
    QVERIFY(!imported.has_value());
    QCOMPARE(imported.error().code, ErrorCode::Cancelled);
    QVERIFY(asked > 20);
    QVERIFY(fixture.session().articles()->isEmpty());
    QCOMPARE(fixture.session().counts()->total(), 0);
    // The other one goes on.
    QVERIFY(fixture.import(QStringLiteral("甲村"), counts(2)).isValid());
}

void BesideTest::aRereadingCanBeUndoneFromTheOther()
{
    WorkspaceFixture fixture;
    const ArticleId article = fixture.import(QStringLiteral("甲村"), counts(2));
    const auto beside = openBeside(fixture);
    QVERIFY(!fixture.session().canUndo());
    QVERIFY(reextractArticle(*beside, article, {}).has_value());
    QVERIFY(fixture.figures(article).isEmpty());
    QVERIFY(fixture.session().noteChanges().has_value());
    QCOMPARE(fixture.session().undoAction(), QStringLiteral("reextract"));
    QVERIFY(undo(fixture.session()).has_value());
    QCOMPARE(fixture.figures(article).size(), 2);
}

/** It is outdated, and not the store that failed: to try again does not help. */
void BesideTest::whatWasDecidedSinceIsNotUndone()
{
    WorkspaceFixture fixture;
    Session &session = fixture.session();
    const FigureId figure = fixture.figures(fixture.import(QStringLiteral("甲村"), counts(2))).first().id;
    QVERIFY(confirmFigure(session, figure).has_value());
    const CommandId confirmed = *session.undoStep();
    const auto beside = openBeside(fixture);
    QVERIFY(rejectFigure(*beside, figure).has_value());
    QCOMPARE(undo(session).error().code, ErrorCode::Outdated);
    QVERIFY(session.noteChanges().has_value());
    QCOMPARE(undo(session, confirmed).error().code, ErrorCode::Outdated);
    QCOMPARE(session.figure(figure)->state, model::State::Rejected);
    QVERIFY(undo(session).has_value());
    QCOMPARE(redo(session, confirmed).error().code, ErrorCode::Outdated);
    QVERIFY(redo(session, session.redoStep()).has_value());
    QCOMPARE(session.figure(figure)->state, model::State::Rejected);
    QVERIFY(undo(session).has_value());
    QVERIFY(undo(session, confirmed).has_value());
    QCOMPARE(session.figure(figure)->state, model::State::Proposed);
}

void BesideTest::theTextInHandIsKeptWhenAnotherWrote()
{
    WorkspaceFixture fixture;
    const ArticleId article = fixture.import(QStringLiteral("甲村"), counts(2));
    const QString text = fixture.session().article(article)->text;
    const auto beside = openBeside(fixture);
    QVERIFY(
        importArticle(*beside, WorkspaceFixture::prepared(QStringLiteral("乙村"), counts(3))).has_value());
    QVERIFY(fixture.session().noteChanges().has_value());
    const auto &inHand = fixture.session().parts().lastText;
    QVERIFY(inHand.has_value());
    QCOMPARE(inHand->article, article);
    QCOMPARE(inHand->text, text);
}

void BesideTest::itIsNotOpenedWhereOnlyOneMayBe()
{
    QTemporaryDir folder;
    OpenRequest request{folder.filePath(QStringLiteral("served.jiaoshu")), QStringLiteral("甲")};
    request.createIfMissing = true;
    request.fileSystem = "nfs4";
    auto served = Session::open(request);
    QVERIFY(served.has_value());
    QCOMPARE((*served)->openBeside({}).error().code, ErrorCode::StoreFailed);
    served->reset();
    request.access = Access::ReadOnly;
    served = Session::open(request);
    QVERIFY(served.has_value());
    QCOMPARE((*served)->openBeside({}).error().code, ErrorCode::ReadOnly);
}

void BesideTest::theLockIsHeldByBoth()
{
    WorkspaceFixture fixture;
    auto beside = openBeside(fixture);
    fixture.close();
    const OpenRequest request{fixture.path(), QStringLiteral("乙")};
    QCOMPARE(Session::open(request).error().code, ErrorCode::Locked);
    beside.reset();
    const auto opened = Session::open(request);
    QVERIFY(opened.has_value());
    QVERIFY(!(*opened)->wasLeftUnclean());
}

QTEST_GUILESS_MAIN(BesideTest)
#include "beside_test.moc"
