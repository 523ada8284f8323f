// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/ordinalrule.h"

#include "ruletable.h"

using namespace jiaoshu::engine;

class OrdinalRuleTest : public QObject
{
    Q_OBJECT
    const test::RuleTable m_table;

private Q_SLOTS:
    void takesNumbersOfARow()
    {
        m_table.taken(OrdinalRule(), {{u"第十二批", u"第十二"},
                                      {u"第3名", u"第3"},
                                      {u"第三至五名", u"第三至五"},
                                      {u"第一、二、三产业", u"第一、二、三"},
                                      {u"前10强", u"10"},
                                      {u"前三名", u"三"},
                                      {u"TOP 10", u"10"},
                                      {u"No.3", u"3"},
                                      {u"其二", u"二"},
                                      {u"1类新药", u"1"},
                                      {u"三级医院", u"三"},
                                      {u"二楼", u"二"},
                                      {u"3楼", u"3"},
                                      {u"一期工程", u"一"},
                                      {u"十届委员会", u"十"},
                                      {u"二轮协商", u"二"},
                                      {u"一等奖", u"一"},
                                      {u"3等奖", u"3"},
                                      {u"五年级", u"五"},
                                      {u"4号线", u"4"},
                                      {u"三类地区", u"三"},
                                      {u"1/8决赛", u"1/8"},
                                      {u"十三届全国人大", u"十三"},
                                      {u"五次会议", u"五"},
                                      {u"1期工程", u"1"}});
    }

    void leavesCounts()
    {
        m_table.left(OrdinalRule(),
                     {u"十二批",   u"前3个月",    u"前三季", u"6.2级地震",  u"十级大风", u"八级台风",
                      u"两轮协商", u"3层",        u"分三期", u"共办三期",   u"连续三届", u"召开五次会议",
                      u"1/8的人",  u"已举办八届", u"二十人", u"二人",       u"3期",      u"20级",
                      u"两类",     u"其中3人",    u"其50%",  u"其三家公司", u"2类人",    u"目前5名"});
    }
};

QTEST_GUILESS_MAIN(OrdinalRuleTest)
#include "ordinalrule_test.moc"
