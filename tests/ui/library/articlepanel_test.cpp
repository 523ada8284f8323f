// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlepanel.h"

#include "ui/library/articledelegate.h"
#include "ui/models/articlelistmodel.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace jiaoshu::ui {

using model::State;

namespace {

QList<model::ArticleSummary> three()
{
    QList<model::ArticleSummary> made(3);
    for (qsizetype i = 0; i < 3; ++i) {
        made[i].id = ArticleId{i + 1};
        made[i].title = QStringLiteral("第%1篇").arg(i + 1);
        made[i].counts.of(State::Proposed) = i;
        made[i].counts.of(State::Confirmed) = 2;
    }
    return made;
}

} // namespace

class ArticlePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosingAnArticleIsTold();
    void followingTheReviewIsNot();
    void whatIsSelectedIsActedOnElseTheCurrentOne();
    void progressIsToldInWords();
    void theCountIsToldInTheLanguage();
    void paintsProgress();
};

void ArticlePanelTest::choosingAnArticleIsTold()
{
    ArticleListModel list;
    list.setArticles(three());
    ArticlePanel panel(&list);
    QSignalSpy chosen(&panel, &ArticlePanel::articleChosen);
    panel.view()->setCurrentIndex(list.index(1));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ArticleId>(), ArticleId{2});
    QTest::keyClick(panel.view(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
}

void ArticlePanelTest::followingTheReviewIsNot()
{
    ArticleListModel list;
    list.setArticles(three());
    ArticlePanel panel(&list);
    QSignalSpy chosen(&panel, &ArticlePanel::articleChosen);
    panel.setCurrentArticle(ArticleId{3});
    QCOMPARE(panel.view()->currentIndex().row(), 2);
    QCOMPARE(chosen.size(), 0);
}

void ArticlePanelTest::whatIsSelectedIsActedOnElseTheCurrentOne()
{
    ArticleListModel list;
    list.setArticles(three());
    ArticlePanel panel(&list);
    panel.resize(300, 400);
    panel.show();
    connect(&panel, &ArticlePanel::articleChosen, &panel, &ArticlePanel::setCurrentArticle);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, modifiers,
                          panel.view()->visualRect(list.index(row)).center());
    };
    using Articles = QList<ArticleId>;
    click(0, Qt::NoModifier);
    click(1, Qt::ControlModifier);
    click(2, Qt::ControlModifier);
    QCOMPARE(panel.selectedArticles(), (Articles{{1}, {2}, {3}}));
    click(2, Qt::ControlModifier); // the current one is selected no more
    QCOMPARE(panel.selectedArticles(), (Articles{{1}, {2}}));
    panel.view()->clearSelection();
    QCOMPARE(panel.selectedArticles(), Articles{{3}});
    click(0, Qt::NoModifier);
    panel.setCurrentArticle(ArticleId{9}); // which the filter hides
    QCOMPARE(panel.selectedArticles(), Articles{{9}});
}

void ArticlePanelTest::progressIsToldInWords()
{
    QCOMPARE(ArticleDelegate::progressText(0, 0, 0), QStringLiteral("No figures"));
    QCOMPARE(ArticleDelegate::progressText(7, 31, {}), QStringLiteral("7 of 31 left"));
    QVERIFY(ArticleDelegate::progressText(0, 31, 0).startsWith(QStringLiteral("Done")));
    // Not before every number is a figure or was waived.
    QVERIFY(!ArticleDelegate::progressText(0, 31, 2).startsWith(QStringLiteral("Done")));
    QVERIFY(!ArticleDelegate::progressText(0, 0, 2).startsWith(QStringLiteral("No")));
    QVERIFY(!ArticleDelegate::progressText(0, 31, {}).startsWith(QStringLiteral("Done")));
}

void ArticlePanelTest::theCountIsToldInTheLanguage()
{
    ArticleListModel list;
    list.setArticles(three());
    const ArticlePanel panel(&list);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/jiaoshu_zh_TW.qm")));
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(panel.findChild<QLabel *>(QStringLiteral("articles-heading"))->text(),
             QStringLiteral("3 篇文章"));
    QCoreApplication::removeTranslator(&translator);
}

void ArticlePanelTest::paintsProgress()
{
    // Of two articles that are alike but for what is left, the bar differs.
    QList<model::ArticleSummary> articles = three();
    articles[1] = articles[0];
    articles[1].id = ArticleId{2};
    ArticleListModel list;
    list.setArticles({articles[0], articles[1]});
    ArticlePanel panel(&list);
    panel.resize(240, 200);
    panel.show();
    const auto row = [&](int i) {
        return panel.view()->viewport()->grab(panel.view()->visualRect(list.index(i))).toImage();
    };
    QCOMPARE(row(0), row(1));
    articles[1].counts.of(State::Confirmed) = 1;
    articles[1].counts.of(State::Proposed) = 1;
    list.patch(articles[1]);
    QVERIFY(row(0) != row(1));
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ArticlePanelTest)
#include "articlepanel_test.moc"
