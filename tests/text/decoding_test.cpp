// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace jiaoshu;
using jiaoshu::text::decode;

// The same sentence in both scripts and the encodings of files that are met.
static const QString Simplified = u"去年全县新建农村公路32公里，覆盖8个乡镇的人口。\r\n"_qs;
static const QByteArray Gb = "\xc8\xa5\xc4\xea\xc8\xab\xcf\xd8\xd0\xc2\xbd\xa8\xc5\xa9\xb4\xe5\xb9\xab\xc2"
                             "\xb7\x33\x32\xb9\xab\xc0\xef\xa3\xac\xb8\xb2"
                             "\xb8\xc7\x38\xb8\xf6\xcf\xe7\xd5\xf2\xb5\xc4\xc8\xcb\xbf\xda\xa1\xa3\r\n";
static const QString Traditional = u"今年全縣的農民收入增加，政府說這是大家努力的成果。"_qs;
static const QByteArray Big5 =
    "\xa4\xb5\xa6\x7e\xa5\xfe\xbf\xa4\xaa\xba\xb9\x41\xa5\xc1\xa6\xac\xa4\x4a\xbc\x57\xa5\x5b\xa1\x41\xac\x46"
    "\xa9\xb2\xbb\xa1"
    "\xb3\x6f\xac\x4f\xa4\x6a\xae\x61\xa7\x56\xa4\x4f\xaa\xba\xa6\xa8\xaa\x47\xa1\x43";

class DecodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto wide = [](QStringEncoder::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding,
                                   mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
            return QByteArray(encoder.encode(Simplified));
        };
        QTest::newRow("UTF-8") << Simplified.toUtf8() << Simplified << u"UTF-8"_qs;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + Simplified.toUtf8() << Simplified << u"UTF-8"_qs;
        QTest::newRow("UTF-16LE with mark")
            << wide(QStringEncoder::Utf16LE, true) << Simplified << u"UTF-16LE"_qs;
        QTest::newRow("UTF-16BE with mark")
            << wide(QStringEncoder::Utf16BE, true) << Simplified << u"UTF-16BE"_qs;
        QTest::newRow("UTF-16LE") << wide(QStringEncoder::Utf16LE, false) << Simplified << u"UTF-16LE"_qs;
        QTest::newRow("UTF-16BE") << wide(QStringEncoder::Utf16BE, false) << Simplified << u"UTF-16BE"_qs;
        QTest::newRow("UTF-32LE") << wide(QStringEncoder::Utf32LE, true) << Simplified << u"UTF-32LE"_qs;
        QTest::newRow("UTF-32BE") << wide(QStringEncoder::Utf32BE, true) << Simplified << u"UTF-32BE"_qs;
        QTest::newRow("GB18030") << Gb << Simplified << u"GB18030"_qs;
        QTest::newRow("Big5") << Big5 << Traditional << u"Big5"_qs;
        QTest::newRow("pairs") << u"𠮷3戶👨‍👩‍👧"_qs.toUtf8()
                               << u"𠮷3戶👨‍👩‍👧"_qs << u"UTF-8"_qs;
        QTest::newRow("a second mark is text") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf"
                                                             "a")
                                               << u"\ufeffa"_qs << u"UTF-8"_qs;
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(toLogLine(decoded.error())));
        QTEST(decoded->text, "text");
        QTEST(decoded->encoding, "encoding");
    }

    void saysHowSureItIs()
    {
        const auto certainty = [](const QByteArray &bytes) { return decode(bytes)->certaintyPermille; };
        QCOMPARE(certainty("plain ASCII"), 1000);
        QCOMPARE(certainty("\xef\xbb\xbf" + Simplified.toUtf8()), 1000);
        QVERIFY(certainty(Simplified.toUtf8()) >= text::SureEncodingPermille);
        QVERIFY(certainty(Gb.repeated(3)) >= text::SureEncodingPermille);
        QVERIFY(certainty(Gb.repeated(3)) < 1000);
        QVERIFY(certainty(Big5.repeated(3)) >= text::SureEncodingPermille);
        // One word tells little; 药 in GB18030 is a letter in UTF-8.
        QVERIFY(certainty("\xd2\xa9") < text::SureEncodingPermille);
        QVERIFY(certainty("\xc1\xaa\xcd\xa8") < text::SureEncodingPermille);
        QVERIFY(certainty(Gb.first(24)) < text::SureEncodingPermille);
    }

    void takesTheEncodingItIsTold()
    {
        using text::decodeAs;
        const auto word = decodeAs("\xc1\xaa\xcd\xa8", text::Encoding::Gb18030);
        QVERIFY(word.has_value());
        QCOMPARE(word->text, u"联通"_qs);
        QCOMPARE(word->encoding, u"GB18030"_qs);
        QCOMPARE(word->certaintyPermille, 1000);
        QCOMPARE(decodeAs(QByteArray("\xef\xbb\xbf" + Simplified.toUtf8()), text::Encoding::Utf8)->text,
                 Simplified);
        QCOMPARE(decodeAs(QByteArray("\xff\xfe\x09\x4e", 4), text::Encoding::Utf16LittleEndian)->text,
                 u"三"_qs);
    }

    void namesTheByteThatIsNotInTheEncodingTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *name, const QByteArray &bytes, text::Encoding encoding, int offset) {
            QTest::newRow(name) << bytes << static_cast<int>(encoding) << offset;
        };
        row("GB18030 as UTF-8", "ab" + Gb, text::Encoding::Utf8, 4); // 去 is valid by chance
        row("UTF-8 with a mark, damaged", "\xef\xbb\xbfok\xff", text::Encoding::Utf8, 5);
        row("odd length as UTF-16", QByteArray("\x09\x4e\x00", 3), text::Encoding::Utf16LittleEndian, 2);
        row("half a pair as UTF-16", QByteArray("\x3d\xd8\x41\x00", 4), text::Encoding::Utf16LittleEndian, 0);
        row("ends in half a character", Gb.first(3), text::Encoding::Gb18030, 2);
        row("not a character of Big5", "a\xff\xff", text::Encoding::Big5, 1);
    }
    void namesTheByteThatIsNotInTheEncodingTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QFETCH(int, offset);
        const auto decoded = text::decodeAs(bytes, static_cast<text::Encoding>(encoding));
        QVERIFY(!decoded.has_value());
        QCOMPARE(codeName(decoded.error().code), codeName(ErrorCode::BadEncoding));
        QCOMPARE(decoded.error().detail, u"byte %1"_qs.arg(offset));
    }

    void refusesWhatIsNoTextInTheEncodingToldToo()
    {
        QCOMPARE(text::decodeAs("", text::Encoding::Utf8).error().code, ErrorCode::EmptyFile);
        QCOMPARE(text::decodeAs(QByteArray("a\0b", 3), text::Encoding::Utf8).error().code,
                 ErrorCode::NotText);
        QCOMPARE(text::decodeAs(QByteArray(text::MaximumBytes + 1, 'a'), text::Encoding::Utf8).error().code,
                 ErrorCode::TooLarge);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                            const QString &detail = {}) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << detail;
        };
        row("nothing", {}, ErrorCode::EmptyFile);
        row("white space", " \r\n\t", ErrorCode::EmptyFile);
        row("only a mark", "\xef\xbb\xbf", ErrorCode::EmptyFile);
        row("NUL in text", QByteArray("ab\0cd", 5), ErrorCode::NotText);
        row("image", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), ErrorCode::NotText);
        row("escape codes", "\x1b$)A\x0e!#\x0f\x1b$)A\x0e!#\x0f", ErrorCode::NotText);
        row("cut off at the end", Simplified.trimmed().chopped(1).toUtf8() + "\xe3\x80",
            ErrorCode::BadEncoding, u"byte %1"_qs.arg(Simplified.trimmed().chopped(1).toUtf8().size()));
        row("overlong", "a\xc0\xaf", ErrorCode::BadEncoding);
        row("bad after a mark",
            "\xef\xbb\xbf"
            "ab\xff",
            ErrorCode::BadEncoding, u"byte 5"_qs);
        row("mixed encodings", Simplified.toUtf8() + Gb, ErrorCode::BadEncoding);
        row("Latin-1",
            "caf\xe9 cr\xe8me br\xfbl\xe9"
            "e",
            ErrorCode::BadEncoding);
        row("too large", QByteArray(text::MaximumBytes + 1, 'a'), ErrorCode::TooLarge);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto decoded = decode(bytes);
        QVERIFY2(!decoded.has_value(), decoded ? qPrintable(decoded->encoding) : "");
        QCOMPARE(codeName(decoded.error().code), codeName(static_cast<ErrorCode>(code)));
        if (!detail.isEmpty())
            QCOMPARE(decoded.error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(DecodingTest)
#include "decoding_test.moc"
