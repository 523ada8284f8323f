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
        const auto table = tableOf("rule\tnumeral.arabic\t990\nmark\tkind.1\t-250\nbias\t-\t1200\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->accuracyPermille(QLatin1StringView("numeral.arabic")), std::optional(990));
        QVERIFY(!table->accuracyPermille(QLatin1StringView("numeral.roman")).has_value());
        QCOMPARE(table->weight(QLatin1StringView("kind.1")), -250);
        QCOMPARE(table->weight(QLatin1StringView("kind.2")), 0);
        QCOMPARE(table->bias(), 1200);
    }

    void takesTheStepAScoreHasReached()
    {
        const auto table = tableOf("step\t-100\t300\nstep\t0\t600\nstep\t900\t960\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->permilleOf(-101), 0);
        QCOMPARE(table->permilleOf(-100), 300);
        QCOMPARE(table->permilleOf(899), 600);
        QCOMPARE(table->permilleOf(5000), 960);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("unknown part") << QByteArray("rank\tx\t1\n");
        QTest::newRow("no number") << QByteArray("mark\tx\tmuch\n");
        QTest::newRow("beyond all") << QByteArray("rule\tx\t1001\n");
        QTest::newRow("below none") << QByteArray("step\t5\t-1\n");
        QTest::newRow("twice") << QByteArray("mark\tx\t1\nmark\tx\t2\n");
        QTest::newRow("falling steps") << QByteArray("step\t5\t100\nstep\t4\t200\n");
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
        QVERIFY(!table->rules().isEmpty());
        QVERIFY(table->permilleOf(0) > 0);
    }
};

QTEST_GUILESS_MAIN(ConfidencesTest)
#include "confidences_test.moc"
