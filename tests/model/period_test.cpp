// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/period.h"

#include <QTest>

class PeriodTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsPeriods_data();
    void knowsPeriods();
};

void PeriodTest::knowsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPeriod");
    const auto row = [](const char16_t *text, bool is) {
        QTest::newRow(qPrintable(QStringLiteral("[%1]").arg(QStringView(text).toString())))
            << QStringView(text).toString() << is;
    };
    row(u"", true);
    row(u"2023", true);
    row(u"2023-08", true);
    row(u"2024-02-29", true);
    row(u"2023-01-01/2023-08-31", true);
    row(u"2017/2020", true);
    row(u"2023-02-29", false);
    row(u"2023-13", false);
    row(u"23-08", false);
    row(u"2023/8", false);
    row(u"2023-08-31/2023-01-01", false);
    row(u"2023-08-31/", false);
    row(u"2023年", false);
    row(u"２０２３", false);
    row(u"2023-08-31T00:00", false);
}

void PeriodTest::knowsPeriods()
{
    QFETCH(QString, text);
    QFETCH(bool, isPeriod);
    QCOMPARE(jiaoshu::model::isPeriod(text), isPeriod);
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"
