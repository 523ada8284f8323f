// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placeheadings.h"

#include "engine/characters.h"
#include "lexicon/places.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::PlaceLevel;

namespace {

constexpr qsizetype HeadingReach = 6; ///< characters beside an area's name in a heading that is about it

} // namespace

const PlaceMention *PlaceHeadings::areaOf(const SentenceView &heading) const
{
    const QList<PlaceMention> &all = m_mentions.all;
    auto mention = std::lower_bound(all.cbegin(), all.cend(), heading.begin,
                                    [](const PlaceMention &m, qsizetype at) { return m.begin < at; });
    // 一季度全国就业…: as the first word, or behind a time
    if (mention != all.cend() && mention->end <= heading.end && mention->kind == MentionKind::Country &&
        (mention->begin == heading.begin || isOneOf(m_text[mention->begin - 1], u"年月日度季底")))
        return &*mention;
    // one of several news on a page may be from another province
    const auto isElsewhere = [this](int province) {
        return m_mentions.main >= 0 && !m_places.isWithin(m_mentions.main, province);
    };
    const bool isStory = isOverSource(heading);
    for (; mention != all.cend() && mention->end <= heading.end; ++mention) {
        if (mention->kind == MentionKind::Name && !mention->isPartner &&
            (m_places.place(mention->ids.first()).level >= PlaceLevel::Prefecture ||
             (isStory && m_places.place(mention->ids.first()).level == PlaceLevel::Province &&
              isElsewhere(mention->ids.first()))))
            return isAboutIt(heading, *mention) ? &*mention : nullptr;
    }
    return nullptr;
}

/** 塞北管理区简介, 花海——恩施州咸丰县某地, and no 南郑区…带动农民增收. */
bool PlaceHeadings::isAboutIt(const SentenceView &heading, const PlaceMention &named) const
{
    if (named.end - named.begin + HeadingReach >= heading.end - heading.begin)
        return true;
    // 柘城县:辣椒铺就增收路; the title of one of several news, with its source below
    if ((named.begin == heading.begin && charAt(m_text, named.end) == u':') || isOverSource(heading))
        return true;
    const QChar before = charAt(m_text, named.begin - 1);
    return named.steps > 0 && (named.begin == heading.begin || isDash(before));
}

bool PlaceHeadings::isOverHeading(const SentenceView &heading) const
{
    return m_article.isOver(heading, BlockRole::Heading);
}

bool PlaceHeadings::isOverSource(const SentenceView &heading) const
{
    return m_article.isOver(heading, BlockRole::Dateline);
}

bool PlaceHeadings::isItem(const SentenceView &heading) const
{
    return isLineWithFigure(heading.block) &&
           (isLineWithFigure(heading.block - 1) || isLineWithFigure(heading.block + 1));
}

bool PlaceHeadings::isLineWithFigure(int block) const
{
    const QList<Block> &blocks = m_article.structure().blocks;
    if (block < 0 || block >= blocks.size() || blocks[block].role != BlockRole::Heading)
        return false;
    const QList<Quantity> &all = m_article.quantities();
    const Utf16Span &span = blocks[block].span;
    const auto figure = std::lower_bound(all.cbegin(), all.cend(), span.begin,
                                         [](const Quantity &q, Utf16Offset at) { return q.span.begin < at; });
    return figure != all.cend() && figure->span.begin < span.end;
}

} // namespace jiaoshu::engine
