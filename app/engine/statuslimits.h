// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"
#include "lexicon/cuetable.h"

#include <QStringView>

namespace jiaoshu::engine {

// Of the cue tables, aims is Cues::aim and times is Cues::period.

/** 不低于30元, 最多5万元: a limit on either side. */
[[nodiscard]] bool isLimited(const Quantity &quantity);
/** 65岁以上老人; no 平均年龄35岁以上, which somebody found. @p clause where the figure's clause begins. */
[[nodiscard]] bool isAgeLimit(QStringView text, const Quantity &quantity, qsizetype clause,
                              const lexicon::CueTable &aims);
/** Whether what stands from @p from to @p to says how it came out: 报销比例|稳定在|85%. */
[[nodiscard]] bool isKept(QStringView text, qsizetype from, qsizetype to, const lexicon::CueTable &aims);
/** 截至2024年9月底, 截至目前 at @p at: how things stood; no 截至申请日. */
[[nodiscard]] bool opensAsOf(QStringView text, qsizetype at, const lexicon::CueTable &times);
/** 补助由1万元提高到2万元, and no 补助资金, which many share. */
[[nodiscard]] bool isRaised(QStringView words, const lexicon::CueTable &aims);
/** 有|1000公顷|以上的林地 tells what there is; 有|50亩|以上的大户可获奖励 whom a rule is for. @p rest of the
 * clause behind the figure, @p before the character before it. */
[[nodiscard]] bool tellsStock(QStringView rest, QChar before);
/** 人均|救助628元: how it came out, one with the other. */
[[nodiscard]] bool isAverage(QStringView text, const Quantity &quantity);
/** An amount that one person may get. */
[[nodiscard]] bool isForOne(const Quantity &quantity);
/** 运费, 收购价, and no 经费. */
[[nodiscard]] bool endsWithFee(QStringView words, const lexicon::CueTable &aims);

} // namespace jiaoshu::engine
