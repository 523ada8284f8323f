// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/arrayscanner.h"

#include <QBuffer>
#include <QTest>

using namespace jiaoshu;
using readers::ArrayScanner;

class ArrayScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachItemAsItStands_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArrayList>("items");
        QTest::newRow("none") << QByteArray(" [ ] ") << QByteArrayList{};
        QTest::newRow("one") << QByteArray("[{\"a\": 1}]") << QByteArrayList{"{\"a\": 1}"};
        QTest::newRow("several with spaces") << QByteArray("[ {} ,\n {\"a\": [1, {\"b\": 2}]} , 7]")
                                             << QByteArrayList{"{}", "{\"a\": [1, {\"b\": 2}]}", "7"};
        QTest::newRow("marks within texts") << QByteArray("[{\"a\": \"],}\\\"[\"}, {\"b\": \"\\\\\"}]")
                                            << QByteArrayList{"{\"a\": \"],}\\\"[\"}", "{\"b\": \"\\\\\"}"};
        QTest::newRow("white space behind it") << QByteArray("[1]\r\n \t\n") << QByteArrayList{"1"};
        QTest::newRow("a mark of byte order") << QByteArray("\xef\xbb\xbf[1,2]") << QByteArrayList{"1", "2"};
    }
    void givesEachItemAsItStands()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArrayList, items);
        QBuffer device(&json);
        device.open(QIODevice::ReadOnly);
        ArrayScanner scanner(device);
        for (const QByteArray &item : std::as_const(items)) {
            const auto next = scanner.next();
            QVERIFY(next && *next);
            QCOMPARE(**next, item);
        }
        const auto end = scanner.next();
        QVERIFY(end && !*end);
    }

    void whatIsNoWholeListGivesWhatItHas_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("whole");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no list") << QByteArray("{\"a\": []}") << 0;
        QTest::newRow("within an item") << QByteArray("[{\"a\": 1}, {\"b\"") << 1;
        QTest::newRow("within a text") << QByteArray("[{\"a\": \"]") << 0;
        QTest::newRow("behind an item") << QByteArray("[{\"a\": 1},") << 1;
        QTest::newRow("a second list") << QByteArray("[{\"a\": 1}]\n[{\"b\": 2}]") << 1;
        QTest::newRow("a second list far behind it")
            << QByteArray("[1]" + QByteArray(600'000, '\n') + "[2]") << 1;
        QTest::newRow("a second list behind an empty one") << QByteArray("[][1]") << 0;
        QTest::newRow("lines of objects") << QByteArray("[1]\n{\"b\": 2}") << 1;
        QTest::newRow("a bracket too many") << QByteArray("[1]]") << 1;
        QTest::newRow("a comma behind it") << QByteArray("[1],") << 1;
        QTest::newRow("a NUL behind it") << QByteArray("[1]\0", 4) << 1;
        QTest::newRow("empty items") << QByteArray("[,,]") << 0;
        QTest::newRow("an empty first item") << QByteArray("[,1]") << 0;
        QTest::newRow("an empty item between") << QByteArray("[1, ,2]") << 1;
        QTest::newRow("an empty last item") << QByteArray("[1,]") << 1;
        QTest::newRow("a brace ends it") << QByteArray("[{\"a\": 1}}") << 0;
    }
    void whatIsNoWholeListGivesWhatItHas()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, whole);
        QBuffer device(&json);
        device.open(QIODevice::ReadOnly);
        ArrayScanner scanner(device);
        for (int i = 0; i < whole; ++i) {
            const auto next = scanner.next();
            QVERIFY(next && *next);
        }
        const auto broken = scanner.next();
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::BadJson);
    }
};

QTEST_GUILESS_MAIN(ArrayScannerTest)
#include "arrayscanner_test.moc"
