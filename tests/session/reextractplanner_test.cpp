// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reextractplanner.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::Proposal;
using model::State;
using store::DecisionPlan;
using store::FigureRecord;

namespace {

Proposal proposal(qsizetype begin, qsizetype end, int value = 7)
{
    Proposal made;
    made.reading.span = codePointSpan(begin, end);
    made.reading.quote = QString(end - begin, QLatin1Char('7'));
    made.reading.value = Decimal(value);
    made.confidencePermille = 500;
    made.rule = QStringLiteral("rule");
    return made;
}

FigureRecord figure(qint64 id, qsizetype begin, qsizetype end, State state = State::Proposed)
{
    FigureRecord record;
    record.figure.id = {id};
    record.figure.state = state;
    record.figure.reading = proposal(begin, end).reading;
    record.figure.confidencePermille = 500;
    record.figure.rule = QStringLiteral("rule");
    record.reading = record.basis = {id};
    return record;
}

FigureRecord withdrawn(FigureRecord record)
{
    record.isWithdrawn = true;
    return record;
}

FigureRecord added(FigureRecord record)
{
    record.wasAdded = true;
    return record;
}

/** "reread 1, propose 0, withdraw 2": each decision with its figure, 0 for a new one. */
QString told(const QList<DecisionPlan> &plans)
{
    QStringList parts;
    for (const DecisionPlan &plan : plans)
        parts.append(plan.action + QLatin1Char(' ') + QString::number(plan.figure.value));
    return parts.join(QStringLiteral(", "));
}

} // namespace

class ReextractPlannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plansWhatTheNewReadingAsksFor_data()
    {
        QTest::addColumn<QList<FigureRecord>>("existing");
        QTest::addColumn<QList<Proposal>>("proposals");
        QTest::addColumn<QString>("expected");
        using Figures = QList<FigureRecord>;
        using Proposals = QList<Proposal>;
        const auto row = [](const QByteArray &name, const Figures &existing, const Proposals &proposals,
                            const char *expected) {
            QTest::newRow(name.constData()) << existing << proposals << QString::fromLatin1(expected);
        };
        row("nothing new", {figure(1, 0, 3)}, {proposal(0, 3)}, "");
        row("other fields", {figure(1, 0, 3)}, {proposal(0, 3, 8)}, "reread 1");
        row("a new figure", {figure(1, 0, 3)}, {proposal(0, 3), proposal(5, 6)}, "propose 0");
        row("one less", {figure(1, 0, 3), figure(2, 5, 6)}, {proposal(0, 3)}, "withdraw 2");
        row("another end", {figure(1, 0, 3)}, {proposal(0, 4)}, "reread 1");
        row("split in two", {figure(1, 0, 9)}, {proposal(0, 3), proposal(4, 9)}, "reread 1, propose 0");
        row("the larger overlap wins", {figure(1, 0, 3), figure(2, 3, 9)}, {proposal(2, 8)},
            "reread 2, withdraw 1");
        row("the equal span wins", {figure(1, 0, 9), figure(2, 2, 4)}, {proposal(2, 4, 8)},
            "reread 2, withdraw 1");
        for (const State decided : {State::Confirmed, State::Corrected, State::Rejected, State::Unsure}) {
            const QByteArray name = model::toText(decided).toLatin1();
            row(QByteArray(name + ", other fields"), {figure(1, 0, 3, decided)}, {proposal(0, 3, 8)}, "");
            row(QByteArray(name + ", no longer seen"), {figure(1, 0, 3, decided)}, {}, "");
            row(QByteArray(name + ", overlapped"), {figure(1, 0, 3, decided)}, {proposal(2, 5)}, "");
            row(QByteArray(name + ", a neighbour"), {figure(1, 0, 3, decided)}, {proposal(3, 5)},
                "propose 0");
        }
        row("covered by one that began long before", {figure(1, 0, 90, State::Confirmed), figure(2, 10, 12)},
            {proposal(50, 52)}, "withdraw 2");
        row("the first of equal overlaps wins", {figure(1, 0, 3), figure(2, 3, 6)}, {proposal(2, 4)},
            "reread 1, withdraw 2");
        row("an undecided one beside a decided one", {figure(1, 0, 3, State::Confirmed), figure(2, 2, 6)},
            {proposal(2, 6, 8)}, "reread 2");
        row("an addition", {added(figure(1, 0, 3, State::Added))}, {proposal(0, 3, 8)}, "");
        row("an addition reopened", {added(figure(1, 0, 3))}, {}, "");
        row("withdrawn, seen again", {withdrawn(figure(1, 0, 3))}, {proposal(0, 3)}, "propose 1");
        row("withdrawn, another span", {withdrawn(figure(1, 0, 3))}, {proposal(0, 4)}, "propose 0");
        row("withdrawn, not seen", {withdrawn(figure(1, 0, 3))}, {}, "");
        row("an undone addition", {withdrawn(added(figure(1, 0, 3)))}, {proposal(0, 3)}, "propose 0");
        row("the first reading", {}, {proposal(0, 3), proposal(4, 5)}, "propose 0, propose 0");
    }

    void plansWhatTheNewReadingAsksFor()
    {
        QFETCH(QList<FigureRecord>, existing);
        QFETCH(QList<Proposal>, proposals);
        QFETCH(QString, expected);
        QCOMPARE(told(planReextraction(existing, proposals)), expected);
    }

    void leavesTheAnalystsDecisionThatHolds()
    {
        const auto plans = planReextraction({figure(1, 0, 3), figure(2, 5, 6)}, {proposal(0, 3, 8)});
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans[0].after, std::optional(State::Proposed));
        QVERIFY(plans[0].newReading->isEngines);
        QCOMPARE(plans[1].after, std::optional<State>());
        for (const DecisionPlan &plan : plans)
            QVERIFY(plan.settling == store::Settling::AsBefore);
    }

    void rereadsAFigureThatChangedInNothingButItsConfidence()
    {
        Proposal surer = proposal(0, 3);
        surer.confidencePermille = 501;
        QCOMPARE(told(planReextraction({figure(1, 0, 3)}, {surer})), QStringLiteral("reread 1"));
    }
};

QTEST_GUILESS_MAIN(ReextractPlannerTest)
#include "reextractplanner_test.moc"
