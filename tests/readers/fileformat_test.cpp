// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/fileformat.h"

#include <QTest>

using namespace jiaoshu::readers;

namespace {

/** A local header with @p name, and nothing behind it. */
QByteArray zipEntry(const QByteArray &name, const QByteArray &content = {})
{
    QByteArray head("PK\3\4", 4);
    head.append(QByteArray(22, '\0'));
    head.append(static_cast<char>(name.size()));
    head.append(QByteArray(3, '\0'));
    return head + name + content;
}

} // namespace

class FileFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contentDecides_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *what, const QByteArray &bytes, const char *name, const char *format) {
            QTest::newRow(what) << bytes << QString::fromUtf8(name) << QString::fromUtf8(format);
        };
        const QByteArray page = "\n<!DOCTYPE HTML>\n<html><p>甲</p>";
        row("a page", page, "a", "html");
        row("a page named otherwise", page, "a.pdf", "html");
        row("a page behind a mark", "\xef\xbb\xbf" + page, "a", "html");
        row("a page in UTF-16", QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14), "a", "html");
        row("a page in XML", "<?xml version=\"1.0\"?><html xmlns=\"x\"></html>", "a", "html");
        row("a fragment by its name", "甲村 1 户", "a.htm", "html");
        row("markup in a text", page, "a.txt", "text");
        row("XML that is no page", "<?xml version=\"1.0\"?><feed/>", "a", "text");
        row("a mail", "From: a@b\nSubject: x\nDate: y\n\n甲", "a", "eml");
        row("a page with its parts", "From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; b\n\n",
            "a", "mhtml");
        row("a text on mails", "From: a@b\nSubject: x\n\n甲", "a.txt", "text");
        row("a text with colons", "记者：甲\n时间: 乙\n", "a", "text");
        row("one field makes no mail", "date: 2024\n\n甲", "a", "text");
        row("a document", zipEntry("[Content_Types].xml") + zipEntry("word/document.xml"), "a.zip", "docx");
        row("an open document",
            zipEntry("mimetype", "application/vnd.oasis.opendocument.text") + zipEntry("content.xml"), "a",
            "odt");
        row("a sheet", zipEntry("xl/workbook.xml"), "a", "xlsx");
        row("an archive", zipEntry("a.txt"), "a.docx", "zip");
        row("a presentation", zipEntry("[Content_Types].xml") + zipEntry("ppt/presentation.xml"), "a",
            "other");
        row("an empty archive", QByteArray("PK\5\6") + QByteArray(18, '\0'), "a", "zip");
        row("a print", "%PDF-1.4\n", "a.txt", "pdf");
        row("a tarball", "\x1f\x8b\x08", "a", "tar");
        row("7z", QByteArray("7z\xbc\xaf\x27\x1c", 6), "a", "7z");
        row("old Word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.docx", "ole");
        row("a picture", "\x89PNG\r\n", "a.html", "other");
        row("a table", "a,b\n1,2\n", "a.CSV", "csv");
        row("a table with tabs", "a\tb\n", "a.tsv", "tsv");
        row("rows of objects", "{\"text\": \"甲\"}\n", "a", "jsonl");
        row("a text", "甲村 1 户", "a", "text");
        row("nothing", "", "a", "text");
        row("a brace", "{甲}", "a.txt", "text");
    }
    void contentDecides()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QFETCH(const QString, format);
        QCOMPARE(formatName(detectFormat(bytes, name)), format);
        QCOMPARE(formatName(*formatFromName(format)), format);
    }
    void whatIsNoTextHasAName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *what, const QByteArray &bytes, const char *kind) {
            QTest::newRow(what) << bytes << QString::fromLatin1(kind);
        };
        row("png", "\x89PNG\r\n", "picture");
        row("jpeg", "\xff\xd8\xff\xe0", "picture");
        row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), "picture");
        row("heic",
            QByteArray("\0\0\0\x18"
                       "ftypheic",
                       12),
            "picture");
        row("bitmap", QByteArray("BM\x46\0\0\0\0\0\0\0", 10), "picture");
        row("film",
            QByteArray("\0\0\0\x18"
                       "ftypisom",
                       12),
            "film");
        row("wave", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), "sound");
        row("rar", "Rar!\x1a\x07", "archive");
        row("presentation", zipEntry("[Content_Types].xml") + zipEntry("ppt/presentation.xml"),
            "presentation");
        row("book", zipEntry("META-INF/container.xml"), "book");
        row("program",
            "\x7f"
            "ELF\x02",
            "program");
    }
    void whatIsNoTextHasAName()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, kind);
        QCOMPARE(formatName(detectFormat(bytes, QStringLiteral("a"))), QStringLiteral("other"));
        QCOMPARE(kindOfOther(bytes), kind);
    }
    void textsThatBeginLikePicturesAreTexts()
    {
        for (const char *text : {"BM店本月售出12台。", "RIFF文件有3种。", "ID3算法用于340例。", "OggS 5"})
            QCOMPARE(formatName(detectFormat(text, QStringLiteral("a"))), QStringLiteral("text"));
    }
    void noNameMeansNoFormat() { QVERIFY(!formatFromName(u"docm")); }

    void cutFilesAreNoFault()
    {
        const QByteArray whole = zipEntry("[Content_Types].xml") + zipEntry("word/document.xml");
        for (qsizetype length = 0; length <= whole.size(); ++length)
            QVERIFY(!formatName(detectFormat(whole.left(length), {})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileFormatTest)
#include "fileformat_test.moc"
