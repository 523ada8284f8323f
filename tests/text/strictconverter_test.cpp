// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/strictconverter.h"

#include <QTest>

using namespace jiaoshu::text;

class StrictConverterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void convertsEachEncoding()
    {
        QCOMPARE(convertStrictly("\xc8\xfd\xcd\xf2", Encoding::Gb18030).text, u"三万"_qs);
        QCOMPARE(convertStrictly("\xa4\x54\xb8\x55", Encoding::Big5).text, u"三萬"_qs);
        QCOMPARE(convertStrictly(QByteArrayView("\x09\x4e", 2), Encoding::Utf16LittleEndian).text, u"三"_qs);
        QCOMPARE(convertStrictly(QByteArrayView("\x4e\x09", 2), Encoding::Utf16BigEndian).text, u"三"_qs);
        QCOMPARE(convertStrictly(QByteArrayView("\x09\x4e\0\0", 4), Encoding::Utf32LittleEndian).text,
                 u"三"_qs);
        QCOMPARE(convertStrictly("", Encoding::Utf8).text, QString());
    }

    void knowsEncodingsByTheirNames()
    {
        QCOMPARE(encodingFromName(u"utf-8"), std::optional(Encoding::Utf8));
        QCOMPARE(encodingFromName(u"GBK"), std::optional(Encoding::Gb18030));
        QCOMPARE(encodingFromName(u"big5"), std::optional(Encoding::Big5));
        QCOMPARE(encodingFromName(u"UTF-16BE"), std::optional(Encoding::Utf16BigEndian));
        QVERIFY(!encodingFromName(u"").has_value());
        QVERIFY(!encodingFromName(u"latin1").has_value());
        QVERIFY(!encodingFromName(u"UTF-16").has_value());
    }

    void takesThePositionsOf2022AndTheEuro()
    {
        QCOMPARE(convertStrictly("\xa6\xd9\xfe\x59", Encoding::Gb18030).text,
                 QStringView(u"\ufe10\u9fb4").toString());
        QCOMPARE(convertStrictly("\x80\xc8\xfd", Encoding::Gb18030).text, u"€三"_qs);
        QVERIFY(convertStrictly("\x80\xc8\xfd", Encoding::Gb18030).isWhole());
    }

    void namesTheFirstByteThatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *name, const QByteArray &bytes, Encoding encoding, qsizetype offset) {
            QTest::newRow(name) << bytes << static_cast<int>(encoding) << offset;
        };
        row("lone byte",
            "ab\xff"
            "cd",
            Encoding::Utf8, 2);
        row("overlong", "a\xc0\xaf", Encoding::Utf8, 1);
        row("surrogates", "\xed\xa0\xbd", Encoding::Utf8, 0);
        row("beyond Unicode", "\xf4\x90\x80\x80", Encoding::Utf8, 0);
        row("cut off", "abc\xe4\xb8", Encoding::Utf8, 3);
        row("cut off pair", "\xc8\xfd\xcd", Encoding::Gb18030, 2);
        row("illegal pair", "\xc8\xfd\xff\xff", Encoding::Gb18030, 2);
        row("private use in Big5", "\xa4\x54\xfa\x3f", Encoding::Big5, 2);
        row("odd length", QByteArray("\x09\x4e\x09", 3), Encoding::Utf16LittleEndian, 2);
        row("lone surrogate", QByteArray("\x09\x4e\x3d\xd8\x09\x4e", 6), Encoding::Utf16LittleEndian, 2);
    }
    void namesTheFirstByteThatDoesNotFit()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        const Conversion conversion = convertStrictly(bytes, static_cast<Encoding>(encoding));
        QVERIFY(!conversion.isWhole());
        QTEST(conversion.faultOffset, "offset");
    }
};

QTEST_GUILESS_MAIN(StrictConverterTest)
#include "strictconverter_test.moc"
