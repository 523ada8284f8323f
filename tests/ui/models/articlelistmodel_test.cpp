// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace jiaoshu;

class ArticleListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTitleAndProgress();
    void anArticleWithoutFiguresIsDone();
    void aPatchChangesOneRowOnly();
    void aPatchWithNothingNewIsSilent();
    void aNewArticleComesLastAndKeepsTheSelection();
    void anotherOrderIsAReset();
    void manyGoAtOnce_data();
    void manyGoAtOnce();
    void countsAllArticles();
    void anUnknownArticleHasNoIndex();
    void listsOnlyWhatIsWanted();
    void whatIsDecidedLaterTakesNothingOut();
    void sortsAndKeepsEqualOnesAsTheyWere_data();
    void sortsAndKeepsEqualOnesAsTheyWere();
    void neighboursAreThoseOfTheList();
    void theNearestStandsBehindElseBefore();
    void findsTitlesByAllWords();
};

namespace {

model::ArticleSummary summary(qint64 id, qint64 proposed, qint64 confirmed)
{
    model::ArticleSummary article;
    article.id = ArticleId{id};
    article.title = QStringLiteral("第%1篇").arg(id);
    article.path = QStringLiteral("/tmp/%1.txt").arg(id);
    article.counts.of(model::State::Proposed) = proposed;
    article.counts.of(model::State::Confirmed) = confirmed;
    return article;
}

struct Model
{
    ui::ArticleListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    Model() { model.setArticles({summary(1, 3, 1), summary(2, 0, 5), summary(7, 2, 0)}); }
};

} // namespace

void ArticleListModelTest::showsTitleAndProgress()
{
    Model m;
    const QModelIndex first = m.model.index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("第1篇"));
    QCOMPARE(first.data(ui::ArticleListModel::OpenRole).toLongLong(), 3);
    QCOMPARE(first.data(ui::ArticleListModel::VerifiedRole).toLongLong(), 1);
    QCOMPARE(first.data(ui::ArticleListModel::TotalRole).toLongLong(), 4);
    QCOMPARE(first.data(ui::ArticleListModel::DecidedPermilleRole).toInt(), 250);
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("/tmp/1.txt")));
}

void ArticleListModelTest::anArticleWithoutFiguresIsDone()
{
    Model m;
    m.model.setArticles({summary(1, 0, 0)});
    QCOMPARE(m.model.index(0).data(ui::ArticleListModel::DecidedPermilleRole).toInt(), 1000);
}

void ArticleListModelTest::aPatchChangesOneRowOnly()
{
    Model m;
    QSignalSpy changed(&m.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m.model, &QAbstractItemModel::modelReset);
    m.model.patch(summary(2, 1, 4));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), m.model.index(1));
    QCOMPARE(changed[0][1].toModelIndex(), m.model.index(1));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m.model.index(1).data(ui::ArticleListModel::OpenRole).toLongLong(), 1);
}

void ArticleListModelTest::aPatchWithNothingNewIsSilent()
{
    Model m;
    QSignalSpy changed(&m.model, &QAbstractItemModel::dataChanged);
    m.model.patch(summary(2, 0, 5));
    QCOMPARE(changed.size(), 0);
}

void ArticleListModelTest::aNewArticleComesLastAndKeepsTheSelection()
{
    Model m;
    const QPersistentModelIndex selected = m.model.index(1);
    QSignalSpy reset(&m.model, &QAbstractItemModel::modelReset);
    m.model.setArticles({summary(1, 3, 1), summary(2, 0, 5), summary(7, 2, 0), summary(9, 1, 1)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m.model.rowCount(), 4);
    QVERIFY(selected.isValid());
    QCOMPARE(m.model.indexOf(ArticleId{9}).row(), 3);
}

void ArticleListModelTest::anotherOrderIsAReset()
{
    Model m;
    QSignalSpy reset(&m.model, &QAbstractItemModel::modelReset);
    m.model.setArticles({summary(2, 0, 5), summary(1, 3, 1)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m.model.indexOf(ArticleId{1}).row(), 1);
    QVERIFY(!m.model.indexOf(ArticleId{7}).isValid());
}

void ArticleListModelTest::manyGoAtOnce_data()
{
    QTest::addColumn<int>("every"); ///< so many stay in each hundred, one after another
    QTest::addColumn<bool>("isReset");
    QTest::newRow("runs") << 50 << false;
    QTest::newRow("here and there") << 1 << true;
    QTest::newRow("all") << 0 << false;
}

void ArticleListModelTest::manyGoAtOnce()
{
    QFETCH(const int, every);
    QFETCH(const bool, isReset);
    const int period = every == 1 ? 3 : 100;
    Model m;
    QList<model::ArticleSummary> all;
    QList<ArticleId> gone = {ArticleId{9999}}; // not there
    QList<qint64> stay;
    for (qint64 id = 1; id <= 300; ++id) {
        all.append(summary(id, id % 7, 1));
        if (id % period < every)
            stay.append(id);
        else
            gone.append(ArticleId{id});
    }
    for (const auto sort : {ui::ArticleSort::AsTakenIn, ui::ArticleSort::MostLeft}) {
        m.model.setSort(ui::ArticleSort::AsTakenIn);
        m.model.setArticles({});
        m.model.setArticles(all);
        m.model.setSort(sort);
        QStringList expected;
        for (int row = 0; row < m.model.rowCount(); ++row) {
            const qint64 id = m.model.articleAt(m.model.index(row))->id.value;
            if (stay.contains(id))
                expected.append(QString::number(id));
        }
        QSignalSpy reset(&m.model, &QAbstractItemModel::modelReset);
        m.model.remove(gone);
        if (sort == ui::ArticleSort::AsTakenIn)
            QCOMPARE(!reset.isEmpty(), isReset);
        QStringList left;
        for (int row = 0; row < m.model.rowCount(); ++row) {
            const QModelIndex index = m.model.index(row);
            left.append(QString::number(m.model.articleAt(index)->id.value));
            QCOMPARE(m.model.indexOf(m.model.articleAt(index)->id), index);
        }
        QCOMPARE(left, expected);
        QCOMPARE(m.model.articleCount(), stay.size());
        QVERIFY(!m.model.indexOf(gone.last()).isValid());
        m.model.patch(summary(gone.last().value, 1, 1)); // it comes back, at the end
        QCOMPARE(m.model.indexOf(gone.last()).row(), m.model.rowCount() - 1);
    }
}

void ArticleListModelTest::countsAllArticles()
{
    Model m;
    QCOMPARE(m.model.counts().open(), 5);
    QCOMPARE(m.model.counts().verified(), 6);
}

void ArticleListModelTest::anUnknownArticleHasNoIndex()
{
    Model m;
    QVERIFY(!m.model.indexOf(ArticleId{3}).isValid());
    QCOMPARE(m.model.articleAt(QModelIndex()), nullptr);
}

namespace {

QList<qint64> listed(const ui::ArticleListModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row).data(ui::ArticleListModel::IdRole).toLongLong());
    return ids;
}

} // namespace

void ArticleListModelTest::listsOnlyWhatIsWanted()
{
    Model m;
    m.model.setShown([](ArticleId id) { return id.value != 2; });
    QCOMPARE(listed(m.model), (QList<qint64>{1, 7}));
    QCOMPARE(m.model.articleCount(), 3);
    QVERIFY(!m.model.indexOf(ArticleId{2}).isValid());
    QCOMPARE(m.model.indexOf(ArticleId{7}).row(), 1);
    m.model.patch(summary(9, 1, 1));
    QCOMPARE(listed(m.model), (QList<qint64>{1, 7, 9}));
    m.model.setShown([](ArticleId) { return false; });
    m.model.patch(summary(11, 1, 1));
    QVERIFY(listed(m.model).isEmpty());
    m.model.setShown({});
    QCOMPARE(listed(m.model), (QList<qint64>{1, 2, 7, 9, 11}));
}

void ArticleListModelTest::whatIsDecidedLaterTakesNothingOut()
{
    Model m;
    bool wanted = true;
    m.model.setShown([&](ArticleId) { return wanted; });
    wanted = false;
    m.model.patch(summary(1, 0, 4));
    QCOMPARE(m.model.rowCount(), 3);
    QCOMPARE(m.model.index(0).data(ui::ArticleListModel::OpenRole).toLongLong(), 0);
}

void ArticleListModelTest::sortsAndKeepsEqualOnesAsTheyWere_data()
{
    using ui::ArticleSort;
    QTest::addColumn<ui::ArticleSort>("sort");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("as taken in") << ArticleSort::AsTakenIn << QList<qint64>{1, 2, 7, 9};
    QTest::newRow("newest") << ArticleSort::NewestFirst << QList<qint64>{7, 1, 2, 9};
    QTest::newRow("title") << ArticleSort::ByTitle << QList<qint64>{9, 1, 2, 7};
    QTest::newRow("most left") << ArticleSort::MostLeft << QList<qint64>{1, 9, 7, 2};
    QTest::newRow("least left, the done ones last") << ArticleSort::LeastLeft << QList<qint64>{7, 1, 9, 2};
}

void ArticleListModelTest::sortsAndKeepsEqualOnesAsTheyWere()
{
    QFETCH(const ui::ArticleSort, sort);
    QFETCH(const QList<qint64>, expected);
    ui::ArticleListModel model;
    QList<model::ArticleSummary> articles = {summary(1, 3, 1), summary(2, 0, 5), summary(7, 2, 0),
                                             summary(9, 3, 0)};
    articles[2].publishedOn = QStringLiteral("2024-01-02");
    articles[3].title = QStringLiteral("Anew");
    model.setArticles(articles);
    model.setSort(sort);
    QCOMPARE(listed(model), expected);
}

void ArticleListModelTest::neighboursAreThoseOfTheList()
{
    Model m;
    m.model.setSort(ui::ArticleSort::LeastLeft); // 7, 1, 2
    QCOMPARE(m.model.beside(ArticleId{7}, 1), std::optional(ArticleId{1}));
    QCOMPARE(m.model.beside(ArticleId{1}, -1), std::optional(ArticleId{7}));
    QCOMPARE(m.model.beside(ArticleId{2}, 1), std::nullopt);
    QCOMPARE(m.model.beside({}, 0), std::optional(ArticleId{7}));
    QCOMPARE(m.model.beside({}, 2), std::optional(ArticleId{2}));
    QCOMPARE(m.model.beside(ArticleId{99}, 1), std::nullopt);
}

void ArticleListModelTest::theNearestStandsBehindElseBefore()
{
    Model m;
    const auto nearest = [&m](qint64 id) { return m.model.nearest(ArticleId{id})->value; };
    QCOMPARE(nearest(2), 2); // shown itself
    m.model.setShown([](ArticleId id) { return id.value != 2; });
    QCOMPARE(nearest(2), 7);
    m.model.setShown([](ArticleId id) { return id.value == 1; });
    QCOMPARE(nearest(7), 1);
    QCOMPARE(nearest(99), 1);                    // whatever is shown
    m.model.setSort(ui::ArticleSort::LeastLeft); // 7, 1, 2
    m.model.setShown([](ArticleId id) { return id.value != 7; });
    QCOMPARE(nearest(7), 1);
    m.model.setShown([](ArticleId) { return false; });
    QVERIFY(!m.model.nearest(ArticleId{1}));
}

void ArticleListModelTest::findsTitlesByAllWords()
{
    Model m;
    QCOMPARE(m.model.withTitle(QStringLiteral("第 7")), {ArticleId{7}});
    QCOMPARE(m.model.withTitle(QStringLiteral("TXT")).size(), 3);  // a file's name too, whatever the case
    QVERIFY(m.model.withTitle(QStringLiteral("tmp/7")).isEmpty()); // not the folders it lies in
    QVERIFY(m.model.withTitle(QStringLiteral("第 8")).isEmpty());
}

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "articlelistmodel_test.moc"
