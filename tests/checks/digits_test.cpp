// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/digits.h"

#include <QtTest>

using namespace jiaoshu;
using checks::hasTwoSwapped;
using checks::isOneSlipAway;

/** How numbers are mistyped. */
class DigitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOneSlipFromTwo()
    {
        QVERIFY(isOneSlipAway(1342, 1343, 0));  // changed
        QVERIFY(isOneSlipAway(1342, 142, 0));   // left out
        QVERIFY(isOneSlipAway(1342, 13342, 0)); // doubled
        QVERIFY(isOneSlipAway(1342000, 1343000, 3));
        QVERIFY(!isOneSlipAway(1342, 1342, 0));
        QVERIFY(!isOneSlipAway(1342, 1433, 0));
        QVERIFY(!isOneSlipAway(1342, 12, 0));
        QVERIFY(!isOneSlipAway(1342, 1324, 0)); // two changed, but swapped
    }
    void tellsWhatWasSwapped()
    {
        QVERIFY(hasTwoSwapped(1342, 1324, 0));
        QVERIFY(hasTwoSwapped(1342, 3142, 0));
        QVERIFY(hasTwoSwapped(Decimal(1342, -2), Decimal(1432, -2), -2));
        QVERIFY(!hasTwoSwapped(1342, 1342, 0));
        QVERIFY(!hasTwoSwapped(1342, 1243, 0)); // not neighbours
        QVERIFY(!hasTwoSwapped(1342, 132, 0));
    }
    void roundsHalvesUp()
    {
        QCOMPARE(checks::rounded(Decimal(12345, -2), -1), Decimal(1235, -1));
        QCOMPARE(checks::rounded(Decimal(12344, -2), -1), Decimal(1234, -1));
        QCOMPARE(checks::rounded(Decimal(1250), 2), Decimal(1300));
        QCOMPARE(checks::rounded(Decimal(4, -1), 0), Decimal(0));
    }
    void countsDigits()
    {
        QCOMPARE(checks::significantDigits(Decimal(1250), 0), 4);
        QCOMPARE(checks::significantDigits(Decimal(1250), 1), 3);
        QCOMPARE(checks::significantDigits(Decimal(0), 0), 0);
    }
};

QTEST_GUILESS_MAIN(DigitsTest)

#include "digits_test.moc"
