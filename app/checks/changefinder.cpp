// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/changefinder.h"

#include <algorithm>
#include <optional>

namespace jiaoshu::checks {

namespace {

using lexicon::roles;

/** How many figures behind a change say by how much. */
constexpr size_t FarthestChange = 3;

bool isLevel(const Member &member)
{
    return member.printed && !member.printed->value.isZero() && !member.isPoints() &&
           member.reading->kind != model::Kind::Multiple;
}

/** The word nearest before the figure that says a direction. */
const lexicon::Cue *direction(const Member &member, std::initializer_list<CheckCue> cues)
{
    const lexicon::Cue *cue = member.last(roles(cues));
    return cue != nullptr && cue->begin >= member.tail ? cue : nullptr;
}

/** By how much it changed: neither to what, nor in each year. Nothing where it says no such thing; else
 * whether it fell. */
std::optional<bool> fallBy(const Member &member)
{
    const lexicon::Cue *cue = direction(
        member, {CheckCue::Rise, CheckCue::Fall, CheckCue::RiseTo, CheckCue::FallTo, CheckCue::ChangeTo});
    if (cue == nullptr || member.has(CheckCue::Annual) ||
        !(cue->is(CheckCue::Rise) || cue->is(CheckCue::Fall)))
        return std::nullopt;
    return cue->is(CheckCue::Fall);
}

/** How many characters stand between a figure and the word for its change. */
bool followsClosely(const Member &member)
{
    const lexicon::Cue *cue = member.last(roles({CheckCue::Rise, CheckCue::Fall}));
    return cue != nullptr && cue->begin <= 2 && member.words.size() - cue->end() <= 2;
}

void add(CheckKind kind, const Member &first, const Member &second, const Member &third, Footing footing,
         bool isFall, Candidates &found)
{
    Candidate candidate;
    candidate.equations.emplace_back(kind, QList<Term>{termOf(first), termOf(second), termOf(third)}, footing,
                                     isFall);
    found.push_back(candidate);
}

/** What two figures are to each other. */
struct Pair
{
    const Member &now;
    const Member &before;
    Footing footing = Footing::Likely;
    std::optional<bool> isFall; ///< where the words say so
};

/** Behind the two figures before @p at, what says by how much the one became the other. */
void findAmounts(const Sentence &sentence, size_t at, const Pair &pair, Candidates &found)
{
    const Member &now = pair.now;
    const Member &before = pair.before;
    for (size_t i = at; i < std::min(sentence.size(), at + FarthestChange); ++i) {
        const Member &amount = sentence[i];
        if (amount.has(CheckCue::From) && i > at)
            return;
        const auto isFall = fallBy(amount);
        if (!amount.printed || !isFall || isFall != pair.isFall.value_or(*isFall))
            return;
        const Footing footing =
            followsClosely(amount) ? pair.footing : std::min(pair.footing, Footing::Likely);
        const bool isPercent = now.isPercent();
        if (amount.isPercent() && !isPercent)
            add(CheckKind::Growth, amount, now, before, footing, *isFall, found);
        else if (isPercent ? amount.isPoints() : isSameUnit(*amount.reading, *now.reading))
            add(CheckKind::Difference, amount, now, before, footing, *isFall, found);
        else if (amount.reading->kind == model::Kind::Multiple && !*isFall &&
                 amount.reading->unit == QStringView(u"倍"))
            add(CheckKind::Times, amount, now, before, Footing::Likely, false, found);
        else
            return;
    }
}

/** 由…增加到… */
void findFromTo(const Sentence &sentence, size_t at, Candidates &found)
{
    const Member &before = sentence[at];
    const Member &now = sentence[at + 1];
    if (!before.hasInTail(CheckCue::From) || !isLevel(before) || !isLevel(now) ||
        !isSameUnit(*before.reading, *now.reading))
        return;
    const lexicon::Cue *cue = direction(now, {CheckCue::RiseTo, CheckCue::FallTo, CheckCue::ChangeTo});
    if (cue == nullptr)
        return;
    if (!cue->is(CheckCue::ChangeTo)) {
        Candidate candidate;
        candidate.equations.emplace_back(CheckKind::Direction, QList<Term>{termOf(now), termOf(before)},
                                         Footing::Firm, cue->is(CheckCue::FallTo));
        found.push_back(candidate);
    }
    findAmounts(sentence, at + 2,
                {now, before, Footing::Firm,
                 cue->is(CheckCue::ChangeTo) ? std::nullopt : std::optional(cue->is(CheckCue::FallTo))},
                found);
}

/** …，比上年的…增加…; …，去年同期…，增长… */
void findBesides(const Sentence &sentence, size_t at, Candidates &found)
{
    const Member &now = sentence[at];
    const Member &before = sentence[at + 1];
    if (!isLevel(now) || !isLevel(before) || !isSameUnit(*before.reading, *now.reading) ||
        !before.hasInTail(CheckCue::Before) || fallBy(before) ||
        direction(before, {CheckCue::RiseTo, CheckCue::FallTo, CheckCue::ChangeTo}) != nullptr)
        return;
    findAmounts(sentence, at + 2, {now, before, Footing::Likely, {}}, found);
}

/** …，比上年增加…，增长… */
void findBy(const Sentence &sentence, size_t at, Candidates &found)
{
    const Member &now = sentence[at];
    const Member &amount = sentence[at + 1];
    const Member &percent = sentence[at + 2];
    if (!isLevel(now) || !isLevel(amount) || now.isPercent() || now.isChange() ||
        !isSameUnit(*now.reading, *amount.reading) || !percent.isPercent() || !percent.printed)
        return;
    const auto isFall = fallBy(amount);
    const auto percentFalls = fallBy(percent);
    if (!isFall || percentFalls != isFall)
        return;
    Candidate candidate;
    const QList<Term> terms{termOf(percent), termOf(amount), termOf(now)};
    candidate.equations.emplace_back(CheckKind::Added, terms,
                                     followsClosely(percent) ? Footing::Firm : Footing::Likely, *isFall);
    // The first may be what it was before: 原定…，减少…，减幅…
    candidate.onlyWhereTheyHold.emplace_back(CheckKind::Share, terms, Footing::Likely);
    found.push_back(candidate);
}

} // namespace

void findChanges(const Sentence &sentence, Candidates &found)
{
    for (size_t i = 0; i + 1 < sentence.size(); ++i) {
        findFromTo(sentence, i, found);
        findBesides(sentence, i, found);
        if (i + 2 < sentence.size())
            findBy(sentence, i, found);
    }
}

} // namespace jiaoshu::checks
