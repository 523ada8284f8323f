// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/datasetrows.h"

#include "readers/gathered.h"

#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::readers;

class DatasetRowsTest : public QObject
{
    Q_OBJECT

    static void addNumberColumns()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<bool>("isCell");
    }
    static void row(const char *value, const char *exact, bool isCell = false)
    {
        QTest::addRow("%s for %s%s", value, exact, isCell ? " in a cell" : "")
            << QString::fromLatin1(value) << QString::fromLatin1(exact) << isCell;
    }

private Q_SLOTS:
    void aNumberComesInWhereItIsTheExactOne_data()
    {
        addNumberColumns();
        row("31", "31");
        row("31.0", "31");
        row(" 31 ", "31");
        row("0.25", "1/4");
        row("", "1/3");
        row("1.25E+10", "12500000000");
        row("-0.5", "-1/2");
        row("0.10000000000000001", "0.1", true);
        row("1.23456789012346E+18", "1234567890123456789", true);
    }
    void aNumberComesInWhereItIsTheExactOne()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, exact);
        QFETCH(const bool, isCell);
        const Gathered gathered = taken(value, exact, isCell);
        QVERIFY2(gathered.faults.isEmpty(), qPrintable(gathered.faults.value(0).detail));
        QCOMPARE(gathered.documents.value(0).marks.size(), 1);
        QVERIFY(gathered.documents.first().marks.first().fields.contains({QStringLiteral("value"), exact}));
    }

    void aNumberThatWasChangedAloneIsRefused_data()
    {
        addNumberColumns();
        row("99", "31");
        row("31", "99");
        row("", "31");
        row("0.3", "1/3");
        row("0.26", "1/4");
        row("many", "31");
        row("1E+999999999", "31");
        row("9007199254740992", "9007199254740993");
        row("99", "31", true);
        row("", "31", true);
    }
    void aNumberThatWasChangedAloneIsRefused()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, exact);
        QFETCH(const bool, isCell);
        const Gathered gathered = taken(value, exact, isCell);
        QCOMPARE(gathered.faults.size(), 1);
        QCOMPARE(gathered.faults.first().code, ErrorCode::BadField);
        QVERIFY(gathered.faults.first().detail.contains(exact));
        QCOMPARE(gathered.faults.first().path, QStringLiteral("#a.txt"));
        QVERIFY(gathered.documents.isEmpty());
    }

    void aTableWithoutTheShownNumberIsTakenByTheExactOne()
    {
        Gathered gathered;
        const Output output = gathered.output();
        const Neighbour beside = neighbour();
        DatasetRows rows(QStringLiteral("uid path start end quote kind value_exact").split(u' '), beside,
                         output);
        QVERIFY(rows.take(QStringLiteral("u a.txt 2 4 31 count 31").split(u' ')));
        QVERIFY(rows.end());
        QVERIFY(gathered.faults.isEmpty());
        QCOMPARE(gathered.documents.value(0).marks.size(), 1);
    }

private:
    static Neighbour neighbour()
    {
        return [](const QString &) -> Result<Document> {
            Document document;
            document.text = QStringLiteral("新修31座桥。");
            return document;
        };
    }

    static Gathered taken(const QString &value, const QString &exact, bool isCell)
    {
        Gathered gathered;
        const Output output = gathered.output();
        const Neighbour beside = neighbour();
        DatasetRows rows(QStringLiteral("uid path start end quote kind value value_exact").split(u' '),
                         beside, output, isCell ? DatasetRows::Numbers::Cells : DatasetRows::Numbers::Whole);
        QStringList cells = QStringLiteral("u a.txt 2 4 31 count").split(u' ');
        if (!rows.take(cells << value << exact) || !rows.end())
            qFatal("cancelled");
        return gathered;
    }
};

QTEST_GUILESS_MAIN(DatasetRowsTest)
#include "datasetrows_test.moc"
