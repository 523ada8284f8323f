// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportsource_p.h"

#include "session/placematch.h"
#include "store/uids.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace jiaoshu::session {

using exchange::DatasetArticle;
using exchange::DatasetRow;

namespace {

constexpr qsizetype MostNear = 2000; ///< values that are looked at for those that may be meant

}

QString ExportSource::problemOf(const model::Figure &figure) const
{
    const auto found = m_wanted.asked.problems.constFind(figure.id);
    return found == m_wanted.asked.problems.constEnd() ? facetValue(Facet::Problem, figure) : toText(*found);
}

bool ExportSource::fits(const model::Figure &figure) const
{
    const LibraryFilter &filter = m_wanted.asked.query.filter;
    if (filter.asksNothing() && !filter.within)
        return true;
    const model::ArticleSummary article = summaryOf(figure.article);
    return session::fits(filter, figure, {article.outlet, article.tags, problemOf(figure)});
}

bool ExportSource::goesOut(const model::Figure &figure) const
{
    const bool isAskedFor = !m_wanted.asked.query.filter.of(Facet::State).isEmpty(); // by fits()
    return (m_wanted.everything || isAskedFor || model::isVerified(figure.state)) && fits(figure);
}

const model::ArticleSummary &ExportSource::summaryOf(ArticleId article) const
{
    constexpr int AtOnce = 256; // all walks go from the first to the last
    if (const auto known = m_page.constFind(article); known != m_page.constEnd())
        return *known;
    const auto page = m_parts.workspace->articlePage({article.value - 1}, AtOnce);
    m_page.clear();
    if (page) {
        for (const model::ArticleSummary &one : *page)
            m_page.insert(one.id, one);
    } else {
        m_fault = page.error();
    }
    return *m_page.insert(article, m_page.value(article));
}

Outcome ExportSource::visit(const std::function<void(const store::FigureRecord &)> &use)
{
    const auto visited = m_parts.workspace->visitFigures({}, [&](const store::FigureRecord &record) {
        if (!m_damaged.contains(record.reading))
            use(record);
    });
    return visited && m_fault ? Outcome(fail(*m_fault)) : visited;
}

/** A repair keeps them, and a check no longer tells them; a dataset is no place for them. */
Outcome ExportSource::findDamaged()
{
    m_damaged.clear();
    const auto losses = m_parts.workspace->losses();
    if (!losses)
        return fail(losses.error());
    for (const store::Fault &loss : *losses) {
        if (loss.what == QLatin1StringView("reading-hash"))
            m_damaged.insert({loss.detail.section(u' ', 1, 1).toLongLong()});
    }
    return {};
}

void ExportSource::note(const model::Figure &figure, QMap<Facet, QStringList> &unmet)
{
    for (auto asked = unmet.begin(); asked != unmet.end();) {
        const model::ArticleSummary article = summaryOf(figure.article);
        const QStringList has = asked.key() == Facet::Outlet ? QStringList{article.outlet}
                                : asked.key() == Facet::Tag  ? article.tags
                                : asked.key() == Facet::Rule ? singleValues(Facet::Rule, figure.rule)
                                                             : QStringList{facetValue(asked.key(), figure)};
        QSet<QString> &met = m_met[asked.key()];
        if (met.size() < MostNear)
            met.unite({has.cbegin(), has.cend()});
        asked->removeIf([&](const QString &value) {
            return std::ranges::any_of(
                has, [&](const QString &one) { return isAskedFor(asked.key(), {value}, one); });
        });
        asked = asked->isEmpty() ? unmet.erase(asked) : std::next(asked);
    }
}

Outcome ExportSource::count()
{
    if (auto found = findDamaged(); !found)
        return found;
    m_facts = {};
    m_unmet.reset();
    m_met.clear();
    m_facts.where = m_wanted.asked.where;
    m_facts.damaged = m_damaged.size();
    const auto uid = m_parts.workspace->uid();
    if (!uid)
        return fail(uid.error());
    m_facts.workspace = *uid;
    store::PastQuery last;
    last.below = {std::numeric_limits<qint64>::max()};
    last.limit = 1;
    const auto history = m_parts.workspace->history(last);
    if (!history)
        return fail(history.error());
    m_facts.asOf = history->isEmpty() ? QString() : history->first().at;
    ArticleId before;
    QMap<Facet, QStringList> unmet;
    for (const Facet facet : {Facet::Unit, Facet::Indicator, Facet::Place, Facet::Year, Facet::Analyst,
                              Facet::Outlet, Facet::Tag, Facet::Rule}) {
        if (const QStringList &asked = m_wanted.asked.query.filter.of(facet); !asked.isEmpty())
            unmet.insert(facet, asked);
    }
    const auto visited = visit([&](const store::FigureRecord &record) {
        const model::Figure &figure = record.figure;
        note(figure, unmet);
        if (goesOut(figure)) {
            ++m_facts.figures;
            m_facts.unverified += model::isVerified(figure.state) ? 0 : 1;
            m_facts.articles += figure.article == before ? 0 : 1;
            before = figure.article;
        } else if (fits(figure)) {
            ++m_facts.leftOut.of(figure.state);
        } else {
            ++m_facts.notFitting;
        }
    });
    return visited && !unmet.isEmpty() ? Outcome(fail(unmetError(unmet))) : visited;
}

Error ExportSource::unmetError(const QMap<Facet, QStringList> &unmet)
{
    const Facet facet = unmet.firstKey();
    const QString value = unmet.first().first();
    QString detail = QStringLiteral("%1:%2: no figure has it").arg(toText(facet), value);
    QStringList known = m_met.value(facet).values();
    known.sort();
    const QStringList near = nearPlaces(value, known);
    m_unmet = {toText(facet), value, near};
    if (!near.isEmpty())
        detail += QStringLiteral("; there is %1").arg(near.join(QStringLiteral(", ")));
    return {ErrorCode::BadField, detail, {}};
}

Outcome ExportSource::prepare()
{
    if (auto counted = count(); !counted)
        return counted;
    const auto losses = m_parts.workspace->losses();
    if (!losses)
        return fail(losses.error());
    return eachArticle([&](const DatasetArticle &article) { return check(article, *losses); });
}

Outcome ExportSource::eachRow(const std::function<Outcome(const DatasetRow &)> &use)
{
    Outcome outcome;
    auto visited = visit([&](const store::FigureRecord &record) {
        if (!outcome || !goesOut(record.figure))
            return;
        if (m_isGoingOn && !m_isGoingOn()) {
            outcome = fail(ErrorCode::Cancelled);
            return;
        }
        const model::ArticleSummary article = summaryOf(record.figure.article);
        outcome = use({record.uid, record.figure, article.path, article.title, article.publishedOn});
    });
    return visited ? outcome : visited;
}

Outcome ExportSource::handOver(QList<DatasetRow> &rows,
                               const std::function<Outcome(const DatasetArticle &)> &use)
{
    if (rows.isEmpty())
        return {};
    auto article = m_parts.workspace->article(rows.first().figure.article);
    if (!article)
        return fail(article.error());
    const model::ArticleSummary described = summaryOf(rows.first().figure.article);
    article->title = described.title; // as an analyst has corrected them
    article->publishedOn = described.publishedOn;
    const QString uid = store::articleUid(article->sha256);
    const auto sources = m_parts.workspace->sourcesOf(article->id);
    if (!sources)
        return fail(sources.error());
    auto used =
        use({uid, std::move(*article), rows, sources->isEmpty() ? QByteArray() : sources->first().sha256});
    rows.clear();
    return used;
}

Outcome ExportSource::eachArticle(const std::function<Outcome(const DatasetArticle &)> &use)
{
    QList<DatasetRow> rows;
    auto walked = eachRow([&](const DatasetRow &row) -> Outcome {
        if (!rows.isEmpty() && rows.first().figure.article != row.figure.article) {
            if (auto handed = handOver(rows, use); !handed)
                return handed;
        }
        rows.append(row);
        return {};
    });
    return walked ? handOver(rows, use) : walked;
}

Result<exchange::DatasetDecision> ExportSource::decisionOf(const QString &figure,
                                                           const store::FigureDecision &past) const
{
    exchange::DatasetDecision decision{past.uid,    figure,     past.at, past.analyst, past.action,
                                       past.before, past.after, {},      {},           past.reason};
    auto after = m_parts.workspace->reading(past.afterReading);
    if (!after)
        return fail(after.error());
    decision.afterReading = std::move(*after);
    decision.beforeReading = decision.afterReading;
    if (past.beforeReading == past.afterReading)
        return decision;
    auto before = m_parts.workspace->reading(past.beforeReading);
    if (!before)
        return fail(before.error());
    decision.beforeReading = std::move(*before);
    return decision;
}

Outcome ExportSource::eachDecision(const std::function<Outcome(const exchange::DatasetDecision &)> &use)
{
    return eachRow([&](const DatasetRow &row) -> Outcome {
        const auto past = m_parts.workspace->decisionsOn(row.figure.id);
        if (!past)
            return fail(past.error());
        for (const store::FigureDecision &one : *past) {
            const auto decision = decisionOf(row.uid, one);
            if (auto used = decision ? use(*decision) : fail(decision.error()); !used)
                return used;
        }
        return {};
    });
}

Outcome ExportSource::check(const DatasetArticle &entry, const QList<store::Fault> &told)
{
    const model::Article &article = entry.article;
    const auto damaged = [this](const QString &detail) {
        return fail(ErrorCode::DamagedWorkspace, detail, m_parts.workspace->path());
    };
    if (QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256) != article.sha256) {
        const auto wrong =
            QStringLiteral("the text of article %1 is not what was taken in").arg(article.id.value);
        if (!article.isTextLost && !told.contains({QStringLiteral("article-hash"), wrong}))
            return damaged(wrong);
        ++m_facts.textless;
    }
    const TextAtHand text{article.id, article.text, text::CodePointIndex(article.text)};
    for (const DatasetRow &row : entry.rows) {
        const model::Reading &reading = row.figure.reading;
        if (!text.contains(reading.span) || text.slice(reading.span) != reading.quote)
            return damaged(QStringLiteral("the quote of figure %1 does not stand in its article")
                               .arg(row.figure.id.value));
    }
    return {};
}

} // namespace jiaoshu::session
