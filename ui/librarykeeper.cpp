// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/librarykeeper.h"

#include "session/searching.h"
#include "ui/reviewcontroller.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

bool isImport(const session::Changes &changes)
{
    return changes.action == QStringLiteral("import");
}

} // namespace

LibraryKeeper::LibraryKeeper(ReviewController &review, QObject *parent)
    : QObject(parent), m_review(review), m_runner(1), m_indexer(1)
{
    m_indexSoon.setSingleShot(true);
    connect(&m_indexSoon, &QTimer::timeout, this, &LibraryKeeper::wantIndex);
    m_takeSoon.setSingleShot(true);
    connect(&m_takeSoon, &QTimer::timeout, this, &LibraryKeeper::takeArrived);
    connect(&m_review, &ReviewController::sessionReplaced, this, &LibraryKeeper::reset);
    connect(&m_review, &ReviewController::changed, this, &LibraryKeeper::follow);
}

LibraryKeeper::~LibraryKeeper()
{
    m_indexing.cancel();
}

void LibraryKeeper::reset()
{
    constexpr int AfterTheStart = 3000;
    m_job.cancel();
    m_indexing.cancel();
    m_isIndexing = false;
    m_indexAgain = false;
    m_indexSoon.start(AfterTheStart); // so that the first search finds everything
    const bool wasWanted = m_library || m_isReading;
    m_library.reset();
    m_missed.clear();
    m_arrived.clear();
    m_isReading = false;
    m_filter = {};
    m_filterHere = {};
    m_problems.clear();
    Q_EMIT filterChanged();
    if (wasWanted)
        want();
}

void LibraryKeeper::want()
{
    if (m_library || m_isReading || !m_review.session())
        return;
    m_isReading = true;
    using Read = Result<std::shared_ptr<session::Library>>;
    m_job = m_runner.start<Read>(
        this,
        [path = m_review.session()->path()](const jobs::JobContext &context) {
            return session::Library::read(path, [&context] { return context.isCancelled(); });
        },
        [this](const Read &read) { take(read); });
}

void LibraryKeeper::wantIndex()
{
    m_indexAgain = m_isIndexing;
    if (m_isIndexing || !m_review.session())
        return;
    m_isIndexing = true;
    using Indexed = Result<qint64>;
    m_indexing = m_indexer.start<Indexed>(
        this,
        [path = m_review.session()->path()](const jobs::JobContext &context) {
            return session::updateSearchIndex(path, [&context](qint64) { return !context.isCancelled(); });
        },
        [this](const Indexed &done) {
            m_isIndexing = false;
            if (std::exchange(m_indexAgain, false))
                wantIndex();
            else if (done)
                Q_EMIT indexed();
        });
}

void LibraryKeeper::take(const Result<std::shared_ptr<session::Library>> &read)
{
    m_isReading = false;
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_library = *read;
    for (const session::Changes &changes : std::exchange(m_missed, {})) {
        if (isImport(changes) || changes.action == QStringLiteral("describe"))
            m_arrived += changes.articles;
        else
            m_library->patch(*m_review.session(), changes);
    }
    m_takeSoon.start(0);
    m_library->setProblems(m_problems);
    if (isFiltered())
        m_library->setFilter(m_filter);
    Q_EMIT loaded();
    Q_EMIT filterChanged();
}

void LibraryKeeper::follow(const session::Changes &changes)
{
    constexpr int AfterAnImport = 1000;
    constexpr qsizetype FewFigures = 300; // a few milliseconds
    constexpr qsizetype FewArticles = 2;  // those in the middle move the rows of all behind them
    if (isImport(changes))
        m_indexSoon.start(AfterAnImport);
    if (m_isReading)
        m_missed.append(changes);
    if (!m_library)
        return;
    // Where some are not wanted the list asks at once whether they are.
    const bool isMuch =
        (isImport(changes) && changes.added.size() > FewFigures && !isFiltered()) ||
        (changes.action == QStringLiteral("describe") && changes.articles.size() > FewArticles);
    if (isMuch) {
        m_arrived += changes.articles;
        m_takeSoon.start(0);
        return;
    }
    m_library->patch(*m_review.session(), changes);
    Q_EMIT countsChanged();
}

void LibraryKeeper::takeArrived()
{
    constexpr qint64 AtOnceMs = 15;
    if (!m_library || m_arrived.isEmpty())
        return;
    QElapsedTimer timer;
    timer.start();
    while (!m_arrived.isEmpty() && !timer.hasExpired(AtOnceMs))
        m_library->patch(*m_review.session(), m_arrived.takeFirst());
    Q_EMIT countsChanged();
    if (!m_arrived.isEmpty())
        m_takeSoon.start(0);
    else if (isFiltered()) // since they came in
        Q_EMIT filterChanged();
}

void LibraryKeeper::setProblems(const QHash<FigureId, session::Problem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    Q_EMIT problemsChanged();
    if (!m_library)
        return;
    m_library->setProblems(m_problems);
    Q_EMIT countsChanged();
}

void LibraryKeeper::patchProblems(const session::ProblemChanges &changes)
{
    for (const session::ProblemChanges::OfArticle &article : changes.articles)
        session::update(m_problems, article);
    Q_EMIT problemsChanged();
    if (!m_library)
        return;
    m_library->patchProblems(changes);
    Q_EMIT countsChanged();
}

void LibraryKeeper::choose(session::Facet facet, const QString &value, bool chosen)
{
    session::LibraryFilter filter = m_filter;
    filter.of(facet).removeAll(value);
    if (chosen)
        filter.of(facet).append(value);
    setFilter(filter);
}

void LibraryKeeper::setFilter(const session::LibraryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filterHere = filter;
    m_filterHere.within.reset();
    m_filterHere.holding.reset();
    for (const session::Facet facet : session::AllFacets) {
        if (session::isOfArticle(facet))
            m_filterHere.of(facet).clear();
    }
    if (m_library)
        m_library->setFilter(m_filter);
    else if (!m_filter.asksNothing())
        want();
    Q_EMIT filterChanged();
}

bool LibraryKeeper::isFiltered() const
{
    return m_filter.within || !m_filter.asksNothing();
}

bool LibraryKeeper::shows(ArticleId article) const
{
    if (m_filter.within && !std::ranges::binary_search(*m_filter.within, article))
        return false;
    return m_filter.asksNothing() || !m_library || m_library->figuresOf(article) > 0;
}

QString LibraryKeeper::problemOf(const model::Figure &figure) const
{
    const auto problem = m_problems.constFind(figure.id);
    return problem == m_problems.cend() ? session::facetValue(session::Facet::Problem, figure)
                                        : session::toText(*problem);
}

bool LibraryKeeper::wantsHere(const model::Figure &figure) const
{
    return session::fits(m_filterHere, figure, {{}, {}, problemOf(figure)});
}

bool LibraryKeeper::wants(const model::Figure &figure) const
{
    if (m_library)
        return m_library->fits(figure);
    const auto article = m_review.session()->articleSummary(figure.article);
    return article && session::fits(m_filter, figure, {article->outlet, article->tags, problemOf(figure)});
}

std::optional<QSet<FigureId>> LibraryKeeper::fitting() const
{
    if (!isFiltered())
        return {};
    if (m_library) {
        const QList<FigureId> all = m_library->fitting();
        return QSet<FigureId>(all.cbegin(), all.cend());
    }
    QSet<FigureId> fitting;
    const auto all = m_review.session()->allFigures();
    for (const model::Figure &figure : all ? *all : QList<model::Figure>()) {
        if (wants(figure))
            fitting.insert(figure.id);
    }
    return fitting;
}

} // namespace jiaoshu::ui
