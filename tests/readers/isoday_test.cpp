// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/isoday.h"

#include <QTest>

class IsoDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsADay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *text, const char *day) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(day);
        };
        row("2024-07-19", "2024-07-19");
        row("2024-07-19 04:30 来源：甲报", "2024-07-19");
        row("发布时间：2024年7月9日", "2024-07-09");
        row("2024/7/9 8:00", "2024-07-09");
        row("2024.07.09", "2024-07-09");
        row("20240709", "2024-07-09");
        row("20240709T010203", "2024-07-09");
        row("2024-07-18T20:30:00Z", "2024-07-19");
        row("2024-07-18T15:59:00+00:00", "2024-07-18");
        row("2024-12-31T16:00:00.000Z", "2025-01-01");
        row("2024-07-18T20:30:00+08:00", "2024-07-18");
        row("编号 12345，2024-02-29", "2024-02-29");
        row("2023-02-29", "");
        row("2024-13-01", "");
        row("1024-01-01", "");
        row("2024-07/19", "");
        row("2024年7-19", "");
        row("2024年7月", "");
        row("电话 010-12345678", "");
        row("202407190", "");
        row("2024", "");
        row("", "");
    }
    void readsADay()
    {
        QFETCH(const QString, text);
        QTEST(jiaoshu::readers::isoDay(text), "day");
    }
};

QTEST_GUILESS_MAIN(IsoDayTest)
#include "isoday_test.moc"
