// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <QTest>

using jiaoshu::text::fromStrictUtf8;

class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCharacter()
    {
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            const QString text = QStringLiteral("甲") + QString::fromUcs4(&c, 1) + QLatin1Char('b');
            const auto read = fromStrictUtf8(text.toUtf8());
            if (read != text)
                QFAIL(qPrintable(QString::number(uint(c), 16)));
        }
        QCOMPARE(fromStrictUtf8({}), QString());
        QCOMPARE(fromStrictUtf8("2024年共12亩"), QStringLiteral("2024年共12亩"));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a byte that goes on with nothing") << QByteArray("a\x80");
        QTest::newRow("two bytes cut off") << QByteArray("a\xc3");
        QTest::newRow("three bytes cut off") << QByteArray("\xe4\xb8");
        QTest::newRow("four bytes cut off") << QByteArray("\xf0\x9f\x98");
        QTest::newRow("three bytes broken") << QByteArray("\xe4\xb8\x41");
        QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf");
        QTest::newRow("overlong in three bytes") << QByteArray("\xe0\x80\xaf");
        QTest::newRow("overlong in four bytes") << QByteArray("\xf0\x80\x80\xaf");
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80");
        QTest::newRow("beyond the last plane") << QByteArray("\xf4\x90\x80\x80");
        QTest::newRow("a lead that there is not") << QByteArray("\xf8\x88\x80\x80\x80");
        QTest::newRow("GB18030") << QByteArray("\xd6\xd0\xce\xc4");
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!QByteArrayView(bytes).isValidUtf8());
        QVERIFY(!fromStrictUtf8(bytes));
        const QByteArray inside = "中文" + bytes + "。";
        QVERIFY(!fromStrictUtf8(inside));
    }

    void agreesWithQtOnAnyThreeBytes()
    {
        QByteArray bytes(4, 'x');
        for (int i = 0; i < 1 << 24; i += 7) {
            bytes[0] = static_cast<char>(i >> 16);
            bytes[1] = static_cast<char>(i >> 8);
            bytes[2] = static_cast<char>(i);
            const bool valid = QByteArrayView(bytes).isValidUtf8();
            const auto read = fromStrictUtf8(bytes);
            if (read.has_value() != valid || (valid && read->toUtf8() != bytes))
                QFAIL(bytes.toHex());
        }
    }
};

QTEST_APPLESS_MAIN(Utf8Test)
#include "utf8_test.moc"
