// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/confidences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;
using jiaoshu::lexicon::Confidences;

namespace {

Result<Confidences> tableOf(const QByteArray &rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"confidences.tsv"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, file.errorString(), path);
    file.write("# source: test\n# version: 1\n# licence: CC0-1.0\npart\tkey\tnumber\n" + rows);
    file.close();
    return Confidences::load(path);
}

} // namespace

class ConfidencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasMeasured()
    {
        const auto table = tableOf("rule\tnumeral.arabic\t990\nmark\twords:kind=1\t-250\nbias\twords\t1200\n"
                                   "article\t-\t600\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->accuracyPermille(QLatin1StringView("numeral.arabic")), std::optional(990));
        QVERIFY(!table->accuracyPermille(QLatin1StringView("numeral.roman")).has_value());
        QCOMPARE(table->weights(), (QHash<QString, int>{{u"words:kind=1"_qs, -250}}));
        QCOMPARE(table->bias(u"words"_qs), 1200);
        QCOMPARE(table->bias(u"place"_qs), 0);
        QCOMPARE(table->articleShare(), 600);
    }

    void takesTheStepAScoreHasReached()
    {
        const auto table = tableOf(
            "step\tfigure=-100\t300\nstep\tplace=5\t990\nstep\tfigure=0\t600\nstep\tfigure=900\t960\n");
        QVERIFY(table.has_value());
        QCOMPARE(Confidences::permilleOf(table->steps(u"figure"_qs), -101), 0);
        QCOMPARE(Confidences::permilleOf(table->steps(u"figure"_qs), -100), 300);
        QCOMPARE(Confidences::permilleOf(table->steps(u"figure"_qs), 899), 600);
        QCOMPARE(Confidences::permilleOf(table->steps(u"figure"_qs), 5000), 960);
        QCOMPARE(Confidences::permilleOf(table->steps(u"place"_qs), 5), 990);
        QCOMPARE(Confidences::permilleOf(table->steps(u"period"_qs), 5), 0);
    }

    void readsCostsBetweenThoseThatStand()
    {
        const auto table = tableOf("cost\t-1000\t1300\ncost\t0\t700\ncost\t1000\t300\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->costOf(0), 700);
        QCOMPARE(table->costOf(500), 500);
        QCOMPARE(table->costOf(-250), 850);
        QCOMPARE(table->costOf(9000), 300);
        QCOMPARE(table->costOf(-9000), 1300);
        for (const int score : {-1000, -500, 0, 250, 1000})
            QCOMPARE(table->scoreOf(table->costOf(score)), score);
        QCOMPARE(table->scoreOf(100), 1000);
        QCOMPARE(table->scoreOf(5000), -1000);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("unknown part") << QByteArray("rank\tx\t1\n");
        QTest::newRow("no number") << QByteArray("mark\tx\tmuch\n");
        QTest::newRow("beyond all") << QByteArray("rule\tx\t1001\n");
        QTest::newRow("below none") << QByteArray("step\tfigure=5\t-1\n");
        QTest::newRow("too heavy") << QByteArray("mark\tx\t20001\n");
        QTest::newRow("twice") << QByteArray("mark\tx\t1\nmark\tx\t2\n");
        QTest::newRow("falling steps") << QByteArray("step\tfigure=5\t100\nstep\tfigure=4\t200\n");
        QTest::newRow("falling claims") << QByteArray("step\tfigure=5\t200\nstep\tfigure=6\t100\n");
        QTest::newRow("a step of nothing") << QByteArray("step\t5\t200\n");
        QTest::newRow("rising costs") << QByteArray("cost\t0\t200\ncost\t1\t300\n");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, row);
        const auto table = tableOf(row);
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().code, ErrorCode::BadLexicon);
    }

    void isBuiltIn()
    {
        const auto table = Confidences::load();
        QVERIFY2(table.has_value(), table ? "" : qPrintable(toLogLine(table.error())));
        QVERIFY(!table->weights().isEmpty());
        QVERIFY(Confidences::permilleOf(table->steps(u"figure"_qs), 0) > 0);
        QVERIFY(table->costOf(0) > table->costOf(1000));
    }
};

QTEST_GUILESS_MAIN(ConfidencesTest)
#include "confidences_test.moc"
