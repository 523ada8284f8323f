// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/identifierrule.h"

#include "ruletable.h"

using namespace jiaoshu::engine;

class IdentifierRuleTest : public QObject
{
    Q_OBJECT
    const test::RuleTable m_table;

private Q_SLOTS:
    void takesNumbersThatName()
    {
        m_table.taken(IdentifierRule(), {{u"0818-5523177", u"0818-5523177"},
                                         {u"400-123-4567", u"400-123-4567"},
                                         {u"010-88886666转3", u"010-88886666"},
                                         {u"43号", u"43号"},
                                         {u"十六号", u"十六号"},
                                         {u"5G网络", u"5"},
                                         {u"A4纸", u"4"},
                                         {u"COVID-19", u"19"},
                                         {u"(2881)", u"2881"},
                                         {u"邮编:635000", u"635000"},
                                         {u"股票代码为600519", u"600519"},
                                         {u"热线12345", u"12345"},
                                         {u"尾号2233", u"2233"},
                                         {u"318国道", u"318"},
                                         {u"国道318线", u"318"},
                                         {u"台61线", u"61"},
                                         {u"425K处", u"425K"},
                                         {u"318线、", u"318"},
                                         {u"97路、26路", u"97"},
                                         {u"302路公交", u"302"},
                                         {u"K123次列车", u"123"},
                                         {u"501室", u"501"},
                                         {u"3号楼", u"3号"},
                                         {u"12345678", u"12345678"},
                                         {u"3:1获胜", u"3:1"},
                                         {u"1.2.3版", u"1.2.3"},
                                         {u"007", u"007"},
                                         {u"a_12", u"12"},
                                         {u"#12", u"12"},
                                         {u"北纬34°10′", u"34°10′"},
                                         {u"12@163.com", u"12"}});
    }

    void leavesAmounts()
    {
        m_table.left(IdentifierRule(),
                     {u"10-14天",   u"3-5万元",      u"GDP3.2万亿元", u"(3人)",     u"(30%)",  u"电话50部",
                      u"热线3条",   u"微信20万用户", u"12345678元",   u"1,234,567", u"0.5元",  u"318人",
                      u"120平方米", u"3.14",         u"2/3",          u"5个平台",   u"10万次", u"8单",
                      u"-5%",       u"34°C",         u"30次",         u"十几号人",  u"30号人", u"0人",
                      u"3线产能",   u"8路大军",      u"5路信号"});
    }
};

QTEST_GUILESS_MAIN(IdentifierRuleTest)
#include "identifierrule_test.moc"
