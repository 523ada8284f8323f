// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statuslimits.h"

#include "engine/characters.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::AimCue;
using lexicon::CueTable;
using lexicon::PeriodCue;
using lexicon::roles;

namespace {

bool holds(const CueTable &aims, QStringView words, AimCue role)
{
    return aims.firstIn(words, 0, words.size(), roles({role})).has_value();
}

} // namespace

bool isLimited(const Quantity &quantity)
{
    return quantity.qualifier == model::Qualifier::AtLeast || quantity.qualifier == model::Qualifier::AtMost;
}

bool isAgeLimit(QStringView text, const Quantity &quantity, qsizetype clause, const CueTable &aims)
{
    if (!isLimited(quantity) || !is(quantity.unit, u"岁"))
        return false;
    const qsizetype at = quantity.span.begin.value;
    const QStringView words = text.mid(clause, std::max<qsizetype>(at - clause, 0));
    return !holds(aims, words, AimCue::Found) && !isOneOf(charAt(text, at - 1), u"达为");
}

bool isKept(QStringView text, qsizetype from, qsizetype to, const CueTable &aims)
{
    return aims.beginningAt(text.first(std::max(from, to)), from, roles({AimCue::Kept})).has_value();
}

bool opensAsOf(QStringView text, qsizetype at, const CueTable &times)
{
    const auto opens = times.beginningAt(text, at, roles({PeriodCue::AsOf, PeriodCue::UntilNow}));
    return opens && (opens->is(PeriodCue::UntilNow) || isDigit(charAt(text, opens->end())));
}

bool isRaised(QStringView words, const CueTable &aims)
{
    if (firstOf(words, u'由') < 0 && firstOf(words, u'从') < 0) // so mostly
        return false;
    return !holds(aims, words, AimCue::Fund) && holds(aims, words, AimCue::Raised);
}

bool tellsStock(QStringView rest, QChar before)
{
    return before == u'有' &&
           std::none_of(rest.begin(), rest.end(), [](QChar c) { return isOneOf(c, u"可应须"); });
}

bool isAverage(QStringView text, const Quantity &quantity)
{
    return text.mid(quantity.perWord.begin.value, quantity.perWord.length()).endsWith(u'均');
}

bool isForOne(const Quantity &quantity)
{
    constexpr int Largest = 100000;
    return !quantity.value.isFraction() && !(Decimal(Largest) < quantity.value.numerator());
}

bool endsWithFee(QStringView words, const CueTable &aims)
{
    const auto fee = aims.endingAt(words, words.size(), roles({AimCue::Fee}));
    return fee && fee->value != u"spent";
}

} // namespace jiaoshu::engine
