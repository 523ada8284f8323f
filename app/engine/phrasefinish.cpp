// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/phrasefinish.h"

#include "engine/characters.h"
#include "lexicon/cues.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
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

/** 岁入则增加: how it goes on. */
void dropThen(QString &phrase, const lexicon::CueTable &cues)
{
    for (qsizetype at = phrase.size() - 2; at > 1; --at) {
        const auto word = cues.endingAt(phrase, at + 1, roles({IndicatorCue::Keep}));
        if (phrase[at] == u'则' && !(word && word->length > 1) &&
            cues.beginningAt(phrase, at + 1, roles({IndicatorCue::Growth, IndicatorCue::GrowthLead})))
            phrase.remove(at, 1);
    }
}

} // namespace

QString finished(QString phrase, const Quantity &quantity, const lexicon::Cues &cues)
{
    spellAsHere(phrase, cues.phrase);
    shortenMonth(phrase);
    dropPer(phrase, quantity, cues);
    dropDay(phrase, cues.phrase);
    dropThen(phrase, cues.indicator);
    return phrase;
}

} // namespace jiaoshu::engine
