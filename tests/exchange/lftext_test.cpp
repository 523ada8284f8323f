// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lftext.h"

#include <QTest>

using namespace jiaoshu;
using exchange::LfText;

class LfTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAsAReaderThatKnowsOneLineEnd()
    {
        const LfText text(QStringLiteral("第一行\r\n收入5亿元"));
        QCOMPARE(text.text(), QStringLiteral("第一行\n收入5亿元"));
        QCOMPARE(text.fromRaw(codePointSpan(7, 10)), codePointSpan(6, 9));
        QCOMPARE(text.fromRaw(codePointSpan(0, 3)), codePointSpan(0, 3));
    }

    void countsCodePointsAndLoneCarriageReturns()
    {
        const LfText text(QStringLiteral("😀\r\n𠮷\r甲\n\r\n乙"));
        QCOMPARE(text.text(), QStringLiteral("😀\n𠮷\n甲\n\n乙"));
        QCOMPARE(text.fromRaw(codePointSpan(3, 4)), codePointSpan(2, 3));
        QCOMPARE(text.fromRaw(codePointSpan(9, 10)), codePointSpan(7, 8));
    }

    void changesNothingWhereThereIsNone()
    {
        const LfText text(QStringLiteral("甲\n乙"));
        QCOMPARE(text.text(), QStringLiteral("甲\n乙"));
        QCOMPARE(text.fromRaw(codePointSpan(2, 3)), codePointSpan(2, 3));
    }
};

QTEST_GUILESS_MAIN(LfTextTest)
#include "lftext_test.moc"
