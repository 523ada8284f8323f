// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of the table of figures share its width, by themselves and in the real window.
#include "ui/models/figuretablemodel.h"
#include "ui/models/termtexts.h"
#include "ui/reader/columnfit.h"
#include "ui/reader/figuretable.h"
#include "ui/windowfixture.h"

#include <QHeaderView>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class ColumnFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftGoesByShares();
    void firstEachGetsWhatItsCellsNeed();
    void theLeastImportantGivesWay();
    void whatNeverGivesWayKeepsWhatItNeeds();

    void theTableCanBeRead_data();
    void theTableCanBeRead();
    void aColumnIsAsWideAsItsArticleAsks();
    void aColumnSomebodySizedStaysSo();

private:
    static void showArticle(WindowFixture &w, const QString &place, const QString &period);
};

void ColumnFitTest::whatIsLeftGoesByShares()
{
    QCOMPARE(fittedWidths({{50, 60, 1}, {50, 50, 0}, {20, 20, 3}}, 170), QList<int>({70, 50, 50}));
}

void ColumnFitTest::firstEachGetsWhatItsCellsNeed()
{
    QCOMPARE(fittedWidths({{50, 70, 0}, {50, 60, 1}}, 114), QList<int>({57, 57}));
    QCOMPARE(fittedWidths({{50, 90, 0}, {50, 60, 1}}, 130), QList<int>({70, 60})); // who lacks little first
    QCOMPARE(fittedWidths({{50, 70, 0}, {50, 60, 1}}, 130), QList<int>({70, 60}));
}

void ColumnFitTest::theLeastImportantGivesWay()
{
    const QList<ColumnWish> wishes = {{50, 60, 1, 0}, {50, 50, 0, 1}, {20, 20, 0, 2}};
    QCOMPARE(fittedWidths(wishes, 119), QList<int>({60 + 9, 50, 0}));
    QCOMPARE(fittedWidths(wishes, 99), QList<int>({99, 0, 0}));
}

void ColumnFitTest::whatNeverGivesWayKeepsWhatItNeeds()
{
    QCOMPARE(fittedWidths({{50, 60, 0, 0}, {50, 50, 0, 0}}, 30), QList<int>({50, 50}));
    // Long texts are cut a little before anything stands beyond the edge.
    QCOMPARE(fittedWidths({{50, 60, 1, 0}, {50, 50, 0, 0}}, 90), QList<int>({40, 50}));
    QCOMPARE(fittedWidths({{50, 60, 1, 0}, {50, 50, 0, 0}}, 30), QList<int>({30, 50}));
    QCOMPARE(fittedWidths({}, 30), QList<int>());
}

void ColumnFitTest::theTableCanBeRead_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (const auto &[name, language] :
         {std::pair("english", Language::English), std::pair("simplified", Language::SimplifiedChinese),
          std::pair("traditional", Language::TraditionalChinese)}) {
        for (const int width : {1280, 1600}) {
            for (const int percent : {100, 150})
                QTest::addRow("%s %d %d", name, width, percent) << language << width << percent;
        }
    }
}

void ColumnFitTest::theTableCanBeRead()
{
    QFETCH(const Language, language);
    QFETCH(const int, width);
    QFETCH(const int, percent);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    {
        WindowFixture w;
        w.preferences.setLanguage(language);
        w.appearance.apply(w.preferences);
        w.start();
        w.window->resize(width, 1000);
        QCoreApplication::processEvents();
        w.desk()->resetLayout();
        showArticle(w, QStringLiteral("宣恩县"), QStringLiteral("2023-10-31"));
        const auto *const table = qobject_cast<FigureTable *>(w.table());
        QVERIFY(table);
        const auto shown = [table](FigureTableModel::Column column) {
            return !table->isColumnHidden(column);
        };
        // What a figure says is there in any case, and nothing stands beyond the edge.
        for (const auto column : {FigureTableModel::QuoteColumn, FigureTableModel::IndicatorColumn,
                                  FigureTableModel::ValueColumn, FigureTableModel::UnitColumn})
            QVERIFY2(shown(column), qPrintable(QString::number(column)));
        QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2")
                                .arg(table->horizontalHeader()->length())
                                .arg(table->viewport()->width())));
        const QFontMetrics &metrics = table->fontMetrics();
        const auto isWhole = [&](FigureTableModel::Column column, const QString &text) {
            return metrics.horizontalAdvance(text) + 6 <= table->columnWidth(column);
        };
        for (const model::Status status : model::AllStatuses)
            QVERIFY(!shown(FigureTableModel::StatusColumn) ||
                    isWhole(FigureTableModel::StatusColumn, displayText(status)));
        QVERIFY(!shown(FigureTableModel::PeriodColumn) ||
                isWhole(FigureTableModel::PeriodColumn, QStringLiteral("2023-10-31")));
        QVERIFY(isWhole(FigureTableModel::IndicatorColumn, QStringLiteral("茶叶综合产值")));
        if (percent == 100 && width == 1600) {
            for (int column = 0; column < FigureTableModel::ColumnCount; ++column) {
                const bool isUsual =
                    column != FigureTableModel::KindColumn && column != FigureTableModel::NoteColumn;
                QCOMPARE(!table->isColumnHidden(column), isUsual);
            }
        }
        if (percent == 100)
            QVERIFY(shown(FigureTableModel::PeriodColumn) && shown(FigureTableModel::PlaceColumn));
    }
    QApplication::setFont(usual);
}

void ColumnFitTest::showArticle(WindowFixture &w, const QString &place, const QString &period)
{
    auto made = WorkspaceFixture::prepared(QStringLiteral("丙县"),
                                           {QStringLiteral("118300"), QStringLiteral("206400")});
    for (model::Proposal &proposal : made.proposals) {
        proposal.reading.place = place;
        proposal.reading.period = period;
        proposal.reading.indicator = QStringLiteral("茶叶综合产值");
    }
    const auto imported = session::importArticle(*w.review.session(), made);
    QVERIFY(imported);
    w.review.notice(imported->changes);
    w.review.showArticle(imported->article);
    QCoreApplication::processEvents();
}

void ColumnFitTest::aColumnIsAsWideAsItsArticleAsks()
{
    WindowFixture w;
    w.window->resize(2000, 1000);
    w.desk()->shareWidth(ReviewDesk::Shares::Figures);
    QCoreApplication::processEvents();
    showArticle(w, QStringLiteral("恩施土家族苗族自治州"), QStringLiteral("2031"));
    const auto *const table = w.table();
    const auto isWhole = [table](FigureTableModel::Column column, const QString &text) {
        return table->fontMetrics().horizontalAdvance(text) <
               qobject_cast<const FigureTable *>(table)->columnWidth(column);
    };
    QVERIFY(isWhole(FigureTableModel::QuoteColumn, QStringLiteral("118300户")));
    QVERIFY(isWhole(FigureTableModel::PlaceColumn, QStringLiteral("恩施土家族苗族自治州")));
    // The next article has room enough in them: they stay where they are.
    const int before = qobject_cast<const FigureTable *>(table)->columnWidth(FigureTableModel::PlaceColumn);
    w.review.showArticle(w.figures()[0].article);
    QCoreApplication::processEvents();
    QCOMPARE(qobject_cast<const FigureTable *>(table)->columnWidth(FigureTableModel::PlaceColumn), before);
}

void ColumnFitTest::aColumnSomebodySizedStaysSo()
{
    WindowFixture w;
    auto *const table = qobject_cast<FigureTable *>(w.table());
    table->horizontalHeader()->resizeSection(FigureTableModel::QuoteColumn, 201);
    w.window->resize(1500, 900);
    QCoreApplication::processEvents();
    QCOMPARE(table->columnWidth(FigureTableModel::QuoteColumn), 201);
    w.window->close();
    w.start();
    auto *const again = qobject_cast<FigureTable *>(w.table());
    QCOMPARE(again->columnWidth(FigureTableModel::QuoteColumn), 201);
    again->resetColumns();
    QVERIFY(again->columnWidth(FigureTableModel::QuoteColumn) != 201);
}

QTEST_MAIN(ColumnFitTest)
#include "columnfit_test.moc"
