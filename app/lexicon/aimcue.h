// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::lexicon {

/** Words by which an aim, a limit or a fee is told from how things came out. */
enum class AimCue {
    Mean,       ///< before an amount: somebody found it, one with the other: 平均
    Threshold,  ///< before the least that one must have: 满
    Award,      ///< behind it: what one gets then: 奖励
    Future,     ///< before so many years: they are to come
    Estimating, ///< before an amount or a time: what somebody reckons with
    Found,      ///< before an age: somebody found it, and no rule sets it: 平均
    Kept,       ///< behind the word of a standard: how it came out: 稳定在
    Raised,     ///< what one gets was raised: 提高
    Fund,       ///< what many share, and no single one gets
    Fee,        ///< ends the name of what is asked; value "spent": ends so and is none: 经费
    Cap,        ///< before a limit: 额度
    OnTop,      ///< before what one gets besides: 另加
    Sum,        ///< opens a clause that sums up what the clause before means to do
    Shared,     ///< opens a clause on the shares that the sentence means to hand out
    Progress,   ///< opens a clause on how much of a plan is done
    Floor,      ///< a limit that may be one of what is expected
    Size,       ///< opens a clause on how large something is that was named before it: 该厂占地
    Listed,     ///< ends the word of a budget that lists its money
    Goal,       ///< part of the words for an aim
    Expected,   ///< begins the word for what was expected
    Market,     ///< before Expected: who expected it
    Beyond,     ///< before a Goal: it is behind; value "degree": only behind 高, 好 and the like
    Planning,   ///< before what somebody means to do
    Aiming,     ///< the same, where it opens its clause
    Running,    ///< behind a Planning that is the name of what runs already
    Now,        ///< opens a part of a sentence that leaves what was meant before it
    LookBack,   ///< in a line over a list: it is over
    Budget,     ///< ends the name of an amount that is one
};

} // namespace jiaoshu::lexicon
