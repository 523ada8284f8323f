// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/wordindex.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace jiaoshu::lexicon {

/** The words in front of a number that say per what it is counted: 人均, EPS. Source:
 * resources/lexicon/ratecues.tsv. */
class RateCues
{
public:
    struct Match
    {
        QString per; ///< empty for a time (日均), which makes no rate
        qsizetype length = 0;
    };

    /** @return BadLexicon with the line for a form given twice. */
    [[nodiscard]] static Result<RateCues>
    load(const QString &path = QStringLiteral(":/lexicon/ratecues.tsv"));

    /** False where no cue begins at @p at, a quick answer; true says nothing. */
    [[nodiscard]] bool mayBeginAt(QStringView text, qsizetype at) const
    {
        return m_words.mayBeginAt(text, at);
    }
    /** The longest cue that begins at @p at. */
    [[nodiscard]] std::optional<Match> at(QStringView text, qsizetype at) const;

private:
    QStringList m_pers;
    WordIndex m_words;
};

} // namespace jiaoshu::lexicon
