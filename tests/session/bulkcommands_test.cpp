// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accepting.h"
#include "session/checking.h"
#include "session/commands.h"
#include "session/largestep.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::State;

/** Two articles with three figures each. */
class BulkCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        const QStringList three = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        m_first = m_fixture->import(QStringLiteral("甲村"), three);
        m_second = m_fixture->import(QStringLiteral("乙村"), three);
    }

    void manyAreConfirmedInOneStep()
    {
        const auto before = m_fixture->all();
        QVERIFY(rejectFigure(session(), id(1)).has_value());
        const auto rejected = m_fixture->all();
        const auto changes = confirmFigures(session(), {id(0), id(2), id(4), id(0)});
        QVERIFY(changes.has_value());
        QCOMPARE(changes->action, QStringLiteral("confirm"));
        QCOMPARE(changes->changed, (QList{before[0].id, before[2].id, before[4].id}));
        QCOMPARE(changes->articles, (QList{m_first, m_second}));
        QCOMPARE(states(), (QList{State::Confirmed, State::Rejected, State::Confirmed, State::Proposed,
                                  State::Confirmed, State::Proposed}));
        QVERIFY(undo(session()).has_value());
        QCOMPARE(m_fixture->all(), rejected);
        const auto again = redo(session());
        QCOMPARE(again->changed.size(), 3);
        QCOMPARE(states()[4], State::Confirmed);
        sound();
    }

    void oneUndoTakesAllBackAfterARestart()
    {
        const auto before = m_fixture->all();
        QVERIFY(confirmFigures(session(), {id(0), id(1), id(2), id(3), id(4), id(5)}).has_value());
        m_fixture->open();
        QVERIFY(undo(session()).has_value());
        QCOMPARE(m_fixture->all(), before);
        QVERIFY(!session().canUndo());
    }

    void whatIsConfirmedAlreadyLeavesNoTrace()
    {
        QVERIFY(confirmFigures(session(), {}).value().isEmpty());
        QVERIFY(!session().canUndo());
        QVERIFY(confirmFigure(session(), id(0)).has_value());
        QVERIFY(confirmFigures(session(), {id(0)}).value().isEmpty());
        QVERIFY(undo(session()).has_value());
        QCOMPARE(states()[0], State::Proposed);
    }

    void oneBadFigureStopsAll()
    {
        const auto before = m_fixture->all();
        const auto changes = confirmFigures(session(), {id(0), FigureId{999}});
        QVERIFY(!changes.has_value());
        QCOMPARE(changes.error().code, ErrorCode::UnknownFigure);
        auto bad = before[1].reading;
        bad.period = QStringLiteral("2023-13");
        const auto amended = amendFigures(session(), {{id(0), withPlace(0)}, {id(1), bad}});
        QVERIFY(!amended.has_value());
        QCOMPARE(amended.error().code, ErrorCode::BadField);
        QCOMPARE(m_fixture->all(), before);
        QVERIFY(!session().canUndo());
    }

    void amendedFiguresStillWaitForTheirDecision()
    {
        QVERIFY(markUnsure(session(), id(1)).has_value());
        const auto before = m_fixture->all();
        const auto changes = amendFigures(
            session(), {{id(0), withPlace(0)}, {id(1), withPlace(1)}, {id(3), before[3].reading}});
        QVERIFY(changes.has_value());
        QCOMPARE(changes->changed, (QList{before[0].id, before[1].id}));
        QCOMPARE(states()[0], State::Proposed);
        QCOMPARE(states()[1], State::Unsure);
        QCOMPARE(m_fixture->all()[0].reading.place, QStringLiteral("乙市"));
        // Nobody has decided on it, so nobody is named.
        QCOMPARE(m_fixture->all()[0].analyst, QString());
        QVERIFY(confirmFigure(session(), id(0)).has_value());
        QCOMPARE(states()[0], State::Corrected);
        QVERIFY(undo(session()).has_value());
        QVERIFY(undo(session()).has_value());
        QCOMPARE(m_fixture->all(), before);
        QVERIFY(redo(session()).has_value());
        QCOMPARE(m_fixture->all()[1].reading.place, QStringLiteral("乙市"));
        sound();
    }

    void theEngineDoesNotReadAmendedFiguresAgain()
    {
        QVERIFY(amendFigures(session(), {{id(0), withPlace(0)}}).has_value());
        auto other = WorkspaceFixture::prepared(
            QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        for (auto &proposal : other.proposals)
            proposal.reading.place = QStringLiteral("丙市");
        QVERIFY(reextractArticle(session(), m_first, other.proposals).has_value());
        QCOMPARE(m_fixture->all()[0].reading.place, QStringLiteral("乙市"));
        QCOMPARE(m_fixture->all()[1].reading.place, QStringLiteral("丙市"));
        sound();
    }

    void inPiecesItIsTheSameStep_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *const what : {"confirm", "reopen", "amend", "accept"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void inPiecesItIsTheSameStep()
    {
        QFETCH(const QString, what);
        if (what == QStringLiteral("reopen"))
            QVERIFY(confirmFigures(session(), ids()).has_value());
        const auto before = m_fixture->all();
        int asked = 0;
        const auto givenUp = inPieces(what, [&](qint64, qint64) { return ++asked < 2; });
        QVERIFY(!givenUp.has_value());
        QCOMPARE(givenUp.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_fixture->all(), before);
        const QString analyst = session().analyst();
        const auto step = inPieces(what, [](qint64 done, qint64 total) { return done <= total; });
        QVERIFY(step.has_value());
        QCOMPARE(session().analyst(), analyst);
        QCOMPARE(step->changes.changed, ids());
        QList<FigureId> told;
        for (const Changes &piece : step->pieces)
            told += piece.changed;
        QCOMPARE(told, ids());
        const auto after = m_fixture->all();
        QVERIFY(after != before);
        QVERIFY(undo(session()).has_value()); // all of it
        QCOMPARE(m_fixture->all(), before);
        const auto whole = atOnce(what);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->action, step->changes.action);
        QCOMPARE(m_fixture->all(), after);
        QVERIFY(undo(session()).has_value());
        QVERIFY(redo(session()).has_value());
        QCOMPARE(m_fixture->all(), after);
        sound();
    }

    void whoAcceptedIsForgottenAlsoWhereItFails()
    {
        const QString analyst = session().analyst();
        QVERIFY(!acceptInPieces(session(), {FigureId{999}}, 950, {}).has_value());
        QCOMPARE(session().analyst(), analyst);
    }

    void aReadOnlyWorkspaceIsLeftAlone()
    {
        m_fixture->close();
        auto opened = Session::open({m_fixture->path(), QStringLiteral("丁"), Access::ReadOnly});
        QVERIFY(opened.has_value());
        const FigureId figure = (*opened)->allFigures()->first().id;
        QCOMPARE(confirmFigures(**opened, {figure}).error().code, ErrorCode::ReadOnly);
        QCOMPARE(amendFigures(**opened, {}).error().code, ErrorCode::ReadOnly);
        opened->reset();
        m_fixture->open();
    }

private:
    Session &session() { return m_fixture->session(); }
    QList<FigureId> ids()
    {
        QList<FigureId> all;
        for (const auto &figure : m_fixture->all())
            all.append(figure.id);
        return all;
    }
    QList<Correction> corrections()
    {
        QList<Correction> all;
        for (qsizetype i = 0; i < m_fixture->all().size(); ++i)
            all.append({id(i), withPlace(i)});
        return all;
    }
    Result<LargeStep> inPieces(const QString &what, const StepProgress &progress)
    {
        return what == QStringLiteral("confirm")  ? confirmInPieces(session(), ids(), progress)
               : what == QStringLiteral("reopen") ? reopenInPieces(session(), ids(), progress)
               : what == QStringLiteral("amend")  ? amendInPieces(session(), corrections(), progress)
                                                  : acceptInPieces(session(), ids(), 950, progress);
    }
    Result<Changes> atOnce(const QString &what)
    {
        return what == QStringLiteral("confirm")  ? confirmFigures(session(), ids())
               : what == QStringLiteral("reopen") ? reopenFigures(session(), ids())
               : what == QStringLiteral("amend")  ? amendFigures(session(), corrections())
                                                  : acceptFigures(session(), ids(), 950);
    }
    FigureId id(qsizetype i) { return m_fixture->all().at(i).id; }
    model::Reading withPlace(qsizetype i)
    {
        auto reading = m_fixture->all().at(i).reading;
        reading.place = QStringLiteral("乙市");
        return reading;
    }
    QList<State> states()
    {
        QList<State> found;
        for (const auto &figure : m_fixture->all())
            found.append(figure.state);
        return found;
    }
    void sound()
    {
        const auto faults = checkWorkspace(session());
        QVERIFY(faults.has_value());
        QVERIFY(faults->isEmpty());
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    ArticleId m_first, m_second;
};

QTEST_GUILESS_MAIN(BulkCommandsTest)
#include "bulkcommands_test.moc"
