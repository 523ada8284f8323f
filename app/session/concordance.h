// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <functional>

namespace jiaoshu::session {

/** A place in an article where what is looked for stands, with the words around it on one line. */
struct ConcordanceLine
{
    ArticleId article;
    CodePointSpan span;
    FigureId figure; ///< that stands there, if one does
    QString before;
    QString hit;
    QString after;
    bool operator==(const ConcordanceLine &) const = default;
};

/** The places of @p query in one article, in order: its words in either script and width, one of them
 * anywhere; and the figures whose value a word of it is, however they are written. No more than @p limit.
 *  @param width of the words around, in UTF-16 units. @return UnknownArticle. */
[[nodiscard]] Result<QList<ConcordanceLine>> concordance(const Session &session, ArticleId article,
                                                         const QString &query, qsizetype width,
                                                         qsizetype limit);

} // namespace jiaoshu::session
