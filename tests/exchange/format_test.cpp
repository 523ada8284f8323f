// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"

#include "exchange/jsonlinesformat.h"

#include <QBuffer>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::exchange;

namespace {

DatasetRow plainRow()
{
    DatasetRow row;
    row.uid = QStringLiteral("018f5d6a-0000-7000-8000-000000000001");
    row.path = QStringLiteral("articles/甲.txt");
    row.title = QStringLiteral("甲村通讯");
    row.publishedOn = QStringLiteral("2024-05-06");
    row.figure.id = {7};
    row.figure.article = {3};
    row.figure.state = model::State::Confirmed;
    row.figure.reading.span = codePointSpan(12, 15);
    row.figure.reading.quote = QStringLiteral("31户");
    row.figure.reading.value = Decimal(31);
    row.figure.reading.unit = QStringLiteral("户");
    row.figure.confidencePermille = 870;
    row.figure.rule = QStringLiteral("numeral.arabic+unit.after");
    row.figure.analyst = QStringLiteral("甲");
    row.figure.decidedAt = QStringLiteral("2024-05-07T08:09:10.011Z");
    return row;
}

DatasetRow nastyRow()
{
    DatasetRow row = plainRow();
    model::Reading &r = row.figure.reading;
    r.quote = QStringLiteral("\"1,\r\n2\"");
    r.kind = model::Kind::Rate;
    r.value = *model::Value::parse(u"-12345678901234567890.00000000000000000000001");
    r.upper = *model::Value::parse(u"1/3");
    r.per = QStringLiteral("𠮷");
    r.qualifier = model::Qualifier::AtMost;
    r.status = model::Status::Standard;
    r.place = QStringLiteral("\ufeff=SUM(A1)");
    r.period = QStringLiteral("2023-01-01/2023-08-31");
    r.indicator = QStringLiteral("\u200b\u202e负增长\ufeff");
    r.note = QStringLiteral("\t'看,\"原文\"\n");
    row.figure.confidencePermille = 1000;
    return row;
}

QByteArray written(const Format &format, const QList<DatasetRow> &rows, const WriteOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = format.makeWriter(buffer, options);
    if (!writer->begin())
        return {};
    for (const DatasetRow &row : rows) {
        if (!writer->write(row))
            return {};
    }
    return buffer.data();
}

Result<QList<DatasetRow>> readBack(const Format &format, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = format.makeReader(buffer);
    QList<DatasetRow> rows;
    while (true) {
        auto row = reader->next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return rows;
        rows.append(**row);
    }
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackEveryRow_data()
    {
        QTest::addColumn<QString>("name");
        for (const Format &format : formats())
            QTest::newRow(qPrintable(format.name)) << format.name;
    }

    void readsBackEveryRow()
    {
        QFETCH(QString, name);
        const auto format = findFormat(name);
        QVERIFY(format.has_value());
        const QList<DatasetRow> rows = {plainRow(), nastyRow(), plainRow()};
        const auto read = readBack(*format, written(*format, rows));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, rows);
        QCOMPARE(*readBack(*format, written(*format, {})), QList<DatasetRow>());
    }

    void knowsNoOtherFormat()
    {
        QVERIFY(!findFormat(u"xlsx"));
        QVERIFY(!findFormat(u"CSV"));
    }

    void writesCsvAsAnyReaderExpectsIt()
    {
        const QByteArray bytes = written(*findFormat(u"csv"), {plainRow()});
        QCOMPARE(bytes, QByteArrayLiteral(
                            "id,uid,article,path,title,published_on,state,start,end,quote,kind,value,upper,"
                            "unit,per,qualifier,status,"
                            "place,period,indicator,note,confidence,rule,analyst,decided_at\r\n"
                            "7,018f5d6a-0000-7000-8000-000000000001,3,articles/"
                            "甲.txt,甲村通讯,2024-05-06,confirmed,12,15,31户,count,31,,户,,=,"
                            "actual,,,,,0.87,numeral.arabic+unit.after,甲,2024-05-07T08:09:10.011Z\r\n"));
    }

    void writesAByteOrderMarkOnlyWhenAsked()
    {
        const Format csv = *findFormat(u"csv");
        const QByteArray marked = written(csv, {plainRow()}, {true});
        QVERIFY(marked.startsWith("\xef\xbb\xbf"));
        QCOMPARE(marked.mid(3), written(csv, {plainRow()}));
        QCOMPARE(*readBack(csv, marked), QList<DatasetRow>{plainRow()});
    }

    void writesOneJsonObjectALine()
    {
        QCOMPARE(toJsonLine(plainRow()),
                 QByteArrayLiteral("{\"id\": 7, \"uid\": \"018f5d6a-0000-7000-8000-000000000001\", "
                                   "\"article\": 3, \"path\": \"articles/甲.txt\", "
                                   "\"title\": \"甲村通讯\", \"published_on\": \"2024-05-06\", \"state\": "
                                   "\"confirmed\", \"start\": 12, \"end\": 15, "
                                   "\"quote\": \"31户\", \"kind\": \"count\", \"value\": \"31\", \"unit\": "
                                   "\"户\", \"qualifier\": \"=\", \"status\": "
                                   "\"actual\", \"place\": \"\", \"period\": \"\", \"indicator\": \"\", "
                                   "\"confidence\": 0.87, \"rule\": "
                                   "\"numeral.arabic+unit.after\", \"analyst\": \"甲\", \"decided_at\": "
                                   "\"2024-05-07T08:09:10.011Z\"}"));
        const QByteArray lines = written(*findFormat(u"jsonl"), {nastyRow(), nastyRow()});
        QCOMPARE(lines.count('\n'), 2);
    }

    void namesTheLineAndColumnThatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("column");
        QTest::newRow("csv state") << QStringLiteral("csv") << QByteArray("confirmed") << QByteArray("done")
                                   << QStringLiteral("state");
        QTest::newRow("csv value") << QStringLiteral("csv") << QByteArray("count,31,")
                                   << QByteArray("count,1e5,") << QStringLiteral("value");
        QTest::newRow("csv confidence") << QStringLiteral("csv") << QByteArray("0.87") << QByteArray("0.8701")
                                        << QStringLiteral("confidence");
        QTest::newRow("jsonl start") << QStringLiteral("jsonl") << QByteArray("\"start\": 12")
                                     << QByteArray("\"start\": \"x\"") << QStringLiteral("start");
        QTest::newRow("jsonl kind") << QStringLiteral("jsonl") << QByteArray("\"count\"")
                                    << QByteArray("\"counts\"") << QStringLiteral("kind");
    }

    void namesTheLineAndColumnThatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, column);
        const Format format = *findFormat(name);
        QByteArray bytes = written(format, {plainRow()});
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        const auto read = readBack(format, bytes);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::BadField);
        QCOMPARE(read.error().detail, column);
        QCOMPARE(read.error().line, name == QStringLiteral("csv") ? 2 : 1);
    }

    void refusesAForeignHeaderAndALineThatIsNoObject()
    {
        QCOMPARE(readBack(*findFormat(u"csv"), "a,b\r\n1,2\r\n").error().code, ErrorCode::BadFormat);
        QCOMPARE(readBack(*findFormat(u"jsonl"), "[1]\n").error().code, ErrorCode::BadJson);
        QCOMPARE(readBack(*findFormat(u"jsonl"), "{\"id\": 1\n").error().code, ErrorCode::BadJson);
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
