// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contrast.h"

#include <QtTest>

using namespace jiaoshu;

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioAgreesWithTheStandard_data();
    void ratioAgreesWithTheStandard();
    void mixingGoesFromOneToTheOther();
    void readableColoursAreLeftAlone();
    void faintColoursAreShadedUntilTheyRead();
    void aTintStopsWhereTheTextWouldSuffer();
};

void ContrastTest::ratioAgreesWithTheStandard_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(0, 0, 0) << QColor(255, 255, 255) << 21.0;
    QTest::newRow("the same") << QColor(10, 20, 30) << QColor(10, 20, 30) << 1.0;
    QTest::newRow("#767676 on white, the known border")
        << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("red on white") << QColor(255, 0, 0) << QColor(Qt::white) << 4.0;
}

void ContrastTest::ratioAgreesWithTheStandard()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY(qAbs(ui::contrastRatio(a, b) - ratio) < 0.01);
    QVERIFY(qAbs(ui::contrastRatio(b, a) - ratio) < 0.01);
}

void ContrastTest::mixingGoesFromOneToTheOther()
{
    QCOMPARE(ui::mixed(Qt::white, Qt::black, 0), QColor(255, 255, 255));
    QCOMPARE(ui::mixed(Qt::white, Qt::black, 1), QColor(0, 0, 0));
    QCOMPARE(ui::mixed(QColor(100, 0, 50), QColor(200, 100, 50), 0.5), QColor(150, 50, 50));
}

void ContrastTest::readableColoursAreLeftAlone()
{
    QCOMPARE(ui::readableOn(Qt::white, QColor(0, 0x72, 0xB2), 3), QColor(0, 0x72, 0xB2));
}

void ContrastTest::faintColoursAreShadedUntilTheyRead()
{
    const QColor yellow(0xF0, 0xE4, 0x42);
    QVERIFY(ui::contrastRatio(Qt::white, yellow) < 3);
    const QColor shaded = ui::readableOn(Qt::white, yellow, 3);
    QVERIFY(ui::contrastRatio(Qt::white, shaded) >= 3);
    QVERIFY(ui::contrastRatio(Qt::white, shaded) < 3.3); // no further than it takes
    QVERIFY(qAbs(shaded.hslHue() - yellow.hslHue()) < 5);
    QCOMPARE(ui::readableOn(Qt::black, yellow, 3), yellow);
}

void ContrastTest::aTintStopsWhereTheTextWouldSuffer()
{
    const QColor grey(0x76, 0x76, 0x76); // has nothing to give away on white
    const QColor tinted = ui::tintUnderText(Qt::white, Qt::blue, 0.5, grey, 4.5);
    QVERIFY(ui::contrastRatio(tinted, grey) >= 4.5);
    QCOMPARE(ui::tintUnderText(Qt::white, Qt::blue, 0.5, Qt::black, 4.5),
             ui::mixed(Qt::white, Qt::blue, 0.5));
}

QTEST_GUILESS_MAIN(ContrastTest)
#include "contrast_test.moc"
