// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"

#include <QStringView>

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::engine {

/** 最高, 次之, 居首: behind a figure, ranks it and says nothing of what it counts. */
[[nodiscard]] bool isRanking(QStringView words, const lexicon::CueTable &phrases);
/** 最低的是甲县, 最大为: before a figure, who has most of what was told before. */
[[nodiscard]] bool namesExtreme(QStringView words, const lexicon::CueTable &phrases);
/** 就县市来看, 分区域看, 从品种上说: how something is looked at, not what. */
[[nodiscard]] bool isAspect(QStringView clause, const lexicon::CueTable &phrases);
/** 卸任前夕, 公司成立时: a phrase that says when, and not what: 税前 and 扣非后 do not. */
[[nodiscard]] bool saysWhen(QStringView phrase, const lexicon::CueTable &cues);
/** 某某仅证实, 公司预测: says that something was said; the end of such words before a figure. */
[[nodiscard]] bool endsWithSaying(QStringView words, const lexicon::CueTable &phrases);
/** (约14公斤): what stands before the same figure in another unit. */
[[nodiscard]] bool isConversion(QStringView before, const lexicon::CueTable &cues);
/** 面积 and 金额 are told of the same thing as 均价, not of one another. */
[[nodiscard]] bool isMeasureName(QStringView phrase, const lexicon::CueTable &cues);
/** 人 counts by itself: what stands behind it is mostly said of them. */
[[nodiscard]] bool countsByItself(QStringView unit);
/** The length of 第3季 or 第12届 at @p at, whose number would go and leave half a word; 0 for none. */
[[nodiscard]] qsizetype ordinalLengthAt(QStringView text, qsizetype at);
/** The length of 中, 一套 or 每晚 at the end of @p text, which is not empty; 0 for none. */
[[nodiscard]] qsizetype tailLength(QStringView text);
/** 每万人拥有|8张: of what was counted before. */
[[nodiscard]] bool isEach(QStringView words);
/** 全村共有, 该镇现有: what follows counts all of them. */
[[nodiscard]] bool tellsOfAll(QStringView before);
/** The length of 人民币, 美金 at the end of @p phrase, before whose amount it stands; 0 for none. */
[[nodiscard]] qsizetype currencyLength(QStringView phrase, const lexicon::CueTable &cues);
/** Whether what is counted one by one is @p owner of a phrase, and not the noun behind its 的:
 * 30家企业|的收入. */
[[nodiscard]] bool countsOwner(QStringView unit, QStringView owner);
/** The length of 以上, 左右 and the like that @p text begins with; 0 for none. */
[[nodiscard]] qsizetype lengthOfAbout(QStringView text, const lexicon::CueTable &phrases);
/** 村, 县: what is counted and its own unit. */
[[nodiscard]] bool isUnitNoun(QChar c);
/** 一天能出, 一年打: how much a time or a piece gives, and not what. */
[[nodiscard]] bool isYieldOfOne(QStringView words);
/** 收购价, 补贴: says of itself that it is money for something. */
[[nodiscard]] bool namesPrice(QStringView phrase, const lexicon::CueTable &cues);
/** Money for a weight, a volume or a piece that is sold: 每斤, 每瓶. */
[[nodiscard]] bool isUnitPrice(const Quantity &quantity);

} // namespace jiaoshu::engine
