// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pollreader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class PollReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAnswers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("what they think") << u"[71%]的受访者认为票价偏高。"_qs << u"票价偏高的受访者比例"_qs;
        QTest::newRow("in the next clause")
            << u"[71%]的店家透露,生意不如往年。"_qs << u"生意不如往年的店家比例"_qs;
        QTest::newRow("what they have done") << u"[71%]已换过住处。"_qs << u"换过住处比例"_qs;
        QTest::newRow("what they have not done")
            << u"[71%]的住户没有买保险。"_qs << u"没有买保险的住户比例"_qs;
        QTest::newRow("with the number behind") << u"觉得票价合理的只有[7%]。"_qs << u"票价合理比例"_qs;
    }
    void namesAnswers()
    {
        QFETCH(QString, text);
        const auto reading = read(text);
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void passesOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a rate that was reached") << u"绿化覆盖率[71%]已达标。"_qs;
        QTest::newRow("a limit") << u"距上限[71%]仍有空间。"_qs;
        QTest::newRow("a share of things") << u"[71%]的山坡。"_qs;
        QTest::newRow("people who are counted") << u"[71人]已换过住处。"_qs;
    }
    void passesOver()
    {
        QFETCH(QString, text);
        QVERIFY(!read(text));
    }

private:
    static std::optional<IndicatorReading> read(const QString &text)
    {
        const MarkedSlots marked(text);
        return PollReader(testLexicon(), marked.view(), marked.reader())
            .read(marked.quantity(0), marked.slot(0), marked.sentence(0));
    }
};

QTEST_GUILESS_MAIN(PollReaderTest)
#include "pollreader_test.moc"
