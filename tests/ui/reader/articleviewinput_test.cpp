// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/reader/viewfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodQueryEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QtTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace jiaoshu;
using ui::ArticleView;
using ui::Many;
using ui::testArticle;
using ui::testFigure;
using ui::View;

class ArticleViewInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAMarkTellsItsFigure();
    void aClickBesideAMarkTellsNothing();
    void furtherClicksGoThroughMarksOnOneAnother();
    void aDragSelectsAndIsNoClick();
    void aSelectionIsAStretchOfTheRawArticle_data();
    void aSelectionIsAStretchOfTheRawArticle();
    void nothingSelectedIsNothing();
    void aDoubleClickSelectsTheWholeNumber_data();
    void aDoubleClickSelectsTheWholeNumber();
    void theClipboardGetsTheRawText();
    void singleKeysReachTheWindow();
    void noInputMethodIsAskedFor();
    void theArticleCannotBeEdited();
    void theCaretShowsOnlyWhereKeysMovedIt();
    void theWheelZoomsWithControl();
    void zoomStaysInItsBounds();
};

void ArticleViewInputTest::aClickOnAMarkTellsItsFigure()
{
    View v(QStringLiteral("全村12户，水田45亩。"),
           {testFigure(1, 2, QStringLiteral("12户")), testFigure(2, 8, QStringLiteral("45亩"))});
    QSignalSpy clicked(&v.view, &ArticleView::figureClicked);
    QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, v.middleOf(2));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<FigureId>(), FigureId{2});
    QCOMPARE(v.view.figureAt(v.middleOf(1)), FigureId{1});
    QTest::mouseClick(v.view.viewport(), Qt::RightButton, {}, v.middleOf(2));
    QCOMPARE(clicked.size(), 1);
}

void ArticleViewInputTest::aClickBesideAMarkTellsNothing()
{
    View v(QStringLiteral("全村12户，水田很多。"), {testFigure(1, 2, QStringLiteral("12户"))});
    QSignalSpy clicked(&v.view, &ArticleView::figureClicked);
    const QRect mark = v.view.markRegion(FigureId{1}).boundingRect();
    QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, QPoint(mark.right() + 30, mark.center().y()));
    QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, QPoint(mark.center().x(), mark.bottom() + 60));
    QCOMPARE(clicked.size(), 0);
    QVERIFY(!v.view.figureAt(QPoint(2, 2)).isValid());
}

void ArticleViewInputTest::furtherClicksGoThroughMarksOnOneAnother()
{
    View v(QStringLiteral("每户3至5万元，"),
           {testFigure(1, 2, QStringLiteral("3至5万元")), testFigure(2, 4, QStringLiteral("5万元"))});
    QSignalSpy clicked(&v.view, &ArticleView::figureClicked);
    const QPoint inner = v.middleOf(2);
    for (const qint64 expected : {2, 1, 2}) {
        QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, inner);
        QCOMPARE(clicked.last()[0].value<FigureId>(), FigureId{expected});
        v.view.setCurrentFigure(FigureId{expected});
        QTest::qWait(QApplication::doubleClickInterval() + 10);
    }
}

void ArticleViewInputTest::aDragSelectsAndIsNoClick()
{
    View v(QStringLiteral("全村12户，水田45亩。"), {testFigure(1, 2, QStringLiteral("12户"))});
    QSignalSpy clicked(&v.view, &ArticleView::figureClicked);
    const QRect mark = v.view.markRegion(FigureId{1}).boundingRect();
    QTest::mousePress(v.view.viewport(), Qt::LeftButton, {}, QPoint(mark.left() + 1, mark.center().y()));
    QTest::mouseMove(v.view.viewport(), QPoint(mark.center().x(), mark.center().y()));
    QTest::mouseMove(v.view.viewport(), QPoint(mark.right(), mark.center().y()));
    QTest::mouseRelease(v.view.viewport(), Qt::LeftButton, {}, QPoint(mark.right(), mark.center().y()));
    QCOMPARE(v.view.selectedSpan(), codePointSpan(2, 5));
    QCOMPARE(clicked.size(), 0);
}

void ArticleViewInputTest::aSelectionIsAStretchOfTheRawArticle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &text, const QString &wanted) {
        QTest::newRow(name) << text << wanted;
    };
    row("plain", QStringLiteral("全村12户。"), QStringLiteral("12户"));
    row("after emoji", QStringLiteral("😀👨\u200D👩\u200D👧全村12户。"), QStringLiteral("12户"));
    row("after extension B", QStringLiteral("𠮷𡃁村12户。"), QStringLiteral("12户"));
    row("after CR LF", QStringLiteral("标题\r\n\r\n全村12户。\r\n"), QStringLiteral("12户"));
    row("after LF and CR", QStringLiteral("标题\n\r全村12户。"), QStringLiteral("12户"));
    row("after separators", QStringLiteral("标题\u2028导语\u2029全村12户。"), QStringLiteral("12户"));
    row("after a no-break space", QStringLiteral("甲\u00A0乙\u3000全村12户。"), QStringLiteral("12户"));
    row("after a shown control", QStringLiteral("\u202E甲\u200B全村12户。"), QStringLiteral("12户"));
    row("with a shown control inside", QStringLiteral("全村1\u200B2户。"), QStringLiteral("1\u200B2户"));
    row("across a line end", QStringLiteral("全村12\r\n户。"), QStringLiteral("12\r\n户"));
    row("with extension B inside", QStringLiteral("全村12𠮷户。"), QStringLiteral("12𠮷户"));
    row("after a long paragraph", QStringLiteral("水渠三条。").repeated(600) + QStringLiteral("共12户。"),
        QStringLiteral("12户"));
}

void ArticleViewInputTest::aSelectionIsAStretchOfTheRawArticle()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const auto codePoints = [](const QString &part) { return part.toUcs4().size(); };
    const qsizetype begin = codePoints(text.left(text.indexOf(wanted)));
    const CodePointSpan span = codePointSpan(begin, begin + codePoints(wanted));

    View v(text, {testFigure(1, begin, wanted)});
    v.view.setCurrentFigure(FigureId{1});
    v.settle();
    // Swept with the mouse over the painted mark, from its begin to its end.
    const QRegion mark = v.view.markRegion(FigureId{1});
    QVERIFY(!mark.isEmpty());
    const QRect first = *mark.begin();
    const QRect last = *(mark.end() - 1);
    QTest::mousePress(v.view.viewport(), Qt::LeftButton, {}, QPoint(first.left() + 1, first.center().y()));
    QTest::mouseMove(v.view.viewport(), QPoint(last.right(), last.center().y() - 1));
    QTest::mouseRelease(v.view.viewport(), Qt::LeftButton, {}, QPoint(last.right(), last.center().y() - 1));
    QCOMPARE(v.view.selectedSpan(), span);
    // And set from outside it is the same.
    v.view.select(codePointSpan(0, 1));
    v.view.select(span);
    QCOMPARE(v.view.selectedSpan(), span);
}

void ArticleViewInputTest::nothingSelectedIsNothing()
{
    View v(QStringLiteral("全村12户。"));
    QCOMPARE(v.view.selectedSpan(), std::nullopt);
    v.view.select(codePointSpan(2, 5));
    QVERIFY(v.view.selectedSpan().has_value());
    QTest::keyClick(&v.view, Qt::Key_Escape);
    QCOMPARE(v.view.selectedSpan(), std::nullopt);
}

void ArticleViewInputTest::aDoubleClickSelectsTheWholeNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("grouped") << QStringLiteral("共3,250.5万元，") << QStringLiteral("3,250.5万");
    QTest::newRow("Chinese") << QStringLiteral("共三百二十六户，") << QStringLiteral("三百二十六");
    QTest::newRow("full width") << QStringLiteral("约１２．５％。") << QStringLiteral("１２．５％");
    QTest::newRow("Latin word") << QStringLiteral("全球GDP增长") << QStringLiteral("GDP");
}

void ArticleViewInputTest::aDoubleClickSelectsTheWholeNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const qsizetype begin = text.indexOf(wanted);
    View v(text, {testFigure(1, begin, wanted)});
    const QRect mark = v.view.markRegion(FigureId{1}).boundingRect();
    for (const int x : {mark.left() + 3, mark.center().x(), mark.right() - 3}) {
        v.view.select(codePointSpan(0, 0));
        QTest::mouseDClick(v.view.viewport(), Qt::LeftButton, {}, QPoint(x, mark.center().y()));
        QCOMPARE(v.view.selectedSpan(), codePointSpan(begin, begin + wanted.size()));
    }
}

void ArticleViewInputTest::theClipboardGetsTheRawText()
{
    const QString raw = QStringLiteral("甲\r\n12\u00A0户\u200B。");
    View v(raw);
    v.view.select(codePointSpan(0, raw.size()));
    v.view.copy();
    QCOMPARE(QApplication::clipboard()->text(), raw);
}

void ArticleViewInputTest::singleKeysReachTheWindow()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *view = new ArticleView(&window);
    column->addWidget(view);
    view->setArticle(testArticle(QStringLiteral("全村12户。")), {});
    window.show();
    window.activateWindow();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    for (const Qt::Key key :
         {Qt::Key_A, Qt::Key_X, Qt::Key_Return, Qt::Key_Space, Qt::Key_Delete, Qt::Key_Right}) {
        QShortcut shortcut(QKeySequence(key), &window);
        QSignalSpy activated(&shortcut, &QShortcut::activated);
        QTest::keyClick(view, key);
        QVERIFY2(activated.size() == 1, qPrintable(QKeySequence(key).toString()));
    }
}

void ArticleViewInputTest::noInputMethodIsAskedFor()
{
    View v(QStringLiteral("全村12户。"));
    v.view.setFocus();
    for (QWidget *widget : {static_cast<QWidget *>(&v.view), v.view.viewport()}) {
        QVERIFY(!widget->testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodQueryEvent query(Qt::ImEnabled);
        query.setAccepted(false);
        QApplication::sendEvent(widget, &query);
        QVERIFY(!query.isAccepted() || !query.value(Qt::ImEnabled).toBool());
    }
}

void ArticleViewInputTest::theArticleCannotBeEdited()
{
    View v(QStringLiteral("全村12户。"));
    const QString before = v.view.toPlainText();
    QTest::keyClicks(&v.view, QStringLiteral("abc"));
    QTest::keyClick(&v.view, Qt::Key_Backspace);
    QTest::keyClick(&v.view, Qt::Key_Delete);
    QApplication::clipboard()->setText(QStringLiteral("pasted"));
    QTest::keyClick(&v.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(v.view.toPlainText(), before);
}

void ArticleViewInputTest::theCaretShowsOnlyWhereKeysMovedIt()
{
    View v(QStringLiteral("全村12户。"), {testFigure(1, 2, QStringLiteral("12户"))});
    v.view.setCurrentFigure(FigureId{1});
    QCOMPARE(v.view.cursorWidth(), 0);
    QTest::keyClick(&v.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&v.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(v.view.selectedSpan(), codePointSpan(2, 4));
    QVERIFY(v.view.cursorWidth() > 0);
    QTest::keyClick(&v.view, Qt::Key_Escape);
    QCOMPARE(v.view.cursorWidth(), 0);
}

void ArticleViewInputTest::theWheelZoomsWithControl()
{
    const Many many(300);
    View v(many.text, many.figures);
    QSignalSpy zoomed(&v.view, &ArticleView::zoomChanged);
    const auto turn = [&v](int angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event({50, 50}, v.view.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, angle}, {},
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(v.view.viewport(), &event);
    };
    const qreal size = v.view.font().pointSizeF();
    turn(120, Qt::ControlModifier);
    QCOMPARE(v.view.zoom(), 110);
    QVERIFY(v.view.font().pointSizeF() > size);
    turn(-60, Qt::ControlModifier);
    QCOMPARE(v.view.zoom(), 110);
    turn(-60, Qt::ControlModifier);
    QCOMPARE(v.view.zoom(), 100);
    turn(-120, {});
    QCOMPARE(v.view.zoom(), 100);
    QVERIFY(v.view.verticalScrollBar()->value() > 0);
    QCOMPARE(zoomed.size(), 2);
}

void ArticleViewInputTest::zoomStaysInItsBounds()
{
    View v(QStringLiteral("全村12户。"));
    v.view.setZoom(10'000);
    QCOMPARE(v.view.zoom(), ArticleView::LargestZoom);
    v.view.setZoom(1);
    QCOMPARE(v.view.zoom(), ArticleView::SmallestZoom);
    v.view.zoomReset();
    QCOMPARE(v.view.zoom(), 100);
}

QTEST_MAIN(ArticleViewInputTest)
#include "articleviewinput_test.moc"
