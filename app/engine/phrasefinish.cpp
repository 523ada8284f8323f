// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/phrasefinish.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "lexicon/cues.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::NameCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

/** 计画: 计划 */
void spellAsHere(QString &phrase, const lexicon::CueTable &phrases)
{
    for (qsizetype at = 0; at < phrase.size(); ++at) {
        if (const auto word = phrases.beginningAt(phrase, at, roles({PhraseCue::Spelled})))
            phrase.replace(at, word->length, word->value.toString());
    }
}

/** 一个月收入: 月收入 */
void shortenMonth(QString &phrase)
{
    constexpr qsizetype Pay = 2; // 收入
    if (!phrase.endsWith(u"收入") && !phrase.endsWith(u"工资"))
        return;
    for (const QStringView span : {QStringView(u"一个月"), QStringView(u"每个月")}) {
        if (phrase.chopped(Pay).endsWith(span))
            phrase.remove(phrase.size() - Pay - span.size(), span.size() - 1);
    }
}

/** 青葱每公斤平均交易价, 每公顷再补助: the unit says per what; 每股盈余 is a name. */
void dropPer(QString &phrase, const Quantity &quantity, const lexicon::Cues &cues)
{
    constexpr qsizetype Shortest = 5; // of what is left
    constexpr qsizetype LeastName = 2;
    const QString each = u'每' + quantity.per;
    const bool isPrice =
        quantity.kind == Kind::Rate && !quantity.per.isEmpty() && quantity.unit.endsWith(u'元');
    const qsizetype at = isPrice ? phrase.indexOf(each) : -1;
    if (at == 0 && quantity.per != u"股") {
        QStringView name = QStringView(phrase).sliced(each.size());
        while (name.size() > LeastName && isOneOf(name.front(), u"再另可"))
            name = name.sliced(1);
        const auto head = cues.indicator.endingAt(name, name.size(), roles({IndicatorCue::Head}));
        const auto given = cues.phrase.endingAt(name, name.size(), roles({PhraseCue::Given}));
        if ((head && head->begin == 0) || (given && given->begin == 0))
            phrase = name.toString();
    }
    if (at <= 0)
        return;
    const QString rest = QString(phrase).remove(at, each.size());
    if (rest.size() >= Shortest && cues.indicator.endingAt(rest, rest.size(), roles({IndicatorCue::Head})))
        phrase = rest;
}

/** 批发市场今天|均价: when, and not what. */
void dropDay(QString &phrase, const lexicon::CueTable &phrases)
{
    for (qsizetype at = phrase.size() - 2; at > 0; --at) {
        const auto day = phrases.beginningAt(phrase, at, roles({PhraseCue::Span}));
        if (day && !day->value.isEmpty() && phrase.size() - day->length >= 2)
            phrase.remove(at, day->length);
    }
}

/** 岁入则增加, 产量还高出: how it goes on. */
void dropThen(QString &phrase, const lexicon::Cues &cues)
{
    for (qsizetype at = phrase.size() - 2; at > 1; --at) {
        const auto filler = cues.naming.beginningAt(phrase, at, roles({NameCue::Filler}));
        if (!filler || filler->end() >= phrase.size())
            continue;
        const auto word = cues.indicator.endingAt(phrase, filler->end(), roles({IndicatorCue::Keep}));
        const auto next = cues.indicator.beginningAt(phrase, at, roles({IndicatorCue::Keep}));
        if (!(word && word->length > filler->length) && !(next && next->length > filler->length) &&
            cues.indicator.beginningAt(phrase, filler->end(),
                                       roles({IndicatorCue::Growth, IndicatorCue::GrowthLead})))
            phrase.remove(at, filler->length);
    }
}

/** 百货业务|录得|收入: that it is told. */
void dropRecording(QString &phrase, qsizetype amount, const lexicon::Cues &cues)
{
    constexpr qsizetype LongestSegment = 10; // 百货业务
    const lexicon::CueTable &names = cues.naming;
    const auto last = names.lastIn(phrase, 0, amount, roles({NameCue::Recording}));
    if (!last || last->length < 2 || phrase.size() - last->end() < 2)
        return;
    // 产生的|现金流量净额, 完成目标|比例, 每股拟配发现金股利
    if (phrase[last->end()] == u'的' || phrase.front() == u'每' || isOneOf(phrase.back(), u"例率重比"))
        return;
    // 支付|货款, and no 合作社发放贷款
    if (!last->value.isEmpty() && (last->begin > 0 || phrase.endsWith(u"贷款")))
        return;
    // 转移支付|金额 says nothing alone
    const auto generic = cues.indicator.beginningAt(phrase, last->end(), roles({IndicatorCue::Generic}));
    if (generic && generic->end() == phrase.size())
        return;
    qsizetype begin = last->begin;
    while (const auto more = names.endingAt(phrase, begin, roles({NameCue::Recording})))
        begin = more->begin;
    const auto actor = names.endingAt(phrase, begin, roles({NameCue::Actor}));
    if (actor)
        phrase.remove(0, last->end());
    else if (begin != 1 && begin <= LongestSegment)
        phrase.remove(begin, last->end() - begin);
}

/** 公司|营收, 县水利局|投入: who has it or does it. */
void dropActor(QString &phrase, const lexicon::Cues &cues, bool isAmount)
{
    for (;;) {
        const bool ofArea = phrase.size() > 4 && isOneOf(phrase.front(), u"省市县区州镇乡");
        const auto actor = cues.naming.beginningAt(phrase, ofArea, roles({NameCue::Actor}));
        if (!actor || phrase.size() - actor->end() < 2)
            return;
        const auto word = cues.indicator.beginningAt(phrase, 0, roles({IndicatorCue::Keep}));
        const auto verb = cues.indicator.beginningAt(phrase, actor->end(), roles({IndicatorCue::Verb}));
        if ((word && word->length > actor->end()) || !(isAmount || (verb && verb->length > 1)))
            return;
        // 卫福部|补助: who gives it tells
        const auto given = cues.phrase.beginningAt(phrase, actor->end(), roles({PhraseCue::Given}));
        if (given && given->end() == phrase.size())
            return;
        const bool isOf = phrase[actor->end()] == u'的' && phrase.size() - actor->end() > 2;
        phrase.remove(0, actor->end() + isOf);
    }
}

/** 公司实现|营收: who tells an amount, and that it is told. */
void dropTelling(QString &phrase, const lexicon::Cues &cues)
{
    const auto amount =
        cues.indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head, IndicatorCue::Amount}));
    if (amount)
        dropRecording(phrase, amount->begin, cues);
    dropActor(phrase, cues, amount.has_value());
}

/** 旗舰店更由|月租: how it began to change. */
void dropFrom(QString &phrase, const lexicon::CueTable &cues)
{
    const qsizetype from = phrase.lastIndexOf(u'由');
    if (from < 2 || phrase.size() - from <= 2 ||
        !cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})) ||
        cues.beginningAt(phrase, from, roles({IndicatorCue::Keep})) ||
        cues.endingAt(phrase, from + 1, roles({IndicatorCue::Keep})))
        return;
    const bool isMore = isOneOf(phrase[from - 1], u"更则已将亦也") && from > 2;
    phrase.remove(from - isMore, 1 + isMore);
}

/** 对监测户给予|奖补, 每名学生每天|补助: what is given, and no more. */
void keepGift(QString &phrase, const lexicon::Cues &cues)
{
    constexpr qsizetype LongestGift = 6;
    constexpr qsizetype LeastWhom = 3; // 每名学生
    const auto giving = cues.phrase.lastIn(phrase, 1, phrase.size(), roles({PhraseCue::Granting}));
    if (giving && giving->begin > 2 && phrase.size() - giving->end() >= 2 &&
        phrase.size() - giving->end() <= LongestGift)
        phrase.remove(0, giving->end());
    const qsizetype each = phrase.lastIndexOf(u'每');
    if (each < LeastWhom || phrase.front() != u'每' || phrase.size() - each < 4 ||
        !cues.indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})))
        return;
    phrase.remove(0, each + 2);
    if (phrase.size() > 2 && isOneOf(phrase.front(), u"再另可"))
        phrase.remove(0, 1);
}

/** 生产线一天能切: 生产线日切; 一年营收: 年营收. */
void shortenSpan(QString &phrase, const lexicon::CueTable &cues)
{
    constexpr qsizetype Span = 2;    // 一天
    constexpr qsizetype Longest = 3; // of what is done in it
    const qsizetype day = phrase.indexOf(u"一天");
    const qsizetype deed = phrase.size() - day - Span;
    if (day > 0 && deed > 0 && deed <= Longest && !isOneOf(phrase[day + Span], u"要也得就收工")) {
        const bool isAble = isOneOf(phrase[day + Span], u"能可") && deed > 1;
        phrase.replace(day, Span + isAble, QStringLiteral("日"));
    }
    if (phrase.startsWith(u"一年") &&
        cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head}), Span) &&
        !isOneOf(phrase[Span], u"期到"))
        phrase.remove(0, 1);
}

/** 发展百香果|5400亩: land, by what grows on it. */
void nameLand(QString &phrase, const Quantity &quantity, const lexicon::Cues &cues)
{
    constexpr qsizetype LongestCrop = 8;
    if (quantity.unit != u"亩" && quantity.unit != u"公顷")
        return;
    const auto planting = cues.phrase.beginningAt(phrase, 0, roles({PhraseCue::Planting}));
    const qsizetype crop = planting ? phrase.size() - planting->length : 0;
    if (crop < 1 || crop > LongestCrop || planting->length < 2 || phrase.startsWith(u"播种") ||
        isOneOf(phrase.back(), u"积地田园区") ||
        cues.indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head, IndicatorCue::LandUse})))
        return;
    phrase = phrase.mid(planting->length) % QStringLiteral("种植面积");
}

/** 骨钉一颗|价格: of one of them. */
void dropOne(QString &phrase, const lexicon::CueTable &cues)
{
    const auto head = cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head}), 2);
    const qsizetype one = head ? head->begin - 2 : -1;
    if (one >= 2 && phrase[one] == u'一' && isOneOf(phrase[one + 1], u"斤颗只头箱瓶盒袋吨个件套碗株枝条"))
        phrase.remove(one, 2);
}

/** 单月|实征净额增加: that it is of one month; 单季营收 is a name. */
void dropSingle(QString &phrase, const lexicon::CueTable &cues)
{
    if (phrase.size() > 3 && phrase.front() == u'单' && isOneOf(phrase[1], u"月季日周") &&
        !cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head, IndicatorCue::Amount})))
        phrase.remove(0, 2);
}

/** 店铺中|自营: a part of them. */
void dropAmong(QString &phrase, const lexicon::CueTable &cues)
{
    const qsizetype among = phrase.indexOf(u'中', 2);
    if (among < 0 || phrase.size() - among < 3 || tailLength(QStringView(phrase).first(among + 1)) == 0 ||
        cues.endingAt(phrase, among + 1, roles({IndicatorCue::Keep})) ||
        cues.beginningAt(phrase, among, roles({IndicatorCue::Keep})) ||
        isOneOf(phrase[among + 1], u"的位心医药小学央部东西南北国华草型介层断年期等级游段秋标共途间午欧亚俄缅"
                                   u"老越日韩美英非石铁转式餐粮储文"))
        return;
    phrase.remove(0, among + 1);
}

/** 明年要再招|45人: who is wanted. */
void nameHiring(QString &phrase, const Quantity &quantity)
{
    if (phrase.size() >= 2 && phrase.endsWith(u'招') &&
        (quantity.unit == u"人" || quantity.unit == u"名" || quantity.unit == u"个"))
        phrase = QStringLiteral("招募");
}

/** 一颗长|12毫米: its length. */
void nameDimension(QString &phrase, const Quantity &quantity)
{
    const bool isBare = phrase.size() == 3 && phrase.front() == u'一' && quantity.kind == Kind::Measure;
    if (!isBare || !isOneOf(phrase.back(), u"长宽高深厚重"))
        return;
    phrase = phrase.back() + (phrase.back() == u'重' ? QStringLiteral("量") : QStringLiteral("度"));
}

} // namespace

QString finished(QString phrase, const Quantity &quantity, const lexicon::Cues &cues)
{
    spellAsHere(phrase, cues.phrase);
    shortenMonth(phrase);
    dropPer(phrase, quantity, cues);
    dropDay(phrase, cues.phrase);
    dropThen(phrase, cues);
    dropTelling(phrase, cues);
    dropFrom(phrase, cues.indicator);
    keepGift(phrase, cues);
    shortenSpan(phrase, cues.indicator);
    nameLand(phrase, quantity, cues);
    dropOne(phrase, cues.indicator);
    dropAmong(phrase, cues.indicator);
    dropSingle(phrase, cues.indicator);
    nameHiring(phrase, quantity);
    nameDimension(phrase, quantity);
    return phrase;
}

} // namespace jiaoshu::engine
