// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"

#include "exchange/jsonlinesformat.h"
#include "exchange/listsource.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
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

DatasetArticle articleWith(const QList<DatasetRow> &rows)
{
    DatasetArticle article = articleOf(3, QStringLiteral("甲村报告：有31户受访。"));
    article.rows = rows;
    return article;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/** What the format writes of @p rows; its fault where it does not. */
QByteArray written(const Format &format, const QList<DatasetRow> &rows, const WriteOptions &options = {},
                   QByteArray *about = nullptr)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    Target target(path, Target::Kind::File);
    ListSource source({articleWith(rows)});
    Outcome outcome = target.begin();
    if (outcome) {
        const auto done = format.write(source, target, options);
        outcome = done ? target.commit() : fail(done.error());
    }
    if (about != nullptr)
        *about = content(QString(path + QStringLiteral(".about.json")));
    return outcome ? content(path) : toLogLine(outcome.error()).toUtf8();
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

DatasetRow rowWith(const QString &place, const QString &period, const QString &indicator,
                   const QString &value, const QString &unit)
{
    DatasetRow row = plainRow();
    model::Reading &r = row.figure.reading;
    r.place = place;
    r.period = period;
    r.indicator = indicator;
    r.value = *model::Value::parse(value);
    r.unit = unit;
    return row;
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackEveryRow_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"csv", "tsv", "jsonl"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void readsBackEveryRow()
    {
        QFETCH(QString, name);
        const Format *format = findFormat(name);
        QVERIFY(format != nullptr);
        const QList<DatasetRow> rows = {plainRow(), nastyRow(), plainRow()};
        const auto read = readBack(*format, written(*format, rows));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, rows);
        QCOMPARE(*readBack(*format, written(*format, {})), QList<DatasetRow>());
    }

    void knowsNoOtherFormat()
    {
        QVERIFY(!findFormat(u"wks"));
        QVERIFY(!findFormat(u"CSV"));
    }

    void writesCsvAsAnyReaderExpectsIt()
    {
        const QByteArray bytes = written(*findFormat(u"csv"), {plainRow()});
        QCOMPARE(
            bytes,
            QByteArrayLiteral(
                "id,uid,article,path,title,published_on,state,start,end,quote,kind,value,value_exact,upper,"
                "upper_exact,unit,per,qualifier,status,"
                "place,period,indicator,note,confidence,rule,analyst,decided_at\r\n"
                "7,018f5d6a-0000-7000-8000-000000000001,3,articles/"
                "甲.txt,甲村通讯,2024-05-06,confirmed,12,15,31户,count,31,31,,,户,,=,"
                "actual,,,,,0.87,numeral.arabic+unit.after,甲,2024-05-07T08:09:10.011Z\r\n"));
    }

    void writesAByteOrderMarkOnlyWhenAsked()
    {
        const Format &csv = *findFormat(u"csv");
        const QByteArray marked = written(csv, {plainRow()}, {.withByteOrderMark = true});
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
        const Format &format = *findFormat(name);
        QByteArray bytes = written(format, {plainRow()});
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        const auto read = readBack(format, bytes);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::BadField);
        QCOMPARE(read.error().detail, column);
        QCOMPARE(read.error().line, name == QStringLiteral("csv") ? 2 : 1);
    }

    void keepsEveryStringThatASpreadsheetMightTakeForAFormula()
    {
        WriteOptions options;
        options.isSpreadsheetSafe = true;
        QList<DatasetRow> rows;
        const QStringList nasty = {QStringLiteral("=cmd|'/c calc'!A1"),
                                   QStringLiteral("@SUM(1)"),
                                   QStringLiteral("\t=1"),
                                   QStringLiteral("=1+2\";=1+2"),
                                   QStringLiteral("'quoted"),
                                   QStringLiteral("-1/3"),
                                   QStringLiteral("＝1"),
                                   QStringLiteral("\r\n+1"),
                                   QStringLiteral("plain"),
                                   {}};
        for (const QString &text : nasty) {
            rows.append(nastyRow());
            rows.last().figure.reading.place = text;
            rows.last().figure.reading.value = *model::Value::parse(u"-5.2");
        }
        for (const char *name : {"csv", "tsv"}) {
            const Format &format = *findFormat(QString::fromLatin1(name));
            const QByteArray bytes = written(format, rows, options);
            QVERIFY(bytes.contains("\"'=cmd|'/c calc'!A1\""));
            QVERIFY(bytes.contains("\"''quoted\""));
            QVERIFY(bytes.contains("\"-5.2\""));
            QVERIFY(!bytes.contains("\"'-5.2\""));
            QCOMPARE(*readBack(format, bytes), rows);
            QCOMPARE(*readBack(format, written(format, rows)), rows);
        }
    }

    void aNegativeFractionIsANumberAndNotQuoted()
    {
        WriteOptions options;
        options.isSpreadsheetSafe = true;
        DatasetRow row = nastyRow();
        row.figure.reading.value = *model::Value::parse(u"-1/3");
        row.figure.reading.place = QStringLiteral("-1/3"); // text, whatever it looks like
        for (const char *name : {"csv", "tsv"}) {
            const Format &format = *findFormat(QString::fromLatin1(name));
            const QByteArray bytes = written(format, {row}, options);
            QCOMPARE(bytes.count("\"-1/3\""), 1);
            QCOMPARE(bytes.count("\"'-1/3\""), 1);
            QCOMPARE(*readBack(format, bytes), QList<DatasetRow>{row});
        }
    }

    void aHeadOfTheWideShapeIsNoFormulaEither()
    {
        WriteOptions options;
        options.isSpreadsheetSafe = true;
        options.shape = Shape::Wide;
        DatasetRow row = plainRow();
        row.figure.reading.indicator = QStringLiteral("=HYPERLINK(1)");
        const QByteArray bytes = written(*findFormat(QStringLiteral("csv")), {row}, options);
        QVERIFY(bytes.contains("\"'=HYPERLINK(1)"));
        options.isSpreadsheetSafe = false;
        QVERIFY(!written(*findFormat(QStringLiteral("csv")), {row}, options).contains("'=HYPERLINK"));
    }

    void convertsUnitsExactlyAndKeepsWhatStoodThere()
    {
        WriteOptions options;
        options.conversions = {{QStringLiteral("亩"), QStringLiteral("公顷"), 1, 15},
                               {QStringLiteral("元"), QStringLiteral("万元"), 1, 10000}};
        const QList<DatasetRow> rows = {rowWith({}, {}, {}, QStringLiteral("315000"), QStringLiteral("亩")),
                                        rowWith({}, {}, {}, QStringLiteral("100"), QStringLiteral("亩")),
                                        rowWith({}, {}, {}, QStringLiteral("12345.6"), QStringLiteral("元")),
                                        rowWith({}, {}, {}, QStringLiteral("7"), QStringLiteral("户"))};
        const QByteArray bytes = written(*findFormat(u"tsv"), rows, options);
        QVERIFY(bytes.contains("\toriginal_value\toriginal_upper\toriginal_unit\r\n"));
        QVERIFY(bytes.contains("\t21000\t21000\t\t\t公顷\t") && bytes.contains("\t315000\t\t亩\r\n"));
        QVERIFY(bytes.contains("\t\t20/3\t\t\t公顷\t"));
        QVERIFY(bytes.contains("\t1.23456\t1.23456\t\t\t万元\t"));
        QVERIFY(bytes.contains("\t7\t7\t\t\t户\t") && bytes.contains("\t\t\t\r\n"));
        const QByteArray lines = written(*findFormat(u"jsonl"), rows, options);
        QVERIFY(lines.contains("\"value_exact\": \"20/3\"") && !lines.contains("\"value\": \"20/3\"") &&
                lines.contains("\"original_value\": \"100\""));
        QCOMPARE(lines.count("original_unit"), 3);
    }

    void aRateIsConvertedOnlyWhereBothOfItsUnitsAreTold()
    {
        WriteOptions options;
        DatasetRow rate = rowWith({}, {}, {}, QStringLiteral("600"), QStringLiteral("公斤"));
        rate.figure.reading.per = QStringLiteral("亩");
        const QList<DatasetRow> rows = {rate};
        const QByteArray untouched = written(*findFormat(u"csv"), rows);
        options.conversions = {{QStringLiteral("公斤"), QStringLiteral("吨"), 1, 1000}};
        QVERIFY(written(*findFormat(u"csv"), rows, options).contains(",600,600,,,公斤,亩,"));
        QVERIFY(untouched.contains(",600,600,,,公斤,亩,"));
        options.conversions = {{QStringLiteral("公斤"), QStringLiteral("吨"), 15, 1000, QStringLiteral("亩"),
                                QStringLiteral("公顷")}};
        const QByteArray converted = written(*findFormat(u"csv"), rows, options);
        QVERIFY2(converted.contains(",9,9,,,吨,公顷,") && converted.contains(",600,,公斤/亩\r\n"), converted);
        QVERIFY(written(*findFormat(u"jsonl"), rows, options).contains("\"original_unit\": \"公斤/亩\""));
    }

    void aNumberIsADecimalAndItsExactTextStandsBeside_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a half") << QStringLiteral("1/2") << QByteArray(",0.5,1/2,,,")
                                << QByteArray("\"value\": \"0.5\", \"value_exact\": \"1/2\"");
        QTest::newRow("a third") << QStringLiteral("1/3") << QByteArray(",,1/3,,,")
                                 << QByteArray("\"value\": null, \"value_exact\": \"1/3\"");
        QTest::newRow("a decimal") << QStringLiteral("-5.2") << QByteArray(",-5.2,-5.2,,,")
                                   << QByteArray("\"value\": \"-5.2\", \"unit\"");
    }
    void aNumberIsADecimalAndItsExactTextStandsBeside()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, json);
        const QList<DatasetRow> rows = {rowWith({}, {}, {}, value, QStringLiteral("亩"))};
        for (const auto &[format, told] :
             {std::pair(QStringLiteral("csv"), csv), {QStringLiteral("jsonl"), json}}) {
            QByteArray bytes = written(*findFormat(format), rows);
            QVERIFY2(bytes.contains(told), bytes);
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto read = findFormat(format)->makeReader(buffer)->next();
            QVERIFY(read && *read);
            QCOMPARE((*read)->figure.reading.value.toString(), value);
        }
    }

    void standsWideWithEachFigureInItsCell()
    {
        WriteOptions options;
        options.shape = Shape::Wide;
        const QString here = QStringLiteral("甲县");
        const QString there = QStringLiteral("乙县");
        const QString grain = QStringLiteral("产量");
        QList<DatasetRow> rows = {
            rowWith(here, QStringLiteral("2023"), grain, QStringLiteral("5"), QStringLiteral("吨")),
            rowWith(there, QStringLiteral("2023"), grain, QStringLiteral("6"), QStringLiteral("吨")),
            rowWith(here, QStringLiteral("2023"), grain, QStringLiteral("5"), QStringLiteral("吨")),
            rowWith(here, QStringLiteral("2023"), grain, QStringLiteral("8"), QStringLiteral("吨")),
            rowWith(here, QStringLiteral("2022"), grain, QStringLiteral("4"), QStringLiteral("吨"))};
        rows.append(rows[4]);
        rows[5].figure.reading.status = model::Status::Target;
        rows[5].figure.reading.upper = *model::Value::parse(u"9");
        QCOMPARE(written(*findFormat(u"csv"), rows, options),
                 QByteArrayLiteral(
                     "place,period,row,产量 [吨],\"产量 [吨, target]\",\"产量 [吨, target] upper\"\r\n"
                     "乙县,2023,1,6,,\r\n"
                     "甲县,2022,1,4,4,9\r\n"
                     "甲县,2023,1,5,,\r\n"
                     "甲县,2023,2,8,,\r\n"));
        QVERIFY(written(*findFormat(u"jsonl"), rows, options)
                    .startsWith(
                        "{\"place\": \"乙县\", \"period\": \"2023\", \"row\": 1, \"产量 [吨]\": \"6\"}\n"));
    }

    void tellsARangeFromItsLowerEnd()
    {
        WriteOptions options;
        options.shape = Shape::Wide;
        QList<DatasetRow> rows(3, rowWith({}, {}, QStringLiteral("a"), QStringLiteral("1"), {}));
        rows[1].figure.reading.upper = *model::Value::parse(u"2");
        QCOMPARE(written(*findFormat(u"csv"), rows, options),
                 QByteArrayLiteral("place,period,row,a,a upper\r\n,,1,1,\r\n,,2,1,2\r\n"));
    }

    void tellsAnEstimateAndAProposalFromAFact()
    {
        WriteOptions options;
        options.shape = Shape::Wide;
        QList<DatasetRow> rows(3, rowWith({}, {}, QStringLiteral("a"), QStringLiteral("1"), {}));
        rows[1].figure.reading.qualifier = model::Qualifier::About;
        rows[2].figure.state = model::State::Unsure;
        QCOMPARE(written(*findFormat(u"csv"), rows, options),
                 QByteArrayLiteral(
                     "place,period,row,a,a qualifier,a state\r\n,,1,1,=,\r\n,,2,1,~,\r\n,,3,1,=,unsure\r\n"));
    }

    void tellsHeadsApartWhateverTheCaseOfTheirLetters()
    {
        WriteOptions options;
        options.shape = Shape::Wide;
        const QList<DatasetRow> rows = {rowWith({}, {}, QStringLiteral("GDP"), QStringLiteral("1"), {}),
                                        rowWith({}, {}, QStringLiteral("gdp"), QStringLiteral("2"), {}),
                                        rowWith({}, {}, QStringLiteral("Row"), QStringLiteral("3"), {}),
                                        rowWith({}, {}, QStringLiteral("ＧＤＰ"), QStringLiteral("4"), {})};
        QVERIFY(written(*findFormat(u"csv"), rows, options)
                    .startsWith("place,period,row,GDP,gdp (2),Row (2),ＧＤＰ\r\n,,1,1,2,3,4\r\n"));
    }

    void tellsOfTheColumnsThatItWrote()
    {
        const auto toldOf = [](QStringView format, const WriteOptions &options) {
            QByteArray about;
            const auto bytes = written(*findFormat(format), {plainRow()}, options, &about);
            QStringList names;
            const QJsonObject told = QJsonDocument::fromJson(about).object();
            for (const QJsonValue &column : told.value(QStringLiteral("columns")).toArray())
                names.append(column.toObject().value(QStringLiteral("name")).toString());
            return names;
        };
        QCOMPARE(toldOf(u"csv", {}).size(), columnNames().size() + 2);
        QCOMPARE(toldOf(u"csv", {.shape = Shape::Wide}),
                 (QStringList{QStringLiteral("place"), QStringLiteral("period"), QStringLiteral("row"),
                              QStringLiteral("count [户]")}));
        QCOMPARE(toldOf(u"sdmx-csv", {}).first(), QStringLiteral("STRUCTURE"));
        QVERIFY(toldOf(u"doccano", {}).isEmpty());
    }

    void aLabelSaysOfAFigureThatNobodyStandsForIt()
    {
        DatasetRow proposed = plainRow();
        proposed.figure.state = model::State::Proposed;
        proposed.figure.reading.span = codePointSpan(5, 9);
        proposed.figure.reading.quote = QStringLiteral("有31户");
        DatasetRow verified = plainRow();
        verified.figure.reading.span = codePointSpan(0, 2);
        for (const QString &format : {QStringLiteral("conll"), QStringLiteral("iob2")}) {
            const QByteArray bytes = written(*findFormat(format), {verified, proposed});
            QVERIFY2(bytes.contains("COUNT:proposed"), qPrintable(format));
            QVERIFY2(QByteArray(bytes).replace("COUNT:proposed", "").contains("COUNT"), qPrintable(format));
            QVERIFY(!written(*findFormat(format), {verified}).contains("COUNT:"));
        }
    }

    void doccanoHasItsLabelsAsTheyAreAndTheStatesBeside()
    {
        DatasetRow proposed = plainRow();
        proposed.figure.state = model::State::Proposed;
        const QByteArray line = written(*findFormat(u"doccano"), {plainRow(), proposed});
        QVERIFY2(!line.contains("COUNT:") && line.contains("\"states\": [\"confirmed\", \"proposed\"]"),
                 line);
    }

    void tellsOfItselfWhatWasLeftOut()
    {
        QByteArray about;
        const QByteArray bytes = written(*findFormat(u"csv"), {plainRow()}, {}, &about);
        const QJsonObject told = QJsonDocument::fromJson(about).object();
        QCOMPARE(told.value(QStringLiteral("figures")).toInt(), 1);
        QCOMPARE(told.value(QStringLiteral("left_out")).toObject(),
                 (QJsonObject{{QStringLiteral("proposed"), 3}}));
        const QJsonObject file = told.value(QStringLiteral("files")).toArray().at(0).toObject();
        QCOMPARE(file.value(QStringLiteral("name")).toString(), QStringLiteral("out"));
        QCOMPARE(file.value(QStringLiteral("sha256")).toString().toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(told.value(QStringLiteral("columns")).toArray().size(), columnNames().size() + 2);
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
