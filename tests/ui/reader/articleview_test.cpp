// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/reader/viewfixture.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using ui::ArticleView;
using ui::inState;
using ui::Many;
using ui::testArticle;
using ui::testFigure;
using ui::View;

class ArticleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatchKeepsSelectionAndScroll();
    void aPatchRepaintsItsOwnMarkOnly();
    void figuresComeAndGo();
    void theCurrentFigureComesIntoSight();
    void aFigureInSightDoesNotScroll();
    void fiveThousandMarksAreAllPainted();
    void everyStateLooksDifferent();
    void whatIsNotTheArticlesIsPalerAndStillThere();
    void theCurrentFigureIsUnmistakable();
    void theScriptOfTheArticleChoosesTheFont();
    void theColumnIsNeverWiderThanItsMeasure();
    void aResizedWindowKeepsTheFigureInSight();
    void whatAFigureSaysIsAskedOfWhoeverKnows();
    void anEmptyArticleIsFine();
};

namespace {

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

void ArticleViewTest::whatIsNotTheArticlesIsPalerAndStillThere()
{
    View v(QStringLiteral("首页新闻中心广告服务\n全村有12户参加了合作社。\n"));
    const auto inkOf = [&v](CodePointSpan span) {
        v.view.select(span);
        const QRect at = v.view.cursorRect();
        v.view.select({span.begin, span.begin});
        v.settle();
        const QImage image = v.view.viewport()->grab(QRect(0, at.top(), at.right(), at.height())).toImage();
        int found = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = image.width() / 2; x < image.width(); ++x)
                found = std::min(found, qGray(image.pixel(x, y)));
        return found;
    };
    const int before = inkOf(codePointSpan(0, 8));
    v.view.setFurniture({codePointSpan(0, 10)});
    const int after = inkOf(codePointSpan(0, 8));
    QVERIFY2(after > before + 20, qPrintable(QStringLiteral("%1, then %2").arg(before).arg(after)));
    QVERIFY(after < 160);                           // and reads on white
    QCOMPARE(inkOf(codePointSpan(11, 18)), before); // the article's own line is as it was
    v.view.setArticle(testArticle(QStringLiteral("首页新闻中心广告服务\n")), {});
    v.settle();
    QCOMPARE(inkOf(codePointSpan(0, 8)), before); // another article has its own
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

void ArticleViewTest::whatAFigureSaysIsAskedOfWhoeverKnows()
{
    const Many many(2);
    View v(many.text, many.figures);
    v.view.setCurrentFigure(FigureId{1});
    QCOMPARE(v.view.accessibleDescription(), QString());
    v.view.setFigureSource([&many](FigureId id) -> const model::Figure * {
        return id.value <= many.figures.size() ? &many.figures[id.value - 1] : nullptr;
    });
    v.view.setCurrentFigure(FigureId{2});
    QVERIFY(v.view.accessibleDescription().startsWith(QStringLiteral("20 户, 示范户")));
    QCOMPARE(v.view.summaryOf(FigureId{7}), QString());
    v.view.setCurrentFigure({});
    QCOMPARE(v.view.accessibleDescription(), QString());
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
