// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lostfigures.h"

#include "store/articleedits.h"
#include "store/figurerows.h"
#include "store/journal.h"
#include "store/query.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace jiaoshu::store {

namespace {

constexpr QLatin1StringView LostProposals("figure-proposal");

bool hasNewIssue(Connection &connection, ArticleId article)
{
    Query issues(connection, "reissue/count_of_old");
    return issues.bind(":article", article.value).next() && issues.number() > 0;
}

bool stands(Connection &connection, FigureId figure)
{
    Query state(connection, "figure_state/get");
    return state.bind(":figure", figure.value).next();
}

} // namespace

model::Article articleWithSoundText(Connection &connection, ArticleId id)
{
    model::Article article;
    Query row(connection, "article/get");
    if (!row.bind(":article", id.value).next())
        return article;
    article.id = {row.number()};
    for (QString *field : {&article.path, &article.title, &article.publishedOn, &article.encoding})
        *field = row.text();
    article.sha256 = row.bytes();
    const QByteArray text = row.bytes();
    if (QCryptographicHash::hash(text, QCryptographicHash::Sha256) == article.sha256)
        article.text = QString::fromUtf8(text);
    return article;
}

Fault lostProposals(ArticleId article, const QString &path)
{
    const QString id = QString::number(article.value);
    return {LostProposals, QStringLiteral("figures of article %1 stand in no list").arg(id), {id, path}};
}

void LostFigures::lookUp()
{
    if (std::exchange(m_isLookedUp, true))
        return;
    QHash<qint64, LostFigure> figures;
    QHash<qint64, qint64> articles;
    Query lost(m_connection, "figure/list_lost");
    while (lost.next()) {
        const FigureId figure{lost.number()};
        figures[figure.value].id = figure;
        articles[figure.value] = lost.number();
        figures[figure.value].uid = lost.text();
    }
    if (figures.isEmpty())
        return;
    Query readings(m_connection, "reading/list_lost");
    while (readings.next()) {
        const ReadingId reading{readings.number()};
        const auto figure = figures.find(readings.number());
        if (figure == figures.end())
            continue;
        const bool isEngines = readings.number() != 0;
        figure->reading = reading;
        if (isEngines || !figure->basis.isValid())
            figure->basis = reading;
        const qint64 begin = readings.number(); // one after the other
        figure->span = codePointSpan(begin, readings.number());
    }
    QList<qint64> ids = figures.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids))
        m_lost[articles.value(id)].append(figures.value(id));
}

QList<ArticleId> LostFigures::articles()
{
    lookUp();
    QList<ArticleId> list;
    for (const qint64 article : m_lost.keys())
        list.append(ArticleId{article});
    std::sort(list.begin(), list.end());
    return list;
}

HarmedArticle LostFigures::harmed(ArticleId article)
{
    lookUp();
    HarmedArticle harmed;
    harmed.article = articleWithSoundText(m_connection, article);
    harmed.wasTakenOut = articlesOf(m_connection, "article_edit/list_removed").contains(article);
    harmed.hasNewIssue = hasNewIssue(m_connection, article);
    harmed.lostUids = m_lostUids;
    harmed.lost = m_lost.value(article.value);
    Query rows(m_connection, "figure/list_by_article");
    rows.bind(":article", article.value);
    while (rows.next())
        harmed.figures.append(takeFigure(rows));
    return harmed;
}

/** Articles of which a command that read them is lost or not what was written. */
QSet<qint64> LostFigures::misread()
{
    Journal journal(m_connection);
    QSet<qint64> wrong;
    journal.visitCommands([&](const Journal::CommandRow &row) {
        if (journal.hashOf(row) != row.hash)
            wrong.insert(row.id.value);
    });
    QSet<qint64> articles;
    Query read(m_connection, "extraction/list_articles");
    while (read.next()) {
        const qint64 command = read.number();
        const qint64 article = read.number();
        if (wrong.contains(command))
            articles.insert(article);
    }
    Query unread(m_connection, "article/list_unread");
    while (unread.next())
        articles.insert(unread.number());
    return articles;
}

void LostFigures::proposeIn(ArticleId article, const ReadAgainAs &how, SalvageReport &report)
{
    const model::Article named = articleWithSoundText(m_connection, article);
    FiguresOfArticle told{article, named.path, named.title};
    CommandPlan plan;
    try {
        if (how.propose)
            plan = how.propose(harmed(article));
    } catch (const SQLite::Exception &fault) { // a word in it is none of ours
        if ((fault.getErrorCode() & 0xff) != SQLITE_CORRUPT)
            throw;
    }
    plan.at = how.at;
    if (!plan.decisions.isEmpty())
        std::ignore = Journal(m_connection).appendAll({plan});
    told.figures = std::ranges::count_if(plan.decisions, [](auto &one) { return one.after.has_value(); });
    if (told.figures > 0)
        report.proposedAgain.append(told);
    told.figures = std::ranges::count_if(m_lost.value(article.value),
                                         [&](auto &one) { return !stands(m_connection, one.id); });
    if (told.figures > 0)
        report.unproposed.append(told);
}

void LostFigures::proposeAgain(const ProposeAgain &propose, const QDateTime &at, SalvageReport &report)
{
    QSet<qint64> all = m_lostUids.isEmpty() ? QSet<qint64>() : misread();
    for (const ArticleId article : articles())
        all.insert(article.value);
    QList<qint64> ids(all.begin(), all.end());
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids))
        proposeIn({id}, {propose, at}, report);
}

} // namespace jiaoshu::store
