// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"
#include "engine/periodfinder.h"

#include <QList>

#include <utility>

namespace jiaoshu::engine {

/** A quantity and the time it is given: indices ascending. */
using SharedTimes = QList<std::pair<int, TimeMention>>;

/** Tells what a time named in a sentence is to the figures around it. Looks at what it was made of. */
class TimeLook
{
public:
    TimeLook(const ArticleView &article, const lexicon::Cues &cues);

    /** 9月28日,市政府召开发布会: the day it was said, and not that of the figures. */
    [[nodiscard]] bool isWhenSaid(const TimeMention &mention, const SentenceView &sentence) const;
    /** “最美乡村2019年度教师”: part of a name that is quoted. */
    [[nodiscard]] bool isInName(const TimeMention &mention, const SentenceView &sentence) const;
    /** 成立于2015年, 2018年底并网,: when something began or opened, and nothing is told of that time. */
    [[nodiscard]] std::optional<lexicon::Cue> eventOf(const TimeMention &mention,
                                                      const SentenceView &sentence) const;
    /** 主要是上年…: the time of a cause, told in passing. */
    [[nodiscard]] bool isCause(const TimeMention &mention) const;
    /** Where the time at @p at begins its clause at @p clause but for words that only lead to it: 再看8月,
     * 【经济】2022年, 全市2022年; else @p clause. */
    [[nodiscard]] qsizetype withoutLead(qsizetype clause, qsizetype at) const;
    /** 2021年,… or 今年以来…, and no 2021年产值: the time of more than its phrase. */
    [[nodiscard]] bool standsAlone(const TimeMention &mention) const;
    [[nodiscard]] bool isInParenthesis(const TimeMention &mention) const;
    /** 人口已达16万人: 已 stands before the figure in its clause. */
    [[nodiscard]] bool isDone(const Quantity &quantity, const SentenceView &sentence) const
    {
        const qsizetype at = quantity.span.begin.value;
        const qsizetype clause = m_article.clauseBegin(sentence, at);
        return m_text.mid(clause, at - clause).contains(u'已');
    }
    /** 转机出现在2010年春天。 The sentence says when what follows happened, and no more. */
    [[nodiscard]] bool setsScene(const TimeMention &mention, const SentenceView &sentence) const;
    /** 7月,他的儿子摔伤: what befell somebody then holds for its sentence, what was counted then for more. */
    [[nodiscard]] bool isOfStory(const TimeMention &mention) const;
    /** 年末…存栏: how things stood then; what was made in the year may follow. */
    [[nodiscard]] bool isEnd(const TimeMention &mention) const
    {
        return mention.kind == TimeKind::Stated && isOneOf(m_text[mention.end - 1], u"末底");
    }
    /** 今日, in an article without a day. */
    [[nodiscard]] static bool isUnknown(const TimeMention &mention)
    {
        return mention.period.isEmpty() && mention.kind == TimeKind::Stated && !mention.isSame &&
               !mention.isYearBefore;
    }
    /** 医疗方面,…: the sentence turns to something else. */
    [[nodiscard]] bool opensTopic(const SentenceView &sentence) const;
    /** 其中…; 与去年11月底相比,…: the sentence goes on with what the one before counts. */
    [[nodiscard]] bool tellsOfTheSame(const SentenceView &sentence) const;
    /** The same, or it stands behind a semicolon. */
    [[nodiscard]] bool goesOn(const SentenceView &sentence) const;
    /** 较3月的18宗及6元: nothing but 及 or a mark of a list stands before the figure and the one before it.
     */
    [[nodiscard]] bool joinsFigureBefore(int quantity) const;
    /** 2023年 and 2023年8月, and neither 2020-2022年 nor 自1920年以来. */
    [[nodiscard]] bool isOneYear(const TimeMention &mention) const;
    /** 1996年 in a report of 2031: what somebody did long ago is no year that the article reports on.
     * @param written the year of the report, 0 where it is unknown. */
    [[nodiscard]] static bool isLongAgo(const TimeMention &mention, int written)
    {
        constexpr int Longest = 2; // years
        return mention.year + Longest < written;
    }
    /** The time of the figure right behind it only. */
    [[nodiscard]] bool isForOne(const TimeMention &mention) const;
    /** 派息22仙,上年度为|40仙: what was before, behind what is told. */
    [[nodiscard]] bool isBeside(const TimeMention &mention) const;
    /** 由去年底的91%升至93%: the time of the first of two figures. */
    [[nodiscard]] bool isStartOfRange(const TimeMention &mention) const;
    /** 恢复至2019年的90%, 是上年的3倍: no amount of that time, as 高于上年的5.3% is. */
    [[nodiscard]] bool isRatioTo(const TimeMention &mention, model::Kind kind) const;
    /** 总人口11.3万人(2014年): the time in parentheses right behind a figure. */
    [[nodiscard]] const TimeMention *behindFigure(int quantity, const QList<TimeMention> &mentions) const;
    /** 周转天数拉长到113天: a span of time that is the figure of something, not one that says when. */
    [[nodiscard]] bool isMeasured(const Quantity &quantity) const;

    /** 年末存栏5万只,肉类产量3吨: what the clause of @p quantity tells is of no single day, as @p standing
     * is. */
    [[nodiscard]] bool isLeftBy(const TimeMention &standing, const Quantity &quantity,
                                const SentenceView &sentence) const;
    /** 由|28家|增至36家 behind @p standing: how things stood before it. */
    [[nodiscard]] bool isStateBefore(const Quantity &quantity, const TimeMention &standing,
                                     const SentenceView &sentence) const;
    /** 补助由每人|3万元提高到4万元: how it stood before something changed. */
    [[nodiscard]] bool isStart(const Quantity &quantity, const SentenceView &sentence) const;
    /** 截至2030年底,有船90艘,预计两年后减到|70艘: what is planned behind what there was on the day that
     * stands. @param statuses one a quantity. */
    [[nodiscard]] bool isPlanBehind(const TimeMention &standing, int quantity,
                                    const QList<model::Status> &statuses) const;
    /** 周四收报5元: what the market made, on a day of its own. */
    [[nodiscard]] bool isClosingPrice(const Quantity &quantity, const SentenceView &sentence) const;
    /** 公布|9月|外销订单统计: the month that an office tells of. */
    [[nodiscard]] bool isMonthOfStatistics(const TimeMention &mention) const;

    /** 贷款余额398亿元: how much there was at one time. */
    [[nodiscard]] bool isBalance(const Quantity &quantity, const SentenceView &sentence) const;

    /** 截至2024年5月31日止第三财季: the months that end there. */
    [[nodiscard]] bool endsTerm(const TimeMention &mention) const;
    /** 2019年半年报, 2023年度报告: what a company reports on. */
    [[nodiscard]] bool namesReport(const TimeMention &mention) const;
    /** 2018年以来: what is planned in a sentence of its own is not of these years. */
    [[nodiscard]] bool reachesToday(const TimeMention &mention) const;
    /** 披露一季报,公司2024年一季度…: a time behind the word for results. */
    [[nodiscard]] bool isAfterResults(const TimeMention &mention, const SentenceView &sentence) const;
    /** 全镇有小学6所, 村里现有农户212户: how things stand, and not what was done in the year. */
    [[nodiscard]] bool tellsHowThingsStand(const SentenceView &sentence) const;

    /** 2022年和2023年分别为3亿元、4亿元: each its own; two years with nothing shared out stand as one. */
    [[nodiscard]] SharedTimes shareOut(const SentenceView &sentence, QList<TimeMention> &mentions) const;

private:
    [[nodiscard]] bool opensParts(qsizetype begin, qsizetype end) const;
    [[nodiscard]] bool isCountOfDays(qsizetype end) const;
    [[nodiscard]] bool isJoined(const TimeMention &mention, const TimeMention &next) const;
    [[nodiscard]] qsizetype nextFigure(const SentenceView &sentence, qsizetype from) const;

    const ArticleView &m_article;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_articleCues;
    QStringView m_text;
};

} // namespace jiaoshu::engine
