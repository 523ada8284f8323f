// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largeworkspace.h"
#include "measure.h"

#include "session/commands.h"
#include "session/problembook.h"
#include "session/searching.h"
#include "tests/session/workspacefixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

qint64 residentKb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

} // namespace

/** What the store does at any size: JIAOSHU_SCALE articles (20,000 where it is not set) in the file
 * JIAOSHU_SCALE_FILE, which is made where it is not there. Durable decisions are measured against a bare
 * append and fdatasync of the same run; what an analyst waits for against the times that are promised. */
class ScaleBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void decidesDurablyInASmallWorkspace();
    void opens();
    void findsTheNextOpenFigure();
    void givesAPage();
    void counts();
    void decidesDurablyAtScale();
    void searches();
    void readsTheProblems();
    void goesOnFlat();

private:
    [[nodiscard]] FigureId anyProposed()
    {
        const qint64 article = 1 + m_random.bounded(static_cast<quint32>(m_articles));
        return {(article - 1) * LargeWorkspace::FiguresEach + 13 + m_random.bounded(8)};
    }

    /** The next one that is open, wherever an earlier run has been. */
    [[nodiscard]] FigureId openBehind(FigureId figure) const
    {
        const ArticleId article{(figure.value - 1) / LargeWorkspace::FiguresEach + 1};
        const auto next = m_session->nextOpen({article, figure});
        if (!next || !*next)
            qFatal("no figure is open");
        return (*next)->figure;
    }

    QTemporaryDir m_folder;
    QString m_path;
    qint64 m_articles = 20'000;
    std::unique_ptr<Session> m_session;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded(); ///< a file is used again
};

void ScaleBenchmark::initTestCase()
{
    if (const qint64 asked = qEnvironmentVariable("JIAOSHU_SCALE").toLongLong(); asked > 0)
        m_articles = asked;
    m_path = qEnvironmentVariable("JIAOSHU_SCALE_FILE", m_folder.filePath(QStringLiteral("large.jiaoshu")));
    if (!QFile::exists(m_path)) {
        QElapsedTimer timer;
        timer.start();
        LargeWorkspace::make(m_path, m_articles);
        qInfo("made in %lld s", static_cast<long long>(timer.elapsed() / 1000));
    }
    const qint64 bytes = QFileInfo(m_path).size();
    qInfo("%lld articles, %lld figures, %lld MB: %lld bytes a figure", static_cast<long long>(m_articles),
          static_cast<long long>(m_articles * LargeWorkspace::FiguresEach),
          static_cast<long long>(bytes >> 20),
          static_cast<long long>(bytes / m_articles / LargeWorkspace::FiguresEach));
}

void ScaleBenchmark::decidesDurablyInASmallWorkspace()
{
    WorkspaceFixture fixture;
    QStringList values;
    for (int i = 0; i < LargeWorkspace::FiguresEach; ++i)
        values.append(QString::number(i + 20));
    for (int i = 0; i < 100; ++i)
        fixture.import(QStringLiteral("第%1篇").arg(i), values);
    const QList<model::Figure> all = fixture.all();
    measure::tellRatio(
        "one durable decision at 100 articles",
        measure::againstBareAppend(
            500, m_folder.filePath(QStringLiteral("bare")),
            [&](int i) { QVERIFY(confirmFigure(fixture.session(), all[i * 3].id).has_value()); }),
        1.5);
}

void ScaleBenchmark::opens()
{
    const qint64 us = measure::medianUs(5, [&](int) {
        m_session.reset();
        auto opened = Session::open({m_path, QStringLiteral("甲"), Access::ReadWrite});
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(toLogLine(opened.error())));
        m_session = std::move(*opened);
    });
    measure::tellLimit("closing and opening", us, 300'000);
}

void ScaleBenchmark::findsTheNextOpenFigure()
{
    const auto at = [&] {
        const FigureId figure = anyProposed();
        return FigureAt{{(figure.value - 1) / LargeWorkspace::FiguresEach + 1}, figure};
    };
    measure::tellLimit("the next open figure",
                       measure::medianUs(501, [&](int) { QVERIFY(m_session->nextOpen(at())->has_value()); }),
                       5'000);
    measure::tellLimit(
        "the one before",
        measure::medianUs(501,
                          [&](int) { QVERIFY(m_session->nextOpen(at(), Direction::Backward)->has_value()); }),
        5'000);
}

void ScaleBenchmark::givesAPage()
{
    measure::tellLimit("a page of 200 articles with their counts",
                       measure::medianUs(201,
                                         [&](int) {
                                             const ArticleId after{
                                                 m_random.bounded(static_cast<quint32>(m_articles - 200))};
                                             QCOMPARE(m_session->articlesAfter(after, 200)->size(), 200);
                                         }),
                       10'000);
    measure::tellLimit(
        "the figures of an article",
        measure::medianUs(201,
                          [&](int) {
                              const ArticleId article{1 + m_random.bounded(static_cast<quint32>(m_articles))};
                              QCOMPARE(m_session->figures(article)->size(), LargeWorkspace::FiguresEach);
                          }),
        10'000);
}

void ScaleBenchmark::counts()
{
    measure::tellLimit("the counts by state",
                       measure::medianUs(201,
                                         [&](int) {
                                             QCOMPARE(m_session->counts()->total(),
                                                      m_articles * LargeWorkspace::FiguresEach);
                                         }),
                       10'000);
}

void ScaleBenchmark::decidesDurablyAtScale()
{
    constexpr int Rounds = 500;
    QList<FigureId> anywhere;
    while (anywhere.size() < Rounds) {
        const FigureId figure = openBehind(anyProposed());
        if (!anywhere.contains(figure))
            anywhere.append(figure);
    }
    QList<FigureId> inOrder{openBehind(anyProposed())};
    while (inOrder.size() < Rounds)
        inOrder.append(openBehind(inOrder.last()));
    const auto confirm = [this](FigureId figure) {
        const auto changes = confirmFigure(*m_session, figure);
        if (!changes || changes->isEmpty())
            qFatal("figure %lld was not confirmed", static_cast<long long>(figure.value));
    };
    const QString bare = m_folder.filePath(QStringLiteral("bare"));
    measure::tellRatio("one durable decision at scale, anywhere",
                       measure::againstBareAppend(Rounds, bare, [&](int i) { confirm(anywhere[i]); }), 8);
    measure::tellRatio("one durable decision at scale, in reading order",
                       measure::againstBareAppend(Rounds, bare, [&](int i) { confirm(inOrder[i]); }), 8);
}

void ScaleBenchmark::searches()
{
    QElapsedTimer timer;
    timer.start();
    const auto added = updateSearchIndex(m_path);
    QVERIFY(added.has_value());
    qInfo("%lld articles came into the search index in %lld s, %lld MB", static_cast<long long>(*added),
          static_cast<long long>(timer.elapsed() / 1000),
          static_cast<long long>(QFileInfo(QString(m_path + QStringLiteral(".search2"))).size() >> 20));
    for (const auto &[what, query] :
         {std::pair{"search for a word of two characters that is everywhere", QStringLiteral("农户")},
          std::pair{"search for a number", QStringLiteral("4711")},
          std::pair{"search for two words, one rare", QStringLiteral("示范户 第%1篇").arg(m_articles / 2)},
          std::pair{"search for what is nowhere", QStringLiteral("无此词句")}}) {
        measure::tellLimit(
            what, measure::medianUs(21, [&](int) { QVERIFY(searchArticles(*m_session, query).has_value()); }),
            50'000);
    }
}

/** Every article is checked once, beside the work; from then on a start asks what was done since. */
void ScaleBenchmark::readsTheProblems()
{
    if (m_articles > 50'000 && !qEnvironmentVariableIsSet("JIAOSHU_PROBLEMS"))
        QSKIP("JIAOSHU_PROBLEMS=1 checks each of so many articles, which takes long");
    QElapsedTimer timer;
    const qint64 memory = residentKb();
    for (const char *what : {"every article checked", "the problems as they were kept"}) {
        timer.start();
        const auto book = ProblemBook::read(m_path);
        QVERIFY2(book.has_value(), book ? "" : qPrintable(toLogLine(book.error())));
        qInfo("%s: %lld ms, %lld articles checked, %lld KB more memory", what,
              static_cast<long long>(timer.elapsed()), static_cast<long long>((*book)->articlesChecked()),
              static_cast<long long>(residentKb() - memory));
    }
}

/** JIAOSHU_SOAK decisions (5,000 where it is not set) on two figures a step, half of them taken back. */
void ScaleBenchmark::goesOnFlat()
{
    const int asked = qEnvironmentVariableIntValue("JIAOSHU_SOAK");
    const int rounds = asked > 0 ? asked : 5000;
    QList<qint64> tenths;
    qint64 memoryEarly = 0;
    qint64 log = 0;
    QElapsedTimer timer;
    FigureId figure;
    const int tenth = rounds / 10;
    for (int part = 0; part < 10; ++part) {
        timer.start();
        for (int i = 0; i < tenth; ++i) {
            if (i % 4 == 0)
                figure = openBehind(anyProposed());
            switch (i % 4) {
            case 0:
                QVERIFY(rejectFigure(*m_session, figure).has_value());
                break;
            case 1:
                QVERIFY(undo(*m_session).has_value());
                break;
            case 2:
                QVERIFY(confirmFigure(*m_session, figure).has_value());
                break;
            default:
                QVERIFY(reopenFigure(*m_session, figure).has_value());
            }
        }
        tenths.append(timer.nsecsElapsed() / 1000 / tenth);
        log = std::max(log, QFileInfo(QString(m_path + QStringLiteral("-wal"))).size());
        if (part == 1)
            memoryEarly = residentKb();
    }
    qInfo("%d decisions: %lld us each in the second tenth, %lld in the last; memory %lld KB after two "
          "tenths, %lld at the end; "
          "the log at most %lld KB",
          rounds, static_cast<long long>(tenths[1]), static_cast<long long>(tenths[9]),
          static_cast<long long>(memoryEarly), static_cast<long long>(residentKb()),
          static_cast<long long>(log / 1024));
    QVERIFY(residentKb() < memoryEarly + memoryEarly / 5 + 8192);
    QVERIFY(log < 64 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(ScaleBenchmark)
#include "scale_benchmark.moc"
