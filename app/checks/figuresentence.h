// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/printed.h"
#include "lexicon/cuetable.h"
#include "model/figure.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace jiaoshu::checks {

/** Words that say how figures belong together. Source: resources/lexicon/checkcues.tsv. */
enum class CheckCue {
    Among,   ///< what follows is of the figure before
    Total,   ///< what follows is the sum of the figures before
    Share,   ///< what follows is a part of a whole
    Nothing, ///< looks like another and is none: 占地
    Whole,   ///< may stand between a Share and its number, where it is of the whole told just before
    Rise,    ///< became more, by what follows
    Fall,    ///< became less
    RiseTo,  ///< became more, and is now what follows
    FallTo,
    ChangeTo,
    From, ///< before what it was
    Compare,
    Before, ///< a time before: 去年同期
    Annual, ///< of each of several years
    Stop,
    Half, ///< one part of a whole that has no other; value: its name, which of how many
    Pair, ///< a unit, not a word between figures; value: the unit of those that belong to it, fewest-most for
          ///< each
    Each, ///< what follows falls to each of several, and is no part of a whole
    Employer, ///< is counted in the unit of a Pair, and has others
    Home,     ///< what the households of a Pair are called: 脱贫|户
    People,   ///< what their people are: 脱贫|人口
    Spent,    ///< money that goes to one thing or another
    Aside,    ///< tells of what stands before in another way
};

/** The words of resources/lexicon/checkcues.tsv. @return BadLexicon. */
[[nodiscard]] Result<lexicon::CueTable> loadCheckCues();

/** A figure in its sentence. */
struct Member
{
    qsizetype figure = 0; ///< an index into the readings
    const model::Reading *reading = nullptr;
    std::optional<Printed> printed;
    QString words;                ///< between the figure before it and this one, folded, of the same sentence
    qsizetype tail = 0;           ///< where the last clause of @c words begins
    QList<lexicon::Cue> cues;     ///< found in @c words
    lexicon::CueRoles all = 0;    ///< their roles
    lexicon::CueRoles inTail = 0; ///< of those in the last clause

    [[nodiscard]] bool has(CheckCue cue) const { return (all & lexicon::roles({cue})) != 0; }
    [[nodiscard]] bool hasInTail(CheckCue cue) const { return (inTail & lexicon::roles({cue})) != 0; }
    /** The last one with @p roles, where there is one. */
    [[nodiscard]] const lexicon::Cue *last(lexicon::CueRoles roles) const;
    /** It says by how much another changed, or what that was before. */
    [[nodiscard]] bool isChange() const;
    [[nodiscard]] bool isPercent() const { return reading->unit == QLatin1String("%"); }
    [[nodiscard]] bool isPoints() const { return reading->unit.endsWith(QStringView(u"百分点")); }
};

/** Counted in the same unit, so that they may be added up: people are, whatever they are counted by. */
[[nodiscard]] bool isSameUnit(const model::Reading &a, const model::Reading &b);

/** The figures of one sentence, up to 。, in the order they stand. */
using Sentence = std::vector<Member>;

/** The sentences of an article that hold figures. @param readings ascending by span; those that overlap an
 * earlier one are passed over. They must outlive what is returned. */
[[nodiscard]] std::vector<Sentence> figureSentences(const lexicon::CueTable &cues, QStringView text,
                                                    const QList<model::Reading> &readings);

} // namespace jiaoshu::checks
