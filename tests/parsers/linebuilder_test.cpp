// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/linebuilder.h"

#include <QTest>

using jiaoshu::parsers::LineBuilder;

class LineBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceIsCollapsedWithinALineAndDroppedAtItsEnds()
    {
        LineBuilder lines;
        lines.append(u" \n甲村 ");
        lines.append(u"\t 收割");
        lines.append(u"12亩 \n ");
        lines.endLine();
        QCOMPARE(lines.lines(), QStringList({QStringLiteral("甲村 收割12亩")}));
    }

    void spacesThatAreKeptStayAsTheyAre()
    {
        LineBuilder lines;
        lines.append(u"甲  乙", true);
        lines.endLine();
        QCOMPARE(lines.lines(), QStringList({QStringLiteral("甲  乙")}));
    }

    void anEndWhereALineIsNewAddsNone()
    {
        LineBuilder lines;
        lines.endLine();
        lines.append(u"一");
        lines.endLine();
        lines.endLine();
        lines.append(u"  ");
        lines.endLine();
        QCOMPARE(lines.lines(), QStringList({QStringLiteral("一")}));
    }

    void aRowIsALineWithTabs()
    {
        LineBuilder lines;
        row(lines, {u"乡", u"亩", u""});
        row(lines, {u"东乡", u"12", u""});
        lines.endTable();
        QCOMPARE(lines.lines(), QStringList({QStringLiteral("乡\t亩"), QStringLiteral("东乡\t12")}));
    }

    void anEmptyCellBetweenOthersKeepsItsPlace()
    {
        LineBuilder lines;
        row(lines, {u"东乡", u"", u"12"});
        lines.endTable();
        QCOMPARE(lines.lines(), QStringList({QStringLiteral("东乡\t\t12")}));
    }

    void aCellThatReachesDownKeepsItsColumnInTheNextRow()
    {
        LineBuilder lines;
        lines.beginRow();
        cell(lines, u"东乡", 1, 2);
        cell(lines, u"稻", 1, 1);
        lines.endRow();
        lines.beginRow();
        cell(lines, u"麦", 1, 1);
        lines.endRow();
        lines.endTable();
        QCOMPARE(lines.lines(), QStringList({QStringLiteral("东乡\t稻"), QStringLiteral("\t麦")}));
    }

    void aCellThatReachesAcrossTakesItsColumns()
    {
        LineBuilder lines;
        lines.beginRow();
        cell(lines, u"合计", 2, 1);
        cell(lines, u"30", 1, 1);
        lines.endRow();
        lines.endTable();
        QCOMPARE(lines.lines(), QStringList({QStringLiteral("合计\t\t30")}));
    }

    void linesWithinACellAreOne()
    {
        LineBuilder lines;
        lines.beginRow();
        lines.beginCell();
        lines.append(u"东");
        lines.endLine();
        lines.append(u"乡");
        lines.endCell(1, 1);
        cell(lines, u"12", 1, 1);
        lines.endRow();
        lines.endTable();
        QCOMPARE(lines.lines().size(), 1);
        QVERIFY(lines.lines().first().endsWith(QStringLiteral("\t12")));
        QCOMPARE(lines.lines().first().count(u'\n'), 0);
    }

    void nothingReachesBehindTheTable()
    {
        LineBuilder lines;
        lines.beginRow();
        cell(lines, u"东乡", 1, 9);
        lines.endRow();
        lines.endTable();
        row(lines, {u"西乡", u"7"});
        lines.endTable();
        QCOMPARE(lines.lines().last(), QStringLiteral("西乡\t7"));
    }

private:
    static void cell(LineBuilder &lines, QStringView text, int columns, int rows)
    {
        lines.beginCell();
        lines.append(text);
        lines.endCell(columns, rows);
    }
    static void row(LineBuilder &lines, std::initializer_list<QStringView> cells)
    {
        lines.beginRow();
        for (const QStringView text : cells)
            cell(lines, text, 1, 1);
        lines.endRow();
    }
};

QTEST_GUILESS_MAIN(LineBuilderTest)
#include "linebuilder_test.moc"
