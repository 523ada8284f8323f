// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sourcereader.h"

#include "readers/gathered.h"
#include "readers/wire.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace jiaoshu;
using namespace jiaoshu::readers;

class SourceReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextStaysAsItIs()
    {
        Gathered gathered;
        const QByteArray bytes = "\xef\xbb\xbf甲村\r\n 1 户 \r\n";
        QVERIFY(SourceReader().readFile(written(bytes), gathered.output()));
        QCOMPARE(gathered.documents.size(), 1);
        QCOMPARE(gathered.documents.first().text, QStringLiteral("甲村\r\n 1 户 \r\n"));
        QCOMPARE(gathered.documents.first().original, bytes);
        QCOMPARE(gathered.documents.first().format, QStringLiteral("text"));
        QVERIFY(gathered.documents.first().part.isEmpty());
    }

    void aPageGoesThroughTheReadingProgram()
    {
        Gathered gathered;
        QVERIFY(SourceReader().readFile(written("<html><p>甲村有水渠12公里。</p>"), gathered.output()));
        QCOMPARE(gathered.documents.first().format, QStringLiteral("html"));
    }

    void aToldEncodingHolds()
    {
        Gathered gathered;
        QVERIFY(SourceReader({text::Encoding::Gb18030})
                    .readFile(written("\xbc\xd7\xb4\xe5 1"), gathered.output()));
        QCOMPARE(gathered.documents.first().text, QStringLiteral("甲村 1"));
        QCOMPARE(SourceReader({text::Encoding::Utf8})
                     .readFile(written("\xbc\xd7"), gathered.output())
                     .error()
                     .code,
                 ErrorCode::BadEncoding);
    }

    void faultsNameTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::EmptyFile);
        QTest::newRow("white space") << QByteArray(" \n") << int(ErrorCode::EmptyFile);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n") << int(ErrorCode::NotText);
        QTest::newRow("old Word") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
                                  << int(ErrorCode::BadFormat);
        QTest::newRow("page without text")
            << QByteArray("<html><script>1</script>") << int(ErrorCode::EmptyFile);
    }
    void faultsNameTheFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        Gathered gathered;
        const QString path = written(bytes);
        const Outcome read = SourceReader().readFile(path, gathered.output());
        QCOMPARE(int(read.error().code), code);
        QCOMPARE(read.error().path, path);
        QVERIFY(gathered.documents.isEmpty());
    }

    void aSecondListIsAFaultAndTheFirstComesIn()
    {
        Gathered gathered;
        const QString path =
            written("[{\"text\": \"甲村有水渠12公里。\"}]\n[{\"text\": \"乙村有桥3座。\"}]\n");
        QVERIFY(QFile::rename(path, path + QStringLiteral(".json")));
        const Outcome read = SourceReader().readFile(path + QStringLiteral(".json"), gathered.output());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadJson);
        QCOMPARE(gathered.documents.size(), 1);
    }

    void whatIsNoObjectInAListIsCalledSo()
    {
        for (const QByteArray bytes :
             {"[[1], {\"text\": \"甲村有水渠12公里。\"}]", "{\"text\": \"甲村有水渠12公里。\"}\n[1]\n"}) {
            Gathered gathered;
            const QString path = written(bytes);
            QVERIFY(QFile::rename(path, path + QStringLiteral(".jsonl")));
            QVERIFY(SourceReader().readFile(path + QStringLiteral(".jsonl"), gathered.output()));
            QCOMPARE(gathered.documents.size(), 1);
            QCOMPARE(gathered.faults.size(), 1);
            QCOMPARE(gathered.faults.first().code, ErrorCode::BadJson);
            QCOMPARE(gathered.faults.first().detail, QStringLiteral("it is no object"));
        }
    }

    /** Where one of these changes, readers::ReadingVersion is to be counted up and it is to be changed here.
     */
    void whatFilesAreReadAsBelongsToTheVersion_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        const QByteArray page = "<html><head><title>乙村报告</title></head><body><h1>乙村报告</h1>"
                                "<p>乙村有桥3座，修渠12公里。</p><ul><li>甲</li><li>乙</li></ul>"
                                "<table><tr><td>户</td><td>31</td></tr></table></body></html>";
        QTest::newRow("table with commas")
            << QStringLiteral("a.csv")
            << QByteArray("标题,日期,正文\n甲村报告,2024-05-06,\"甲村有\n水渠12公里。\"\n乙,2024年5月7日,"
                          "乙村有桥3座。\n")
            << QByteArray("88e66441f9ca8e9e");
        QTest::newRow("table with tabs")
            << QStringLiteral("a.tsv") << QByteArray("title\tcontent\n甲\t甲村有水渠12公里。\n")
            << QByteArray("a58c88bb2c1f0538");
        QTest::newRow("lines of JSON")
            << QStringLiteral("a.jsonl")
            << QByteArray("{\"title\": \"甲\", \"text\": \"甲村有水渠12公里。\", \"source\": \"村报\"}\n"
                          "{\"text\": \"<p>乙村有桥3座。</p>\"}\n")
            << QByteArray("ffc6fc126d3a2726");
        QTest::newRow("mail") << QStringLiteral("a.eml")
                              << QByteArray(
                                     "From: a@example.org\r\nSubject: =?utf-8?b?55Sy5p2R?=\r\n"
                                     "Date: Mon, 6 May 2024 08:00:00 +0800\r\nMIME-Version: 1.0\r\n"
                                     "Content-Type: text/plain; charset=utf-8\r\n\r\n甲村有水渠12公里。\r\n")
                              << QByteArray("7af7e9c4122401b0");
        QTest::newRow("page in a mail")
            << QStringLiteral("a.mht")
            << QByteArray("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
                          "Content-Type: text/html; charset=utf-8\r\nContent-Location: "
                          "http://example.org/a\r\n\r\n" +
                          page + "\r\n--x--\r\n")
            << QByteArray("c1d7eb5b821cff26");
    }
    void whatFilesAreReadAsBelongsToTheVersion()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, digest);
        QCOMPARE(ReadingVersion, 1);
        Gathered gathered;
        QVERIFY(SourceReader().readBytes(bytes, name, gathered.output()));
        QVERIFY(!gathered.documents.isEmpty());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const Document &document : std::as_const(gathered.documents))
            hash.addData(toBody(document));
        for (const Error &fault : std::as_const(gathered.faults))
            hash.addData(codeName(fault.code).toUtf8());
        QCOMPARE(hash.result().toHex().first(16), digest);
    }

    void onlyRegularFilesAreRead()
    {
        Gathered gathered;
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(SourceReader().readFile(pipe, gathered.output()).error().code, ErrorCode::CannotRead);
        QCOMPARE(SourceReader().readFile(m_folder.path(), gathered.output()).error().code,
                 ErrorCode::CannotRead);
        QCOMPARE(
            SourceReader().readFile(m_folder.filePath(QStringLiteral("no")), gathered.output()).error().code,
            ErrorCode::NotFound);
    }

private:
    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("file%1").arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(SourceReaderTest)
#include "sourcereader_test.moc"
