// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window answers no event while it is worked in: on 100,000 articles with two million figures,
// and in one article of a million figures. Each use is told with its longest stop on the wall's clock and the
// work of the window's own thread in it.
#include "benchmarks/benchworkspace.h"
#include "benchmarks/realwindow.h"
#include "session/session.h"
#include "ui/checkdesk.h"
#include "ui/eventgap.h"
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/librarykeeper.h"
#include "ui/models/articlelistmodel.h"
#include "ui/reader/figuretable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QtTest>

using namespace jiaoshu;

namespace {

constexpr double Promised = 50;
constexpr double PromisedForAll =
    100; ///< where all figures are counted or searched, or all articles searched or sorted
constexpr double PromisedForAMillion = 500;
constexpr qint64 MostMb = 2560; ///< that it may take: two kilobytes and a half a figure

qint64 residentMb(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

/** Uses of one window. */
class Stops
{
public:
    explicit Stops(double promised) : m_promised(promised) {}

    /** From now on. */
    void promise(double ms) { m_promised = ms; }

    void during(const char *what, const std::function<void()> &use, int settleMs = 700)
    {
        QApplication::processEvents();
        const ui::EventGap gap;
        use();
        QTest::qWait(settleMs);
        const bool isKept = gap.longestWorkMs() <= m_promised;
        qInfo("%-46s longest stop %7.1f ms, work in it %7.1f ms%s", what, gap.longestMs(),
              gap.longestWorkMs(), isKept ? "" : ": MISSED");
        if (!isKept)
            m_missed.append(QLatin1StringView(what));
    }
    [[nodiscard]] QStringList missed() const { return m_missed; }

private:
    double m_promised;
    QStringList m_missed;
};

template <typename Widget>
Widget *find(const Window &window, const char *name)
{
    auto *const found = window.window->findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

QByteArray endlessLine(int figures)
{
    QString text;
    for (int i = 0; i < figures; ++i)
        text += QStringLiteral("青禾村有%1户参加合作社，").arg(20 + i % 900);
    return text.toUtf8();
}

} // namespace

class StopsBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amongAHundredThousandArticles();
    void takingArticlesIn();
    void inAnArticleOfAMillionFigures();
};

void StopsBenchmark::amongAHundredThousandArticles()
{
    Window ours(hundredThousandArticles());
    ui::ReviewDesk &desk = *ours.window->desk();
    Stops stops(Promised);
    stops.during(
        "the list fills", [] {}, 4000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.articles()->articleCount(), 100'000, 60'000);
    stops.during(
        "facets are opened, the library is read", [&] { desk.library()->showFacets(true); }, 100);
    QTRY_VERIFY_WITH_TIMEOUT(desk.library()->keeper()->library(), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.checks()->book(), 300'000);
    desk.library()->keeper()->wantIndex();
    QSignalSpy indexed(desk.library()->keeper(), &ui::LibraryKeeper::indexed);
    QVERIFY(indexed.wait(300'000));
    ours.text()->setFocus();
    stops.during("confirm and go on, ten times", [&] {
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(ours.text(), Qt::Key_Return);
            QTest::qWait(60);
        }
    });
    stops.during("undo", [&] { ours.review.undo(); });
    stops.during("next article, ten times", [&] {
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(ours.text(), Qt::Key_PageDown, Qt::ControlModifier);
            QTest::qWait(60);
        }
    });
    QListView *const list = desk.articlePanel()->view();
    stops.during("scroll the list from end to end", [&] {
        for (int i = 0; i <= 40; ++i) {
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * i / 40);
            QTest::qWait(16);
        }
    });
    stops.promise(PromisedForAll);
    stops.during("next problem", [&] { ours.review.nextProblem(session::Direction::Forward); });
    auto *const search = find<QLineEdit>(ours, "article-search");
    stops.during("search two characters", [&] { search->setText(QStringLiteral("乡镇")); });
    stops.during("search, one article", [&] { search->setText(QStringLiteral("第77777篇")); });
    stops.during("the search is given up", [&] { search->clear(); });
    auto *const keeper = desk.library()->keeper();
    stops.during("a state is ticked",
                 [&] { keeper->choose(session::Facet::State, QStringLiteral("proposed"), true); });
    stops.during("confirm among what is ticked", [&] { QTest::keyClick(ours.text(), Qt::Key_Return); });
    stops.during("it is given up",
                 [&] { keeper->choose(session::Facet::State, QStringLiteral("proposed"), false); });
    auto *const sort = find<QComboBox>(ours, "article-sort");
    for (int i = sort->count() - 1; i >= 0; --i) {
        stops.during(qPrintable(QStringLiteral("sorted: %1").arg(sort->itemText(i))), [&] {
            sort->setCurrentIndex(i);
            Q_EMIT sort->activated(i);
        });
    }
    QVERIFY2(stops.missed().isEmpty(), qPrintable(stops.missed().join(QStringLiteral("; "))));
}

void StopsBenchmark::takingArticlesIn()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    };
    QStringList files;
    for (int i = 0; i < 300; ++i)
        files.append(write(QStringLiteral("%1.txt").arg(i), QByteArray::number(i) + endlessLine(40)));
    BenchWorkspace workspace;
    workspace.import(benchArticle(QStringLiteral("小"), 20, 2000));
    workspace.close();
    Window ours(workspace.path());
    Stops stops(Promised);
    const auto takeIn = [&](const QStringList &paths) {
        QSignalSpy took(&ours.keeper, &ui::WorkspaceKeeper::tookIn);
        ours.keeper.takeIn(paths);
        QVERIFY(took.wait(280'000));
    };
    stops.during("300 articles are taken in", [&] { takeIn(files); });
    QStringList short2000;
    for (int i = 0; i < 2000; ++i)
        short2000.append(
            write(QStringLiteral("s%1.txt").arg(i), "s" + QByteArray::number(i) + endlessLine(3)));
    stops.during("2,000 articles are taken in", [&] { takeIn(short2000); });
    const auto step = [&](void (ui::ReviewController::*what)()) {
        QSignalSpy told(&ours.review, &ui::ReviewController::tookBack);
        (ours.review.*what)();
        QVERIFY(!told.isEmpty() || told.wait(280'000));
    };
    stops.during(
        "undo of that", [&] { step(&ui::ReviewController::undo); }, 2000);
    stops.during(
        "redo of that", [&] { step(&ui::ReviewController::redo); }, 2000);
    const QString large = write(QStringLiteral("large.txt"), endlessLine(5000));
    stops.during(
        "one of 5,000 figures is taken in", [&] { takeIn({large}); }, 2000);
    const QString endless = write(QStringLiteral("endless.txt"), endlessLine(50'000));
    stops.during(
        "one line of 50,000 figures is taken in", [&] { takeIn({endless}); }, 4000);
    stops.during("68,000 figures are exported", [&] {
        QSignalSpy exported(&ours.keeper, &ui::WorkspaceKeeper::exported);
        session::ExportRequest request{folder.filePath(QStringLiteral("all.csv")), {}};
        request.choice.format = QStringLiteral("csv");
        request.choice.everything = true;
        ours.keeper.exportFigures(request);
        QVERIFY(exported.wait(280'000));
    });
    stops.during("all are read anew", [&] {
        QSignalSpy reread(&ours.keeper, &ui::WorkspaceKeeper::reread);
        ours.keeper.rereadAll();
        QVERIFY(reread.wait(280'000));
    });
    QVERIFY2(stops.missed().isEmpty(), qPrintable(stops.missed().join(QStringLiteral("; "))));
}

void StopsBenchmark::inAnArticleOfAMillionFigures()
{
    // 60 MB in one line, near what a file may have.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("endless.txt"));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray bytes = endlessLine(1'000'000);
        while (bytes.size() < 60'000'000)
            bytes += QStringLiteral("村里修了路，通了水，也有了灯。").toUtf8();
        QCOMPARE(file.write(bytes), bytes.size());
    }
    BenchWorkspace workspace;
    workspace.import(benchArticle(QStringLiteral("小"), 20, 2000));
    workspace.close();
    Window ours(workspace.path());
    Stops stops(PromisedForAMillion);
    qInfo("%lld MB of memory before", static_cast<long long>(residentMb("VmRSS")));
    stops.during("60 MB are given up after two seconds", [&] {
        QSignalSpy took(&ours.keeper, &ui::WorkspaceKeeper::tookIn);
        ours.keeper.takeIn({path});
        QTest::qWait(2000);
        QElapsedTimer timer;
        timer.start();
        ours.keeper.cancel();
        QCOMPARE(took.size(), 1);
        ours.keeper.stop();
        qInfo("given up after %lld ms", static_cast<long long>(timer.elapsed()));
    });
    QCOMPARE(ours.review.session()->articles()->size(), 1);
    QElapsedTimer timer;
    timer.start();
    stops.during("a million figures in one line are taken in", [&] {
        QSignalSpy took(&ours.keeper, &ui::WorkspaceKeeper::tookIn);
        ours.keeper.takeIn({path});
        QVERIFY(took.wait(1'200'000));
        qInfo("taken in after %.1f s", static_cast<double>(timer.elapsed()) / 1000);
    });
    const auto *const rows = ours.window->desk()->table()->model();
    stops.during("... and are shown", [&] {
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1'000'000, 300'000);
        qInfo("listed after %.1f s", static_cast<double>(timer.elapsed()) / 1000);
        QTRY_VERIFY_WITH_TIMEOUT(ours.text()->isFilled(), 60'000);
    });
    qInfo("%lld figures; %lld MB of memory, %lld MB at most",
          static_cast<long long>(ours.review.session()->counts()->total()),
          static_cast<long long>(residentMb("VmRSS")), static_cast<long long>(residentMb("VmHWM")));
    stops.during("confirm and go on, ten times", [&] {
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(ours.text(), Qt::Key_Return);
            QTest::qWait(60);
        }
    });
    QCOMPARE(ours.review.session()->counts()->of(model::State::Confirmed), 10);
    stops.during(
        "what runs beside comes to its end", [] {}, 60'000);
    qInfo("%lld MB of memory, %lld MB at most", static_cast<long long>(residentMb("VmRSS")),
          static_cast<long long>(residentMb("VmHWM")));
    QVERIFY(residentMb("VmHWM") < MostMb);
    QVERIFY2(stops.missed().isEmpty(), qPrintable(stops.missed().join(QStringLiteral("; "))));
}

QTEST_MAIN(StopsBenchmark)
#include "stops_benchmark.moc"
