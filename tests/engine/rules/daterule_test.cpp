// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/daterule.h"

#include "ruletable.h"

using namespace jiaoshu::engine;

class DateRuleTest : public QObject
{
    Q_OBJECT
    const test::RuleTable m_table;

private Q_SLOTS:
    void takesDatesAndPeriods()
    {
        m_table.taken(DateRule(), {{u"2021年3月", u"2021年"},
                                   {u"二〇一八年", u"二〇一八年"},
                                   {u"二零二四年春", u"二零二四年"},
                                   {u"3月份", u"3月份"},
                                   {u"十二月", u"十二月"},
                                   {u"28日", u"28日"},
                                   {u"三十一日", u"三十一日"},
                                   {u"2016—2020年度", u"2016—2020年度"},
                                   {u"1至8月", u"1至8月"},
                                   {u"7、8月份", u"7、8月"},
                                   {u"5月6号", u"5月"},
                                   {u"2021-12-31", u"2021-12-31"},
                                   {u"2021.12.31", u"2021.12.31"},
                                   {u"2021/12/31", u"2021/12/31"},
                                   {u"2024/25", u"2024/25"},
                                   {u"90年代", u"90年代"},
                                   {u"八十年代", u"八十年代"},
                                   {u"90后", u"90后"},
                                   {u"00后", u"00后"},
                                   {u"08年", u"08年"},
                                   {u"98年底", u"98年"},
                                   {u"114年度", u"114年度"},
                                   {u"民国95年", u"95年"},
                                   {u"113年7月", u"113年"},
                                   {u"三季度", u"三季度"},
                                   {u"第4季", u"4季"},
                                   {u"一至三季度", u"一至三季"},
                                   {u"周三下午", u"周三"},
                                   {u"星期五", u"星期五"},
                                   {u"21世纪", u"21世纪"},
                                   {u"公元618年", u"618年"},
                                   {u"2022中国", u"2022"},
                                   {u"(2019)", u"2019"},
                                   {u"2021-2025", u"2021-2025"},
                                   {u"三十年来", u"三十年"},
                                   {u"10年间", u"10年"},
                                   {u"前三个月", u"三个月"},
                                   {u"过去两年", u"两年"},
                                   {u"三天前", u"三天"},
                                   {u"一〇四年", u"一〇四年"}});
    }

    void leavesCountsAndSpans()
    {
        m_table.left(DateRule(),
                     {u"3年",      u"两千年",     u"3个月",    u"三个月",  u"60日",    u"2023人",
                      u"1999户",   u"2000元",     u"2023亩",   u"2,021年", u"3个季度", u"三周",
                      u"两个星期", u"12—15人",    u"2020.5元", u"3.5月",   u"30年",    u"5日元",
                      u"3日游",    u"3日均",      u"6月龄",    u"90多人",  u"100年",   u"用了近三年",
                      u"提前3天",  u"连续三年",   u"为期十天", u"60岁前",  u"25年",    u"3至5年",
                      u"20余日",   u"2024.5万元", u"两三月",   u"3/10"});
    }
};

QTEST_GUILESS_MAIN(DateRuleTest)
#include "daterule_test.moc"
