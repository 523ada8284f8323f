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
    void tellsWhatChangedAndNoMore();
    void stepsFromProblemToProblem();
    void isKeptOfALargeWorkspaceAndFollowsWhatWasDone();
    void isReadAnewWhereWhatWasKeptIsDamagedOrOfAnother();
};

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

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
    QVERIFY(!(*book)->of(first));
    QVERIFY((*book)->of(second) == Problem::FailedCheck); // it is not what its words print
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

void ProblemBookTest::tellsWhatChangedAndNoMore()
{
    WorkspaceFixture fixture;
    const FigureId first =
        import(fixture, telling(QStringLiteral("一"), QStringLiteral("1324"), QStringLiteral("2023")));
    const FigureId second =
        import(fixture, telling(QStringLiteral("二"), QStringLiteral("1342"), QStringLiteral("2023")));
    const FigureId other =
        import(fixture, telling(QStringLiteral("三"), QStringLiteral("87"), QStringLiteral("2023")));
    const auto book = *ProblemBook::read(fixture.session());
    QVERIFY(book->takeChanges().areAll);
    QHash<FigureId, Problem> known = book->problems();
    QCOMPARE(known.size(), 2);
    QVERIFY(book->takeChanges().isEmpty());
    const auto follow = [&](const Result<session::Changes> &changes) {
        book->patch(fixture.session(), *changes);
        const session::ProblemChanges told = book->takeChanges();
        for (const auto &article : told.articles)
            session::update(known, article);
        qsizetype count = 0;
        for (const auto &article : told.articles)
            count += article.size();
        return told.areAll ? -1 : count;
    };
    QCOMPARE(follow(session::confirmFigure(fixture.session(), other)), 0);
    model::Reading reading = fixture.session().figure(second)->reading;
    reading.value = Decimal(1324);
    QCOMPARE(follow(session::correctFigure(fixture.session(), second, reading)), 2);
    QVERIFY(known == book->problems());
    QVERIFY(!known.contains(first));
    QVERIFY(known.value(second) == Problem::FailedCheck); // was a conflict before
    QCOMPARE(follow(session::undo(fixture.session())), 2);
    QVERIFY(known == book->problems());
    QCOMPARE(follow(session::waiveChecks(fixture.session(), first)), 2);
    QVERIFY(known == book->problems());
    QVERIFY(known.isEmpty());
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

void ProblemBookTest::isKeptOfALargeWorkspaceAndFollowsWhatWasDone()
{
    WorkspaceFixture fixture;
    import(fixture, telling(QStringLiteral("一"), QStringLiteral("1324"), QStringLiteral("2023")));
    const FigureId second =
        import(fixture, telling(QStringLiteral("二"), QStringLiteral("1342"), QStringLiteral("2023")));
    for (int i = 0; i < 20; ++i)
        import(fixture, telling(QStringLiteral("第%1").arg(i), QString::number(2000 + 17 * i),
                                QString::number(1990 + i)));
    const QString kept = fixture.path(QStringLiteral("work.jiaoshu.problems"));
    QCOMPARE((*ProblemBook::read(fixture.path()))->articlesChecked(), 22);
    QVERIFY(!QFile::exists(kept)); // a small one is read as quickly
    const auto first = *ProblemBook::read(fixture.path(), {}, 1);
    QCOMPARE(first->figures(), 2);
    QVERIFY(QFile::exists(kept));
    const auto again = *ProblemBook::read(fixture.path(), {}, 1);
    QCOMPARE(again->articlesChecked(), 0);
    QCOMPARE(again->problems(), first->problems());
    // What is done meanwhile is looked at again, with those who tell the same.
    model::Reading reading = fixture.session().figure(second)->reading;
    reading.value = Decimal(1324);
    QVERIFY(session::correctFigure(fixture.session(), second, reading).has_value());
    const FigureId late =
        import(fixture, telling(QStringLiteral("末"), QStringLiteral("2071"), QStringLiteral("1990")));
    const auto later = *ProblemBook::read(fixture.path(), {}, 1);
    QVERIFY(later->articlesChecked() > 0 && later->articlesChecked() < 12);
    const auto anew = *ProblemBook::read(fixture.session());
    QCOMPARE(later->problems(), anew->problems());
    QCOMPARE(later->elsewhere(fixture.session(), *fixture.session().figure(late)).size(),
             anew->elsewhere(fixture.session(), *fixture.session().figure(late)).size());
}

void ProblemBookTest::isReadAnewWhereWhatWasKeptIsDamagedOrOfAnother()
{
    WorkspaceFixture fixture;
    for (const char *value : {"1324", "1342", "1343"})
        import(fixture,
               telling(QString::fromLatin1(value), QString::fromLatin1(value), QStringLiteral("2023")));
    const auto first = *ProblemBook::read(fixture.path(), {}, 1);
    const QString kept = fixture.path(QStringLiteral("work.jiaoshu.problems"));
    const QByteArray whole = content(kept);
    QVERIFY(whole.size() > 100);
    for (qsizetype at = 0; at < whole.size(); at += 5) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 4);
        put(kept, damaged);
        const auto book = *ProblemBook::read(fixture.path(), {}, 1);
        QCOMPARE(book->articlesChecked(), 3);
        QCOMPARE(book->problems(), first->problems());
    }
    put(kept, whole.chopped(1));
    QCOMPARE((*ProblemBook::read(fixture.path(), {}, 1))->articlesChecked(), 3);
    put(kept, whole);
    QCOMPARE((*ProblemBook::read(fixture.path(), {}, 1))->articlesChecked(), 0);
    WorkspaceFixture other;
    for (const char *value : {"1324", "1342"})
        import(other,
               telling(QString::fromLatin1(value), QString::fromLatin1(value), QStringLiteral("2022")));
    put(other.path(QStringLiteral("work.jiaoshu.problems")), whole);
    QCOMPARE((*ProblemBook::read(other.path(), {}, 1))->articlesChecked(), 2);
}

QTEST_GUILESS_MAIN(ProblemBookTest)

#include "problembook_test.moc"
