// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articlereader.h"
#include "engine/fieldwhys.h"

#include <QStringList>

#include <array>
#include <optional>

namespace jiaoshu::engine {

/** What is seen of a figure that may tell how likely its fields are right. Distances and counts are put into
 * few classes. In the order of the names that figuremarks.cpp and resources/lexicon/confidences.tsv know. */
enum class MarkGroup {
    // The rules of its fields, and of the indicator before it.
    ValueRule,
    UnitRule,
    PerRule,
    QualifierRule,
    StatusRule,
    PlaceRule,
    PeriodRule,
    IndicatorRule,
    RuleBefore,
    // Words: the last or first characters of something, a digit as 0, a mark as _.
    Unit,
    Before, ///< the character before it
    Behind,
    Tail, ///< the last character of the indicator
    Tails,
    Head,
    Heads,
    WordsBefore, ///< what stands before the words the indicator was read from: a field's words, a mark, 的
    WordsBehind,
    PeriodText,
    StatusText,
    PlaceEnd,
    QualifierText,
    // Where it stands.
    Kind,
    Role,  ///< of its block
    Crowd, ///< figures in its sentence
    InClause,
    ClauseIndex, ///< figures before it in its clause
    ClauseLeft,  ///< characters from the clause's begin
    ClauseRight,
    Gap, ///< to the figure before
    Quoted,
    Rate,
    Small, ///< one digit
    Position,
    // Its indicator.
    Length,
    Cue, ///< roles of the longest cue at its end
    CueLength,
    IndicatorGap, ///< from the words it was read from to the figure, with their side
    IndicatorWords,
    IndicatorRival,
    SameBefore,
    SameBehind,
    Twins,   ///< figures of the same fact
    Repeats, ///< figures with the same indicator
    NamesPlace,
    OfLeft, ///< a 的 in the clause before it
    OfRight,
    // Its period.
    PeriodLength,
    PeriodWords,
    PeriodDistance,
    PeriodWhere, ///< nowhere, in its clause, its sentence, farther
    PeriodRival,
    PeriodMain, ///< whether most of the article's figures have it, and how many do
    PeriodBefore,
    PeriodBlock,
    Empty, ///< no period
    EmptyBefore,
    EmptyBehind,
    Undated,    ///< figures of the article without period
    TimeBefore, ///< how fine the time is that stands last before it
    TimeDistance,
    TimeShare, ///< of the article's times, those finer than a year
    TimeFirst,
    TimeMost,
    SentenceTimes,
    ClauseTimes,
    // Its status.
    Status,
    StatusWords,
    StatusDistance,
    StatusWhere,
    StatusRival,
    Plans, ///< figures of the article that are no facts
    StatusBefore,
    StatusBehind,
    // Its place.
    PlaceWords,
    PlaceRival,
    PlaceLength,
    PlaceMain,
    Places, ///< of the article's figures
    PlaceWhere,
    SentencePlaces,
    PlaceBefore,
    Traditional, ///< the article is in traditional characters
};
inline constexpr size_t MarkGroups = static_cast<size_t>(MarkGroup::Traditional) + 1;
inline constexpr size_t RuleGroups = static_cast<size_t>(MarkGroup::RuleBefore) + 1;

/** The marks of one figure: rules, and for each other group a number, or up to four characters packed. */
class FigureMarks
{
public:
    void set(MarkGroup group, RuleName rule)
    {
        m_rules[static_cast<size_t>(group)] = rule;
        m_values[static_cast<size_t>(group)] = rule.hash();
    }
    void set(MarkGroup group, qsizetype value) { m_values[static_cast<size_t>(group)] = quint64(value); }
    /** @param text of which the first four characters are taken */
    void set(MarkGroup group, QStringView text);

    [[nodiscard]] quint64 value(MarkGroup group) const { return m_values[static_cast<size_t>(group)]; }
    [[nodiscard]] RuleName rule(model::ReasonField field) const
    {
        return m_rules[static_cast<size_t>(field)];
    }
    /** As the table has it: "indicator.before", "12", "入_". */
    [[nodiscard]] QString text(MarkGroup group) const;

private:
    std::array<quint64, MarkGroups> m_values{};
    std::array<RuleName, RuleGroups> m_rules;
};

/** The name of a group as the table has it. */
[[nodiscard]] QLatin1StringView markName(MarkGroup group);
[[nodiscard]] std::optional<MarkGroup> markGroup(QStringView name);
/** What FigureMarks::value() gives for a value that text() gave; nothing for what it never gives. */
[[nodiscard]] std::optional<quint64> markValue(MarkGroup group, QStringView text);

/** The marks of each figure of an article, in order. */
[[nodiscard]] QList<FigureMarks> findMarks(const ReadArticle &article, const lexicon::Lexicon &lexicon);

/** "kind=3" for each group. */
[[nodiscard]] QStringList markTexts(const FigureMarks &marks);

} // namespace jiaoshu::engine
