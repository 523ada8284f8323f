// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetrows.h"

#include <QTest>

using namespace jiaoshu::exchange;

class SheetRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatXmlCannotSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QStringLiteral("𠮷村 5%") << QStringLiteral("𠮷村 5%");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a_x000D_\nb\tc");
        QTest::newRow("nul") << QString(QChar(0)) << QStringLiteral("_x0000_");
        QTest::newRow("control") << QStringLiteral("\x1b") << QStringLiteral("_x001B_");
        QTest::newRow("no character") << QString(QChar(0xFFFE)) << QStringLiteral("_xFFFE_");
        QTest::newRow("half a pair") << QString(QChar(0xD842)) << QStringLiteral("_xD842_");
        QTest::newRow("looks escaped") << QStringLiteral("_x0041_") << QStringLiteral("_x005F_x0041_");
        QTest::newRow("does not quite")
            << QStringLiteral("_x041_ _X0041_ _x00g1_") << QStringLiteral("_x041_ _X0041_ _x00g1_");
    }

    void writesWhatXmlCannotSay()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(toCellText(text), cell);
        QCOMPARE(fromCellText(cell), text);
    }

    void saysWhyAWorkbookCannotBeRead()
    {
        QCOMPARE(SheetRows::open(QStringLiteral("/nonexistent.xlsx"), 1).error().code,
                 jiaoshu::ErrorCode::CannotRead);
    }
};

QTEST_GUILESS_MAIN(SheetRowsTest)
#include "sheetrows_test.moc"
