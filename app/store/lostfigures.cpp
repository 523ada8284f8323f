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

bool isOut(Connection &connection, ArticleId article)
{
    Query issues(connection, "reissue/count_of_old");
    return (issues.bind(":article", article.value).next() && issues.number() > 0) ||
           articlesOf(connection, "article_edit/list_removed").contains(article);
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

ArticleId articleOfLostProposals(const Fault &fault)
{
    static const QStringList around = lostProposals({}, {}).detail.split(QLatin1Char('0'));
    if (fault.what != LostProposals || !fault.detail.startsWith(around.first()) ||
        !fault.detail.endsWith(around.last()))
        return {};
    return {fault.detail.sliced(around.first().size()).chopped(around.last().size()).toLongLong()};
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
    harmed.isOut = isOut(m_connection, article);
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

/** Rows that figures hang on. */
bool LostFigures::hasLostRows(const SalvageReport &report)
{
    return std::ranges::any_of(report.tables, [](const SalvagedTable &table) {
        const bool isOfFigures =
            table.name == QLatin1StringView("command") || table.name == QLatin1StringView("extraction") ||
            table.name == QLatin1StringView("figure") || table.name == QLatin1StringView("reading") ||
            table.name == QLatin1StringView("decision");
        return isOfFigures && (table.refused > 0 || !table.gaps.isEmpty());
    });
}

void LostFigures::proposeIn(ArticleId article, bool isMisread, const ReadAgainAs &how, SalvageReport &report)
{
    std::optional<HarmedArticle> found;
    try {
        found = harmed(article);
    } catch (const SQLite::Exception &fault) { // a word in it is none of ours
        if ((fault.getErrorCode() & 0xff) != SQLITE_CORRUPT)
            throw;
        return;
    }
    CommandPlan plan = how.propose ? how.propose(*found) : CommandPlan();
    plan.at = how.at;
    if (!plan.decisions.isEmpty())
        std::ignore = Journal(m_connection).appendAll({plan});
    FiguresOfArticle told{article, found->article.path, found->article.title};
    told.figures = std::ranges::count_if(plan.decisions, [](auto &one) { return one.after.has_value(); });
    if (told.figures > 0)
        report.proposedAgain.append(told);
    told.figures =
        std::ranges::count_if(found->lost, [&](auto &one) { return !stands(m_connection, one.id); });
    if (told.figures > 0 || (isMisread && !found->isOut && found->article.text.isEmpty()))
        report.unproposed.append(told);
}

void LostFigures::proposeAgain(const ProposeAgain &propose, const QDateTime &at, SalvageReport &report)
{
    const QList<ArticleId> lost = articles();
    const QSet<qint64> read = hasLostRows(report) ? misread() : QSet<qint64>();
    QSet<qint64> all = read;
    for (const ArticleId article : lost)
        all.insert(article.value);
    QList<qint64> ids(all.begin(), all.end());
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids))
        proposeIn({id}, read.contains(id), {propose, at}, report);
}

} // namespace jiaoshu::store
