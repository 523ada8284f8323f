// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretablemodel.h"

#include "ui/testfigures.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace jiaoshu;
using ui::FigureTableModel;
using ui::inState;
using ui::testFigure;

class FigureTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFiguresInReadingOrder();
    void aChangedFigureKeepsItsRowAndTheSelection();
    void figuresOfAnotherArticleArePassedOver();
    void anAddedFigureFindsItsPlace();
    void aRemovedFigureIsGoneAndTheOthersStay();
    void aMovedSpanMovesTheRow();
    void aDecisionLeavesAFilteredList();
    void aDecisionEntersAFilteredList();
    void theFilterIsAReset();
    void sortingKeepsTheSelection();
    void underAnotherOrderAChangedRowStays();
    void readingOrderComesBack();
    void manyChangesAreOneReset();
    void problemsOfAFewAreToldInTheirRowsAlone();
    void theFiguresOfAnArticleAreNotCopied();
    void keepsToAPlainModelUnderRandomChanges();
    void saysItselfAnewInAnotherLanguage();
    void groupsStandUnderTheirNames();
    void aDecisionLeavesAGroupedTableAsItIs();
    void whatChangesItsGroupMoves();
    void groupsOfOneNameAndSeveralRanksStandApart();
    void withoutGroupsItIsOneListAgain();
};

namespace {

struct Model
{
    FigureTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    Model()
    {
        model.setFigures(ArticleId{1}, {testFigure(3, 30, QStringLiteral("30户")),
                                        testFigure(1, 10, QStringLiteral("70人")),
                                        testFigure(2, 20, QStringLiteral("50元"))});
        reset.clear();
    }

    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row, 0).data(FigureTableModel::IdRole).toLongLong());
        return result;
    }
};

using Ids = QList<qint64>;

} // namespace

void FigureTableModelTest::showsFiguresInReadingOrder()
{
    Model m;
    QCOMPARE(m.ids(), Ids({1, 2, 3}));
    QCOMPARE(m.model.index(1, FigureTableModel::QuoteColumn).data().toString(), QStringLiteral("50元"));
    QCOMPARE(m.model.figureAt(m.model.index(1, 0))->id, FigureId{2});
    QCOMPARE(m.model.indexOf(FigureId{3}).row(), 2);
    QCOMPARE(m.model.figureAt(QModelIndex()), nullptr);
    QVERIFY(!m.model.indexOf(FigureId{4}).isValid());
}

void FigureTableModelTest::aChangedFigureKeepsItsRowAndTheSelection()
{
    Model m;
    const QPersistentModelIndex selected = m.model.index(1, 0);
    QSignalSpy changed(&m.model, &QAbstractItemModel::dataChanged);
    m.model.patch({testFigure(2, 20, QStringLiteral("50元"), model::State::Confirmed)}, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(m.reset.size(), 0);
    QCOMPARE(selected.data(FigureTableModel::StateRole).toInt(), int(model::State::Confirmed));
}

void FigureTableModelTest::figuresOfAnotherArticleArePassedOver()
{
    Model m;
    auto other = testFigure(9, 15, QStringLiteral("9人"));
    other.article = ArticleId{2};
    m.model.patch({other}, {FigureId{77}});
    QCOMPARE(m.ids(), Ids({1, 2, 3}));
}

void FigureTableModelTest::anAddedFigureFindsItsPlace()
{
    Model m;
    const QPersistentModelIndex last = m.model.index(2, 0);
    m.model.patch({testFigure(9, 15, QStringLiteral("9人"), model::State::Added)}, {});
    QCOMPARE(m.ids(), Ids({1, 9, 2, 3}));
    QCOMPARE(last.row(), 3);
    QCOMPARE(m.reset.size(), 0);
}

void FigureTableModelTest::aRemovedFigureIsGoneAndTheOthersStay()
{
    Model m;
    m.model.patch({}, {FigureId{1}});
    QCOMPARE(m.ids(), Ids({2, 3}));
    QCOMPARE(m.model.figure(FigureId{1}), nullptr);
    QCOMPARE(m.model.figure(FigureId{2})->reading.quote, QStringLiteral("50元"));
    QCOMPARE(m.model.figure(FigureId{3})->reading.quote, QStringLiteral("30户"));
    m.model.patch({testFigure(3, 30, QStringLiteral("31户"))}, {});
    QCOMPARE(m.model.index(1, FigureTableModel::QuoteColumn).data().toString(), QStringLiteral("31户"));
}

void FigureTableModelTest::aMovedSpanMovesTheRow()
{
    Model m;
    const QPersistentModelIndex selected = m.model.index(0, 0);
    m.model.patch({testFigure(1, 40, QStringLiteral("70人"))}, {});
    QCOMPARE(m.ids(), Ids({2, 3, 1}));
    QCOMPARE(selected.row(), 2);
    m.model.patch({testFigure(1, 5, QStringLiteral("70人"))}, {});
    QCOMPARE(m.ids(), Ids({1, 2, 3}));
    m.model.patch({testFigure(1, 25, QStringLiteral("70人"))}, {});
    QCOMPARE(m.ids(), Ids({2, 1, 3}));
    QCOMPARE(m.reset.size(), 0);
}

void FigureTableModelTest::aDecisionLeavesAFilteredList()
{
    Model m;
    m.model.setFilter(ui::isOpenFigure);
    const QPersistentModelIndex next = m.model.index(2, 0);
    m.model.patch({testFigure(2, 20, QStringLiteral("50元"), model::State::Confirmed)}, {});
    QCOMPARE(m.ids(), Ids({1, 3}));
    QCOMPARE(next.row(), 1);
    QCOMPARE(m.model.figure(FigureId{2})->state, model::State::Confirmed);
    QVERIFY(!m.model.indexOf(FigureId{2}).isValid());
}

void FigureTableModelTest::aDecisionEntersAFilteredList()
{
    Model m;
    m.model.setFilter(ui::figuresIn(model::State::Confirmed));
    QCOMPARE(m.ids(), Ids());
    m.model.patch({testFigure(2, 20, QStringLiteral("50元"), model::State::Confirmed)}, {});
    m.model.patch({testFigure(1, 10, QStringLiteral("70人"), model::State::Confirmed)}, {});
    QCOMPARE(m.ids(), Ids({1, 2}));
    m.model.patch({testFigure(2, 20, QStringLiteral("50元"))}, {FigureId{1}});
    QCOMPARE(m.ids(), Ids());
}

void FigureTableModelTest::theFilterIsAReset()
{
    Model m;
    m.model.setFilter([](const model::Figure &figure) { return figure.reading.quote.contains(u'元'); });
    QCOMPARE(m.ids(), Ids({2}));
    QCOMPARE(m.reset.size(), 1);
    QCOMPARE(m.model.figureCount(), 3);
    m.model.setFilter({});
    QCOMPARE(m.ids(), Ids({1, 2, 3}));
}

void FigureTableModelTest::sortingKeepsTheSelection()
{
    Model m;
    const QPersistentModelIndex selected = m.model.index(0, FigureTableModel::ValueColumn);
    m.model.sort(FigureTableModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(m.ids(), Ids({3, 2, 1}));
    QCOMPARE(selected.row(), 2);
    QCOMPARE(selected.column(), int(FigureTableModel::ValueColumn));
}

void FigureTableModelTest::underAnotherOrderAChangedRowStays()
{
    Model m;
    m.model.sort(FigureTableModel::StateColumn);
    m.model.patch({testFigure(1, 10, QStringLiteral("70人"), model::State::Unsure)}, {});
    QCOMPARE(m.ids(), Ids({1, 2, 3}));
    m.model.sort(FigureTableModel::StateColumn);
    QCOMPARE(m.ids(), Ids({2, 3, 1}));
}

void FigureTableModelTest::readingOrderComesBack()
{
    Model m;
    m.model.sort(FigureTableModel::ValueColumn, Qt::DescendingOrder);
    m.model.sort(-1);
    QCOMPARE(m.ids(), Ids({1, 2, 3}));
}

void FigureTableModelTest::manyChangesAreOneReset()
{
    Model m;
    QList<model::Figure> many;
    for (int id = 10; id < 700; ++id)
        many.append(testFigure(id, 2000 - id, QStringLiteral("5户")));
    many.append(testFigure(2, 20, QStringLiteral("50元"), model::State::Confirmed));
    m.model.patch(many, {FigureId{1}});
    QCOMPARE(m.reset.size(), 1);
    QCOMPARE(m.model.rowCount(), 692);
    QCOMPARE(m.ids().first(), 2);
    QCOMPARE(m.ids().last(), 10);
    QCOMPARE(m.model.figure(FigureId{2})->state, model::State::Confirmed);
}

void FigureTableModelTest::theFiguresOfAnArticleAreNotCopied()
{
    const QList<model::Figure> figures = {testFigure(1, 0, QStringLiteral("12户")),
                                          testFigure(2, 10, QStringLiteral("34户"))};
    FigureTableModel model;
    model.setFigures(ArticleId{1}, figures);
    QVERIFY(model.figures().isSharedWith(figures));
    model.setFilter([](const model::Figure &figure) { return figure.id == FigureId{2}; });
    model.setGrouping([](const model::Figure &) { return ui::FigureGroup{QStringLiteral("all"), 0}; });
    QVERIFY(model.figures().isSharedWith(figures));
}

void FigureTableModelTest::problemsOfAFewAreToldInTheirRowsAlone()
{
    FigureTableModel model;
    model.setFigures(ArticleId{1},
                     {testFigure(1, 0, QStringLiteral("12户")), testFigure(2, 10, QStringLiteral("34户")),
                      testFigure(3, 20, QStringLiteral("56户"))});
    model.setProblems({{FigureId{1}, session::Problem::Conflict}});
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.patchProblems({{FigureId{3}, session::Problem::FailedCheck}, {FigureId{9}, std::nullopt}});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(told.first().at(1).toModelIndex().row(), 2);
    QVERIFY(model.index(2, 0).data(FigureTableModel::ProblemRole).toBool());
    QVERIFY(model.index(0, 0).data(FigureTableModel::ProblemRole).toBool());
    model.patchProblems({{FigureId{1}, std::nullopt}, {FigureId{3}, std::nullopt}});
    QVERIFY(!model.hasProblems());
    QCOMPARE(told.size(), 3);
}

void FigureTableModelTest::keepsToAPlainModelUnderRandomChanges()
{
    QRandomGenerator random(20231107);
    Model m;
    m.model.setFilter(ui::isOpenFigure);
    QMap<qint64, model::Figure> truth;
    for (const qint64 id : {1, 2, 3})
        truth[id] = *m.model.figure(FigureId{id});
    for (int step = 0; step < 800; ++step) {
        const qint64 id = random.bounded(1, 40);
        if (random.bounded(4) == 0) {
            m.model.patch({}, {FigureId{id}});
            truth.remove(id);
        } else {
            const auto state = model::AllStates[random.bounded(quint32(model::AllStates.size()))];
            truth[id] = testFigure(id, random.bounded(1000), QStringLiteral("7户"), state);
            m.model.patch({truth[id]}, {});
        }
        QMap<std::pair<qsizetype, qint64>, qint64> expected;
        for (const model::Figure &figure : std::as_const(truth)) {
            if (model::isOpen(figure.state))
                expected[{figure.reading.span.begin.value, figure.id.value}] = figure.id.value;
        }
        QCOMPARE(m.ids(), Ids(expected.values()));
    }
}

void FigureTableModelTest::saysItselfAnewInAnotherLanguage()
{
    Model m;
    QSignalSpy header(&m.model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy changed(&m.model, &QAbstractItemModel::dataChanged);
    m.model.retranslate();
    QCOMPARE(header.size(), 1);
    QCOMPARE(changed.size(), 1);
}

namespace {

ui::FigureGroup byParity(const model::Figure &figure)
{
    return figure.id.value % 2 == 0 ? ui::FigureGroup{QStringLiteral("even"), 0}
                                    : ui::FigureGroup{QStringLiteral("odd"), 1};
}

ui::FigureGroup byState(const model::Figure &figure)
{
    return {model::toText(figure.state), static_cast<int>(figure.state)};
}

} // namespace

void FigureTableModelTest::groupsStandUnderTheirNames()
{
    Model m;
    m.model.setGrouping(byParity);
    QCOMPARE(m.ids(), Ids({0, 2, 0, 1, 3})); // 0: the row of a group
    QCOMPARE(m.model.index(0, 0).data(FigureTableModel::GroupRole).toString(), QStringLiteral("even · 1"));
    QCOMPARE(m.model.index(2, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("odd · 2"));
    QVERIFY(!m.model.index(1, 0).data(FigureTableModel::GroupRole).isValid());
    QVERIFY(!m.model.flags(m.model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(m.model.figureAt(m.model.index(0, 0)), nullptr);
    QCOMPARE(m.model.shownCount(), 3);
    QCOMPARE(m.model.indexOf(FigureId{3}).row(), 4);
    m.model.sort(FigureTableModel::QuoteColumn, Qt::DescendingOrder);
    QCOMPARE(m.ids(), Ids({0, 2, 0, 1, 3}));
    m.model.sort(FigureTableModel::QuoteColumn, Qt::AscendingOrder);
    QCOMPARE(m.ids(), Ids({0, 2, 0, 3, 1}));
}

void FigureTableModelTest::aDecisionLeavesAGroupedTableAsItIs()
{
    Model m;
    m.model.setGrouping(byParity);
    const QPersistentModelIndex kept = m.model.indexOf(FigureId{3});
    m.reset.clear();
    m.model.patch({inState(*m.model.figure(FigureId{3}), model::State::Confirmed)}, {});
    QCOMPARE(m.reset.count(), 0);
    QCOMPARE(kept.row(), 4);
    QCOMPARE(kept.data(FigureTableModel::StateRole).toInt(), static_cast<int>(model::State::Confirmed));
}

void FigureTableModelTest::whatChangesItsGroupMoves()
{
    Model m;
    m.model.setGrouping(byState);
    QCOMPARE(m.ids(), Ids({0, 1, 2, 3}));
    m.model.patch({inState(*m.model.figure(FigureId{2}), model::State::Confirmed)}, {});
    QCOMPARE(m.ids(), Ids({0, 1, 3, 0, 2}));
    m.model.patch({}, {FigureId{2}});
    QCOMPARE(m.ids(), Ids({0, 1, 3}));
}

void FigureTableModelTest::groupsOfOneNameAndSeveralRanksStandApart()
{
    Model m;
    m.model.setGrouping([](const model::Figure &figure) {
        return ui::FigureGroup{QStringLiteral("same words"), static_cast<int>(figure.id.value % 2)};
    });
    QCOMPARE(m.ids(), Ids({0, 2, 0, 1, 3}));
}

void FigureTableModelTest::withoutGroupsItIsOneListAgain()
{
    Model m;
    m.model.setGrouping(byParity);
    m.model.setGrouping({});
    QCOMPARE(m.ids(), Ids({1, 2, 3}));
}

QTEST_GUILESS_MAIN(FigureTableModelTest)
#include "figuretablemodel_test.moc"
