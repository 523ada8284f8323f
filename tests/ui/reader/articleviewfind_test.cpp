// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/reader/viewfixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using ui::ArticleView;
using ui::View;

class ArticleViewFindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findGoesRoundAndCounts();
    void findCrossesAddedBreaks();
};

void ArticleViewFindTest::findGoesRoundAndCounts()
{
    View v(QStringLiteral("GDP一，gdp二，\r\nGdp三。"));
    QSignalSpy found(&v.view, &ArticleView::findChanged);
    v.view.setFindText(QStringLiteral("gdp"));
    QCOMPARE(found.last(), QVariantList({qsizetype(0), qsizetype(3)}));
    for (const int begin : {0, 5, 12, 0}) {
        v.view.findNext();
        QCOMPARE(v.view.selectedSpan(), codePointSpan(begin, begin + 3));
    }
    for (const int begin : {12, 5}) {
        v.view.findPrevious();
        QCOMPARE(v.view.selectedSpan(), codePointSpan(begin, begin + 3));
    }
    QCOMPARE(found.last(), QVariantList({qsizetype(2), qsizetype(3)}));
    v.view.setFindText(QStringLiteral("无"));
    QCOMPARE(found.last(), QVariantList({qsizetype(0), qsizetype(0)}));
    const auto before = v.view.selectedSpan();
    v.view.findNext();
    v.view.findPrevious();
    QCOMPARE(v.view.selectedSpan(), before);
}

void ArticleViewFindTest::findCrossesAddedBreaks()
{
    View v(QStringLiteral("水渠三条。路五里。").repeated(300));
    v.view.setFindText(QStringLiteral("。路"));
    QSignalSpy found(&v.view, &ArticleView::findChanged);
    v.view.findNext();
    QCOMPARE(found.last()[1].toInt(), 300);
    v.view.setFindText(QStringLiteral("。水渠"));
    QCOMPARE(found.last()[1].toInt(), 299);
}

QTEST_MAIN(ArticleViewFindTest)
#include "articleviewfind_test.moc"
