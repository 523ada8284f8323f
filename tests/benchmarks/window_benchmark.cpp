// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long an analyst waits for the window: a key pressed, the decision on the disk, the next figure painted;
// an article opened; the program started on much work. Each number stands beside its floor, measured in turns
// in the same run: bare Qt widgets that paint the same marks and append a line to a file.
#include "benchmarks/barewindow.h"
#include "benchmarks/benchworkspace.h"
#include "benchmarks/realwindow.h"
#include "session/library.h"
#include "session/searching.h"
#include "ui/checkdesk.h"
#include "ui/eventgap.h"
#include "ui/reader/figuretable.h"

#include <QScrollBar>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace jiaoshu;

namespace {

struct Times
{
    std::vector<double> all;

    void add(double time) { all.push_back(time); }
    [[nodiscard]] double at(double share) const
    {
        std::vector<double> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1,
                               static_cast<size_t>(share * static_cast<double>(sorted.size())))];
    }
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double p95() const { return at(0.95); }
};

void report(const char *what, const Times &ours, const Times &floor)
{
    qInfo("%s: median %.1f ms, p95 %.1f ms; floor %.1f and %.1f ms; ratio %.2f", what, ours.median(),
          ours.p95(), floor.median(), floor.p95(), ours.median() / floor.median());
}

/** Counts what is painted of a widget. */
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    int painted = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class WindowBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsWithinAFrame_data();
    void confirmsWithinAFrame();
    void opensAnArticleWithinATenthOfASecond();
    void neverStopsOnOneLineOfTenMegabytes();
    void startsOnAHundredThousandArticles();
    void countsAndFindsAmongTwoMillionFigures();
};

void WindowBenchmark::confirmsWithinAFrame_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("bytes");
    QTest::newRow("100 figures in 10 KB") << 100 << 10'000;
    QTest::newRow("5,000 in 1 MB") << 5000 << 1'000'000;
    QTest::newRow("50,000 in 10 MB") << 50'000 << 10'000'000;
}

void WindowBenchmark::confirmsWithinAFrame()
{
    QFETCH(int, count);
    QFETCH(int, bytes);
    BenchWorkspace workspace;
    const session::PreparedArticle article = benchArticle(QStringLiteral("甲"), count, bytes);
    workspace.import(article);
    workspace.close();
    BareWindow bare(article);
    Window ours(workspace.path());
    PaintCounter textPaints(ours.text()->viewport());
    PaintCounter tablePaints(ours.window->desk()->table()->viewport());
    QTRY_COMPARE_WITH_TIMEOUT(ours.window->desk()->table()->model()->rowCount(), count, 60'000);
    // From the second second on, each decision is followed by the checks as well.
    QTRY_VERIFY_WITH_TIMEOUT(ours.window->desk()->checks()->book(), 60'000);
    Times floor;
    Times times;
    const int rounds = std::min(count - 5, 200);
    Times scrolled; // those that moved the text
    for (int i = 0; i < rounds; ++i) {
        floor.add(milliseconds([&] { bare.confirmAndGoOn(); }));
        const FigureId before = ours.review.figure();
        textPaints.painted = tablePaints.painted = 0;
        const int top = ours.text()->verticalScrollBar()->value();
        times.add(milliseconds([&] {
            QTest::keyClick(ours.text(), Qt::Key_Return);
            QApplication::processEvents();
        }));
        if (ours.text()->verticalScrollBar()->value() != top)
            scrolled.add(times.all.back());
        QCOMPARE(ours.review.session()->figure(before)->state, model::State::Confirmed);
        QVERIFY(ours.review.figure() != before);
        QVERIFY(textPaints.painted > 0 && tablePaints.painted > 0);
    }
    report("confirm, save, go on, paint", times, floor);
    if (!scrolled.all.empty())
        qInfo("of which %d moved the text: median %.1f ms, p95 %.1f ms",
              static_cast<int>(scrolled.all.size()), scrolled.median(), scrolled.p95());
    QVERIFY(times.median() <= 16 || times.median() <= 1.5 * floor.median());
}

void WindowBenchmark::opensAnArticleWithinATenthOfASecond()
{
    BenchWorkspace workspace;
    const ArticleId small = workspace.import(benchArticle(QStringLiteral("小"), 20, 2000));
    const session::PreparedArticle article = benchArticle(QStringLiteral("大"), 5000, 1'000'000);
    const ArticleId large = workspace.import(article);
    workspace.close();
    Window ours(workspace.path());
    QPlainTextEdit bare;
    bare.resize(ours.text()->size());
    bare.show();
    QApplication::processEvents();
    Times floor;
    Times times;
    Times works;
    for (int i = 0; i < 15; ++i) {
        floor.add(milliseconds([&] {
            bare.setPlainText(article.article.text);
            QApplication::processEvents();
        }));
        bare.clear();
        const ui::EventGap gap;
        times.add(milliseconds([&] {
            ours.review.showArticle(large);
            QApplication::processEvents();
        }));
        works.add(gap.longestWorkMs());
        ours.review.showArticle(small);
        QApplication::processEvents();
    }
    report("open 1 MB with 5,000 stored figures", times, floor);
    qInfo("of which the window's thread worked: median %.1f ms, p95 %.1f ms", works.median(), works.p95());
    QVERIFY(times.median() <= 100 || works.median() <= 100); // others may take the rest
}

void WindowBenchmark::neverStopsOnOneLineOfTenMegabytes()
{
    BenchWorkspace workspace;
    const ArticleId small = workspace.import(benchArticle(QStringLiteral("小"), 20, 2000));
    const ArticleId large = workspace.import(benchArticle(QStringLiteral("长"), 5000, 10'000'000, 0));
    workspace.close();
    // The floor: the same characters in lines of a usual length, without a mark.
    QPlainTextEdit bare;
    bare.resize(800, 800);
    bare.show();
    const QString lines = benchArticle(QStringLiteral("行"), 5000, 10'000'000).article.text;
    const double floor = milliseconds([&] {
        bare.setPlainText(lines);
        QApplication::processEvents();
    });
    Window ours(workspace.path());
    for (int i = 0; i < 3; ++i) {
        const ui::EventGap gap;
        const double call = milliseconds([&] {
            ours.review.showArticle(large);
            QTRY_COMPARE(ours.text()->marks().size(), 5000);
        });
        QTest::qWait(1500);
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(ours.text(), Qt::Key_Return);
            QApplication::processEvents();
        }
        qInfo("one line of 10 MB: shown after %.1f ms, the longest stop %.1f ms, work in it %.1f ms; floor "
              "%.1f ms",
              call, gap.longestMs(), gap.longestWorkMs(), floor);
        QVERIFY(gap.longestMs() <= 100 || gap.longestWorkMs() <= 100);
        ours.review.showArticle(small);
        QApplication::processEvents();
    }
}

void WindowBenchmark::startsOnAHundredThousandArticles()
{
    const QString path = hundredThousandArticles();
    Times floor;
    Times times;
    for (int i = 0; i < 7; ++i) {
        floor.add(milliseconds([&] {
            QMainWindow empty;
            empty.resize(1280, 800);
            empty.show();
            QApplication::processEvents();
        }));
        std::unique_ptr<Window> ours;
        times.add(milliseconds([&] { ours = std::make_unique<Window>(path); }));
    }
    report("start on 100,000 articles with 2,000,000 figures", times, floor);
    BareWindow bare(benchArticle(QStringLiteral("甲"), 200, 20'000));
    Window ours(path);
    Times next;
    Times bareNext;
    for (int i = 0; i < 100; ++i) {
        bareNext.add(milliseconds([&] { bare.confirmAndGoOn(); }));
        const FigureId before = ours.review.figure();
        next.add(milliseconds([&] {
            QTest::keyClick(ours.text(), Qt::Key_Return);
            QApplication::processEvents();
        }));
        QCOMPARE(ours.review.session()->figure(before)->state, model::State::Confirmed);
    }
    report("confirm, save, go on, paint there", next, bareNext);
    Times articles;
    for (int i = 0; i < 20; ++i) {
        const ArticleId before = ours.review.article();
        articles.add(milliseconds([&] {
            QTest::keyClick(ours.text(), Qt::Key_PageDown, Qt::ControlModifier);
            QApplication::processEvents();
        }));
        QVERIFY(ours.review.article() != before);
    }
    qInfo("next article there: median %.1f ms, p95 %.1f ms", articles.median(), articles.p95());
    QVERIFY(times.median() <= 400 || times.median() <= 4 * floor.median());
    QVERIFY(next.median() <= 16 || next.median() <= 3 * bareNext.median());
    QVERIFY(articles.median() <= 50);
}

void WindowBenchmark::countsAndFindsAmongTwoMillionFigures()
{
    const QString path = hundredThousandArticles();
    std::shared_ptr<session::Library> library;
    const double read = milliseconds([&] { library = *session::Library::read(path); });
    qInfo("all figures read beside the window: %.0f ms for %lld", read,
          static_cast<long long>(library->figures()));
    Times counts;
    Times steps;
    session::LibraryFilter filter;
    for (int i = 0; i < 10; ++i) {
        filter.of(session::Facet::Unit) = i % 2 == 0 ? QStringList{QStringLiteral("户")} : QStringList();
        filter.of(session::Facet::State) = {QStringLiteral("proposed")};
        counts.add(milliseconds([&] {
            library->setFilter(filter);
            for (const session::Facet facet : session::AllFacets)
                QVERIFY(library->values(facet).size() < 1000);
        }));
        steps.add(milliseconds([&] {
            (void)library->nextIn(model::State::Proposed, {ArticleId{90'000 + i}, {}},
                                  session::Direction::Forward);
        }));
    }
    qInfo("facets counted anew: median %.1f ms, p95 %.1f ms; a step in them %.3f ms", counts.median(),
          counts.p95(), steps.median());
    const double indexed = milliseconds([&] { QVERIFY(session::updateSearchIndex(path)); });
    const auto session = session::Session::open({path, {}, session::Access::ReadOnly});
    QVERIFY(session);
    Times found;
    for (const char *words : {"农户", "第77777篇", "各乡镇農戶", "乡镇", "第5篇"})
        found.add(milliseconds([&] {
            QVERIFY(!session::searchArticles(**session, QString::fromUtf8(words))->articles.isEmpty());
        }));
    qInfo("index brought up to date in %.0f ms; search: median %.1f ms, worst %.1f ms", indexed,
          found.median(), found.p95());
    QVERIFY(counts.median() <= 100);
    QVERIFY(found.median() <= 100);
}

QTEST_MAIN(WindowBenchmark)
#include "window_benchmark.moc"
