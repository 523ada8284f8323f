// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/problembook.h"

#include "workspacefixture.h"

#include <QtTest>

using namespace jiaoshu;
using session::Direction;
using session::Problem;
using session::ProblemBook;

/** The problems of a whole workspace, kept up with what is decided. */
class ProblemBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatContradictsInAnotherArticle();
    void followsACorrection();
    void followsAWaiver();
    void leavesOtherFactsAlone();
    void stepsFromProblemToProblem();
};

namespace {

/** An article of one figure, of the fact that all of them tell. */
session::PreparedArticle telling(const QString &title, const QString &value, const QString &period)
{
    auto made = WorkspaceFixture::prepared(title, {value});
    model::Reading &reading = made.proposals[0].reading;
    reading.place = QStringLiteral("柳河县");
    reading.period = period;
    reading.indicator = QStringLiteral("受访农户");
    return made;
}

FigureId import(WorkspaceFixture &fixture, const session::PreparedArticle &made)
{
    const auto imported = session::importArticle(fixture.session(), made);
    return fixture.figures(imported->article)[0].id;
}

} // namespace

void ProblemBookTest::findsWhatContradictsInAnotherArticle()
{
    WorkspaceFixture fixture;
    const FigureId first =
        import(fixture, telling(QStringLiteral("一"), QStringLiteral("1324"), QStringLiteral("2023")));
    const FigureId second =
        import(fixture, telling(QStringLiteral("二"), QStringLiteral("1342"), QStringLiteral("2023")));
    const FigureId third =
        import(fixture, telling(QStringLiteral("三"), QStringLiteral("1342"), QStringLiteral("2023")));
    const auto book = ProblemBook::read(fixture.path());
    QVERIFY(book.has_value());
    QCOMPARE((*book)->figures(), 3);
    QVERIFY((*book)->of(first) == Problem::Conflict);
    const auto others = (*book)->elsewhere(fixture.session(), *fixture.session().figure(second));
    QCOMPARE(others.size(), 2);
    for (const session::Elsewhere &other : others)
        QCOMPARE(other.verdict, other.figure.id == third ? checks::Verdict::Holds : checks::Verdict::Fails);
}

void ProblemBookTest::followsACorrection()
{
    WorkspaceFixture fixture;
    const FigureId first =
        import(fixture, telling(QStringLiteral("一"), QStringLiteral("1324"), QStringLiteral("2023")));
    const FigureId second =
        import(fixture, telling(QStringLiteral("二"), QStringLiteral("1342"), QStringLiteral("2023")));
    const auto book = ProblemBook::read(fixture.session());
    QCOMPARE((*book)->figures(), 2);
    model::Reading reading = fixture.session().figure(second)->reading;
    reading.value = Decimal(1324);
    const auto corrected = session::correctFigure(fixture.session(), second, reading);
    (*book)->patch(fixture.session(), *corrected);
    QCOMPARE((*book)->figures(), 0);
    QVERIFY(!(*book)->of(first));
    (*book)->patch(fixture.session(), *session::undo(fixture.session()));
    QCOMPARE((*book)->figures(), 2);
    QVERIFY((*book)->of(first) == Problem::Conflict);
}

void ProblemBookTest::followsAWaiver()
{
    WorkspaceFixture fixture;
    const FigureId first =
        import(fixture, telling(QStringLiteral("一"), QStringLiteral("1324"), QStringLiteral("2023")));
    import(fixture, telling(QStringLiteral("二"), QStringLiteral("1342"), QStringLiteral("2023")));
    const auto book = ProblemBook::read(fixture.session());
    (*book)->patch(fixture.session(), *session::waiveChecks(fixture.session(), first));
    QCOMPARE((*book)->figures(), 0);
}

void ProblemBookTest::leavesOtherFactsAlone()
{
    WorkspaceFixture fixture;
    import(fixture, telling(QStringLiteral("一"), QStringLiteral("1324"), QStringLiteral("2023")));
    import(fixture,
           telling(QStringLiteral("二"), QStringLiteral("1342"), QStringLiteral("2024"))); // another year
    import(fixture, telling(QStringLiteral("三"), QStringLiteral("1342"), {}));            // of no time
    import(fixture,
           telling(QStringLiteral("四"), QStringLiteral("87"), QStringLiteral("2023"))); // far from it
    QCOMPARE((*ProblemBook::read(fixture.session()))->figures(), 0);
}

void ProblemBookTest::stepsFromProblemToProblem()
{
    WorkspaceFixture fixture;
    const FigureId first =
        import(fixture, telling(QStringLiteral("一"), QStringLiteral("1324"), QStringLiteral("2023")));
    import(fixture, telling(QStringLiteral("二"), QStringLiteral("87"), QStringLiteral("2022")));
    const FigureId third =
        import(fixture, telling(QStringLiteral("三"), QStringLiteral("1342"), QStringLiteral("2023")));
    const auto book = *ProblemBook::read(fixture.session());
    const session::FigureAt start{fixture.session().figure(first)->article, first};
    const auto next = book->next(fixture.session(), start, Direction::Forward, true);
    QVERIFY(next);
    QCOMPARE(next->figure, third);
    QVERIFY(!book->next(fixture.session(), *next, Direction::Forward, true));
    QCOMPARE(book->next(fixture.session(), *next, Direction::Backward, true)->figure, first);
    book->patch(fixture.session(), *session::confirmFigure(fixture.session(), third));
    QVERIFY(!book->next(fixture.session(), start, Direction::Forward, true));
    QVERIFY(book->next(fixture.session(), start, Direction::Forward, false));
}

QTEST_GUILESS_MAIN(ProblemBookTest)

#include "problembook_test.moc"
