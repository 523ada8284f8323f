// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/yieldreader.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

/** 一天能卖|200碗, 一场直播卖出|500单: how much is sold. */
std::optional<IndicatorReading> YieldReader::sold(const Quantity &quantity, const IndicatorSlot &slot) const
{
    if ((quantity.kind != Kind::Count && quantity.kind != Kind::Measure) || !slot.behind.isEmpty() ||
        countsByItself(quantity.unit))
        return std::nullopt;
    const QStringView before = slot.before.endsWith(u'了') ? slot.before.chopped(1) : slot.before;
    const auto sold = m_lexicon.cues().phrase.endingAt(before, before.size(), roles({PhraseCue::Yield}));
    if (!sold || sold->value != u"销量")
        return std::nullopt;
    QStringView where = before.first(sold->begin);
    while (!where.isEmpty() && isOneOf(where.back(), u"能可就共只才还又已"))
        where.chop(1);
    const bool ofDay = where.endsWith(u"一天") || where.endsWith(u"每天");
    const QString whose = ofDay ? QStringLiteral("日") : m_trimmer.before(where);
    // 共卖出|10台: of what nobody tells
    if (whose.isEmpty())
        return std::nullopt;
    return named(whose % sold->value, 500, "indicator.yield");
}

/** 常年产干椒|4500吨: what grows there; empty where something else is told. */
QString YieldReader::cropOf(const IndicatorSlot &slot) const
{
    constexpr qsizetype LongestCrop = 6; // with its verb
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    if (slot.left.size() < 2 || slot.left.size() > LongestCrop || slot.left.front() != u'产' ||
        !slot.right.isEmpty() || cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Head})))
        return {};
    return cues.beginningAt(slot.left, 0, roles({IndicatorCue::Keep, IndicatorCue::Head})) ? QString()
                                                                                           : slot.left.mid(1);
}

/** 一亩只采|20斤: what a mu yields; 地里收了|5200斤: how much there is of what was planted; 一天能摘|30斤. */
std::optional<IndicatorReading> YieldReader::read(const Quantity &quantity, const IndicatorSlot &slot,
                                                  const IndicatorTopic &topic) const
{
    constexpr qsizetype LongestField = 3;
    constexpr OneOf Fields(u"田地塘园库棚山湖里林海亩");
    const bool isMass = is(quantity.unit, u"斤") || is(quantity.unit, u"公斤") ||
                        is(quantity.unit, u"千克") || is(quantity.unit, u"吨");
    if (auto trade = sold(quantity, slot))
        return trade;
    if (!isMass || slot.before.isEmpty() || slot.left.endsWith(u"亩产"))
        return std::nullopt;
    if (const QString crop = cropOf(slot); !crop.isEmpty())
        return named(crop + QStringLiteral("产量"), 600, "indicator.yield");
    const bool isDone = slot.before.endsWith(u'了');
    const QStringView before = isDone ? slot.before.chopped(1) : slot.before;
    const auto taken = m_lexicon.cues().phrase.endingAt(before, before.size(), roles({PhraseCue::Yield}));
    const qsizetype each = lastOf(slot.before, u'亩');
    if (each >= 0 && slot.before.size() - each <= 5 && (taken || isDone || slot.before.endsWith(u'到')))
        return named(QStringLiteral("亩产"), 700, "indicator.yield");
    if (!taken || taken->value == u"销量")
        return std::nullopt;
    // 没收, 回收 take from nobody's field
    const auto word = m_lexicon.cues().indicator.endingAt(before, before.size(),
                                                          roles({IndicatorCue::Keep, IndicatorCue::Verb}));
    if (word && word->length > taken->length)
        return std::nullopt;
    const QStringView where = before.first(taken->begin);
    const bool ofField = !where.isEmpty() && isOneOf(where.back(), Fields);
    // 一年能割|2000斤蜜
    const bool isSpan = !where.isEmpty() && isOneOf(where.back(), u"能可天年季月");
    if (slot.behind.size() == 1 && isHan(slot.behind.front()) && isSpan) {
        const auto piece =
            m_lexicon.cues().naming.beginningAt(slot.behind, 0, roles({lexicon::NameCue::Piece}));
        if (piece && piece->value.endsWith(slot.behind)) // 蜂蜜, and no 鱼类
            return named(piece->value % QStringLiteral("产量"), 600, "indicator.yield");
    }
    // 试验田收了|168斤鱼
    if (slot.behind.size() == 1 && isHan(slot.behind.front()) && ofField)
        return named(slot.behind % QStringLiteral("产量"), 600, "indicator.yield");
    // 手快的一天能摘|30斤
    if (slot.behind.isEmpty() && !where.isEmpty() && isOneOf(where.back(), u"能可只就才共天年季"))
        return named(taken->value.toString(), 500, "indicator.yield");
    const bool isField = !slot.left.isEmpty() && slot.left.size() <= LongestField && slot.right.isEmpty() &&
                         isDone && (ofField || slot.left.size() == taken->length);
    if (!isField)
        return std::nullopt;
    const QString crop = topic.subject.endsWith(u"种植面积") ? topic.subject.chopped(4) : QString();
    return named(crop + QStringLiteral("产量"), 500, "indicator.yield");
}

} // namespace jiaoshu::engine
