// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readingfields.h"

#include "exchange/readingjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::exchange;

namespace {

model::Reading reading()
{
    model::Reading made;
    made.span = codePointSpan(3, 7);
    made.quote = QStringLiteral("921户");
    made.value = Decimal(921);
    made.upper = Decimal(930);
    made.unit = QStringLiteral("户");
    made.note = QStringLiteral("旧");
    return made;
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class ReadingFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesWhatIsNamedAndNothingElse()
    {
        model::Reading changed = reading();
        QVERIFY(
            applyFields(changed, object(R"({"place": "甲市", "value": "0.30", "kind": "money", "end": 6})"))
                .has_value());
        model::Reading expected = reading();
        expected.place = QStringLiteral("甲市");
        expected.value = *model::Value::parse(u"0.3");
        expected.kind = model::Kind::Money;
        expected.span.end.value = 6;
        QCOMPARE(changed, expected);
        QVERIFY(applyFields(changed, {}).has_value());
        QCOMPARE(changed, expected);
    }

    void readsEveryFieldThatIsWritten()
    {
        model::Reading full = reading();
        full.kind = model::Kind::Rate;
        full.per = QStringLiteral("人");
        full.qualifier = model::Qualifier::AtMost;
        full.status = model::Status::Target;
        full.period = QStringLiteral("2023");
        full.indicator = QStringLiteral("收入");
        JsonLine line;
        addReading(line, full);
        QJsonObject fields = object(line.bytes());
        fields.remove(QStringLiteral("quote"));
        model::Reading read;
        read.quote = full.quote;
        QVERIFY(applyFields(read, fields).has_value());
        QCOMPARE(read, full);
    }

    void takesTheUpperEndAway()
    {
        for (const char *json : {R"({"upper": null})", R"({"upper": ""})"}) {
            model::Reading changed = reading();
            QVERIFY(applyFields(changed, object(json)).has_value());
            QVERIFY(!changed.upper);
        }
    }

    void takesWholeNumbersButNoOthers()
    {
        model::Reading changed = reading();
        QVERIFY(applyFields(changed, object(R"({"value": 12})")).has_value());
        QCOMPARE(changed.value, model::Value(Decimal(12)));
        QCOMPARE(applyFields(changed, object(R"({"value": 1.5})")).error().detail, QStringLiteral("value"));
    }

    void leavesTheReadingAloneWhereOneFieldIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *json, const char *key) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(key);
        };
        row(R"({"place": "x", "plase": "x"})", "plase");
        row(R"({"note": "x", "value": "1e5"})", "value");
        row(R"({"note": "x", "value": null})", "value");
        row(R"({"kind": "counts"})", "kind");
        row(R"({"qualifier": 5})", "qualifier");
        row(R"({"place": 5})", "place");
        row(R"({"start": -1})", "start");
        row(R"({"end": "6"})", "end");
        row(R"({"quote": "x"})", "quote");
        row(R"({"upper": "x"})", "upper");
    }

    void leavesTheReadingAloneWhereOneFieldIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        model::Reading changed = reading();
        const auto outcome = applyFields(changed, object(json));
        QCOMPARE(outcome.error().code, ErrorCode::BadField);
        QCOMPARE(outcome.error().detail, key);
        QCOMPARE(changed, reading());
    }
};

QTEST_GUILESS_MAIN(ReadingFieldsTest)
#include "readingfields_test.moc"
