// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include <QTest>

using namespace jiaoshu::cli;

class TextTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsChineseAsTwoCells()
    {
        QCOMPARE(displayWidth(u"921户"), 5);
        QCOMPARE(displayWidth(u"１%"), 3);
        QCOMPARE(displayWidth(u"𠮷"), 2);
        QCOMPARE(displayWidth(u"é"), 1);
    }

    void linesUpItsColumns()
    {
        TextTable table({QStringLiteral("quote"), QStringLiteral("unit")});
        table.addRow({QStringLiteral("921户"), QStringLiteral("户")});
        table.addRow({QStringLiteral("1.5亿元"), QStringLiteral("元")});
        QCOMPARE(table.bytes(), QByteArray("quote    unit\n921户    户\n1.5亿元  元"));
    }

    void showsWhereALineEnds()
    {
        QCOMPARE(onOneLine(QStringLiteral("3.5\r\n亿\n元\t")), QStringLiteral("3.5⏎亿⏎元 "));
        QCOMPARE(onOneLine(QStringLiteral("3.5 亿元")), QStringLiteral("3.5 亿元"));
        TextTable table({QStringLiteral("quote"), QStringLiteral("unit")});
        table.addRow({QStringLiteral("1\r\n吨"), QStringLiteral("吨")});
        QCOMPARE(table.bytes(), QByteArray("quote  unit\n1⏎吨   吨"));
    }

    void showsNoControlCharacters()
    {
        TextTable table({QStringLiteral("a")});
        table.addRow({QStringLiteral("x\ny\x1b[0m\u202E")});
        QCOMPARE(table.bytes(), QByteArray("a\nx⏎y·[0m·"));
    }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "texttable_test.moc"
