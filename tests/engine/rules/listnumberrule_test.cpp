// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/listnumberrule.h"

#include "ruletable.h"

using namespace jiaoshu::engine;

class ListNumberRuleTest : public QObject
{
    Q_OBJECT
    const test::RuleTable m_table;

private Q_SLOTS:
    void takesNumbersOfAList()
    {
        m_table.taken(ListNumberRule(), {{u"一、抓产业", u"一"},
                                         {u"(二)抓就业", u"二"},
                                         {u"。(三)抓教育", u"三"},
                                         {u"3.抓教育", u"3"},
                                         {u"。4、抓环境", u"4"},
                                         {u"一是抓", u"一"},
                                         {u"，二要抓", u"二"},
                                         {u"。三则看", u"三"},
                                         {u"\n2)抓", u"2"},
                                         {u"\n12.抓", u"12"}});
    }

    void leavesNumbersInSentences()
    {
        m_table.left(ListNumberRule(), {u"3.5元", u"\n3.5元", u"共3、4人", u"元(3)", u"3人是", u"共一",
                                        u"有两个", u"\n120.抓", u"有三、四个"});
    }
};

QTEST_GUILESS_MAIN(ListNumberRuleTest)
#include "listnumberrule_test.moc"
