// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/deedreader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class DeedReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesByTheWordsBefore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("expected");
        QTest::newRow("what becomes of people")
            << u"帮扶车间吸纳[86人]就业。"_qs << QString() << u"帮扶车间吸纳就业"_qs;
        QTest::newRow("what becomes of households")
            << u"合作社带动[40户]就业。"_qs << QString() << u"合作社带动就业"_qs;
        QTest::newRow("land that was planted") << u"老汉去年种了[7亩]。"_qs << QString() << u"种植面积"_qs;
        QTest::newRow("land that was taken on") << u"他承包了[70亩]。"_qs << QString() << u"承包面积"_qs;
        QTest::newRow("land that was rented") << u"返乡后流转[300亩]。"_qs << QString() << u"流转面积"_qs;
        QTest::newRow("land that was changed") << u"老汉带头改了[7亩]。"_qs << QString() << u"面积"_qs;
        QTest::newRow("land and half a mu more")
            << u"两口子种着[7亩]半麻。"_qs << QString() << u"种麻面积"_qs;
        QTest::newRow("animals that are kept") << u"今年我养了[1200只]。"_qs << QString() << u"养殖"_qs;
        QTest::newRow("what each of the theme gets")
            << u"每人每月补助[300元]。"_qs << u"护林员"_qs << u"护林员每人每月补助"_qs;
        QTest::newRow("what each of the topic gets")
            << u"每生每年资助[300元]。"_qs << QString() << u"孤儿每生每年资助"_qs;
        QTest::newRow("each of them and the time alone")
            << u"每生每年[300元]。"_qs << u"困难学生"_qs << u"困难学生每生每年"_qs;
    }
    void namesByTheWordsBefore()
    {
        QFETCH(QString, text);
        QFETCH(QString, theme);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).before(marked.quantity(0), marked.slot(0), theme, told());
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void countsHomes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("what becomes of them") << u"明年会有[2万伙]落成。"_qs << u"落成量"_qs;
        QTest::newRow("what becomes of flats") << u"届时有[5万个]单位完工。"_qs << u"完工量"_qs;
        QTest::newRow("what is done with them") << u"当局料合共兴建约[7万伙]。"_qs << u"兴建量"_qs;
        QTest::newRow("nothing of them") << u"当局收回[7万伙]。"_qs << u"-"_qs;
        QTest::newRow("schools") << u"当局兴建[7所]学校。"_qs << u"-"_qs;
    }
    void countsHomes()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).built(marked.quantity(0), marked.slot(0));
        QTEST(reading ? reading->phrase : u"-"_qs, "expected");
    }

    void passesTheWordsBeforeOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a noun says who they are") << u"车间吸纳[86户]脱贫户务工。"_qs;
        QTest::newRow("no verb") << u"全镇[86人]就业。"_qs;
        QTest::newRow("nobody who does it") << u"带动[86人]就业。"_qs;
        QTest::newRow("a ranking") << u"合作社带动[86户]居首。"_qs;
        QTest::newRow("a growth") << u"合作社带动[86户]增收。"_qs;
        QTest::newRow("animals that are not kept") << u"合作社免疫[86头]。"_qs;
        QTest::newRow("things") << u"合作社采购[86台]使用。"_qs;
        QTest::newRow("seed that was chosen") << u"全乡良种[7亩]。"_qs;
        QTest::newRow("land with its noun") << u"老汉种了[7亩]小麦。"_qs;
        QTest::newRow("a length") << u"老汉种了[7公里]。"_qs;
        QTest::newRow("each village") << u"每村每年补助[300元]。"_qs;
        QTest::newRow("each person once") << u"每人[300元]。"_qs;
        QTest::newRow("each person, and another verb") << u"每人每月需要[300元]。"_qs;
        QTest::newRow("money with its noun") << u"每人每月发放[300元]补助金。"_qs;
        QTest::newRow("money that names itself") << u"护林员每人每月补助[300元]。"_qs;
    }
    void passesTheWordsBeforeOver()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).before(marked.quantity(0), marked.slot(0), {}, told());
        QVERIFY2(!reading, reading ? qPrintable(reading->phrase) : "");
    }

    void namesByTheWordsBehind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("expected");
        QTest::newRow("what people do") << u"[15人]返岗复工。"_qs << 0 << u"返岗复工人数"_qs;
        QTest::newRow("what households do") << u"[15户]全部脱贫。"_qs << 0 << u"脱贫户数"_qs;
        QTest::newRow("of the first of a pair") << u"[15户][64人]全部脱贫。"_qs << 0 << u"脱贫"_qs;
        QTest::newRow("a share of those that do") << u"[80%]挂了果。"_qs << 0 << u"挂了果比例"_qs;
    }
    void namesByTheWordsBehind()
    {
        QFETCH(QString, text);
        QFETCH(int, index);
        const MarkedSlots marked(text);
        const auto reading =
            reader(marked).behind(index, marked.quantity(index), marked.slot(index), marked.sentence(index));
        QVERIFY(reading);
        QTEST(reading->phrase, "expected");
    }

    void passesTheWordsBehindOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u"共[15人]。"_qs;
        QTest::newRow("a ranking") << u"[80%]居全省首位。"_qs;
        QTest::newRow("a growth") << u"[15人]增长明显。"_qs;
        QTest::newRow("things") << u"[15件]很好。"_qs;
    }
    void passesTheWordsBehindOver()
    {
        QFETCH(QString, text);
        const MarkedSlots marked(text);
        const auto reading = reader(marked).behind(0, marked.quantity(0), marked.slot(0), marked.sentence(0));
        QVERIFY2(!reading, reading ? qPrintable(reading->phrase) : "");
    }

    void tellsWhatAPairDoes()
    {
        const MarkedSlots marked(u"[15户][64人]脱贫,[3人]返乡。"_qs);
        const auto act = [&](int index) {
            return reader(marked).ofPair(index, marked.slot(index), marked.sentence(index));
        };
        QCOMPARE(act(0), u"脱贫"_qs);
        QCOMPARE(act(1), u"脱贫"_qs);
        QCOMPARE(act(2), u"返乡"_qs);
    }

private:
    static DeedReader reader(const MarkedSlots &marked) { return {testLexicon(), marked.reader()}; }
    static IndicatorTopic told()
    {
        IndicatorTopic topic;
        topic.subject = u"孤儿"_qs;
        return topic;
    }
};

QTEST_GUILESS_MAIN(DeedReaderTest)
#include "deedreader_test.moc"
