// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/summary.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringMatcher>

#include <functional>

namespace jiaoshu::session {

class Session;

/** The words an article's text is found by: pairs of neighbouring characters of its folded text (simplified
 * script, half width, lower case), parted by spaces, and the last character of each run alone; FTS5 has no
 * pairs of its own and finds nothing for two characters. */
[[nodiscard]] QByteArray searchWords(const QString &text);
/** What is looked for, as an expression of FTS5: each word of @p query must stand in the article, in any
 * script or width; a number in it is also found by its value, however it is written (31.5万, 315,000). Empty
 * where
 * @p query holds no letter and no digit. @param valueOf the value of a word such as "31.5万亩"; empty for
 * none. */
[[nodiscard]] QByteArray searchExpression(const QString &query,
                                          const std::function<QString(const QString &)> &valueOf = {});

/** The values that words of @p query stand for: 31.5万亩 for 315000. */
[[nodiscard]] QStringList searchValues(const Session &session, const QString &query);

/** Articles by what they are called: every word in the title or the name of the file, case not minded. */
class NameMatcher
{
public:
    explicit NameMatcher(const QString &words);
    [[nodiscard]] bool fits(const model::ArticleSummary &article) const;

private:
    QList<QStringMatcher> m_words;
};

/** A page of what was found. */
struct SearchPage
{
    QList<ArticleId> articles; ///< ascending
    bool isComplete = true;    ///< false: articles that came in lately are not in the index yet
};

/** Articles with all words of @p query, after @p after (a page by key): up to @p limit, fewer where some were
 * taken out, none at the end. */
[[nodiscard]] Result<SearchPage> searchArticles(const Session &session, const QString &query,
                                                ArticleId after = {}, int limit = 200);
/** How many there are, counted up to @p limit; those that were taken out are among them. */
[[nodiscard]] Result<qint64> countFound(const Session &session, const QString &query, qint64 limit = 10'001);

/** Brings the index of the workspace at @p path up to date, in portions, through a connection of its own, so
 * in any thread; one that does not belong to it is made anew. @param told after each portion: articles done
 * so far; false ends it there, and the next call goes on. @return how many articles came in. */
[[nodiscard]] Result<qint64> updateSearchIndex(const QString &path,
                                               const std::function<bool(qint64 done)> &told = {});

/** Reads the index through to the end and drops it where it is damaged: it is a cache, and the next
 * updateSearchIndex() makes it anew. @return Cancelled, CannotWrite. */
[[nodiscard]] Outcome checkSearchIndex(const Session &session, const std::function<bool()> &isCancelled = {});

} // namespace jiaoshu::session
