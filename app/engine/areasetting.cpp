// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/areasetting.h"

#include "engine/areasum.h"
#include "engine/characters.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::PlaceCue;
using lexicon::roles;

bool isDispatch(QStringView text, qsizetype end)
{
    qsizetype at = end;
    while (at < text.size() && (text[at].isDigit() || isOneOf(text[at], u"年月日 ")))
        ++at;
    const QStringView behind = text.mid(at);
    const bool closes = behind.size() < 2 || !behind[1].isLetter() || at > end; // 电 of 电力 is another word
    return (behind.startsWith(u'电') && closes) || behind.startsWith(u"报道") || behind.startsWith(u"报导");
}

bool isFieldOfContest(const ArticleView &article, const lexicon::CueTable &cues, const lexicon::Cue &cue,
                      const SentenceView &sentence)
{
    const QStringView text = article.text();
    // 比全省平均水平(7.7%)高: a figure of its own
    const QStringView behind = text.first(sentence.end).mid(cue.end());
    if (behind.startsWith(u'(') || behind.startsWith(u"平均水平(") || behind.startsWith(u"平均("))
        return false;
    // 将在全国13个城市开放
    const auto field = cues.endingAt(text, cue.begin, roles({PlaceCue::Rank}), sentence.begin);
    if (field)
        return field->length > 1 || text[field->begin] != u'在' || !article.figureAt(cue.end());
    const bool opens = cue.begin == sentence.begin || article.isClauseMark(cue.begin - 1);
    // 全省各地年夜饭…, and no 全国各地
    const auto ranked = cues.beginningAt(text, cue.end(), roles({PlaceCue::Ranked}));
    if (ranked && (!opens || cue.is(PlaceCue::Country) || !ranked->is(PlaceCue::Plain)))
        return true;
    if (!cue.is(PlaceCue::Country) || cue.begin == sentence.begin || article.figureAt(cue.end()))
        return false;
    const QChar before = text[cue.begin - 1];
    // “全国文明村镇”: a title
    constexpr qsizetype LongestTitle = 20;
    const qsizetype close = before == u'“' ? text.indexOf(u'”', cue.end()) : -1;
    if (close > 0 && close - cue.end() <= LongestTitle &&
        std::none_of(text.begin() + cue.end(), text.begin() + close, endsClause))
        return true;
    return !article.isClauseMark(cue.begin - 1) && !isOneOf(before, u"年月日度底末季来前,“”(");
}

bool isDistance(const ArticleView &article, qsizetype end)
{
    const Quantity *figure = article.figureAt(end);
    if (!figure || !isToldFromAfar(article.text(), end))
        return false;
    return is(figure->unit, u"公里") || is(figure->unit, u"千米") || is(figure->unit, u"里") ||
           is(figure->unit, u"海里") || is(figure->unit, u"分钟") || is(figure->unit, u"小时");
}

} // namespace jiaoshu::engine
