// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/fixednamerule.h"

#include "ruletable.h"

using namespace jiaoshu::engine;

class FixedNameRuleTest : public QObject
{
    Q_OBJECT
    const test::RuleTable m_table;

private Q_SLOTS:
    void takesNamesAndPlans()
    {
        m_table.taken(FixedNameRule(), {{u"“四个不摘”", u"四"},
                                        {u"“10条措施”", u"10"},
                                        {u"“5·12”地震", u"5"},
                                        {u"10·17工程", u"10·17"},
                                        {u"《三年行动方案》", u"三"},
                                        {u"《关于2个问题的通知》", u"2"},
                                        {u"1+6+N", u"1"},
                                        {u"3+X", u"3"},
                                        {u"“351”待遇", u"351"},
                                        {u"三年行动", u"三"},
                                        {u"三河村的路", u"三"},
                                        {u"三河镇的路", u"三"},
                                        {u"五年规划", u"五"},
                                        {u"百日行动", u"百"},
                                        {u"九年制", u"九"},
                                        {u"「八成」計劃", u"八"},
                                        {u"“三分之一”工程", u"三分之一"}});
    }

    void leavesFigures()
    {
        m_table.left(FixedNameRule(),
                     {u"“这是3万元，你点点。”", u"“3000万元”", u"“15%”", u"三年来", u"三年多", u"“好”，3人",
                      u"《办法》规定3人", u"3人“好”", u"五年内", u"百日内", u"3万", u"“再等等！”5人",
                      u"“补助只有三分之一”", u"“不高于收入四成”", u"“亩均增收300元”", u"三个村", u"三座桥"});
    }
};

QTEST_GUILESS_MAIN(FixedNameRuleTest)
#include "fixednamerule_test.moc"
