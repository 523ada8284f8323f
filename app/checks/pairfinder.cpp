// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/pairfinder.h"

#include <algorithm>

namespace jiaoshu::checks {

namespace {

using lexicon::roles;

/** How many may belong to each. */
struct Members
{
    QString unit;
    int fewest = 0;
    int most = 0;
};

/** Nothing where the unit has no others. */
std::optional<Members> membersOf(const lexicon::CueTable &cues, const model::Reading &reading)
{
    const auto cue = cues.beginningAt(reading.unit, 0, roles({CheckCue::Pair}));
    if (!cue || cue->length != reading.unit.size())
        return std::nullopt;
    const qsizetype dot = cue->value.indexOf(u'.');
    const qsizetype dash = cue->value.indexOf(u'-');
    return Members{cue->value.left(dot).toString(), cue->value.mid(dot + 1, dash - dot - 1).toInt(),
                   cue->value.mid(dash + 1).toInt()};
}

bool isCount(const Member &member)
{
    return member.printed && member.reading->kind == model::Kind::Count && !member.isChange() &&
           !member.printed->value.isZero();
}

bool isJoint(QChar c)
{
    return QStringView(u"、,，/共").contains(c);
}

/** What stands before @p words that name homes or people at the end of @p words: 脱贫 of 脱贫户; nothing
 * where none do. */
std::optional<QStringView> stemOf(const lexicon::CueTable &cues, QStringView words, CheckCue role)
{
    const auto cue = cues.endingAt(words, words.size(), roles({role}));
    return cue ? std::optional(words.first(cue->begin)) : std::nullopt;
}

/** Nothing but a mark or a word for "in all" stands between it and the figure before, or what its people are
 * called, as the homes are: 脱贫户921户、脱贫人口840人. */
bool followsAtOnce(const lexicon::CueTable &cues, const Member &homes, const Member &people)
{
    QStringView between = people.words;
    while (!between.isEmpty() && isJoint(between.front()))
        between = between.sliced(1);
    while (!between.isEmpty() && isJoint(between.back()))
        between.chop(1);
    if (between.isEmpty())
        return true;
    const auto whose = stemOf(cues, between, CheckCue::People);
    const auto home = stemOf(cues, homes.words, CheckCue::Home);
    return whose && home && home->endsWith(*whose);
}

} // namespace

void findPairs(const lexicon::CueTable &cues, const Sentence &sentence, Candidates &found)
{
    for (size_t i = 0; i + 1 < sentence.size(); ++i) {
        const Member &homes = sentence[i];
        const Member &people = sentence[i + 1];
        if (!isCount(homes) || !isCount(people) || !followsAtOnce(cues, homes, people) ||
            homes.has(CheckCue::Employer))
            continue;
        const auto members = membersOf(cues, *homes.reading);
        model::Reading one = *people.reading;
        if (!members || (one.unit = members->unit, !isSameUnit(one, *people.reading)))
            continue;
        const Interval likely = homes.printed->range.scaledBy(100 * members->fewest, 100 * members->most);
        if (likely.overlaps(people.printed->range))
            continue;
        Candidate candidate;
        candidate.otherwise = impossible(CheckKind::Pair, people, homes);
        found.push_back(candidate);
    }
}

} // namespace jiaoshu::checks
