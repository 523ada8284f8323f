// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/testfigures.h"

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
using ui::inState;
using ui::testArticle;
using ui::testFigure;

class ArticleViewTest : public QObject
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
    void aPatchKeepsSelectionAndScroll();
    void aPatchRepaintsItsOwnMarkOnly();
    void figuresComeAndGo();
    void theCurrentFigureComesIntoSight();
    void aFigureInSightDoesNotScroll();
    void fiveThousandMarksAreAllPainted();
    void everyStateLooksDifferent();
    void theCurrentFigureIsUnmistakable();
    void singleKeysReachTheWindow();
    void noInputMethodIsAskedFor();
    void theArticleCannotBeEdited();
    void theCaretShowsOnlyWhereKeysMovedIt();
    void theWheelZoomsWithControl();
    void zoomStaysInItsBounds();
    void findGoesRoundAndCounts();
    void findCrossesAddedBreaks();
    void theScriptOfTheArticleChoosesTheFont();
    void theColumnIsNeverWiderThanItsMeasure();
    void aResizedWindowKeepsTheFigureInSight();
    void anEmptyArticleIsFine();
};

namespace {

struct View
{
    ArticleView view;

    explicit View(const QString &text, const QList<model::Figure> &figures = {}, QSize size = {640, 480})
    {
        view.resize(size);
        view.setArticle(testArticle(text), figures);
        view.show();
        settle();
    }

    static void settle() { QApplication::processEvents(); }

    [[nodiscard]] QPoint middleOf(qint64 figure) const
    {
        const QRegion mark = view.markRegion(FigureId{figure});
        return mark.isEmpty() ? QPoint() : mark.begin()->center();
    }
};

/** @p count figures 12户, each in a sentence of its own and @p perLine sentences a line. */
struct Many
{
    QString text;
    QList<model::Figure> figures;

    explicit Many(int count, int perLine = 1)
    {
        for (int i = 0; i < count; ++i) {
            text += QStringLiteral("某村有");
            figures.append(testFigure(i + 1, text.size(), QStringLiteral("12户")));
            text += QStringLiteral("12户，路已通。");
            if (i % perLine == perLine - 1)
                text += u'\n';
        }
    }
};

/** Counts the paint events of a viewport and remembers where they were. */
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

} // namespace

void ArticleViewTest::aClickOnAMarkTellsItsFigure()
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

void ArticleViewTest::aClickBesideAMarkTellsNothing()
{
    View v(QStringLiteral("全村12户，水田很多。"), {testFigure(1, 2, QStringLiteral("12户"))});
    QSignalSpy clicked(&v.view, &ArticleView::figureClicked);
    const QRect mark = v.view.markRegion(FigureId{1}).boundingRect();
    QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, QPoint(mark.right() + 30, mark.center().y()));
    QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, QPoint(mark.center().x(), mark.bottom() + 60));
    QCOMPARE(clicked.size(), 0);
    QVERIFY(!v.view.figureAt(QPoint(2, 2)).isValid());
}

void ArticleViewTest::furtherClicksGoThroughMarksOnOneAnother()
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

void ArticleViewTest::aDragSelectsAndIsNoClick()
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

void ArticleViewTest::aSelectionIsAStretchOfTheRawArticle_data()
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

void ArticleViewTest::aSelectionIsAStretchOfTheRawArticle()
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

void ArticleViewTest::nothingSelectedIsNothing()
{
    View v(QStringLiteral("全村12户。"));
    QCOMPARE(v.view.selectedSpan(), std::nullopt);
    v.view.select(codePointSpan(2, 5));
    QVERIFY(v.view.selectedSpan().has_value());
    QTest::keyClick(&v.view, Qt::Key_Escape);
    QCOMPARE(v.view.selectedSpan(), std::nullopt);
}

void ArticleViewTest::aDoubleClickSelectsTheWholeNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("grouped") << QStringLiteral("共3,250.5万元，") << QStringLiteral("3,250.5万");
    QTest::newRow("Chinese") << QStringLiteral("共三百二十六户，") << QStringLiteral("三百二十六");
    QTest::newRow("full width") << QStringLiteral("约１２．５％。") << QStringLiteral("１２．５％");
    QTest::newRow("Latin word") << QStringLiteral("全球GDP增长") << QStringLiteral("GDP");
}

void ArticleViewTest::aDoubleClickSelectsTheWholeNumber()
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

void ArticleViewTest::theClipboardGetsTheRawText()
{
    const QString raw = QStringLiteral("甲\r\n12\u00A0户\u200B。");
    View v(raw);
    v.view.select(codePointSpan(0, raw.size()));
    v.view.copy();
    QCOMPARE(QApplication::clipboard()->text(), raw);
}

void ArticleViewTest::aPatchKeepsSelectionAndScroll()
{
    const Many many(400);
    View v(many.text, many.figures);
    v.view.setCurrentFigure(FigureId{200});
    const int scroll = v.view.verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const CodePointSpan selection = many.figures[199].reading.span;
    v.view.select(selection);
    v.view.patch({inState(many.figures[199], model::State::Confirmed),
                  inState(many.figures[2], model::State::Rejected)},
                 {});
    v.settle();
    QCOMPARE(v.view.verticalScrollBar()->value(), scroll);
    QCOMPARE(v.view.selectedSpan(), selection);
    QCOMPARE(v.view.currentFigure(), FigureId{200});
}

void ArticleViewTest::aPatchRepaintsItsOwnMarkOnly()
{
    const Many many(400);
    View v(many.text, many.figures);
    const QRect mark = v.view.markRegion(FigureId{3}).boundingRect();
    const QImage before = v.view.viewport()->grab(mark).toImage();
    PaintWatch watch(v.view.viewport());
    v.view.patch({inState(many.figures[2], model::State::Confirmed)}, {});
    v.settle();
    QVERIFY(!watch.region.isEmpty());
    QVERIFY(watch.region.contains(mark));
    QVERIFY(watch.region.boundingRect().height() < 2 * mark.height());
    QVERIFY(v.view.viewport()->grab(mark).toImage() != before);
    watch.region = {};
    v.view.patch({inState(many.figures[300], model::State::Confirmed)}, {}); // out of sight
    v.settle();
    QVERIFY(watch.region.isEmpty());
}

void ArticleViewTest::figuresComeAndGo()
{
    const QString text = QStringLiteral("全村12户，水田45亩。");
    const auto added = testFigure(2, 8, QStringLiteral("45亩"), model::State::Added);
    View v(text, {testFigure(1, 2, QStringLiteral("12户"))});
    QVERIFY(v.view.markRegion(FigureId{2}).isEmpty());
    v.view.patch({added}, {});
    QVERIFY(!v.view.markRegion(FigureId{2}).isEmpty());
    v.view.setCurrentFigure(FigureId{2});
    v.view.patch({}, {FigureId{2}});
    QVERIFY(v.view.markRegion(FigureId{2}).isEmpty());
    QVERIFY(!v.view.currentFigure().isValid());
    auto other = testFigure(9, 0, QStringLiteral("全"));
    other.article = ArticleId{2};
    v.view.patch({other}, {});
    QVERIFY(v.view.markRegion(FigureId{9}).isEmpty());
}

void ArticleViewTest::theCurrentFigureComesIntoSight()
{
    const Many many(1000);
    View v(many.text, many.figures);
    for (const qint64 id : {500, 1000, 20, 999, 1}) {
        v.view.setCurrentFigure(FigureId{id});
        v.settle();
        const QRect mark = v.view.markRegion(FigureId{id}).boundingRect();
        QVERIFY2(v.view.viewport()->rect().contains(mark), qPrintable(QString::number(id)));
    }
    // With context: neither glued to the top nor to the bottom.
    v.view.setCurrentFigure(FigureId{500});
    const QRect mark = v.view.markRegion(FigureId{500}).boundingRect();
    QVERIFY(mark.top() > 3 * mark.height());
    QVERIFY(mark.bottom() < v.view.viewport()->height() - 3 * mark.height());
}

void ArticleViewTest::aFigureInSightDoesNotScroll()
{
    const Many many(1000);
    View v(many.text, many.figures);
    v.view.setCurrentFigure(FigureId{500});
    const int scroll = v.view.verticalScrollBar()->value();
    for (const qint64 id : {501, 502, 500, 499}) {
        v.view.setCurrentFigure(FigureId{id});
        QCOMPARE(v.view.verticalScrollBar()->value(), scroll);
    }
}

void ArticleViewTest::fiveThousandMarksAreAllPainted()
{
    const Many many(5000, 10);
    View v(many.text, many.figures);
    const QColor paper = v.view.palette().color(QPalette::Base);
    for (qint64 id = 1; id <= 5000; id += 77) {
        v.view.setCurrentFigure(FigureId{id == 1 ? 2 : id - 1});
        v.settle();
        const QRegion region = v.view.markRegion(FigureId{id});
        const QRect mark = region.isEmpty() ? QRect() : *region.begin();
        QVERIFY2(!mark.isEmpty(), qPrintable(QString::number(id)));
        const QImage image = v.view.viewport()->grab(mark).toImage();
        QVERIFY(image.pixelColor(3, image.height() / 2) != paper ||
                image.pixelColor(image.width() / 2, 3) != paper);
    }
}

void ArticleViewTest::everyStateLooksDifferent()
{
    QList<QImage> looks;
    for (const auto state : model::AllStates) {
        View v(QStringLiteral("全村12户。"), {testFigure(1, 2, QStringLiteral("12户"), state)});
        QImage image = v.view.viewport()->grab(v.view.markRegion(FigureId{1}).boundingRect()).toImage();
        QVERIFY(!looks.contains(image));
        looks.append(image);
    }
}

void ArticleViewTest::theCurrentFigureIsUnmistakable()
{
    View v(QStringLiteral("全村12户。"), {testFigure(1, 2, QStringLiteral("12户"))});
    const QRect mark = v.view.markRegion(FigureId{1}).boundingRect().adjusted(-3, -3, 3, 3);
    const QImage before = v.view.viewport()->grab(mark).toImage();
    v.view.setCurrentFigure(FigureId{1});
    v.settle();
    const QImage after = v.view.viewport()->grab(mark).toImage();
    int changed = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            changed += int(after.pixel(x, y) != before.pixel(x, y));
    }
    QVERIFY(changed > after.width() * after.height() / 2);
    v.view.setCurrentFigure({});
    v.settle();
    QCOMPARE(v.view.viewport()->grab(mark).toImage(), before);
}

void ArticleViewTest::singleKeysReachTheWindow()
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

void ArticleViewTest::noInputMethodIsAskedFor()
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

void ArticleViewTest::theArticleCannotBeEdited()
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

void ArticleViewTest::theCaretShowsOnlyWhereKeysMovedIt()
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

void ArticleViewTest::theWheelZoomsWithControl()
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

void ArticleViewTest::zoomStaysInItsBounds()
{
    View v(QStringLiteral("全村12户。"));
    v.view.setZoom(10'000);
    QCOMPARE(v.view.zoom(), ArticleView::LargestZoom);
    v.view.setZoom(1);
    QCOMPARE(v.view.zoom(), ArticleView::SmallestZoom);
    v.view.zoomReset();
    QCOMPARE(v.view.zoom(), 100);
}

void ArticleViewTest::findGoesRoundAndCounts()
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

void ArticleViewTest::findCrossesAddedBreaks()
{
    View v(QStringLiteral("水渠三条。路五里。").repeated(300));
    v.view.setFindText(QStringLiteral("。路"));
    QSignalSpy found(&v.view, &ArticleView::findChanged);
    v.view.findNext();
    QCOMPARE(found.last()[1].toInt(), 300);
    v.view.setFindText(QStringLiteral("。水渠"));
    QCOMPARE(found.last()[1].toInt(), 299);
}

void ArticleViewTest::theScriptOfTheArticleChoosesTheFont()
{
    ArticleView view;
    view.setArticle(testArticle(QStringLiteral("全縣農業產業發展報告")), {});
    QCOMPARE(view.font().families().first(), QStringLiteral("Noto Sans CJK TC"));
    view.setArticle(testArticle(QStringLiteral("全县农业产业发展报告")), {});
    QCOMPARE(view.font().families().first(), QStringLiteral("Noto Sans CJK SC"));
    view.setFallbackScript(ui::ChineseScript::Traditional);
    view.setArticle(testArticle(QStringLiteral("12.5%")), {});
    QCOMPARE(view.font().families().first(), QStringLiteral("Noto Sans CJK TC"));
}

void ArticleViewTest::theColumnIsNeverWiderThanItsMeasure()
{
    const QString text = QStringLiteral("国").repeated(130);
    View v(text, {testFigure(1, 0, text)}, {1600, 600});
    const QRegion mark = v.view.markRegion(FigureId{1});
    const QRect all = mark.boundingRect();
    QCOMPARE(mark.rectCount(), 4); // 130 characters in lines of 42
    QVERIFY(qAbs(all.left() - (v.view.viewport()->width() - all.right())) <
            v.view.fontMetrics().horizontalAdvance(u'国') + 2);
    v.view.resize(300, 600);
    v.settle();
    const QRect narrow = v.view.markRegion(FigureId{1}).boundingRect();
    QVERIFY(v.view.viewport()->rect().contains(QRect(narrow.left(), 10, narrow.width(), 10)));
}

void ArticleViewTest::aResizedWindowKeepsTheFigureInSight()
{
    const Many many(200, 8);
    View v(many.text, many.figures);
    v.view.setCurrentFigure(FigureId{100});
    for (const QSize size : {QSize(300, 400), QSize(1200, 300), QSize(700, 700)}) {
        v.view.resize(size);
        v.settle();
        QVERIFY(v.view.viewport()->rect().contains(v.view.markRegion(FigureId{100}).boundingRect()));
        QCOMPARE(v.view.figureAt(v.middleOf(100)), FigureId{100});
    }
}

void ArticleViewTest::anEmptyArticleIsFine()
{
    View v({});
    v.view.setFindText(QStringLiteral("x"));
    v.view.findNext();
    QTest::mouseClick(v.view.viewport(), Qt::LeftButton, {}, {20, 20});
    QTest::mouseDClick(v.view.viewport(), Qt::LeftButton, {}, {20, 20});
    v.view.setCurrentFigure(FigureId{5});
    v.view.clearArticle();
    QCOMPARE(v.view.selectedSpan(), std::nullopt);
    QVERIFY(!v.view.currentFigure().isValid());
}

QTEST_MAIN(ArticleViewTest)
#include "articleview_test.moc"
