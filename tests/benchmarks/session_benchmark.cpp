// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/exporting.h"
#include "session/importing.h"
#include "session/problembook.h"
#include "tests/session/workspacefixture.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

constexpr int Articles = 1000;
constexpr int FiguresEach = 50;
constexpr int Rounds = 200;

/** The median of @p work's times in microseconds, called with 0, 1, 2 … */
template <typename Work>
qint64 medianUs(int rounds, Work &&work)
{
    QList<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

void tell(const char *what, qint64 us)
{
    qInfo("%s: %lld us", what, static_cast<long long>(us));
}

} // namespace

/** A workspace of 1000 articles with 50 figures each: what an analyst waits for. Every number is of the same
 * run and machine. */
class SessionBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decidesDurably();
    void opens();
    void lists();
    void findsTheNextOpenFigure();
    void exportsAndChecks();
    void checksALongArticle();
    void readsTheProblems();

private:
    WorkspaceFixture m_fixture;
    QList<FigureAt> m_figures;
};

void SessionBenchmark::initTestCase()
{
    QStringList counts;
    for (int i = 1; i <= FiguresEach; ++i)
        counts.append(QString::number(i * 37));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Articles; ++i)
        m_fixture.import(QStringLiteral("第%1篇").arg(i), counts);
    tell("one article with 50 figures taken in", timer.nsecsElapsed() / 1000 / Articles);
    for (const model::Figure &figure : m_fixture.all())
        m_figures.append({figure.article, figure.id});
    QCOMPARE(m_figures.size(), Articles * FiguresEach);
}

void SessionBenchmark::decidesDurably()
{
    const QByteArray row(200, 'x'); // about what a decision says
    const int file = ::open(QFile::encodeName(m_fixture.path(QStringLiteral("bare"))).constData(),
                            O_CREAT | O_WRONLY | O_APPEND, 0600);
    QVERIFY(file >= 0);
    const qint64 bare = medianUs(Rounds, [&](int) {
        QVERIFY(::write(file, row.constData(), static_cast<size_t>(row.size())) == row.size());
        QVERIFY(::fdatasync(file) == 0);
    });
    ::close(file);
    const qint64 decision = medianUs(Rounds, [&](int i) {
        QVERIFY(confirmFigure(m_fixture.session(), m_figures[i * 97].figure).has_value());
    });
    const qint64 undone = medianUs(Rounds / 2, [&](int) { QVERIFY(undo(m_fixture.session()).has_value()); });
    tell("bare append and fdatasync", bare);
    tell("one durable decision", decision);
    tell("one durable undo", undone);
    qInfo("a decision costs %.1f bare appends",
          static_cast<double>(decision) / static_cast<double>(std::max<qint64>(bare, 1)));
}

void SessionBenchmark::opens()
{
    m_fixture.close();
    tell("opening", medianUs(11, [&](int) { m_fixture.open(); }));
    tell("opening to read beside it", medianUs(11, [&](int) {
             QVERIFY(Session::open({m_fixture.path(), {}, Access::ReadOnly}).has_value());
         }));
}

void SessionBenchmark::lists()
{
    const Session &session = m_fixture.session();
    tell("the list of articles", medianUs(21, [&](int) { QCOMPARE(session.articles()->size(), Articles); }));
    tell("the figures of an article", medianUs(101, [&](int i) {
             QCOMPARE(session.figures(m_figures[i * 480].article)->size(), FiguresEach);
         }));
    tell("the counts",
         medianUs(101, [&](int) { QCOMPARE(session.counts()->total(), Articles * FiguresEach); }));
    tell("every figure",
         medianUs(3, [&](int) { QCOMPARE(session.allFigures()->size(), Articles * FiguresEach); }));
}

void SessionBenchmark::findsTheNextOpenFigure()
{
    const Session &session = m_fixture.session();
    tell("the next open figure",
         medianUs(501, [&](int i) { QVERIFY(session.nextOpen(m_figures[i * 99])->has_value()); }));
    tell("the one before", medianUs(501, [&](int i) {
             QVERIFY(session.nextOpen(m_figures[i * 99], Direction::Backward)->has_value());
         }));
}

void SessionBenchmark::exportsAndChecks()
{
    ExportRequest request{m_fixture.path(QStringLiteral("out.csv")), {}};
    request.choice.everything = true;
    tell("export of every figure", medianUs(3, [&](int) {
             QCOMPARE(exportFigures(m_fixture.session(), request)->written, Articles * FiguresEach);
         }));
    tell("full check", medianUs(1, [&](int) { QVERIFY(checkWorkspace(m_fixture.session())->isEmpty()); }));
}

/** 5,000 figures in one article, half of them confirmed. What is done in the window's thread is held to what
 * nobody notices; the sums themselves are done beside it. */
void SessionBenchmark::checksALongArticle()
{
    constexpr int Figures = 5000;
    QStringList counts;
    for (int i = 0; i < Figures; ++i)
        counts.append(QString::number(i % 900 + 20));
    const ArticleId article = m_fixture.import(QStringLiteral("长篇"), counts);
    QList<FigureId> half;
    for (const model::Figure &figure : m_fixture.figures(article)) {
        if (figure.id.value % 2 == 0)
            half.append(figure.id);
    }
    QVERIFY(confirmFigures(m_fixture.session(), half).has_value());
    std::function<ArticleChecks()> check;
    const qint64 prepared = medianUs(11, [&](int) {
        auto work = checkingArticle(m_fixture.session(), article);
        QVERIFY(work.has_value());
        check = *work;
    });
    tell("5,000 figures made ready for their sums", prepared);
    tell("the sums of 5,000 figures", medianUs(11, [&](int) { QCOMPARE(check().figures.size(), Figures); }));
    QVERIFY(prepared < 50'000);
}

void SessionBenchmark::readsTheProblems()
{
    QElapsedTimer timer;
    timer.start();
    const auto book = ProblemBook::read(m_fixture.session());
    QVERIFY(book.has_value());
    tell("the problems of one article, of a thousand with 50 figures",
         timer.nsecsElapsed() / 1000 / (Articles + 1));
    tell("what a decision changes of them", medianUs(Rounds, [&](int i) {
             const auto changes = markUnsure(m_fixture.session(), m_figures[i * 91 + 3].figure);
             QVERIFY(changes.has_value());
             (*book)->patch(m_fixture.session(), *changes);
         }));
}

QTEST_GUILESS_MAIN(SessionBenchmark)
#include "session_benchmark.moc"
