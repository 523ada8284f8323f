// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/wordindex.h"

#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::lexicon {

/** The nouns that say what a number without a unit counts: 人口 people, 预算 money. Source:
 * resources/lexicon/countednouns.tsv. */
class CountedNouns
{
public:
    struct Match
    {
        QString unit; ///< 人, 户, 元; empty for an index and what is counted without a word
        bool isIndex = false;
        qsizetype length = 0;
    };

    /** @return BadLexicon with the line for an unknown place or a form given twice for one. */
    [[nodiscard]] static Result<CountedNouns>
    load(const QString &path = QStringLiteral(":/lexicon/countednouns.tsv"));

    /** The noun that begins at @p at, for a number in front of it. */
    [[nodiscard]] std::optional<Match> ahead(QStringView text, qsizetype at) const;
    /** The noun that ends at @p end, for a number behind it. */
    [[nodiscard]] std::optional<Match> behind(QStringView text, qsizetype end) const;

private:
    struct Entry
    {
        QString unit;
        bool isIndex;
    };
    QList<Entry> m_entries;
    WordIndex m_ahead;
    WordIndex m_behind;
};

} // namespace jiaoshu::lexicon
