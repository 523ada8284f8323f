// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/wordindex.h"
#include "model/terms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jiaoshu::lexicon {

/** How far in front of its number a word may stand. */
enum class QualifierReach {
    Next,      ///< directly in front
    Far,       ///< some verbs may stand between: 至少需要3天
    Large,     ///< directly in front of a scale, a number with 万 or 亿, or a percentage: 过30亿
    BareScale, ///< directly in front of a scale without digits alone: 上百, 过亿
};

/** The words that say how exactly a number is meant. Source: resources/lexicon/qualifiers.tsv; GUIDELINE.md,
 * "qualifier". */
class Qualifiers
{
public:
    struct Match
    {
        model::Qualifier qualifier = model::Qualifier::Exact;
        qsizetype length = 0;
        QualifierReach reach = QualifierReach::Next;
    };

    /** @return BadLexicon with the line for an unknown position or sign, or a form given twice at one
     * position. */
    [[nodiscard]] static Result<Qualifiers>
    load(const QString &path = QStringLiteral(":/lexicon/qualifiers.tsv"));

    /** The longest word that ends at @p end in front of a number: 约, 超过. */
    [[nodiscard]] std::optional<Match> before(QStringView text, qsizetype end) const
    {
        return m_before.mayEndAt(text, end) ? longestBefore(text, end) : std::nullopt;
    }
    /** The longest word at @p at between number and unit: 余, 多. */
    [[nodiscard]] std::optional<Match> inside(QStringView text, qsizetype at) const
    {
        return m_inside.mayBeginAt(text, at) ? longestIn(m_inside, text, at) : std::nullopt;
    }
    /** The longest word at @p at behind the unit: 以上, 左右. */
    [[nodiscard]] std::optional<Match> after(QStringView text, qsizetype at) const
    {
        return m_after.mayBeginAt(text, at) ? longestIn(m_after, text, at) : std::nullopt;
    }
    /** The length of the longest word that ends at @p end and may stand between a far reaching word and its
     * number (需要 in 至少需要3天); 0 for none. */
    [[nodiscard]] qsizetype bridgeBefore(QStringView text, qsizetype end) const
    {
        return m_bridges.mayEndAt(text, end) ? bridgeTo(text, end) : 0;
    }

private:
    [[nodiscard]] std::optional<Match> longestBefore(QStringView text, qsizetype end) const;
    /** In @p words, those that go on as another word left out. */
    [[nodiscard]] std::optional<Match> longestIn(const WordIndex &words, QStringView text,
                                                 qsizetype at) const;
    [[nodiscard]] qsizetype bridgeTo(QStringView text, qsizetype end) const;

    struct Entry
    {
        model::Qualifier qualifier;
        QualifierReach reach;
        QStringList
            except; ///< characters before a `before` word, or behind another, that make another word of it
    };
    QList<Entry> m_entries;
    WordIndex m_before;
    WordIndex m_inside;
    WordIndex m_after;
    WordIndex m_bridges;
};

} // namespace jiaoshu::lexicon
