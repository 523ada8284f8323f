// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/recordscanner.h"

#include <QBuffer>
#include <QTest>

using namespace jiaoshu;
using readers::RecordScanner;

class RecordScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsEndWithTheirLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QByteArrayList>("records");
        const auto same = [](const char *name, const char *file, const QByteArrayList &all) {
            QTest::newRow(name) << QByteArray(file) << all << all;
        };
        same("nothing", "", {});
        same("one without an end", "a,b", {"a,b"});
        same("LF", "a\nb\n", {"a", "b"});
        same("CRLF", "a\r\nb\r\n", {"a", "b"});
        same("CR alone is no end", "a\rb\n", {"a\rb"});
        same("empty ones", "\n\na\n", {"", "", "a"});
        same("quotes in pairs", "\"a\",\"b\"\nc\n", {"\"a\",\"b\"", "c"});
        same("doubled quotes", "\"a\"\"b\"\nc\n", {"\"a\"\"b\"", "c"});
        QTest::newRow("an end within quotes")
            << QByteArray("\"a\nb\",c\nd\n") << QByteArrayList{"\"a", "b\",c", "d"}
            << QByteArrayList{"\"a\nb\",c", "d"};
        QTest::newRow("quotes that never end")
            << QByteArray("\"a\nb\n") << QByteArrayList{"\"a", "b"} << QByteArrayList{"\"a\nb\n"};
    }
    void recordsEndWithTheirLines()
    {
        QFETCH(const QByteArray, file);
        QTEST(all(file, RecordScanner::Kind::Lines), "lines");
        QTEST(all(file, RecordScanner::Kind::Quoted), "records");
    }

    void theLineIsTheOneItBeganOn()
    {
        QByteArray file = "a\n\"b\nb\nb\"\nc\n";
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        RecordScanner scanner(buffer, RecordScanner::Kind::Quoted);
        QList<qint64> lines;
        for (auto record = scanner.next(); record && *record; record = scanner.next())
            lines.append(scanner.line());
        QCOMPARE(lines, QList<qint64>({1, 2, 5}));
    }

    void aRecordLongerThanWhatIsReadAtOnceIsWhole()
    {
        const QByteArray longOne(700'000, 'x');
        QCOMPARE(all(longOne + "\nb\n", RecordScanner::Kind::Lines), QByteArrayList({longOne, "b"}));
        const QByteArray quoted = '"' + longOne + "\n" + longOne + '"';
        QCOMPARE(all(quoted + "\nb\n", RecordScanner::Kind::Quoted), QByteArrayList({quoted, "b"}));
    }

    void fieldsAreSplitAsRfc4180Says_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArrayList>("fields");
        QTest::newRow("plain") << QByteArray("a,b,c") << QByteArrayList{"a", "b", "c"};
        QTest::newRow("empty") << QByteArray(",,") << QByteArrayList{"", "", ""};
        QTest::newRow("nothing") << QByteArray("") << QByteArrayList{""};
        QTest::newRow("mark within quotes") << QByteArray("\"a,b\",c") << QByteArrayList{"a,b", "c"};
        QTest::newRow("doubled quotes") << QByteArray("\"a\"\"b\"") << QByteArrayList{"a\"b"};
        QTest::newRow("quotes elsewhere") << QByteArray("a\"b\",c") << QByteArrayList{"a\"b\"", "c"};
        QTest::newRow("behind quotes") << QByteArray("\"a\"b,c") << QByteArrayList{"ab", "c"};
        QTest::newRow("line end") << QByteArray("\"a\nb\",c") << QByteArrayList{"a\nb", "c"};
        QTest::newRow("other marks") << QByteArray("a;b\tc") << QByteArrayList{"a;b\tc"};
    }
    void fieldsAreSplitAsRfc4180Says()
    {
        QFETCH(const QByteArray, record);
        QTEST(readers::splitRecord(record, ','), "fields");
    }

    void theMarkIsWhatPartsMost()
    {
        QCOMPARE(readers::fieldMark("a,b,c;d"), ',');
        QCOMPARE(readers::fieldMark("a;b;c,d"), ';');
        QCOMPARE(readers::fieldMark("a\tb\tc"), '\t');
        QCOMPARE(readers::fieldMark("\"a;b;c;d\",e"), ',');
        QCOMPARE(readers::fieldMark("a"), ',');
    }

private:
    static QByteArrayList all(QByteArray file, RecordScanner::Kind kind)
    {
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        RecordScanner scanner(buffer, kind);
        QByteArrayList records;
        for (auto record = scanner.next(); record && *record; record = scanner.next())
            records.append(**record);
        return records;
    }
};

QTEST_GUILESS_MAIN(RecordScannerTest)
#include "recordscanner_test.moc"
