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
    void countsAllArticles();
    void anUnknownArticleHasNoIndex();
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

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "articlelistmodel_test.moc"
