// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/phraseshapes.h"

#include "engine/characters.h"
#include "lexicon/cues.h"

namespace jiaoshu::engine {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

namespace {

constexpr qsizetype LongestAspect = 12; ///< characters

} // namespace

bool isRanking(QStringView words, const lexicon::CueTable &phrases)
{
    return phrases.beginningAt(words, 0, roles({PhraseCue::Rank})).has_value();
}

bool namesExtreme(QStringView words, const lexicon::CueTable &phrases)
{
    constexpr qsizetype Verb = 2; // 最低, and what links it to its name behind
    if (words.size() <= Verb || words.front() != u'最' ||
        !isOneOf(words[1], u"大高低小多少长短快慢贵远近重轻旺平"))
        return false;
    const qsizetype link = Verb + (words[Verb] == u'的');
    return phrases.beginningAt(words, link, roles({PhraseCue::Linked})).has_value();
}

bool isAspect(QStringView clause, const lexicon::CueTable &phrases)
{
    return !clause.isEmpty() && clause.size() <= LongestAspect && isOneOf(clause.front(), u"就从按依分以") &&
           phrases.endingAt(clause, clause.size(), roles({PhraseCue::Aspect}));
}

bool saysWhen(QStringView phrase, const lexicon::CueTable &cues)
{
    constexpr OneOf Ends(u"期间夕际初时后前");
    if (phrase.size() < 3 || !isOneOf(phrase.back(), Ends))
        return false;
    const QChar before = phrase[phrase.size() - 2];
    switch (phrase.back().unicode()) {
    case u'期':
        return before == u'时';
    case u'间':
        return before == u'期';
    case u'夕':
        return before == u'前';
    case u'际':
    case u'初':
        return before == u'之';
    default: // 90后, 扣非后
        return !before.isDigit() && !cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::NoTime}));
    }
}

bool endsWithSaying(QStringView words, const lexicon::CueTable &phrases)
{
    const auto said = phrases.endingAt(words, words.size(), roles({PhraseCue::Saying}));
    return said && (words.size() > said->length || !said->value.isEmpty());
}

bool isConversion(QStringView before, const lexicon::CueTable &cues)
{
    if (!before.startsWith(u'('))
        return false;
    const QStringView inner = before.mid(1);
    if (inner.isEmpty())
        return true;
    const auto cue = cues.beginningAt(inner, 0, roles({IndicatorCue::Conversion}));
    return cue && cue->length == inner.size();
}

bool isMeasureName(QStringView phrase, const lexicon::CueTable &cues)
{
    return !phrase.isEmpty() && (isOneOf(phrase.back(), u"积额价率量宽长高深厚") ||
                                 cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Amount})));
}

bool countsByItself(QStringView unit)
{
    return is(unit, u"人") || is(unit, u"口") || is(unit, u"人次");
}

bool isEach(QStringView words)
{
    constexpr qsizetype Longest = 4;
    // 果园面积4万亩,人均|2亩
    if (words.size() == 2 && words.back() == u'均' && isOneOf(words.front(), u"人户村校班"))
        return true;
    return !words.isEmpty() && words.size() <= Longest && words.front() == u'每' &&
           isOneOf(words.back(), u"人户名");
}

bool tellsOfAll(QStringView before)
{
    constexpr qsizetype Longest = 8;
    if (before.size() > Longest)
        return false;
    for (qsizetype at = 0; at + 1 < before.size(); ++at) {
        if (isOneOf(before[at], u"全该本") && isOneOf(before[at + 1], u"村县镇乡市区组屯旗州"))
            return true;
    }
    return false;
}

bool isUnitPrice(const Quantity &quantity)
{
    static constexpr OneOf Pieces(u"斤吨升瓶盒箱袋包桶罐枚头只株棵条");
    return quantity.kind == Kind::Rate && quantity.unit.endsWith(u'元') &&
           ((quantity.per.size() == 1 && isOneOf(quantity.per.front(), Pieces)) || quantity.per == u"公斤" ||
            quantity.per == u"千克" || quantity.per == u"公吨");
}

qsizetype ordinalLengthAt(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    constexpr OneOf Numerals(u"一二三四五六七八九十");
    while (end < text.size() && isDigit(text[end]))
        ++end;
    // 第三年起, but 第一产业, 第一批
    if (text[at] == u'第' && isOneOf(charAt(text, end), Numerals) && charAt(text, end + 1) == u'年')
        return end + 2 - at;
    if (text[at] != u'第' || end == at + 1)
        return 0;
    if (startsWith(text, end, u"季度"))
        return end + 2 - at;
    return end - at + (end < text.size() && isOneOf(text[end], u"季届次批期轮天年周个名位"));
}

qsizetype tailLength(QStringView text)
{
    const qsizetype size = text.size();
    if (text.back() == u'中' && size > 2)
        return isOneOf(text[size - 2], u"高初集其空大国途水手心家城市年当") ? 0 : 1;
    if (size >= 2 && text[size - 2] == u'一' && isOneOf(text.back(), u"套包台件张间亩瓶盒箱只头棵株手斤吨") &&
        (size == 2 || !isOneOf(text[size - 3], u"第统唯同专")))
        return 2;
    if (size > 4 && endsWith(text, size, u"一公斤"))
        return 3;
    if (size >= 2 && text[size - 2] == u'每')
        return isOneOf(text.back(), u"晚夜月天年周日季") ? 2 : 0;
    return endsWith(text, size, u"每个月") ? 3 : 0;
}

qsizetype currencyLength(QStringView phrase, const lexicon::CueTable &cues)
{
    if (phrase.isEmpty() || !isOneOf(phrase.back(), u"币金"))
        return 0;
    const auto name = cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Conversion}));
    return name ? name->length : 0;
}

bool countsOwner(QStringView unit, QStringView owner)
{
    if (owner.size() < 2 || unit.size() != 1)
        return false;
    if (isOneOf(unit.front(), u"名位"))
        return isOneOf(owner.back(), u"者员豪民商");
    return isOneOf(unit.front(), u"个家户") && isOneOf(owner.back(), u"者户业厂院校店县市区镇村国省司行");
}

qsizetype lengthOfAbout(QStringView text, const lexicon::CueTable &phrases)
{
    const auto about = phrases.beginningAt(text, 0, roles({PhraseCue::About}));
    return about ? about->length : 0;
}

bool isUnitNoun(QChar c)
{
    return isOneOf(c, u"村县镇乡市区省州旗校");
}

bool isYieldOfOne(QStringView words)
{
    constexpr qsizetype Longest = 6;
    return words.size() >= 3 && words.size() <= Longest && isOneOf(words.front(), u"一每") &&
           isOneOf(words.back(), u"产出收打采接送做用吃喝摘捞提运织供销");
}

bool namesPrice(QStringView phrase, const lexicon::CueTable &cues)
{
    return phrase.contains(u'价') || isMeasureName(phrase, cues) ||
           cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head, IndicatorCue::Price}));
}

} // namespace jiaoshu::engine
