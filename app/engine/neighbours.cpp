// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbours.h"

#include "engine/characters.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::PlaceCue;
using lexicon::roles;

namespace {

constexpr qsizetype BorderReach = 16; ///< characters behind an area's name that may say what it does
constexpr qsizetype ListReach = 24;   ///< characters back to 东邻, where other neighbours stand between

/** 东邻凤庆、|云县: behind others of a list of neighbours. */
bool isListed(QStringView text, const lexicon::CueTable &cues, qsizetype begin, qsizetype blockBegin)
{
    if (begin <= blockBegin || !isOneOf(text[begin - 1], u"、和与及"))
        return false;
    const qsizetype from = std::max(blockBegin, begin - ListReach);
    for (qsizetype at = begin - 1; at > from && (isHan(text[at]) || text[at] == u'、'); --at) {
        const auto aside = cues.endingAt(text, at, roles({PlaceCue::Aside}), blockBegin);
        if (aside && aside->length == 2 && isOneOf(text[aside->begin], u"东西南北毗紧邻"))
            return true;
    }
    return false;
}

/** Where the clause behind @p end ends, or as far as it may speak of the area named there. */
qsizetype nearClauseEnd(const ArticleView &article, qsizetype end)
{
    const QStringView text = article.text();
    qsizetype clauseEnd = end;
    while (clauseEnd < std::min(text.size(), end + BorderReach) && text[clauseEnd] != u'\n' &&
           !article.isClauseMark(clauseEnd))
        ++clauseEnd;
    return clauseEnd;
}

/** Behind 、 from @p at on, up to the next mark: 八宝河 in 、八宝河、. */
QStringView itemAt(QStringView text, qsizetype at)
{
    constexpr qsizetype Longest = 5;
    qsizetype end = at + 1;
    while (end - at <= Longest && isHan(charAt(text, end)) && text[end] != u'等' && text[end] != u'和')
        ++end;
    return text.mid(at + 1, end - at - 1);
}

} // namespace

bool isAmongWaters(QStringView text, qsizetype begin, qsizetype end)
{
    const QChar last = charAt(text, end - 1);
    if (!isOneOf(last, u"河江湖山海"))
        return false;
    if (isOneOf(charAt(text, end), u"、和") && itemAt(text, end).endsWith(last))
        return true;
    return isOneOf(charAt(text, begin - 1), u"、和") && charAt(text, begin - 2) == last;
}

bool isOfHelpers(const ArticleView &article, const lexicon::CueTable &cues, qsizetype end)
{
    return charAt(article.text(), end) == u'的' &&
           cues.firstIn(article.text(), end, nearClauseEnd(article, end),
                        roles({PlaceCue::Giver, PlaceCue::Aid}));
}

bool isNeighbour(const ArticleView &article, const lexicon::CueTable &cues, qsizetype begin, qsizetype end,
                 qsizetype blockBegin)
{
    const QStringView text = article.text();
    return cues.firstIn(text, end, nearClauseEnd(article, end), roles({PlaceCue::Border})).has_value() ||
           isListed(text, cues, begin, blockBegin);
}

} // namespace jiaoshu::engine
