// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/unitparts.h"

#include <QTemporaryDir>
#include <QTest>

using jiaoshu::Decimal;
using jiaoshu::lexicon::UnitParts;

class UnitPartsTest : public QObject
{
    Q_OBJECT

    static jiaoshu::Result<UnitParts> load(const QByteArray &rows)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("parts.tsv")));
        if (!file.open(QIODevice::WriteOnly))
            return jiaoshu::fail(jiaoshu::ErrorCode::BadLexicon, file.errorString());
        file.write("# source: test\n# version: 1\n# licence: none\nunit\tform\tpart\tcount\n" + rows);
        file.close();
        return UnitParts::load(file.fileName());
    }

private Q_SLOTS:
    void knowsTheSmallerUnits()
    {
        const auto parts = UnitParts::load();
        QVERIFY(parts.has_value());
        const auto minutes = parts->at(QStringLiteral("小时"), u"20分钟", 2);
        QVERIFY(minutes.has_value());
        QCOMPARE(minutes->length, 2);
        QCOMPARE(minutes->part, QStringLiteral("分钟"));
        QCOMPARE(minutes->count, Decimal(60));
        QCOMPARE(parts->at(QStringLiteral("小时"), u"20分", 2)->length, 1);
    }

    void knowsNoPartOfAnotherUnit()
    {
        const auto parts = UnitParts::load();
        QVERIFY(!parts->at(QStringLiteral("元"), u"20分", 2).has_value());
        QVERIFY(!parts->at(QStringLiteral("小时"), u"20人", 2).has_value());
        QVERIFY(!parts->at(QStringLiteral("小时"), u"20", 2).has_value());
        QVERIFY(!parts->has(QStringLiteral("人")));
    }

    void refusesBadRows()
    {
        QVERIFY(load("天\t小时\t小时\t24\n").has_value());
        QVERIFY(!load("天\t小时\t小时\t1\n").has_value());
        QVERIFY(!load("天\t小时\t小时\tx\n").has_value());
        QVERIFY(!load("天\t\t小时\t24\n").has_value());
        QCOMPARE(load("天\t小时\t小时\t24\n天\t小时\t时\t24\n").error().line, 6);
    }
};

QTEST_GUILESS_MAIN(UnitPartsTest)
#include "unitparts_test.moc"
