// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/articlechecker.h"

#include "checks/changefinder.h"
#include "checks/pairfinder.h"
#include "checks/quotefinder.h"
#include "checks/ratiofinder.h"
#include "checks/repeatfinder.h"
#include "checks/sumfinder.h"

#include <algorithm>

namespace jiaoshu::checks {

namespace {

/** What the sums and repeats say. */
QList<Check> among(const lexicon::CueTable &cues, QStringView text, const QList<model::Reading> &readings)
{
    const std::vector<Sentence> sentences = figureSentences(cues, text, readings);
    QList<Check> checks;
    for (size_t i = 0; i < sentences.size(); ++i) {
        Candidates candidates;
        findSums(sentences[i], i > 0 ? &sentences[i - 1] : nullptr, candidates);
        findRatios(sentences, i, candidates);
        findChanges(sentences[i], candidates);
        findPairs(cues, sentences[i], candidates);
        checks += candidates.told();
    }
    return checks + findRepeats(readings);
}

/** A sum holds with the figure. */
bool holdsWith(const QList<Check> &checks, qsizetype figure)
{
    return std::any_of(checks.begin(), checks.end(), [figure](const Check &check) {
        return check.verdict == Verdict::Holds && check.kind != CheckKind::Direction &&
               check.figures.contains(figure);
    });
}

} // namespace

QList<Check> checkArticle(const lexicon::CueTable &cues, QStringView text,
                          const QList<model::Reading> &readings)
{
    const QList<Check> checks = among(cues, text, readings);
    QList<Check> mistyped = findMistyped(readings);
    // Where a sum holds with it, and none with what is printed, the value is meant: a misprint was put right.
    mistyped.removeIf([&](const Check &own) {
        const qsizetype figure = own.figures.first();
        if (!holdsWith(checks, figure))
            return false;
        QList<model::Reading> printed = readings;
        if (const auto number = quotedNumber(readings[figure].quote))
            printed[figure].value = number->value();
        return !holdsWith(among(cues, text, printed), figure);
    });
    return checks + mistyped;
}

} // namespace jiaoshu::checks
