// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history.h"

#include "session/checking.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::State;

/** An article with three figures. */
class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_fixture->import(QStringLiteral("甲村"),
                          {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    }

    void theNewestComesFirstWithBeforeAndAfter()
    {
        const auto figure = m_fixture->all()[1];
        auto reading = figure.reading;
        reading.place = QStringLiteral("乙市");
        QVERIFY(correctFigure(session(), figure.id, reading).has_value());
        QVERIFY(rejectFigure(session(), id(0), QStringLiteral("said-before")).has_value());
        const auto steps = all();
        QCOMPARE(actions(steps), (QStringList{QStringLiteral("reject"), QStringLiteral("correct"),
                                              QStringLiteral("import")}));
        QCOMPARE(steps[0].reason, QStringLiteral("said-before"));
        QCOMPARE(steps[0].figure, id(0));
        QCOMPARE(steps[1].figure, figure.id);
        QCOMPARE(steps[1].article, figure.article);
        QCOMPARE(steps[1].analyst, QStringLiteral("甲"));
        QCOMPARE(steps[1].before, std::optional(figure.reading));
        QCOMPARE(steps[1].after, std::optional(reading));
        QCOMPARE(steps[1].beforeState, std::optional(State::Proposed));
        QCOMPARE(steps[1].afterState, std::optional(State::Corrected));
        QCOMPARE(steps[2].figures, 3);
        QVERIFY(!steps[2].before);
    }

    void whatWasUndoneStaysAndSaysSo()
    {
        QVERIFY(confirmFigure(session(), id(0)).has_value());
        QVERIFY(undo(session()).has_value());
        auto steps = all();
        QCOMPARE(actions(steps),
                 (QStringList{QStringLiteral("undo"), QStringLiteral("confirm"), QStringLiteral("import")}));
        QCOMPARE(steps[0].undoneAction, QStringLiteral("confirm"));
        QVERIFY(steps[1].isUndone);
        QVERIFY(redo(session()).has_value());
        steps = all();
        QCOMPARE(steps[0].action, QStringLiteral("redo"));
        QVERIFY(!steps[2].isUndone);
        // A new decision after an undo leaves the other branch in the list.
        QVERIFY(undo(session()).has_value());
        QVERIFY(rejectFigure(session(), id(0)).has_value());
        QCOMPARE(all().size(), 6);
    }

    void itIsFoundByFigureAndByAnalyst()
    {
        QVERIFY(confirmFigures(session(), {id(0), id(2)}).has_value());
        m_fixture->open(QStringLiteral("乙"));
        QVERIFY(rejectFigure(session(), id(1)).has_value());
        const auto ofThird = history(session(), {id(2), {}, {}, 10});
        QCOMPARE(actions(*ofThird), (QStringList{QStringLiteral("confirm"), QStringLiteral("import")}));
        QCOMPARE(ofThird->first().figure, id(2));
        QCOMPARE(ofThird->first().figures, 2);
        const auto ofSecond = history(session(), {{}, QStringLiteral("乙"), {}, 10});
        QCOMPARE(actions(*ofSecond), QStringList{QStringLiteral("reject")});
        QCOMPARE(*analysts(session()), (QStringList{QStringLiteral("乙"), QStringLiteral("甲")}));
        QVERIFY(history(session(), {id(0), QStringLiteral("丙"), {}, 10})->isEmpty());
    }

    void itComesInPages()
    {
        for (qsizetype i = 0; i < 3; ++i)
            QVERIFY(confirmFigure(session(), id(i)).has_value());
        const auto first = history(session(), {{}, {}, {}, 2});
        QCOMPARE(first->size(), 2);
        const auto rest = history(session(), {{}, {}, first->last().id, 10});
        QCOMPARE(*first + *rest, all());
    }

    void oneFigureGoesBackWithoutTheRest()
    {
        const auto before = m_fixture->all();
        auto reading = before[0].reading;
        reading.place = QStringLiteral("乙市");
        QVERIFY(correctFigure(session(), id(0), reading).has_value());
        const StepId corrected = all().first().id;
        QVERIFY(rejectFigure(session(), id(0)).has_value());
        QVERIFY(confirmFigure(session(), id(1)).has_value());
        const auto changes = restoreFigure(session(), id(0), corrected);
        QVERIFY(changes.has_value());
        QCOMPARE(changes->changed, QList{id(0)});
        QCOMPARE(m_fixture->all()[0].state, State::Corrected);
        QCOMPARE(m_fixture->all()[0].reading, reading);
        QCOMPARE(m_fixture->all()[1].state, State::Confirmed);
        QCOMPARE(all().size(), 5);
        QVERIFY(restoreFigure(session(), id(0), corrected).value().isEmpty());
        // Back to what the import brought, and undo takes that back.
        QVERIFY(restoreFigure(session(), id(0), all().last().id).has_value());
        QCOMPARE(m_fixture->all()[0].state, State::Proposed);
        QCOMPARE(m_fixture->all()[0].reading, before[0].reading);
        QVERIFY(undo(session()).has_value());
        QCOMPARE(m_fixture->all()[0].reading, reading);
        const auto faults = checkWorkspace(session());
        QVERIFY(faults.has_value() && faults->isEmpty());
    }

    void undoAndRedoAreNamedBefore()
    {
        QVERIFY(!nextUndo(session()));
        QVERIFY(confirmFigure(session(), id(0)).has_value());
        QVERIFY(rejectFigure(session(), id(1)).has_value());
        QCOMPARE(nextUndo(session())->action, QStringLiteral("reject"));
        QCOMPARE(nextUndo(session())->figure, id(1));
        QVERIFY(!nextRedo(session()));
        QVERIFY(undo(session()).has_value());
        QCOMPARE(nextUndo(session())->figure, id(0));
        QCOMPARE(nextRedo(session())->figure, id(1));
        m_fixture->open();
        QCOMPARE(nextUndo(session())->figure, id(0));
        QCOMPARE(nextRedo(session())->action, QStringLiteral("reject"));
    }

    void aStepOfAnotherFigureIsRefused()
    {
        QVERIFY(confirmFigure(session(), id(0)).has_value());
        const auto refused = restoreFigure(session(), id(1), all().first().id);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::UnknownFigure);
        QCOMPARE(restoreFigure(session(), FigureId{99}, all().first().id).error().code,
                 ErrorCode::UnknownFigure);
        QCOMPARE(m_fixture->all()[1].state, State::Proposed);
    }

private:
    Session &session() { return m_fixture->session(); }
    FigureId id(qsizetype i) { return m_fixture->all().at(i).id; }
    QList<HistoryStep> all() { return *history(session(), {}); }
    static QStringList actions(const QList<HistoryStep> &steps)
    {
        QStringList found;
        for (const HistoryStep &step : steps)
            found.append(step.action);
        return found;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
