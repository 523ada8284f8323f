// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/timerule.h"

#include "ruletable.h"

using namespace jiaoshu::engine;

class TimeRuleTest : public QObject
{
    Q_OBJECT
    const test::RuleTable m_table;

private Q_SLOTS:
    void takesClockTimes()
    {
        m_table.taken(TimeRule(), {{u"13:52", u"13:52"},
                                   {u"00:40:00", u"00:40:00"},
                                   {u"9时30分", u"9时30分"},
                                   {u"9时", u"9时"},
                                   {u"二十时", u"二十时"},
                                   {u"上午8点", u"8点"},
                                   {u"早上七点半", u"七点半"},
                                   {u"6点半", u"6点半"},
                                   {u"8点整", u"8点整"},
                                   {u"晚九点", u"九点"},
                                   {u"3点15分", u"3点15分"},
                                   {u"凌晨两点", u"两点"}});
    }

    void leavesSpansPointsAndScores()
    {
        m_table.left(TimeRule(), {u"13小时", u"8点意见", u"五点建议", u"3点左右", u"30分", u"3:1", u"25:30",
                                  u"6时代", u"5时间", u"跌20点，", u"三点一线", u"8.5点"});
    }
};

QTEST_GUILESS_MAIN(TimeRuleTest)
#include "timerule_test.moc"
