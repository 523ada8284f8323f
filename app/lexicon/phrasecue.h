// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::lexicon {

/** Words by which the readers of indicators take a phrase apart, beyond where it begins and ends. */
enum class PhraseCue {
    Given,    ///< what each one of a group gets: 补助
    Tenure,   ///< how somebody has land: 承包
    Linking,  ///< between those who are counted and what they do: 均, 成功; value: 未 of those who do not
    About,    ///< behind a number: 以上, 左右
    Rated,    ///< behind a number: at that rate: 的标准
    Granting, ///< before what is given: 给予
    Limit,    ///< says little without the label of its line: 上限; how much or by when at most: 最高, 须
    Settlement, ///< ends what people live in: 寨子
    YearOnYear, ///< before 高 and 多 alone: 同比
    Reckoned,   ///< ends what a figure is told in: 以港币计算
    Visitor,    ///< whom a country is named for: 东南亚|旅客
    Moving,     ///< before the price that something moves: 带动
    Both,       ///< two in one word; value: the two
    Revised,    ///< before the forecast that somebody changes: 上修
    Rank,       ///< a place in a row and no deed: 居首
    Linked,     ///< between 最高 and its name: 要数
    Aspect,     ///< ends a clause that says by what things are looked at: 来说
    Planting,   ///< ends what is done with a crop: 栽种
    Having,     ///< between who has it and what it is: 共有
    Span,       ///< a phrase with nothing but it says when or how often alone: 一年; value: day, of 今天
    Doing,      ///< the same behind a Span: 得花
    Required,   ///< behind the level that something is held against: 要求
    Home,       ///< behind so many 户: what they live in
    Unbroken,   ///< before so long: 连续; value: what it tells by itself
    Labour,     ///< ends what somebody earns a day's pay by: 打工
    Saying,     ///< says that something is said: 透露
    InTurn,     ///< goes to each of those told before: 分别
    Yield,      ///< a verb of taking from field or water; value: its amount
    Parted,     ///< a verb whose object stands behind how long it takes: 坐|三小时|车
    Spelled,    ///< written otherwise on the mainland; value: so
    Spending,   ///< before money that goes into what stands behind it; value: what that is
    Thing,      ///< told of those before its 的 that are counted: 30个传感器的|数据
};

} // namespace jiaoshu::lexicon
