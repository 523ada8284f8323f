// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"
#include "session/commands.h"
#include "session/importing.h"

#include <QStringList>

namespace jiaoshu::session {

// What an analyst says of articles. Each is a command like those of commands.h: one transaction of the
// journal, taken back by undo(). Changes::action is "describe"; where articles are taken out or put back,
// Changes::removed or added has their figures.

/** What can be corrected of an article. */
struct ArticleDetails
{
    QString title;
    QString publishedOn; ///< ISO 8601 day, or empty
    QString outlet;
    QString reporter;
    QString place; ///< what the article is about
    bool operator==(const ArticleDetails &) const = default;
};
[[nodiscard]] ArticleDetails detailsOf(const model::ArticleSummary &article);

/** Puts @p details, and @p tags where they are given, in the place of those there are, as one step. @return
 * BadField with the field's name; UnknownArticle. */
[[nodiscard]] Result<Changes> describeArticle(Session &session, ArticleId article,
                                              const ArticleDetails &details,
                                              const std::optional<QStringList> &tags = {});

/** Puts @p tag on those of @p articles that do not have it, or takes it off those that have. @return BadField
 * for a tag that is empty, has a line end or is longer than LongestTag. */
[[nodiscard]] Result<Changes> tagArticles(Session &session, const QList<ArticleId> &articles,
                                          const QString &tag, bool isOn);
inline constexpr qsizetype LongestTag = 60;

/** Takes articles out of the workspace with their figures, decided ones too: they are listed, counted and
 * exported no more, and come back by undo() or when the same text is taken in again. */
[[nodiscard]] Result<Changes> takeOutArticles(Session &session, const QList<ArticleId> &articles);

/** How the engine is to read @p article: from the day it was published on, as an analyst, its file or its
 * text says; with the place and the title that an analyst gave it. */
[[nodiscard]] Preparation preparationOf(const Session &session, ArticleId article);
/** What the engine now reads otherwise of figures that nobody decided on, with the article as it is
 * described. Changes nothing. @return UnknownArticle. */
[[nodiscard]] Result<QList<Correction>> readOtherwise(const Session &session, ArticleId article);

} // namespace jiaoshu::session
