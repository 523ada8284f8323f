// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marklist.h"

#include "ui/testfigures.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jiaoshu;
using ui::DisplayText;
using ui::inState;
using ui::MarkList;
using ui::testFigure;

class MarkListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreInReadingOrder();
    void overlappingMarksGetLinesOfTheirOwn();
    void aPatchInPlaceTellsWhatChanged();
    void aPatchThatMovesTellsNothing();
    void findsWhatASlowSearchFinds();
};

namespace {

const DisplayText Text(QStringLiteral("全村十二户四十人，水田九十亩，旱地三十亩。").repeated(20));

QList<qint64> ids(const MarkList &marks, const QList<qsizetype> &places)
{
    QList<qint64> result;
    for (const qsizetype at : places)
        result.append(marks.mark(at).figure.value);
    return result;
}

} // namespace

void MarkListTest::marksAreInReadingOrder()
{
    MarkList marks;
    marks.set(Text,
              {testFigure(1, 11, QStringLiteral("九十亩")), testFigure(2, 2, QStringLiteral("十二户"))});
    QCOMPARE(marks.mark(0).figure, FigureId{2});
    QCOMPARE(marks.find(FigureId{1}), 1);
    QCOMPARE(marks.find(FigureId{3}), -1);
    QCOMPARE(marks.mark(0).span, (ui::ShownSpan{2, 5}));
}

void MarkListTest::overlappingMarksGetLinesOfTheirOwn()
{
    MarkList marks;
    marks.set(Text,
              {testFigure(1, 2, QStringLiteral("十二户四十人")), testFigure(2, 2, QStringLiteral("十二户")),
               testFigure(3, 5, QStringLiteral("四十人")), testFigure(4, 8, QStringLiteral("，"))});
    const auto level = [&marks](qint64 id) { return marks.mark(marks.find(FigureId{id})).level; };
    QVERIFY(level(1) != level(2));
    QVERIFY(level(1) != level(3));
    QCOMPARE(level(2), level(3)); // side by side
    QCOMPARE(level(4), 0);
}

void MarkListTest::aPatchInPlaceTellsWhatChanged()
{
    MarkList marks;
    const auto first = testFigure(1, 2, QStringLiteral("十二户"));
    const auto second = testFigure(2, 11, QStringLiteral("九十亩"));
    marks.set(Text, {first, second});
    const auto changed = marks.patch(Text, {inState(second, model::State::Confirmed)}, {FigureId{7}});
    QVERIFY(changed.has_value());
    QCOMPARE(*changed, QList<qsizetype>({1}));
    QCOMPARE(marks.mark(1).state, model::State::Confirmed);
}

void MarkListTest::aPatchThatMovesTellsNothing()
{
    MarkList marks;
    const auto first = testFigure(1, 2, QStringLiteral("十二户"));
    marks.set(Text, {first, testFigure(2, 11, QStringLiteral("九十亩"))});
    QVERIFY(!marks.patch(Text, {testFigure(1, 5, QStringLiteral("四十人"))}, {}).has_value());
    QCOMPARE(marks.mark(0).span, (ui::ShownSpan{5, 8}));
    QVERIFY(!marks.patch(Text, {testFigure(3, 0, QStringLiteral("全村"))}, {}).has_value());
    QCOMPARE(marks.find(FigureId{3}), 0);
    QVERIFY(!marks.patch(Text, {}, {FigureId{1}}).has_value());
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.find(FigureId{1}), -1);
}

void MarkListTest::findsWhatASlowSearchFinds()
{
    QRandomGenerator random(7);
    QList<model::Figure> figures;
    for (int id = 1; id <= 120; ++id)
        figures.append(
            testFigure(id, random.bounded(300), QStringLiteral("亩").repeated(1 + random.bounded(30))));
    MarkList marks;
    marks.set(Text, figures);
    for (int i = 0; i < 300; ++i) {
        const int begin = random.bounded(350);
        const ui::ShownSpan span = {begin, begin + 1 + random.bounded(40)};
        QList<qsizetype> slow;
        for (qsizetype at = 0; at < marks.size(); ++at) {
            if (marks.mark(at).span.begin < span.end && marks.mark(at).span.end > span.begin)
                slow.append(at);
        }
        QCOMPARE(ids(marks, marks.overlapping(span)), ids(marks, slow));
    }
}

QTEST_GUILESS_MAIN(MarkListTest)
#include "marklist_test.moc"
