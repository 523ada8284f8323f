// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::lexicon {

/** Words that bound the phrase that names a figure. */
enum class IndicatorCue {
    CutAfter,   ///< ends the noun behind a number
    TrimLeft,   ///< does not belong to the phrase it begins
    Keep,       ///< begins as a TrimLeft and is a word
    TrimRight,  ///< does not belong to the phrase it ends
    Growth,     ///< a verb or noun of growing or falling; value: the noun of a verb that is one character
    GrowthLead, ///< stands before one: 同比, 大幅
    Base,       ///< what a growth is compared with, behind 比 or 较
    Ratio,
    Generic,    ///< says little without what was counted before
    Amount,     ///< of the thing behind it: 投资3亿元的公路
    UnitNoun,   ///< a unit that is the counted noun itself
    Conversion, ///< leads to the same figure in another unit
    Verb,
    Light,    ///< a verb that tells nothing of what is counted
    Noun,     ///< makes a noun of the verb before it: 建设资金
    Earn,     ///< 能拿, before an income
    Equals,   ///< 是 or 相当于, before what a figure is compared with
    MadeOf,   ///< 是 or 来自, behind a share
    Price,    ///< a verb of asking or paying; value: the noun of its amount
    Title,    ///< what one is called, before the name: 龙头; or that somebody says it: 显示
    Head,     ///< ends what is measured: 率, 额, 面积
    Weak,     ///< a noun behind a figure that names nothing: 大关
    Compared, ///< tells a growth behind 同比 or 比上年 alone: 高, 少; value: its noun
    Adverb,   ///< belongs to the verb behind it and to no noun: 陆续, 仍有
    Versus,   ///< leads to what a share is held against: 高于 of 高于全省平均水平
    Party,    ///< ends a noun of those that a share may be told of without 的: 企业
    Owner,    ///< says whose it is and not what: 自家
    AreaEnd,  ///< ends the name of an area or a settlement
    NoTime,   ///< ends in 时, 前 or 后 and says no time: 工时, 税前, 产后
    Awarded,  ///< before the title that one has got: 评为
    LandUse,  ///< ends what land is for that nothing is planted on: 虾, 大棚; value: what is done with it
    Reason,   ///< begins a clause that says why: 由于
};

} // namespace jiaoshu::lexicon
