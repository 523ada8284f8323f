// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/unitsizes.h"

#include "lexicon/units.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;
using lexicon::UnitSizes;

class UnitSizesTest : public QObject
{
    Q_OBJECT

    static Result<UnitSizes> load(const QByteArray &rows)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("sizes.tsv")));
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::BadLexicon, file.errorString());
        file.write("# source: test\n# version: 1\n# licence: none\nunit\tbase\tnumerator\tdenominator\n" +
                   rows);
        file.close();
        return UnitSizes::load(file.fileName());
    }

    static QString ratio(const QString &from, const QString &to)
    {
        const auto found = UnitSizes::load()->ratio(from, to);
        return found ? QString(found->numerator.toString() + u'/' + found->denominator.toString())
                     : QStringLiteral("none");
    }

private Q_SLOTS:
    void tellsOneUnitInAnotherExactly()
    {
        QCOMPARE(ratio(QStringLiteral("亩"), QStringLiteral("公顷")), QStringLiteral("1/15"));
        QCOMPARE(ratio(QStringLiteral("公顷"), QStringLiteral("亩")), QStringLiteral("15/1"));
        QCOMPARE(ratio(QStringLiteral("元"), QStringLiteral("万元")), QStringLiteral("1/10000"));
        QCOMPARE(ratio(QStringLiteral("千瓦时"), QStringLiteral("亿千瓦时")), QStringLiteral("1/100000000"));
        QCOMPARE(ratio(QStringLiteral("斤"), QStringLiteral("吨")), QStringLiteral("5/10000"));
        QCOMPARE(ratio(QStringLiteral("坪"), QStringLiteral("平方米")), QStringLiteral("400/121"));
        QCOMPARE(ratio(QStringLiteral("英里"), QStringLiteral("公里")), QStringLiteral("1609344/1000000"));
    }

    void tellsNothingOfWhatMeasuresSomethingElse()
    {
        QCOMPARE(ratio(QStringLiteral("亩"), QStringLiteral("公里")), QStringLiteral("none"));
        QCOMPARE(ratio(QStringLiteral("元"), QStringLiteral("美元")), QStringLiteral("none"));
        QCOMPARE(ratio(QStringLiteral("元"), QStringLiteral("万")), QStringLiteral("none"));
        QCOMPARE(ratio(QStringLiteral("元"), {}), QStringLiteral("none"));
        QCOMPARE(ratio({}, QStringLiteral("元")), QStringLiteral("none"));
        QVERIFY(UnitSizes::load()->convertibleTo(QStringLiteral("光年")).isEmpty());
    }

    void listsWhatAUnitCanStandFor()
    {
        const QStringList areas = UnitSizes::load()->convertibleTo(QStringLiteral("万公顷"));
        QVERIFY(areas.contains(QStringLiteral("亩")) && areas.contains(QStringLiteral("公顷")));
        QVERIFY(!areas.contains(QStringLiteral("米")));
        QCOMPARE(UnitSizes::load()->convertibleTo(QStringLiteral("亿元")), QStringList{QStringLiteral("元")});
    }

    void namesUnitsAsTheEngineDoes()
    {
        const auto units = lexicon::Units::load();
        QStringList names;
        for (const lexicon::Unit &unit : units->all())
            names.append(unit.name);
        for (const char *measure : {"公顷", "元", "公里", "吨", "升", "千瓦", "千瓦时"}) {
            for (const QString &unit : UnitSizes::load()->convertibleTo(QString::fromUtf8(measure)))
                QVERIFY2(names.contains(unit), qPrintable(unit));
        }
    }

    void refusesATableThatIsWrong()
    {
        QVERIFY(load("a\ta\t1\t1\nb\ta\t2\t3\n").has_value());
        QCOMPARE(load("a\ta\t1\t1\na\ta\t1\t1\n").error().line, 6);
        QCOMPARE(load("a\ta\t0\t1\n").error().line, 5);
        QCOMPARE(load("a\ta\t1\t0.5\n").error().line, 5);
        QCOMPARE(load("a\tb\t1\t1\n").error().line, 5);
        QCOMPARE(load("a\ta\t2\t1\n").error().line, 5);
    }
};

QTEST_GUILESS_MAIN(UnitSizesTest)
#include "unitsizes_test.moc"
