// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articlereader.h"
#include "engine/fieldwhys.h"

#include <QStringList>

#include <array>

namespace jiaoshu::engine {

/** What is seen of a figure beside its rules that tells how likely it is right as a whole; each has few
 * values. */
enum class MarkGroup {
    Kind,            ///< model::Kind
    Role,            ///< of its block
    IndicatorLength, ///< 0, 1, 2, 3, to 6, to 10, to 16, longer
    IndicatorOdd,    ///< a particle or mark in it
    IndicatorVerb,   ///< begins with a function word
    Gap,             ///< to the figure before: far, near, close, touching
    Before,          ///< the character before it: other, digit, mark, 了
    Behind,          ///< the character behind it: other, mark, 的
    Places,          ///< of the article's figures, how many
    Placeless,       ///< tenths of the article's figures without a place
    OwnPlace,        ///< the place most of the article's figures have
    Titled,          ///< the article has no title, one without that place, one with it
    Crowd,           ///< figures in its sentence, six for more
    PeriodWords,     ///< stretches of text its period was read from
    PlaceWords,
    Rival, ///< fields that had a rival: none, one, more
};
inline constexpr size_t MarkGroups = static_cast<size_t>(MarkGroup::Rival) + 1;
inline constexpr size_t MarkValues = 11; ///< the most a group has

struct FigureMarks
{
    FieldRules rules;
    std::array<quint8, MarkGroups> values{};
    quint8 period = 0; ///< status and emptiness, which change what a period's rule is worth
    bool hasPlace = false;
};

/** The marks of each figure of an article, in order. */
[[nodiscard]] QList<FigureMarks> findMarks(const ReadArticle &article);

/** The name of a value of a group, as the table has it: "kind.3". */
[[nodiscard]] QByteArray markName(MarkGroup group, size_t value);
/** The names of a rule together with a field that changes what it is worth: "indicator.before/2". */
[[nodiscard]] QByteArray pairName(RuleName rule, size_t value);

/** All names of the marks of a figure, as the table has them. */
[[nodiscard]] QStringList markNames(const FigureMarks &marks);

} // namespace jiaoshu::engine
