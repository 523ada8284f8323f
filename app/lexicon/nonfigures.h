// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/wordindex.h"

#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::lexicon {

/** What a word with a numeral in it is, when it counts nothing. */
enum class NonFigureWord { Name, Idiom, Date };

/** Words and names that hold a numeral but count nothing: 三峡, 十分, 两会. Source:
 * resources/lexicon/nonfigures.tsv. */
class NonFigures
{
public:
    struct Match
    {
        qsizetype begin = 0; ///< of the word in the text
        qsizetype end = 0;
        NonFigureWord kind = NonFigureWord::Idiom;
    };

    /** @return BadLexicon with the line for an unknown class or a form given twice. */
    [[nodiscard]] static Result<NonFigures>
    load(const QString &path = QStringLiteral(":/lexicon/nonfigures.tsv"));

    /** The word that covers the character at @p at; of several the one that begins first. */
    [[nodiscard]] std::optional<Match> covering(QStringView text, qsizetype at) const;
    /** All words, walked forward. */
    [[nodiscard]] const WordTrie &words() const { return m_words.forward(); }
    /** Characters of the longest word. */
    [[nodiscard]] qsizetype longest() const { return m_longest; }

private:
    QList<NonFigureWord> m_kinds;
    WordIndex m_words;
    qsizetype m_longest = 0;
};

} // namespace jiaoshu::lexicon
