// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonline.h"
#include "exchange/readingjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jiaoshu;
using jiaoshu::exchange::JsonLine;

class JsonLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfItsKeys()
    {
        JsonLine line;
        line.number(QLatin1StringView("start"), 12).text(QLatin1StringView("quote"), u"3.09萬(wàn)戶");
        line.boolean(QLatin1StringView("a"), true);
        QCOMPARE(line.bytes(), QByteArray("{\"start\": 12, \"quote\": \"3.09萬(wàn)戶\", \"a\": true}"));
    }

    void isReadBackByQt_data();
    void isReadBackByQt();
    void nestsObjectsAndLists();

    void writesPermilleAsDecimal()
    {
        const auto written = [](int permille) {
            return JsonLine().permille(QLatin1StringView("c"), permille).bytes();
        };
        QCOMPARE(written(0), QByteArray("{\"c\": 0}"));
        QCOMPARE(written(1000), QByteArray("{\"c\": 1}"));
        QCOMPARE(written(870), QByteArray("{\"c\": 0.87}"));
        QCOMPARE(written(5), QByteArray("{\"c\": 0.005}"));
    }

    void leavesAbsentFieldsOut()
    {
        model::Reading reading;
        reading.span = codePointSpan(0, 2);
        reading.quote = QStringLiteral("9个");
        reading.value = Decimal(9);
        JsonLine line;
        exchange::addReading(line, reading);
        const QJsonObject object = QJsonDocument::fromJson(line.bytes()).object();
        QVERIFY(!object.contains(QLatin1StringView("upper")));
        QVERIFY(!object.contains(QLatin1StringView("per")));
        QCOMPARE(object.value(QLatin1StringView("value")).toString(), QStringLiteral("9"));
        QCOMPARE(object.value(QLatin1StringView("qualifier")).toString(), QStringLiteral("="));
    }
};

void JsonLineTest::isReadBackByQt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c/d");
    QTest::newRow("controls") << QStringLiteral("a\nb\rc\td\x01\x1b\x7f");
    QTest::newRow("outside the basic plane") << QStringLiteral("😀𠮷野家");
    QTest::newRow("lone surrogate") << QString(QChar(char16_t(0xd83d)) + QStringLiteral("C"));
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c");
}

void JsonLineTest::nestsObjectsAndLists()
{
    JsonLine inner;
    inner.number(QLatin1StringView("n"), 1);
    JsonLine line;
    line.object(QLatin1StringView("o"), inner).list(QLatin1StringView("l"), {inner, JsonLine()});
    line.list(QLatin1StringView("e"), {});
    QCOMPARE(line.bytes(), QByteArray(R"({"o": {"n": 1}, "l": [{"n": 1}, {}], "e": []})"));
}

void JsonLineTest::isReadBackByQt()
{
    QFETCH(QString, text);
    const QByteArray bytes = JsonLine().text(QLatin1StringView("t"), text).bytes();
    QVERIFY(!bytes.contains('\n'));
    QCOMPARE(QJsonDocument::fromJson(bytes).object().value(QLatin1StringView("t")).toString(), text);
}

QTEST_GUILESS_MAIN(JsonLineTest)
#include "jsonline_test.moc"
