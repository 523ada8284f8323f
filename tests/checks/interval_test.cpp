// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/interval.h"

#include <QtTest>

using namespace jiaoshu;
using checks::Interval;

/** Arithmetic with ends. */
class IntervalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryResult()
    {
        const Interval a{9, 11};
        const Interval b{2, 4};
        QCOMPARE(a + b, (Interval{11, 15}));
        QCOMPARE(a - b, (Interval{5, 9}));
        QCOMPARE(a * b, (Interval{18, 44}));
    }
    void holdsAQuotientThatDoesNotEnd()
    {
        const Interval third = Interval{1, 1} / Interval{3, 3};
        QVERIFY(third.low < third.high);
        QVERIFY((third * Interval{3, 3}).overlaps({1, 1}));
        QVERIFY(third.isWithin(1));
    }
    void tellsWhetherEndsMeet()
    {
        QVERIFY((Interval{1, 2}.overlaps({2, 3})));
        QVERIFY(!(Interval{1, 2}.overlaps({Decimal(21, -1), 3})));
    }
    void tellsHowWideItIs()
    {
        QVERIFY((Interval{995, 1005}.isWithin(11)));
        QVERIFY(!(Interval{995, 1005}.isWithin(9)));
        QVERIFY(!(Interval{0, 0}.isWithin(1000))); // of nothing there is no share
    }
};

QTEST_GUILESS_MAIN(IntervalTest)

#include "interval_test.moc"
