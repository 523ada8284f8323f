// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/respectivereader.h"

#include "engine/markedslots.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class RespectiveReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachItsMember_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("expected"); ///< one a figure, - for none
        QTest::newRow("members with their growth") << u"煤炭、电力行业产量分别增长[6%]、[7%]。"_qs
                                                   << QString() << u"煤炭行业产量增长 电力行业产量增长"_qs;
        QTest::newRow("members with 和")
            << u"城镇和农村居民收入分别为[6元]和[7元]。"_qs << QString() << u"城镇居民收入 农村居民收入"_qs;
        QTest::newRow("members with 等") << u"药材、茶叶等产业产值分别增长[3%]、[4%]。"_qs << QString()
                                         << u"药材产业产值增长 茶叶产业产值增长"_qs;
        QTest::newRow("依次") << u"东原、西川的客流依次为[3人]、[2人]。"_qs << QString()
                              << u"东原的客流 西川的客流"_qs;
        QTest::newRow("members of the clause before")
            << u"分别为[3人]、[2人]。"_qs << u"东原市、西川市客流量"_qs << u"东原市客流量 西川市客流量"_qs;
        QTest::newRow("growths of the figures before it")
            << u"城镇、农村收入分别为[3元]、[1元],增长[5%]、[8%]。"_qs << QString()
            << u"城镇收入 农村收入 城镇收入增长 农村收入增长"_qs;
        QTest::newRow("shares") << u"林业、牧业分别占[4%]、[2%]。"_qs << QString()
                                << u"林业所占比重 牧业所占比重"_qs;
        QTest::newRow("what is given, behind them")
            << u"分别给予每人[6元]、[7元]的安家补助。"_qs << QString() << u"安家补助 安家补助"_qs;
        QTest::newRow("months, which are one time")
            << u"4、5月营收分别为[6元]、[7元]。"_qs << QString() << u"- -"_qs;
        QTest::newRow("names that end with a digit")
            << u"TOP30、TOP50分别为[6元]、[7元]。"_qs << QString() << u"TOP30 TOP50"_qs;
        QTest::newRow("ordinals") << u"第一、二、三产业贡献率分别为[3%]、[2%]、[5%]。"_qs << QString()
                                  << u"第一产业贡献率 第二产业贡献率 第三产业贡献率"_qs;
        QTest::newRow("ordinals without 第") << u"一、二级医院报销比例分别为[3%]、[2%]。"_qs << QString()
                                             << u"一级医院报销比例 二级医院报销比例"_qs;
        QTest::newRow("two in one word")
            << u"存贷款余额分别为[3元]、[2元]。"_qs << QString() << u"存款余额 贷款余额"_qs;
        QTest::newRow("growth behind them")
            << u"远山和近水分别实现[60%]和[70%]增长。"_qs << QString() << u"远山增长 近水增长"_qs;
    }

    void givesEachItsMember() { check(); }

    void passesOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no 分别") << u"煤炭、电力产量增长[6%]、[7%]。"_qs << QString() << u"- -"_qs;
        QTest::newRow("fewer members") << u"煤炭产量分别增长[6%]、[7%]。"_qs << QString() << u"- -"_qs;
        QTest::newRow("more members")
            << u"煤炭、电力、钢铁产量分别增长[6%]、[7%]。"_qs << QString() << u"- -"_qs;
        QTest::newRow("a theme of one alone") << u"分别为[6人]、[7人]。"_qs << u"客流"_qs << u"- -"_qs;
        QTest::newRow("a figure of another clause") << u"煤炭、电力产量分别增长[6%]、[7%],投资[3元]。"_qs
                                                    << QString() << u"煤炭产量增长 电力产量增长 -"_qs;
        QTest::newRow("what is done, behind them")
            << u"分别拿出[6元]、[7元]修建水库。"_qs << QString() << u"- -"_qs;
        QTest::newRow("分别 behind the figures")
            << u"煤炭[6元]、电力[7元]分别核算。"_qs << QString() << u"- -"_qs;
    }

    void passesOver() { check(); }

private:
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, theme);
        const MarkedSlots marked(text);
        RespectiveReader reader(testLexicon(), marked.view(), marked.reader());
        QList<IndicatorReading> readings(marked.size());
        QStringList found;
        for (int i = 0; i < marked.size(); ++i) {
            const auto reading = reader.read(i, marked.slot(i), marked.sentence(i), readings, theme);
            if (reading)
                readings[i] = *reading;
            found.append(reading ? reading->phrase : u"-"_qs);
        }
        QTEST(found.join(u' '), "expected");
    }
};

QTEST_GUILESS_MAIN(RespectiveReaderTest)
#include "respectivereader_test.moc"
