// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ratiofinder.h"

#include <algorithm>
#include <array>

namespace jiaoshu::checks {

namespace {

using lexicon::roles;

constexpr size_t MostBefore = 12;
constexpr size_t SentencesBefore = 2;

bool isQuantity(const Member &member)
{
    return member.printed && !member.isPercent() && !member.isPoints() && !member.printed->value.isZero() &&
           member.reading->kind != model::Kind::Rate && member.reading->kind != model::Kind::Multiple &&
           member.reading->kind != model::Kind::Duration;
}

/** The figures before @p end of @p sentences[at], the nearest first, those of the sentences before it last.
 */
std::vector<const Member *> quantitiesBefore(const std::vector<Sentence> &sentences, size_t at, size_t end)
{
    std::vector<const Member *> found;
    const size_t first = at > SentencesBefore ? at - SentencesBefore : 0;
    for (size_t i = at + 1; i > first; --i) {
        const Sentence &sentence = sentences[i - 1];
        for (size_t j = i == at + 1 ? end : sentence.size(); j > 0 && found.size() < MostBefore; --j) {
            if (isQuantity(sentence[j - 1]))
                found.push_back(&sentence[j - 1]);
        }
    }
    return found;
}

enum class ShareKind { None, OfWhole, OfAnother };

struct ShareWords
{
    ShareKind kind = ShareKind::None;
    QStringView named; ///< what the words call the whole, where it is another or the one told before
    QStringView own;   ///< what they say has the share: 男性 of 男性占比
};

/** 营业收入 of 营业收入的比重达. */
QStringView withoutTail(QStringView words)
{
    constexpr std::array<QStringView, 8> tails = {u"的", u"比重", u"比例", u"为",
                                                  u"达", u"达到", u"约",   u"近"};
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const QStringView tail : tails) {
            if (words.size() > tail.size() && words.endsWith(tail)) {
                words.chop(tail.size());
                isCut = true;
            }
        }
    }
    return words;
}

/** Whether a percentage is said to be a share, and of what: the words behind 占 name the whole told before,
 * or may name another. */
ShareWords shareWords(const Member &percent)
{
    const lexicon::Cue *share = percent.last(
        roles({CheckCue::Share, CheckCue::Rise, CheckCue::Fall, CheckCue::RiseTo, CheckCue::FallTo}));
    if (share != nullptr && share->begin >= percent.tail && share->is(CheckCue::Share)) {
        const QStringView own = QStringView(percent.words).sliced(percent.tail, share->begin - percent.tail);
        qsizetype at = share->end();
        for (const lexicon::Cue &cue : percent.cues) {
            if (cue.begin == at && cue.is(CheckCue::Whole))
                at = cue.end();
        }
        if (at == percent.words.size())
            return {ShareKind::OfWhole, {}, own};
        return {ShareKind::OfAnother, withoutTail(QStringView(percent.words).mid(at)), own};
    }
    const QStringView words = QStringView(percent.words).mid(percent.tail);
    const bool isRate =
        words.endsWith(u'率') || words.endsWith(QStringView(u"率为")) || words.endsWith(QStringView(u"率达"));
    return {isRate && share == nullptr ? ShareKind::OfAnother : ShareKind::None, {}, {}};
}

Footing footingOf(const Sentence &sentence, size_t at, const Member &part, const Member &whole,
                  ShareWords words, bool isNearest)
{
    const bool isHere = whole.figure >= sentence.front().figure;
    const bool isNamed = words.named.size() >= 2 && whole.reading->indicator.contains(words.named);
    if (isNamed)
        return Footing::Likely;
    if (words.kind != ShareKind::OfWhole || !isHere)
        return Footing::Faint;
    // 其中产业项目67个，产业资金占比62.4%: of something else
    const bool isItsOwn = words.own.size() < 2 || part.reading->indicator.contains(words.own);
    const bool isNext = isItsOwn && at > 0 && &sentence[at - 1] == &part;
    return isNext && isNearest && part.has(CheckCue::Among) ? Footing::Firm : Footing::Likely;
}

void findShare(const std::vector<Sentence> &sentences, size_t at, size_t member, Candidates &found)
{
    const Sentence &sentence = sentences[at];
    const Member &percent = sentence[member];
    const ShareWords words = shareWords(percent);
    if (words.kind == ShareKind::None)
        return;
    const auto before = quantitiesBefore(sentences, at, member);
    Candidate candidate;
    // A pair (户, 人) has one share, of either.
    for (size_t i = 0; i < std::min<size_t>(before.size(), 2); ++i) {
        const Member &part = *before[i];
        if (part.figure < sentence.front().figure)
            break;
        bool isNearest = true;
        for (size_t j = i + 1; j < before.size(); ++j) {
            const Member &whole = *before[j];
            if (!isSameUnit(*part.reading, *whole.reading) || whole.printed->value == part.printed->value)
                continue;
            const Footing footing = footingOf(sentence, member, part, whole, words, isNearest);
            candidate.equations.emplace_back(
                CheckKind::Share, QList<Term>{termOf(percent), termOf(part), termOf(whole)}, footing);
            isNearest = false;
        }
    }
    found.push_back(candidate);
}

bool isCountOf(const model::Reading &count, const QString &per)
{
    model::Reading one = count;
    one.unit = per;
    return count.kind == model::Kind::Count && isSameUnit(count, one);
}

void findRate(const std::vector<Sentence> &sentences, size_t at, size_t member, Candidates &found)
{
    const Sentence &sentence = sentences[at];
    const Member &rate = sentence[member];
    Candidate candidate;
    const auto before = quantitiesBefore(sentences, at, member);
    for (const Member *total : before) {
        if (total->figure < sentence.front().figure || total->reading->unit != rate.reading->unit)
            continue;
        for (const Member *count : before) {
            if (count->figure >= sentence.front().figure && isCountOf(*count->reading, rate.reading->per))
                candidate.equations.emplace_back(CheckKind::Rate,
                                                 QList<Term>{termOf(rate), termOf(*total), termOf(*count)},
                                                 Footing::Faint);
        }
    }
    found.push_back(candidate);
}

} // namespace

void findRatios(const std::vector<Sentence> &sentences, size_t at, Candidates &found)
{
    const Sentence &sentence = sentences[at];
    for (size_t i = 0; i < sentence.size(); ++i) {
        const Member &member = sentence[i];
        if (!member.printed || member.printed->value.isZero())
            continue;
        if (member.isPercent())
            findShare(sentences, at, i, found);
        else if (member.reading->kind == model::Kind::Rate && !member.reading->per.isEmpty())
            findRate(sentences, at, i, found);
    }
}

} // namespace jiaoshu::checks
