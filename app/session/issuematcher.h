// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "text/codepointindex.h"

#include <QHash>
#include <QList>
#include <QString>

namespace jiaoshu::session {

/** How surely a place of one issue of an article is found in another. */
enum class Anchoring {
    Exact, ///< its sentence stands word for word once in each issue
    Moved, ///< the words of the figure stand there, but in another sentence or more than once
    Lost,  ///< they do not
};

struct Anchor
{
    Anchoring anchoring = Anchoring::Lost;
    CodePointSpan span; ///< where Exact
    QList<CodePointSpan>
        candidates; ///< where Moved: places with the same words, ascending, at most MostPlaces
    static constexpr qsizetype MostPlaces = 50;
    bool operator==(const Anchor &) const = default;
};

/** Finds places of one issue of an article in another. Never by likeness: what is not the same to the letter
 * is for a person to place. */
class IssueMatcher
{
public:
    IssueMatcher(const QString &from, const QString &to);

    /** @param span lies in the first issue; not empty. */
    [[nodiscard]] Anchor find(CodePointSpan span) const;

private:
    struct Issue
    {
        explicit Issue(const QString &raw);
        QString text;
        text::CodePointIndex index;
        QList<Utf16Span> sentences;
        QHash<QStringView, qsizetype> byText; ///< the sentence, or Repeated
    };
    static constexpr qsizetype Repeated = -1;
    [[nodiscard]] QList<CodePointSpan> places(const QString &words) const;

    Issue m_from;
    Issue m_to;
};

} // namespace jiaoshu::session
