// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articleedits.h"

#include "store/query.h"

#include <sqlite3.h>

#include <algorithm>

namespace jiaoshu::store {

namespace {

const auto Tags = QStringLiteral("tags");
const auto Removed = QStringLiteral("removed");
const auto NotSameAs = QStringLiteral("not_same_as");
constexpr auto Yes = u'1';

bool hasEdits(Connection &connection)
{
    Query row(connection, "meta/get_version");
    return row.next() && row.number() >= ArticleEditVersion;
}

QString *textField(model::ArticleSummary &article, const QString &field)
{
    if (field == QStringLiteral("title"))
        return &article.title;
    if (field == QStringLiteral("published_on"))
        return &article.publishedOn;
    if (field == QStringLiteral("outlet"))
        return &article.outlet;
    if (field == QStringLiteral("reporter"))
        return &article.reporter;
    if (field == QStringLiteral("same_as"))
        return &article.sameAs;
    return field == QStringLiteral("place") ? &article.place : nullptr;
}

void setField(model::ArticleSummary &article, const QString &field, const QString &value)
{
    if (field == Tags)
        article.tags = value.split(u'\n', Qt::SkipEmptyParts);
    else if (field == NotSameAs)
        article.notSameAs = value.split(u'\n', Qt::SkipEmptyParts);
    else if (field == Removed)
        article.wasTakenOut = !value.isEmpty();
    else if (QString *const text = textField(article, field))
        *text = value;
    else
        throw SQLite::Exception("an article has no such field", SQLITE_CORRUPT);
}

} // namespace

QString fieldOf(const model::ArticleSummary &article, const QString &field)
{
    if (field == Tags)
        return article.tags.join(u'\n');
    if (field == NotSameAs)
        return article.notSameAs.join(u'\n');
    if (field == Removed)
        return article.wasTakenOut ? QString(Yes) : QString();
    model::ArticleSummary copy = article;
    const QString *const text = textField(copy, field);
    return text ? *text : QString();
}

void applyEdits(Connection &connection, QList<model::ArticleSummary> &articles)
{
    if (articles.isEmpty() || !hasEdits(connection))
        return;
    const qint64 first = articles.first().id.value;
    const qint64 last = articles.last().id.value;
    Query bylines(connection, "byline/list");
    bylines.bind(":first", first).bind(":last", last);
    for (auto article = articles.begin(); bylines.next();) {
        const ArticleId id{bylines.number()};
        while (article != articles.end() && article->id < id)
            ++article;
        if (article == articles.end() || article->id != id)
            continue;
        article->outlet = bylines.text();
        article->reporter = bylines.text();
    }
    Query edits(connection, "article_edit/list");
    edits.bind(":first", first).bind(":last", last);
    while (edits.next()) {
        const ArticleId id{edits.number()};
        const auto article = std::ranges::lower_bound(articles, id, {}, &model::ArticleSummary::id);
        if (article == articles.end() || article->id != id)
            continue;
        const QString field = edits.text();
        setField(*article, field, edits.text());
    }
}

QList<ArticleId> articlesOf(Connection &connection, const char *query, const QString &uid)
{
    QList<ArticleId> articles;
    if (!hasEdits(connection))
        return articles;
    Query rows(connection, query);
    if (!uid.isEmpty())
        rows.bind(":uid", uid);
    while (rows.next())
        articles.append(ArticleId{rows.number()});
    return articles;
}

void addEdits(Connection &connection, CommandId command, const QList<ArticleEdit> &edits)
{
    for (const ArticleEdit &edit : edits)
        Query(connection, "article_edit/add")
            .bind(":command", command.value)
            .bind(":article", edit.article.value)
            .bind(":field", edit.field)
            .bind(":before", edit.before)
            .bind(":after", edit.after)
            .run();
}

QList<ArticleEdit> editsOf(Connection &connection, CommandId command)
{
    QList<ArticleEdit> edits;
    if (!hasEdits(connection))
        return edits;
    Query rows(connection, "article_edit/list_by_command");
    rows.bind(":command", command.value);
    while (rows.next()) {
        ArticleEdit edit;
        edit.article = {rows.number()};
        edit.field = rows.text();
        edit.before = rows.text();
        edit.after = rows.text();
        edits.append(edit);
    }
    return edits;
}

} // namespace jiaoshu::store
