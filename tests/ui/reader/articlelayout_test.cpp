// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlelayout.h"

#include <QFontMetricsF>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QtTest>

using namespace jiaoshu;
using ui::ArticleLayout;

class ArticleLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsTheMeasure();
    void theColumnStandsInTheMiddle();
    void aNarrowWindowStillShowsSomething();
    void linesStandEvenlyApart();
    void aGapFollowsAParagraph();
    void noGapFollowsABreakThatIsNotInTheArticle();
    void blankLinesAreGapEnough();
    void aSingleParagraphIsLaidOutTheSame();
    void aLargerFontMakesAWiderColumn();
};

namespace {

struct Page
{
    QPlainTextEdit edit;
    ArticleLayout *layout = new ArticleLayout(edit.document());

    explicit Page(const QString &text, qreal width = 2000)
    {
        edit.document()->setDocumentLayout(layout);
        layout->setWidth(width);
        edit.setPlainText(text);
    }

    [[nodiscard]] QTextBlock block(int number) const { return edit.document()->findBlockByNumber(number); }
    [[nodiscard]] qreal height(int number) const { return layout->blockBoundingRect(block(number)).height(); }
    [[nodiscard]] QTextLine line(int number) const
    {
        layout->blockBoundingRect(block(0));
        return block(0).layout()->lineAt(number);
    }
    [[nodiscard]] qreal em() const { return QFontMetricsF(edit.font()).horizontalAdvance(u'国'); }
};

} // namespace

void ArticleLayoutTest::aLineHoldsTheMeasure()
{
    const Page page(QStringLiteral("国").repeated(100));
    QCOMPARE(page.line(0).textLength(), int(ArticleLayout::Measure));
}

void ArticleLayoutTest::theColumnStandsInTheMiddle()
{
    const Page page(QStringLiteral("国"), 2000);
    const qreal right = 2000 - page.layout->columnLeft() - page.layout->columnWidth();
    QVERIFY(qAbs(page.layout->columnLeft() - right) <= 1);
    QCOMPARE(page.line(0).x(), page.layout->columnLeft());
}

void ArticleLayoutTest::aNarrowWindowStillShowsSomething()
{
    for (const qreal width : {0.0, 1.0, 60.0}) {
        const Page page(QStringLiteral("国").repeated(100), width);
        QVERIFY(page.line(0).textLength() >= 7);
        QVERIFY(page.layout->columnLeft() > 0);
    }
}

void ArticleLayoutTest::linesStandEvenlyApart()
{
    const Page page(QStringLiteral("国").repeated(200));
    const qreal pitch = page.line(1).y() - page.line(0).y();
    QCOMPARE(pitch, page.layout->linePitch());
    QVERIFY(pitch >= 1.5 * page.em());
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(page.line(i + 1).y() - page.line(i).y(), pitch);
        QCOMPARE(page.layout->lineBand(page.line(i)).bottom(), page.layout->lineBand(page.line(i + 1)).top());
    }
}

void ArticleLayoutTest::aGapFollowsAParagraph()
{
    const Page page(QStringLiteral("甲\n乙\n丙"));
    QVERIFY(page.height(0) > page.layout->linePitch());
    QVERIFY(page.height(0) < 2 * page.layout->linePitch());
}

void ArticleLayoutTest::noGapFollowsABreakThatIsNotInTheArticle()
{
    const Page page(QStringLiteral("甲\n乙\n丙"));
    page.block(0).setUserState(ArticleLayout::RunsOn);
    QCOMPARE(page.height(0), page.layout->linePitch());
}

void ArticleLayoutTest::blankLinesAreGapEnough()
{
    const Page page(QStringLiteral("甲\n\n乙\n丙"));
    QCOMPARE(page.height(0), page.layout->linePitch());
    QCOMPARE(page.height(1), page.layout->linePitch());
    QVERIFY(page.height(2) > page.layout->linePitch());
}

void ArticleLayoutTest::aSingleParagraphIsLaidOutTheSame()
{
    const QString text = QStringLiteral("国").repeated(100);
    const Page one(text);
    const Page two(QString(text + QStringLiteral("\n乙")));
    QCOMPARE(one.line(0).x(), two.line(0).x());
    QCOMPARE(one.line(1).y(), two.line(1).y());
}

void ArticleLayoutTest::aLargerFontMakesAWiderColumn()
{
    Page page(QStringLiteral("国").repeated(100));
    const qreal before = page.layout->columnWidth();
    QFont font = page.edit.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    page.edit.setFont(font);
    QVERIFY(page.layout->columnWidth() > 1.5 * before);
    QCOMPARE(page.line(0).textLength(), int(ArticleLayout::Measure));
}

QTEST_MAIN(ArticleLayoutTest)
#include "articlelayout_test.moc"
