// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlelayout.h"
#include "ui/reader/articleview.h"

#include "ui/eventgap.h"
#include "ui/reader/viewfixture.h"

#include <QTextBlock>
#include <QtTest>

#include <cstdlib>

using namespace jiaoshu;
using ui::ArticleLayout;
using ui::ArticleView;
using ui::Many;
using ui::testArticle;
using ui::View;

namespace {

/** 70,000 figures in one line of 840,000 characters. */
const Many &endless()
{
    static const Many many(70'000, 100'000);
    return many;
}

} // namespace

/** A text that is too long to be shown at once. */
class ArticleViewFillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextComesInBitByBitAndIsWhole();
    void aShortOneIsThereAtOnce();
    void aFigureFarBehindIsShownWhenItIsThere();
    void aPlaceFarBehindIsScrolledToWhenItIsThere();
    void anotherArticleInTheMiddleIsShownAlone();
    void whatIsSelectedAheadIsThereAtOnce();
    void eventsAreAnsweredMeanwhile();
};

void ArticleViewFillTest::aLongTextComesInBitByBitAndIsWhole()
{
    ArticleView view;
    view.setArticle(testArticle(endless().text), endless().figures);
    QVERIFY(!view.isFilled());
    QVERIFY(view.document()->characterCount() > 50'000); // what is seen is there
    QTRY_VERIFY(view.isFilled());
    QCOMPARE(view.toPlainText(), view.shownText());
    // Each line end that the article does not have is known as such, and no other.
    qsizetype runsOn = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        runsOn += block.userState() == ArticleLayout::RunsOn ? 1 : 0;
    QCOMPARE(runsOn, view.document()->blockCount() - 1);
    QVERIFY(runsOn > 1000);
}

void ArticleViewFillTest::aShortOneIsThereAtOnce()
{
    const Many many(5000);
    ArticleView view;
    view.setArticle(testArticle(many.text), many.figures);
    QVERIFY(view.isFilled());
    QCOMPARE(view.toPlainText(), view.shownText());
}

void ArticleViewFillTest::aFigureFarBehindIsShownWhenItIsThere()
{
    View v(endless().text, endless().figures);
    v.view.setArticle(testArticle(endless().text), endless().figures);
    v.view.setCurrentFigure(FigureId{69'990});
    QCOMPARE(v.view.currentFigure(), FigureId{69'990});
    QVERIFY(!v.view.isFilled());
    QTRY_VERIFY(!v.view.markRegion(FigureId{69'990}).isEmpty());
    // Whoever went back in the meantime is not taken there.
    v.view.setArticle(testArticle(endless().text), endless().figures);
    v.view.setCurrentFigure(FigureId{69'990});
    v.view.setCurrentFigure(FigureId{1});
    QTRY_VERIFY(v.view.isFilled());
    v.settle();
    QVERIFY(!v.view.markRegion(FigureId{1}).isEmpty());
}

void ArticleViewFillTest::aPlaceFarBehindIsScrolledToWhenItIsThere()
{
    constexpr qsizetype Far = 700'000;
    View v(endless().text, endless().figures);
    v.view.setArticle(testArticle(endless().text), endless().figures);
    v.view.scrollToTop({Far});
    QVERIFY(!v.view.isFilled()); // nobody waits
    QVERIFY(v.view.topOffset().value < 1000);
    QTRY_VERIFY(v.view.isFilled());
    QVERIFY(std::abs(v.view.topOffset().value - Far) < 1000);
    // Whoever chose a figure in the meantime stays there.
    v.view.setArticle(testArticle(endless().text), endless().figures);
    v.view.scrollToTop({Far});
    v.view.setCurrentFigure(FigureId{1});
    QTRY_VERIFY(v.view.isFilled());
    QVERIFY(v.view.topOffset().value < 1000);
}

void ArticleViewFillTest::anotherArticleInTheMiddleIsShownAlone()
{
    const Many few(3);
    View v(endless().text, endless().figures);
    v.view.setArticle(testArticle(endless().text), endless().figures);
    v.view.setCurrentFigure(FigureId{69'990});
    v.view.setArticle(testArticle(few.text), few.figures);
    QTest::qWait(100);
    QVERIFY(v.view.isFilled());
    QCOMPARE(v.view.toPlainText(), v.view.shownText());
    QVERIFY(!v.view.currentFigure().isValid());
    v.view.clearArticle();
    QVERIFY(v.view.toPlainText().isEmpty());
}

void ArticleViewFillTest::whatIsSelectedAheadIsThereAtOnce()
{
    View v(endless().text, endless().figures);
    v.view.setArticle(testArticle(endless().text), endless().figures);
    const CodePointSpan last = endless().figures.last().reading.span;
    v.view.select(last);
    QCOMPARE(v.view.selectedSpan(), std::optional(last));
    QCOMPARE(v.view.selectedText(), QStringLiteral("12户"));
}

void ArticleViewFillTest::eventsAreAnsweredMeanwhile()
{
    View v(endless().text);
    v.view.setArticle(testArticle(endless().text), endless().figures);
    const ui::EventGap gap;
    QTRY_VERIFY(v.view.isFilled());
    qInfo("longest stop %.0f ms, of which %.0f ms of work", gap.longestMs(), gap.longestWorkMs());
    QVERIFY2(gap.longestWorkMs() < 100, qPrintable(QString::number(gap.longestWorkMs())));
}

QTEST_MAIN(ArticleViewFillTest)
#include "articleviewfill_test.moc"
