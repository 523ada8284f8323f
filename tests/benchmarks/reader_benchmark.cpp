// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the reader waits: the next figure painted, a far one painted, an article opened, a table filtered.
// Times depend on the machine; what is held are ratios to a bare widget, or to the same work on little data,
// measured in turns in one run.
#include "session/figurewords.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figuretable.h"
#include "ui/testfigures.h"

#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextBlock>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace jiaoshu;

namespace {

constexpr int Megabyte = 350'000; // characters of three bytes each

struct Load
{
    QString text;
    QList<model::Figure> figures;
};

/** A text of one megabyte with @p count figures, one each @p step characters from the begin on; @p lineLength
 * 0 makes it one line. */
Load makeLoad(int count, int step, int lineLength = 160)
{
    Load load;
    load.text.reserve(Megabyte + Megabyte / 8);
    int nextFigure = step / 2;
    int lineBegin = 0;
    while (load.text.size() < Megabyte) {
        if (load.text.size() >= nextFigure && load.figures.size() < count) {
            load.figures.append(
                ui::testFigure(load.figures.size() + 1, load.text.size(), QStringLiteral("36户")));
            load.text += QStringLiteral("36户");
            nextFigure += step;
        } else {
            load.text += load.text.size() % 23 == 0 ? u'。' : u'村';
        }
        if (lineLength > 0 && load.text.size() - lineBegin >= lineLength) {
            load.text += u'\n';
            lineBegin = static_cast<int>(load.text.size());
        }
    }
    return load;
}

/** The floor: the same text and marks in a bare QPlainTextEdit that fills rectangles behind visible marks. */
class BareView : public QPlainTextEdit
{
public:
    void setLoad(const Load &load)
    {
        setPlainText(load.text);
        m_begins.clear();
        for (const model::Figure &figure : load.figures)
            m_begins.push_back(static_cast<int>(figure.reading.span.begin.value));
    }

    void setCurrent(int figure)
    {
        updateBlock(m_current);
        m_current = figure;
        QTextCursor cursor(document());
        cursor.setPosition(m_begins[static_cast<size_t>(figure)]);
        setTextCursor(cursor);
        updateBlock(figure);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        QTextBlock block = firstVisibleBlock();
        QPointF offset = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        for (; block.isValid() && offset.y() < event->rect().bottom(); block = block.next()) {
            const qreal height = blockBoundingRect(block).height(); // lays it out
            auto begin = std::lower_bound(m_begins.cbegin(), m_begins.cend(), block.position());
            for (; begin != m_begins.cend() && *begin + 3 <= block.position() + block.length(); ++begin) {
                const QTextLine line = block.layout()->lineForTextPosition(*begin - block.position());
                const qreal left = line.cursorToX(*begin - block.position());
                const qreal right = line.cursorToX(*begin + 3 - block.position());
                const bool current = begin - m_begins.cbegin() == m_current;
                painter.fillRect(
                    QRectF(offset.x() + left, offset.y() + line.y(), right - left, line.height()),
                    current ? Qt::yellow : Qt::cyan);
            }
            offset.ry() += height;
        }
        painter.end();
        QPlainTextEdit::paintEvent(event);
    }

private:
    void updateBlock(int figure)
    {
        const QTextBlock block = document()->findBlock(m_begins[static_cast<size_t>(figure)]);
        viewport()->update(blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect());
    }

    std::vector<int> m_begins;
    int m_current = 0;
};

void setLoad(BareView &view, const Load &load)
{
    view.setLoad(load);
}
void setCurrent(BareView &view, int figure)
{
    view.setCurrent(figure);
}
void setLoad(ui::ArticleView &view, const Load &load)
{
    view.setArticle(ui::testArticle(load.text), load.figures);
}
void setCurrent(ui::ArticleView &view, int figure)
{
    view.setCurrentFigure(FigureId{figure + 1});
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename View>
struct Shown
{
    View view;
    double load = 0;

    explicit Shown(const Load &content)
    {
        view.resize(900, 800);
        view.show();
        QApplication::processEvents();
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            times.push_back(milliseconds([&] {
                setLoad(view, content);
                QApplication::processEvents();
            }));
        }
        load = median(times);
    }

    double go(int figure)
    {
        return milliseconds([&] {
            setCurrent(view, figure);
            QApplication::processEvents();
        });
    }
};

struct Steps
{
    double next = 0;
    double jump = 0;
};

/** Walks both in turns, so that a busy machine slows both. */
template <typename A, typename B>
std::pair<Steps, Steps> walk(Shown<A> &a, int countA, Shown<B> &b, int countB)
{
    std::vector<double> nextA;
    std::vector<double> nextB;
    std::vector<double> jumpA;
    std::vector<double> jumpB;
    for (int i = 0; i < 60; ++i) {
        const int farA = static_cast<int>((qint64(i) * 7919 * 13 + 17) % (countA - 12));
        const int farB = static_cast<int>((qint64(i) * 7919 * 13 + 17) % (countB - 12));
        jumpA.push_back(a.go(farA));
        jumpB.push_back(b.go(farB));
        for (int step = 1; step <= 6; ++step) {
            nextA.push_back(a.go(farA + step));
            nextB.push_back(b.go(farB + step));
        }
    }
    return {{median(nextA), median(jumpA)}, {median(nextB), median(jumpB)}};
}

void report(const char *what, double ours, double other, double ratio)
{
    qInfo("%s: %.2f ms, against %.2f ms; ratio %.2f", what, ours, other, ratio);
}

} // namespace

class ReaderBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysNearABareWidget_data();
    void staysNearABareWidget();
    void fiftyThousandFiguresCostLittleMoreThanTwoThousand();
    void oneLineOfAMegabyteCostsLittleMoreThanManyLines();
    void filtersFiftyTimesFasterThanAProxy();
    void sortsWithinAMoment();
};

void ReaderBenchmark::staysNearABareWidget_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("5,000 figures") << 5000;
    QTest::newRow("50,000 figures") << 50'000;
}

void ReaderBenchmark::staysNearABareWidget()
{
    QFETCH(int, count);
    const Load load = makeLoad(count, Megabyte / count);
    Shown<BareView> bare(load);
    Shown<ui::ArticleView> ours(load);
    const auto [floor, steps] = walk(bare, count, ours, count);
    report("open 1 MB", ours.load, bare.load, ours.load / bare.load);
    report("next figure", steps.next, floor.next, steps.next / floor.next);
    report("far figure", steps.jump, floor.jump, steps.jump / floor.jump);
    QVERIFY(steps.next <= 1.5 * floor.next || steps.next < 2);
    QVERIFY(steps.jump <= 1.5 * floor.jump);
}

void ReaderBenchmark::fiftyThousandFiguresCostLittleMoreThanTwoThousand()
{
    // Equally dense, so that as many marks are seen and painted: what is left is the price of their number.
    constexpr int Step = Megabyte / 50'000;
    const Load few = makeLoad(2000, Step);
    const Load many = makeLoad(50'000, Step);
    Shown<ui::ArticleView> shownFew(few);
    Shown<ui::ArticleView> shownMany(many);
    const auto [small, large] = walk(shownFew, 2000, shownMany, 50'000);
    report("far figure among 50,000, against 2,000", large.jump, small.jump, large.jump / small.jump);
    report("next figure among 50,000, against 2,000", large.next, small.next, large.next / small.next);
    QVERIFY(large.jump <= 1.3 * small.jump);
    QVERIFY(large.next <= 1.3 * small.next);
}

void ReaderBenchmark::oneLineOfAMegabyteCostsLittleMoreThanManyLines()
{
    const Load lines = makeLoad(5000, Megabyte / 5000);
    const Load line = makeLoad(5000, Megabyte / 5000, 0);
    Shown<ui::ArticleView> shownLines(lines);
    Shown<ui::ArticleView> shownLine(line);
    const auto [many, one] = walk(shownLines, 5000, shownLine, 5000);
    report("open one line of 1 MB, against many", shownLine.load, shownLines.load,
           shownLine.load / shownLines.load);
    report("far figure in one line of 1 MB, against many", one.jump, many.jump, one.jump / many.jump);
    QVERIFY(shownLine.load <= 1.5 * shownLines.load);
    QVERIFY(one.jump <= 1.5 * many.jump);
}

void ReaderBenchmark::filtersFiftyTimesFasterThanAProxy()
{
    constexpr int Rows = 100'000;
    QList<model::Figure> figures;
    for (int id = 1; id <= Rows; ++id)
        figures.append(ui::testFigure(
            id, id * 10, (id * 7919) % 4 == 0 ? QStringLiteral("36亩") : QStringLiteral("36户")));
    ui::FigureTableModel model;
    model.setFigures(ArticleId{1}, figures);
    ui::FigureTableModel source;
    source.setFigures(ArticleId{1}, figures);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&source);
    proxy.setFilterKeyColumn(ui::FigureTableModel::QuoteColumn);
    ui::FigureTable ourTable(&model);
    QTableView proxyTable;
    proxyTable.setModel(&proxy);
    for (QTableView *table : {static_cast<QTableView *>(&ourTable), &proxyTable}) {
        table->resize(700, 600);
        table->show();
    }
    QApplication::processEvents();

    const QString words = QStringLiteral("36亩");
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 3; ++i) {
        ours.push_back(milliseconds([&] {
            model.setFilter(
                [&](const model::Figure &figure) { return session::holdsWords(figure.reading, words); });
            QApplication::processEvents();
        }));
        theirs.push_back(milliseconds([&] {
            proxy.setFilterFixedString(words);
            QApplication::processEvents();
        }));
        QCOMPARE(model.rowCount(), proxy.rowCount());
        model.setFilter({});
        proxy.setFilterFixedString({});
        QApplication::processEvents();
    }
    const double ratio = median(theirs) / median(ours);
    report("filter 100,000 rows, against QSortFilterProxyModel", median(ours), median(theirs), ratio);
    QVERIFY(ratio >= 50);
}

void ReaderBenchmark::sortsWithinAMoment()
{
    QList<model::Figure> figures;
    for (int id = 1; id <= 100'000; ++id)
        figures.append(ui::testFigure(1 + (qint64(id) * 7919) % 100'003, id * 10, QStringLiteral("36户")));
    ui::FigureTableModel model;
    model.setFigures(ArticleId{1}, figures);
    for (const int column :
         {int(ui::FigureTableModel::ValueColumn), int(ui::FigureTableModel::QuoteColumn), -1}) {
        const double time = milliseconds([&] { model.sort(column); });
        qInfo("sort 100,000 rows by column %d: %.1f ms", column, time);
    }
}

QTEST_MAIN(ReaderBenchmark)
#include "reader_benchmark.moc"
