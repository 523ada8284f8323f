// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/sumfinder.h"

#include <algorithm>

namespace jiaoshu::checks {

namespace {

using lexicon::roles;

constexpr size_t MostParts = 24;
/** How many figures back a total may stand: 户 and 人 and 元 of the same people come together. */
constexpr size_t FarthestTotal = 4;

bool mayBeAdded(const Member &member)
{
    return member.printed && !member.isPercent() && !member.isPoints() &&
           member.reading->kind != model::Kind::Rate && member.reading->kind != model::Kind::Multiple;
}

/** What falls to each, whose parts are told without it: 人均收入…元，其中工资…元. */
bool isForEachOf(const Member &total, const Member &part)
{
    return total.printed && total.reading->kind == model::Kind::Rate && !total.reading->per.isEmpty() &&
           part.reading->kind == model::Kind::Money && part.reading->unit == total.reading->unit;
}

bool mayBePartOf(const Member &part, const Member &total)
{
    return mayBeAdded(part) && !part.isChange() && !part.hasInTail(CheckCue::Each) &&
           (isSameUnit(*part.reading, *total.reading) || isForEachOf(total, part));
}

/** The nearest figure before @p end that @p part may be a part of: counted as it is, else what falls to each.
 */
const Member *totalBefore(const Sentence &sentence, size_t end, const Member &part)
{
    const size_t first = end > FarthestTotal ? end - FarthestTotal : 0;
    const Member *forEach = nullptr;
    for (size_t i = end; i > first; --i) {
        const Member &total = sentence[i - 1];
        if (mayBeAdded(total) && !total.isChange() && isSameUnit(*total.reading, *part.reading))
            return &total;
        if (forEach == nullptr && !total.isChange() && isForEachOf(total, part))
            forEach = &total;
    }
    return forEach;
}

/** Said to be a part in so many words (其中), or counted beside what is: 其中152户601人. */
bool isSaidToBePart(const Sentence &sentence, size_t at, size_t part)
{
    const lexicon::Cue *among = sentence[at].last(roles({CheckCue::Among}));
    return among->value == QLatin1String("part") &&
           (part == at || (part == at + 1 && sentence[part].words.size() <= 1));
}

/** A part that is more than all figures of its unit that stand before it in its sentence: whichever is the
 * whole, it cannot be. */
std::optional<Check> tooLarge(const Sentence &sentence, size_t at, size_t partAt)
{
    const Member &part = sentence[partAt];
    const Member *whole = nullptr;
    Decimal most;
    for (size_t i = 0; i < at; ++i) {
        const Member &before = sentence[i];
        if (!isSameUnit(*before.reading, *part.reading))
            continue;
        if (!mayBeAdded(before) || before.printed->digits == 0)
            return std::nullopt;
        most = most + before.printed->range.high;
        whole = &before;
    }
    if (whole == nullptr || !(most < part.printed->range.low))
        return std::nullopt;
    return impossible(CheckKind::Part, part, *whole);
}

/** The figures from @p begin to @p end that are counted like @p total. */
std::vector<const Member *> partsOf(const Sentence &sentence, size_t begin, size_t end, const Member &total)
{
    std::vector<const Member *> parts;
    for (size_t i = begin; i < end && parts.size() < MostParts; ++i) {
        const Member &part = sentence[i];
        if (mayBePartOf(part, total))
            parts.push_back(&part);
    }
    return parts;
}

Equation sum(const Member &total, std::vector<const Member *>::const_iterator from,
             std::vector<const Member *>::const_iterator to, Footing footing)
{
    QList<Term> terms{termOf(total)};
    for (auto part = from; part != to; ++part)
        terms.append(termOf(**part));
    return Equation(CheckKind::Sum, std::move(terms), footing);
}

/** The parts are the halves of one whole, and all of them. */
bool areAllHalves(const std::vector<const Member *> &parts)
{
    QStringView whole;
    QString seen;
    for (const Member *part : parts) {
        const lexicon::Cue *half = part->last(roles({CheckCue::Half}));
        if (half == nullptr)
            return false;
        const qsizetype dot = half->value.indexOf(u'.');
        const QStringView name = half->value.left(dot);
        const QChar slot = half->value[dot + 1];
        if ((!whole.isEmpty() && name != whole) || seen.contains(slot) ||
            half->value.last(1).toInt() != static_cast<int>(parts.size()))
            return false;
        whole = name;
        seen += slot;
    }
    return true;
}

Candidate partsAfter(const Member &total, const std::vector<const Member *> &parts)
{
    Candidate candidate;
    if (parts.size() < 2)
        return candidate;
    candidate.equations.push_back(
        sum(total, parts.begin(), parts.end(), areAllHalves(parts) ? Footing::Firm : Footing::Likely));
    for (auto end = parts.begin() + 2; end < parts.end(); ++end)
        candidate.onlyWhereTheyHold.push_back(sum(total, parts.begin(), end, Footing::Likely));
    return candidate;
}

/** An item of a list: a mark, and a name without another; told of the same time as the whole. */
bool isItem(const Member &part, const Member &total)
{
    constexpr qsizetype LongestName = 12;
    const qsizetype from =
        part.last(roles({CheckCue::Among})) ? part.last(roles({CheckCue::Among}))->end() : 1;
    const QStringView name = QStringView(part.words).sliced(std::min(from, part.words.size()));
    const bool isPlain = name.size() <= LongestName && std::ranges::none_of(name, [](QChar c) {
                             return QStringView(u",，、;；()").contains(c);
                         });
    return isPlain && !part.has(CheckCue::Aside) && part.printed->digits > 0 &&
           part.reading->status == total.reading->status && part.reading->period == total.reading->period;
}

/** One of them is what some that follow it add up to: they are its own parts. */
bool holdsParts(const std::vector<const Member *> &parts)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        Interval sum{0, 0};
        for (size_t k = i + 1; k < parts.size(); ++k) {
            sum = sum + parts[k]->printed->range;
            if (sum.overlaps(parts[i]->printed->range))
                return true;
        }
    }
    return false;
}

/** Money that is spent on one thing is not spent on another: parts that come to more than their whole cannot
 * be, whatever slip it was. Who is counted twice, as people and loans are, is not known. */
std::optional<Check> moreThanWhole(const Member &total, const std::vector<const Member *> &parts)
{
    if (total.reading->kind != model::Kind::Money || !total.hasInTail(CheckCue::Spent) ||
        total.printed->digits == 0 || parts.size() < 2)
        return std::nullopt;
    Interval sum{0, 0};
    for (const Member *part : parts) {
        if (!isItem(*part, total) || total.printed->range.high < part->printed->range.low)
            return std::nullopt;
        sum = sum + part->printed->range;
    }
    if (!(total.printed->range.high < sum.low) || holdsParts(parts))
        return std::nullopt;
    std::optional<Check> check = checks::sum(total, parts.begin(), parts.end(), Footing::Firm).check();
    if (check)
        check->slip.reset(); // what explains it is left open
    return check;
}

/** One of the figures from @p begin to @p end is what each of several has: then they are not all the parts.
 */
bool fallsToEach(const Sentence &sentence, size_t begin, size_t end, const Member &part)
{
    for (size_t i = begin; i < end; ++i) {
        if (sentence[i].hasInTail(CheckCue::Each) && isSameUnit(*sentence[i].reading, *part.reading))
            return true;
    }
    return false;
}

/** 其中: of each unit that comes behind it. */
void findAmong(const Sentence &sentence, size_t at, const Sentence *previous, Candidates &found)
{
    size_t end = at + 1;
    while (end < sentence.size() && !sentence[end].has(CheckCue::Among))
        ++end;
    std::vector<const Member *> done;
    for (size_t i = at; i < end && i < at + FarthestTotal; ++i) {
        const Member &part = sentence[i];
        if (!mayBeAdded(part) || part.isChange())
            continue;
        const Member *total = totalBefore(sentence, at, part);
        if (total == nullptr && at == 0 && previous != nullptr)
            total = totalBefore(*previous, previous->size(), part);
        if (total == nullptr || std::find(done.begin(), done.end(), total) != done.end())
            continue;
        done.push_back(total);
        if (fallsToEach(sentence, i, end, part))
            continue;
        const auto parts = partsOf(sentence, i, end, *total);
        Candidate candidate = partsAfter(*total, parts);
        if (isSaidToBePart(sentence, at, i))
            candidate.otherwise = tooLarge(sentence, at, i);
        if (isSaidToBePart(sentence, at, i) && !candidate.otherwise)
            candidate.otherwise = moreThanWhole(*total, parts);
        found.push_back(candidate);
    }
}

/** 合计: of those before it. */
void findTotal(const Sentence &sentence, size_t at, Candidates &found)
{
    const Member &total = sentence[at];
    const auto parts = partsOf(sentence, 0, at, total);
    if (parts.size() < 2)
        return;
    Candidate candidate;
    candidate.equations.push_back(sum(total, parts.begin(), parts.end(), Footing::Likely));
    for (auto begin = parts.begin() + 1; begin + 1 < parts.end(); ++begin)
        candidate.onlyWhereTheyHold.push_back(sum(total, begin, parts.end(), Footing::Likely));
    found.push_back(candidate);
}

/** Without a word: the figure and those behind it, if they add up. */
void findBare(const Sentence &sentence, size_t at, Candidates &found)
{
    const Member &total = sentence[at];
    const auto parts = partsOf(sentence, at + 1, std::min(sentence.size(), at + 9), total);
    if (parts.size() < 2)
        return;
    Candidate candidate;
    std::vector<const Member *> halves;
    for (const Member *part : parts) {
        if (part->has(CheckCue::Half))
            halves.push_back(part);
    }
    if (halves.size() >= 2 && areAllHalves(halves))
        candidate.equations.push_back(sum(total, halves.begin(), halves.end(), Footing::Likely));
    if (total.printed->digits >= 3) {
        for (auto end = parts.begin() + 2; end <= parts.end(); ++end)
            candidate.onlyWhereTheyHold.push_back(sum(total, parts.begin(), end, Footing::Faint));
    }
    found.push_back(candidate);
}

} // namespace

void findSums(const Sentence &sentence, const Sentence *previous, Candidates &found)
{
    for (size_t i = 0; i < sentence.size(); ++i) {
        const Member &member = sentence[i];
        if (member.has(CheckCue::Among)) {
            findAmong(sentence, i, previous, found);
            continue;
        }
        if (!mayBeAdded(member) || member.isChange())
            continue;
        if (i >= 2 && member.hasInTail(CheckCue::Total))
            findTotal(sentence, i, found);
        const bool amongFollows = i + 1 < sentence.size() && sentence[i + 1].has(CheckCue::Among);
        if (!amongFollows)
            findBare(sentence, i, found);
    }
}

} // namespace jiaoshu::checks
