// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/partreader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class PartReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesPartsOfAWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< one a figure, - for none
        QTest::newRow("amounts") << u"人均收入[5元],其中城镇[9元]、农村[4元]。"_qs
                                 << u"- 城镇人均收入 农村人均收入"_qs;
        QTest::newRow("in the sentence that goes on")
            << u"贷款余额[5元];其中涉农[3元]。"_qs << u"- 涉农贷款余额"_qs;
        QTest::newRow("words that both share stand once")
            << u"公路投资[5元],其中高速公路[3元]。"_qs << u"- 高速公路投资"_qs;
        QTest::newRow("none that names its own amount") << u"财政收入[5元],其中税收[4元]。"_qs << u"- -"_qs;
        QTest::newRow("none of another unit") << u"贷款余额[5元],其中涉农[3%]。"_qs << u"- -"_qs;
        QTest::newRow("none that are counted") << u"脱贫人口[5人],其中低保[3人]。"_qs << u"- -"_qs;
        QTest::newRow("none without 其中") << u"贷款余额[5元],涉农[3元]。"_qs << u"- -"_qs;
        QTest::newRow("none with its noun behind")
            << u"贷款余额[5元],其中涉农[3元]扶贫再贷款。"_qs << u"- -"_qs;
        QTest::newRow("none of a whole that is no amount")
            << u"投向基层[5元],其中涉农[3元]。"_qs << u"- -"_qs;
        QTest::newRow("none with a long name")
            << u"贷款余额[5元],其中新型农业经营主体[3元]。"_qs << u"- -"_qs;
        QTest::newRow("none that the whole names") << u"涉农贷款余额[5元],其中涉农[3元]。"_qs << u"- -"_qs;
        QTest::newRow("none with a verb") << u"贷款余额[5元],其中发放[3元]。"_qs << u"- -"_qs;
        QTest::newRow("none of the next sentence")
            << u"贷款余额[5元]。其中涉农[3元]。城镇[2元]。"_qs << u"- - -"_qs;
    }
    void namesPartsOfAWhole()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        QList<IndicatorReading> readings(marked.size());
        PartReader reader(testLexicon(), marked.view(), readings);
        QStringList found;
        for (int i = 0; i < marked.size(); ++i) {
            const IndicatorSlot slot = marked.slot(i);
            const auto part = reader.ofWhole(i, slot, marked.sentence(i));
            readings[i] = part.value_or(IndicatorReading{slot.left, {}});
            found.append(part ? part->phrase : u"-"_qs);
        }
        QTEST(found.join(u' '), "expected");
    }

    void knowsSomeOfThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("noun");
        QTest::addColumn<bool>("expected");
        QTest::newRow("有") << u"全县[23个]乡镇有[17个]。"_qs << u"乡镇"_qs << true;
        QTest::newRow("中有") << u"全县[23个]乡镇中有[17个]。"_qs << u"乡镇"_qs << true;
        QTest::newRow("里有") << u"全县[23个]乡镇里有[17个]。"_qs << u"乡镇"_qs << true;
        QTest::newRow("no other unit") << u"全县[23个]乡镇有[17所]。"_qs << u"乡镇"_qs << false;
        QTest::newRow("no other clause") << u"全县[23个]乡镇,有[17个]。"_qs << u"乡镇"_qs << false;
        QTest::newRow("no other noun") << u"全县[23个]乡镇建成[17个]。"_qs << u"乡镇"_qs << false;
        QTest::newRow("nothing of no noun") << u"全县[23个]有[17个]。"_qs << QString() << false;
        QTest::newRow("no money") << u"投资[23元]中有[17元]。"_qs << u"投资"_qs << false;
    }
    void knowsSomeOfThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, noun);
        const MarkedSlots marked(text);
        const QList<IndicatorReading> readings(marked.size(), IndicatorReading{u"乡镇"_qs, {}});
        const PartReader reader(testLexicon(), marked.view(), readings);
        QTEST(reader.isSomeOfThem(1, marked.slot(1), noun), "expected");
    }
};

QTEST_GUILESS_MAIN(PartReaderTest)
#include "partreader_test.moc"
