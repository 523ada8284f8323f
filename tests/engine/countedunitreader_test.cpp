// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/countedunitreader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class CountedUnitReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< one a figure, - for none
        QTest::newRow("towns and townships") << u"下辖[4镇][10乡]。"_qs << u"下辖镇 辖乡"_qs;
        QTest::newRow("households of all") << u"全村[286户]。"_qs << u"户数"_qs;
        QTest::newRow("households and people of all") << u"该镇共有[286户][913人]。"_qs << u"户数 人口"_qs;
        QTest::newRow("homes") << u"小山村里,[286户]人家散落各处。"_qs << u"户数"_qs;
        QTest::newRow("those who work there") << u"厂里现有[96人]。"_qs << u"员工"_qs;
        QTest::newRow("none that are told of") << u"[166户]人家户均增收。"_qs << u"-"_qs;
        QTest::newRow("none of a kind") << u"[286户]脱贫户。"_qs << u"-"_qs;
        QTest::newRow("none with a noun before it") << u"脱贫户[286户]。"_qs << u"-"_qs;
        QTest::newRow("none with a verb") << u"带动[286户]。"_qs << u"-"_qs;
        QTest::newRow("none of other things") << u"全村[286台]。"_qs << u"-"_qs;
    }
    void namesTheUnit()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        QList<IndicatorReading> readings(marked.size());
        const CountedUnitReader reader(testLexicon(), marked.view(), readings);
        IndicatorTopic topic;
        topic.verb = u"辖"_qs;
        QStringList found;
        for (int i = 0; i < marked.size(); ++i) {
            const auto counted = reader.read(i, marked.slot(i), marked.sentence(i), {}, topic);
            readings[i] = counted.value_or(IndicatorReading{});
            found.append(counted ? counted->phrase : u"-"_qs);
        }
        QTEST(found.join(u' '), "expected");
    }
};

QTEST_GUILESS_MAIN(CountedUnitReaderTest)
#include "countedunitreader_test.moc"
