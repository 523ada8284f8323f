// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/growthreader.h"

#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::roles;

constexpr qsizetype LongestComparison = 14; ///< characters

} // namespace

qsizetype GrowthReader::leadsBefore(QStringView text, qsizetype end) const
{
    while (const auto lead =
               m_lexicon.cues().indicator.endingAt(text, end, roles({IndicatorCue::GrowthLead})))
        end = lead->begin;
    return end;
}

qsizetype GrowthReader::comparisonBefore(QStringView text, qsizetype end) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const qsizetype from = std::max<qsizetype>(0, end - LongestComparison);
    for (qsizetype at = end - 2; at >= from; --at) {
        if (!isOneOf(text[at], u"比较与同"))
            continue;
        const QStringView base = text.mid(at + 1, end - at - 1);
        const auto time = timeMentionAt(base, 0, m_lexicon.cues().period,
                                        {.written = 2000, .reported = 2000, .named = 2000, .day = {}});
        const auto other = cues.beginningAt(base, 0, roles({IndicatorCue::Base}));
        if (time || other)
            return at;
    }
    return end;
}

std::optional<Growth> GrowthReader::endingAt(QStringView text) const
{
    qsizetype end = text.size();
    if (end > 1 && isOneOf(text[end - 1], u"了至到达"))
        --end;
    const auto verb = m_lexicon.cues().indicator.endingAt(text, end, roles({IndicatorCue::Growth}));
    if (!verb)
        return std::nullopt;
    const qsizetype begin = leadsBefore(text, verb->begin);
    qsizetype subjectEnd = comparisonBefore(text, begin);
    if (subjectEnd < begin)
        subjectEnd = leadsBefore(text, subjectEnd);
    return Growth{subjectEnd, begin, verb->end()};
}

qsizetype GrowthReader::withoutReach(QStringView text) const
{
    if (text.size() < 2 || !isOneOf(text.back(), u"至到为破成"))
        return text.size();
    const auto verb =
        m_lexicon.cues().indicator.endingAt(text, text.size() - 1, roles({IndicatorCue::Growth}));
    return verb ? leadsBefore(text, verb->begin) : text.size();
}

} // namespace jiaoshu::engine
