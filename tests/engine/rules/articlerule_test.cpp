// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/articlerule.h"

#include "ruletable.h"

using namespace jiaoshu::engine;

class ArticleRuleTest : public QObject
{
    Q_OBJECT
    const test::RuleTable m_table;

private Q_SLOTS:
    void takesOneAsAnArticle()
    {
        m_table.taken(ArticleRule(), {{u"一批群众", u"一"},
                                      {u"一座桥", u"一"},
                                      {u"一名村民", u"一"},
                                      {u"一天上百元", u"一"},
                                      {u"一年工资", u"一"},
                                      {u"一斤卖", u"一"},
                                      {u"一个月来", u"一"},
                                      {u"每100公里", u"100"},
                                      {u"每一户", u"一"},
                                      {u"每增加1人", u"1"},
                                      {u"每连续参保1年", u"1"},
                                      {u"最多一天30列", u"一"},
                                      {u"一年多卖两万", u"一"},
                                      {u"较上一年多三成", u"一"},
                                      {u"南漳、谷城两县交界", u"两"},
                                      {u"甲、乙和丙三村都", u"三"}});
    }

    void leavesCounts()
    {
        m_table.left(ArticleRule(),
                     {u"仅一人",           u"为期一年的", u"近一吨重",      u"共一座",
                      u"超过一年",         u"还剩一天",   u"两批",          u"修桥梁、道路两条，",
                      u"南漳、谷城等两县", u"新建两县道", u"1批",           u"一成多",
                      u"一刻钟后",         u"每户1人",    u"每次增加，1人", u"新增1人",
                      u"最多一天，",       u"一万元",     u"一年半",        u"三十一人"});
    }
};

QTEST_GUILESS_MAIN(ArticleRuleTest)
#include "articlerule_test.moc"
