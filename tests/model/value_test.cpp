// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/value.h"

#include <QTest>

using jiaoshu::ErrorCode;
using jiaoshu::model::Value;

class ValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsWhatItParsed()
    {
        for (const char16_t *text : {u"30900", u"-1.5", u"1/3", u"0"})
            QCOMPARE(Value::parse(text)->toString(), QStringView(text).toString());
        QVERIFY(Value::parse(u"1/3")->isFraction());
        QVERIFY(!Value::parse(u"3")->isFraction());
    }

    void refusesWhatIsNoValue()
    {
        for (const char16_t *text : {u"", u"1/0", u"1/", u"/3", u"1/2/3", u"三分之一", u"1 000"}) {
            const auto value = Value::parse(text);
            QVERIFY2(!value.has_value(), qPrintable(QStringView(text).toString()));
            QCOMPARE(value.error().code, ErrorCode::BadNumber);
        }
    }
};

QTEST_GUILESS_MAIN(ValueTest)
#include "value_test.moc"
