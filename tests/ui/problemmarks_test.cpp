// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/checkdesk.h"
#include "ui/library/articlepanel.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/figuretable.h"

#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

namespace jiaoshu::ui {

/** What does not come out is seen before anyone steps on it. */
class ProblemMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aFailingSumIsMarkedInRowTextAndList_data();
    void aFailingSumIsMarkedInRowTextAndList();
    void aCorrectionTakesTheMarksAwayAndUndoBringsThemBack();
    void whatIsSaidToBePrintedSoIsMarkedNoMore();
    void onlyWhatChangedIsMarkedAnew();
    void whileAValueIsTypedTheSumIsSaidToBeOfTheSavedOne();

private:
    /** The table's cells of words that are marked. */
    [[nodiscard]] QStringList markedRows() const
    {
        QStringList quotes;
        const auto *model = m_window->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex quote = model->index(row, FigureTableModel::QuoteColumn);
            if (quote.data(FigureTableModel::ProblemRole).toBool())
                quotes.append(quote.data().toString());
        }
        return quotes;
    }
    [[nodiscard]] QList<qint64> inList() const
    {
        QList<qint64> counts;
        const auto *model = m_window->desk()->articlePanel()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            counts.append(model->index(row, 0).data(ArticleListModel::ProblemsRole).toLongLong());
        return counts;
    }
    [[nodiscard]] static bool shows(QWidget *widget, const QRect &where, const QColor &colour)
    {
        const QImage image = widget->grab(where).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    }
    std::unique_ptr<WindowFixture> m_window;
};

void ProblemMarksTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    WindowFixture &w = *m_window;
    QFile file(w.folder.filePath(QStringLiteral("sum.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("河口乡年报\n\n全乡共有农户1875户，其中上片1130户，下片725户。\n乡里另有商店64家。\n");
    file.close();
    QSignalSpy took(&w.keeper, &WorkspaceKeeper::tookIn);
    w.keeper.takeIn({file.fileName()});
    QVERIFY(took.wait(30'000));
    w.review.showArticle(w.review.session()->newestArticles(1)->first().id);
    QTRY_VERIFY_WITH_TIMEOUT(w.desk()->checks()->book(), 30'000);
    QTRY_COMPARE(markedRows().size(), 3);
}

void ProblemMarksTest::aFailingSumIsMarkedInRowTextAndList_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void ProblemMarksTest::aFailingSumIsMarkedInRowTextAndList()
{
    QFETCH(const ThemeChoice, theme);
    WindowFixture &w = *m_window;
    w.preferences.setTheme(theme);
    w.appearance.apply(w.preferences);
    QCOMPARE(markedRows(),
             QStringList({QStringLiteral("1875户"), QStringLiteral("1130户"), QStringLiteral("725户")}));
    QCOMPARE(inList(), QList<qint64>({0, 0, 3}));
    QCoreApplication::processEvents();
    const MarkPalette palette(w.text()->palette());
    auto *const table = w.desk()->table();
    const auto *const model = table->model();
    // The first is the row in hand, on a ground of its own.
    QVERIFY(shows(table->viewport(), table->visualRect(model->index(1, FigureTableModel::QuoteColumn)),
                  palette.problem()));
    QVERIFY(!shows(table->viewport(), table->visualRect(model->index(3, FigureTableModel::QuoteColumn)),
                   palette.problem()));
    const auto figures = *w.review.session()->figures(w.review.article());
    const auto inText = [&](qsizetype i) {
        return w.text()->markRegion(figures[i].id).boundingRect().adjusted(-3, -5, 0, 0);
    };
    QVERIFY(shows(w.text()->viewport(), inText(1), palette.problem()));
    QVERIFY(!shows(w.text()->viewport(), inText(3), palette.problem()));
    auto *const list = w.desk()->articlePanel()->view();
    list->setCurrentIndex(list->model()->index(0, 0)); // the chosen row has colours of its own
    QCoreApplication::processEvents();
    const QColor inRows = MarkPalette(list->palette()).problem();
    QVERIFY(shows(list->viewport(), list->visualRect(list->model()->index(2, 0)), inRows));
    QVERIFY(!shows(list->viewport(), list->visualRect(list->model()->index(1, 0)), inRows));
}

void ProblemMarksTest::aCorrectionTakesTheMarksAwayAndUndoBringsThemBack()
{
    WindowFixture &w = *m_window;
    w.text()->setFocus();
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1855"));
    w.press(Qt::Key_Return);
    QTRY_COMPARE(markedRows(), QStringList());
    QCOMPARE(inList(), QList<qint64>({0, 0, 0}));
    w.text()->setFocus();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(markedRows().size(), 3);
    QCOMPARE(inList(), QList<qint64>({0, 0, 3}));
}

void ProblemMarksTest::whatIsSaidToBePrintedSoIsMarkedNoMore()
{
    m_window->desk()->checks()->waive();
    QTRY_COMPARE(markedRows(), QStringList());
    QCOMPARE(inList(), QList<qint64>({0, 0, 0}));
}

void ProblemMarksTest::onlyWhatChangedIsMarkedAnew()
{
    const QSignalSpy inTable(m_window->table()->model(), &QAbstractItemModel::dataChanged);
    const QSignalSpy ofList(m_window->desk()->articles(), &QAbstractItemModel::dataChanged);
    m_window->desk()->checks()->waive();
    QTRY_COMPARE(markedRows(), QStringList());
    int problems = 0;
    for (const QList<QVariant> &told : inTable) {
        if (!told.at(2).value<QList<int>>().contains(FigureTableModel::ProblemRole))
            continue;
        ++problems;
        QCOMPARE(told.at(0).toModelIndex().row(), told.at(1).toModelIndex().row());
        QVERIFY(told.at(0).toModelIndex().row() < 3); // not the shops
    }
    QCOMPARE(problems, 3);
    for (const QList<QVariant> &told : ofList)
        QCOMPARE(told.at(0).toModelIndex().row(), 2);
}

void ProblemMarksTest::whileAValueIsTypedTheSumIsSaidToBeOfTheSavedOne()
{
    WindowFixture &w = *m_window;
    const auto isSaid = [&w] {
        const auto *const label = w.window->findChild<QLabel *>(QStringLiteral("check-outdated"));
        return label && label->isVisible();
    };
    QVERIFY(!isSaid());
    w.text()->setFocus();
    w.press(Qt::Key_W); // times 10,000, in the form
    QTRY_VERIFY(isSaid());
    QVERIFY(w.find<QLabel>("check-failing")->isVisible());
    QVERIFY(!w.find<QPushButton>("check-waive")->isVisible());
    const FigureId typed = w.review.figure();
    w.press(Qt::Key_T, Qt::ShiftModifier); // nor is it said by its key that the saved value stands there
    QCOMPARE(w.review.session()->figure(typed)->state, model::State::Proposed);
    QVERIFY(isSaid());
    w.press(Qt::Key_Escape);
    QTRY_VERIFY(!isSaid());
    QTRY_VERIFY(w.find<QPushButton>("check-waive")->isVisible());
    w.press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1855"));
    QTRY_VERIFY(isSaid());
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!isSaid());
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ProblemMarksTest)
#include "problemmarks_test.moc"
