// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/titleindicator.h"

#include "engine/earlierreader.h"
#include "engine/sharereader.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::roles;

constexpr int Farthest = 60; ///< figures below the title

bool isSameFigure(const Quantity &a, const Quantity &b)
{
    const auto isMoney = [](const Quantity &of) {
        return of.kind == model::Kind::Money || of.kind == model::Kind::Rate;
    };
    // 4360万元 over 4360万港元, 3仙 over 每股3仙
    const bool isKind = a.kind == b.kind || (isMoney(a) && isMoney(b));
    return isKind && (b.unit.endsWith(a.unit) || a.unit.endsWith(b.unit)) && a.value == b.value &&
           a.upper == b.upper;
}

bool endsWithHead(QStringView phrase, const lexicon::CueTable &cues)
{
    return cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})).has_value();
}

/** Names @p title as @p body is named, where that tells more. */
bool nameBelow(IndicatorReading &title, const IndicatorReading &body, const lexicon::CueTable &cues)
{
    const bool isEarned = title.why.rule == RuleName("indicator.income"); // of whom is told below
    if ((endsWithHead(title.phrase, cues) && !isEarned) || title.phrase.endsWith(u'息') || isGrowth(title) ||
        !endsWithHead(body.phrase, cues) || body.why.confidencePermille < title.why.confidencePermille)
        return false;
    title.phrase = body.phrase;
    title.why.confidencePermille = body.why.confidencePermille;
    return true;
}

} // namespace

void nameTitles(QList<IndicatorReading> &readings, const ArticleView &article, const lexicon::CueTable &cues)
{
    const QList<Quantity> &all = article.quantities();
    for (const SentenceView &sentence : article.sentences()) {
        if (article.role(sentence) != BlockRole::Title)
            return;
        const int last = std::min(sentence.endQuantity + Farthest, static_cast<int>(readings.size()));
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            for (int below = sentence.endQuantity; below < last && !isShare(all[i]); ++below) {
                if (isSameFigure(all[i], all[below]) && nameBelow(readings[i], readings[below], cues))
                    break;
            }
        }
    }
}

} // namespace jiaoshu::engine
