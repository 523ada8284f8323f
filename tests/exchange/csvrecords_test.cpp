// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrecords.h"

#include <QBuffer>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::exchange;

namespace {

QList<QStringList> recordsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvRecords records(buffer);
    QList<QStringList> all;
    for (auto record = records.next(); record && *record; record = records.next())
        all.append(**record);
    return all;
}

} // namespace

class CsvRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesOnlyWhatMustBe()
    {
        QCOMPARE(toCsvRecord({QStringLiteral("a"), {}, QStringLiteral("-5.2")}), QByteArray("a,,-5.2\r\n"));
        QCOMPARE(toCsvRecord({QStringLiteral("a,b"), QStringLiteral("c\"d")}),
                 QByteArray("\"a,b\",\"c\"\"d\"\r\n"));
        QCOMPARE(toCsvRecord({QStringLiteral("a\nb"), QStringLiteral("c\rd")}),
                 QByteArray("\"a\nb\",\"c\rd\"\r\n"));
        QCOMPARE(toCsvRecord({{}, {}}), QByteArray(",\r\n"));
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QStringList>("fields");
        const QStringList nasty = {QStringLiteral("=cmd|'/c calc'!A1"),
                                   QStringLiteral("@SUM(1)"),
                                   QStringLiteral("\t=1"),
                                   QStringLiteral("\"=1+2\"\";=1+2\""),
                                   QStringLiteral("\r\n"),
                                   QStringLiteral("\""),
                                   QStringLiteral("\"\""),
                                   QStringLiteral(","),
                                   QStringLiteral(" a "),
                                   QStringLiteral("𠮷，“约”"),
                                   QStringLiteral("a\r"),
                                   QStringLiteral("\nb")};
        for (const QString &text : nasty)
            QTest::newRow(qPrintable(QString::fromLatin1(text.toUtf8().toPercentEncoding())))
                << QStringList{text, QStringLiteral("x"), text};
        QTest::newRow("all in one") << nasty;
        QTest::newRow("empty") << QStringList{{}, {}, {}};
    }

    void readsBackWhatItWrote()
    {
        QFETCH(QStringList, fields);
        const QByteArray bytes = toCsvRecord(fields) + toCsvRecord({QStringLiteral("next")});
        QCOMPARE(recordsOf(bytes), QList<QStringList>({fields, {QStringLiteral("next")}}));
    }

    void readsALastRecordWithoutLineEnd()
    {
        QCOMPARE(recordsOf("a,b"), QList<QStringList>({{QStringLiteral("a"), QStringLiteral("b")}}));
    }

    void refusesWhatIsNotCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("quote never closed") << QByteArray("x,y\r\na,\"b\r\n");
        QTest::newRow("text after the quote") << QByteArray("x,y\r\n\"a\"b,c\"\"\r\n");
        QTest::newRow("quote in plain field") << QByteArray("x,y\r\na\"b\"c,d\r\n");
        QTest::newRow("not UTF-8") << QByteArray("x,y\r\n\xff\xfe,b\r\n");
    }

    void refusesWhatIsNotCsv()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvRecords records(buffer);
        QVERIFY(records.next().has_value());
        const auto second = records.next();
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::BadFormat);
        QCOMPARE(second.error().line, 2);
    }
};

QTEST_GUILESS_MAIN(CsvRecordsTest)
#include "csvrecords_test.moc"
