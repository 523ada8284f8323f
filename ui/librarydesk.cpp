// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/librarydesk.h"

#include "session/figurewords.h"
#include "session/libraryquery.h"
#include "session/searching.h"
#include "ui/filterhints.h"
#include "ui/library/articlepanel.h"
#include "ui/library/facettree.h"
#include "ui/libraryviews.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/facettreemodel.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"

#include <algorithm>

namespace jiaoshu::ui {

using session::Direction;
using session::FigureAt;

namespace {

constexpr int SearchAfterMs = 120; ///< the time between two keys of one word
constexpr int SearchPageSize = 10'000;
constexpr int CountAfterMs = 150; ///< a figure's decision comes first, its counts after

/** Figures with no more are searched at once: some milliseconds. */
constexpr qint64 FewFigures = 20'000;

/** Each once. */
template <typename Id>
QList<Id> ascending(QList<Id> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/** Those in both; nothing asks for any. */
std::optional<QList<ArticleId>> among(std::optional<QList<ArticleId>> some,
                                      const std::optional<QList<ArticleId>> &others)
{
    if (some && others)
        some->removeIf([&others](ArticleId id) { return !others->contains(id); });
    return some ? some : others;
}

} // namespace

LibraryDesk::LibraryDesk(ReviewController &review, Preferences &preferences, ArticlePanel *panel,
                         ArticleListModel *articles, QObject *parent)
    : QObject(parent), m_review(review), m_preferences(preferences), m_panel(panel), m_articles(articles),
      m_facets(new FacetTreeModel(this)), m_keeper(new LibraryKeeper(review, this)),
      m_hints(new FilterHints(*m_keeper, m_searchLine, m_figureLine, this)), m_searcher(1), m_holder(1)
{
    m_panel->facets()->setModel(m_facets);
    for (const session::Facet facet : {session::Facet::State, session::Facet::Sureness})
        m_panel->facets()->expand(m_facets->indexOf(facet));
    m_searchSoon.setSingleShot(true);
    m_countSoon.setSingleShot(true);
    connect(&m_searchSoon, &QTimer::timeout, this, &LibraryDesk::search);
    connect(&m_countSoon, &QTimer::timeout, this, &LibraryDesk::showCounts);
    connect(m_keeper, &LibraryKeeper::filterChanged, this, &LibraryDesk::followFilter);
    connect(m_keeper, &LibraryKeeper::filterChanged, this, &LibraryDesk::applyFilter);
    connect(&m_searchLine, &TypedFilter::faultChanged, m_panel, &ArticlePanel::setSearchFault);
    connect(&m_figureLine, &TypedFilter::faultChanged, this, &LibraryDesk::figureFaultChanged);
    connect(m_hints, &FilterHints::completionsChanged, m_panel, &ArticlePanel::setCompletions);
    connect(m_keeper, &LibraryKeeper::countsChanged, &m_countSoon,
            [this] { m_countSoon.start(CountAfterMs); });
    connect(m_keeper, &LibraryKeeper::indexed, this, [this] {
        // What was found before may have been found in a part of the articles only.
        if (!m_isIndexComplete && !m_panel->searchText().isEmpty())
            search();
    });
    connect(m_keeper, &LibraryKeeper::failed, this, &LibraryDesk::failed);
    connect(&m_review, &ReviewController::problemsWanted, m_keeper, &LibraryKeeper::want);
    connectPanel();
    listViews();
}

LibraryDesk::~LibraryDesk()
{
    m_searching.cancel();
    m_holding.cancel();
}

void LibraryDesk::connectPanel()
{
    connect(m_facets, &FacetTreeModel::chooseRequested, m_keeper, &LibraryKeeper::choose);
    connect(m_panel, &ArticlePanel::searchChanged, this, [this] { m_searchSoon.start(SearchAfterMs); });
    connect(m_panel, &ArticlePanel::sortChosen, this, [this](ArticleSort sort) {
        m_articles->setSort(sort);
        if (sort != ArticleSort::AsTakenIn)
            m_keeper->want(); // a decision leads on in this order
        applyFilter();
    });
    connect(m_panel, &ArticlePanel::showAllRequested, this, &LibraryDesk::showAll);
    connect(m_panel, &ArticlePanel::viewSaveRequested, this, &LibraryDesk::viewNameWanted);
    connect(m_panel, &ArticlePanel::viewChosen, this, [this](const QString &name) {
        if (const auto view = findView(m_preferences.views(), name))
            applyView(*view);
    });
    connect(m_panel, &ArticlePanel::viewRemoved, this, [this](const QString &name) {
        m_preferences.setViews(withoutView(m_preferences.views(), name));
        listViews();
    });
}

void LibraryDesk::showFacets(bool shown)
{
    if (shown)
        m_keeper->want();
    m_panel->setFacetsShown(shown);
    if (shown)
        m_panel->facets()->setFocus(Qt::ShortcutFocusReason);
    showCounts();
}

void LibraryDesk::showAll()
{
    session::LibraryFilter nothing;
    m_searchLine.type({}, nothing);
    m_figureLine.type({}, nothing);
    m_panel->clearSearch();
    m_searchSoon.stop();
    m_keeper->setFilter({});
    Q_EMIT searched();
}

void LibraryDesk::clearSearch()
{
    m_searchLine.dropArticles();
    m_figureLine.dropArticles();
    m_panel->setSearch(m_searchLine.line(), m_articles->sort());
    m_searchSoon.stop();
    session::LibraryFilter filter = m_keeper->filter();
    filter.within.reset();
    m_keeper->setFilter(filter);
    Q_EMIT searched();
}

void LibraryDesk::followFilter()
{
    if (m_searchLine.follow(m_keeper->filter())) {
        m_panel->setSearch(m_searchLine.line(), m_articles->sort());
        m_searchSoon.stop();
    }
    (void)m_figureLine.follow(m_keeper->filter());
}

void LibraryDesk::setStates(const QStringList &states)
{
    session::LibraryFilter filter = m_keeper->filter();
    filter.of(session::Facet::State) = states;
    m_keeper->setFilter(filter);
}

void LibraryDesk::setFigureWords(const QString &line)
{
    session::LibraryFilter filter = m_keeper->filter();
    const auto articles = m_figureLine.articles();
    m_figureLine.type(line, filter);
    if (m_figureLine.articles() != articles)
        filter.within = within();
    m_keeper->setFilter(withWords(filter, filter.has));
}

void LibraryDesk::clearFigureWords()
{
    m_keeper->setFilter(withWords(m_keeper->filter(), {}));
}

session::LibraryFilter LibraryDesk::withWords(session::LibraryFilter filter, const QString &words)
{
    m_holding.cancel();
    filter.has = words.simplified();
    filter.holding.reset();
    if (filter.has.isEmpty() || !m_review.session())
        return filter;
    const auto counts = m_review.session()->counts();
    if (!counts || counts->total() > FewFigures) {
        findHolding(filter.has);
        return filter;
    }
    if (const auto found = session::figuresHolding(*m_review.session(), filter.has))
        filter.holding = *found;
    else
        Q_EMIT failed(found.error());
    return filter;
}

/** Beside the window; until then the words narrow down the article in hand alone. */
void LibraryDesk::findHolding(const QString &words)
{
    using Found = Result<QList<FigureId>>;
    m_holding = m_holder.start<Found>(
        this,
        [path = m_review.session()->path(), words](const jobs::JobContext &context) -> Found {
            const auto session = session::Session::open({path, {}, session::Access::ReadOnly});
            if (!session)
                return fail(session.error());
            return session::figuresHolding(**session, words, [&context] { return context.isCancelled(); });
        },
        [this, words](const Found &found) {
            session::LibraryFilter filter = m_keeper->filter();
            if (!found)
                Q_EMIT failed(found.error());
            if (!found || filter.has != words)
                return;
            filter.holding = *found;
            m_keeper->setFilter(filter);
        });
}

QString LibraryDesk::exportFilter() const
{
    using session::Facet;
    session::LibraryQuery query{m_keeper->filter(), searchText()};
    if (!query.words.isEmpty())
        query.filter.within = typedArticles();
    query.filter.of(Facet::State).removeIf([](const QString &word) {
        const auto state = model::stateFromText(word);
        return !state || !model::isVerified(*state);
    });
    QStringList &problems = query.filter.of(Facet::Problem);
    const bool asksChecks = problems.contains(session::toText(session::Problem::FailedCheck)) ||
                            problems.contains(session::toText(session::Problem::Conflict));
    if (asksChecks && m_keeper->library()) { // an export knows nothing of them
        query.filter = {};
        query.words.clear();
        query.filter.figures = ascending(m_keeper->library()->fitting());
    }
    return session::toText(query);
}

void LibraryDesk::showOnly(const QList<ArticleId> &articles)
{
    showAll();
    session::LibraryFilter filter;
    filter.within = ascending(articles);
    m_keeper->setFilter(filter);
}

void LibraryDesk::search()
{
    session::LibraryFilter filter = m_keeper->filter();
    const QString has = filter.has;
    m_searchLine.type(m_panel->searchText(), filter);
    filter.within = within();
    m_keeper->setFilter(filter.has == has ? filter : withWords(filter, filter.has));
    Q_EMIT searched();
}

std::optional<QList<ArticleId>> LibraryDesk::within()
{
    return among(found(m_searchLine.words()), typedArticles());
}

std::optional<QList<ArticleId>> LibraryDesk::typedArticles() const
{
    return among(m_searchLine.articles(), m_figureLine.articles());
}

QList<ArticleId> LibraryDesk::with(const QString &words, ArticleId after)
{
    if (words.trimmed().isEmpty() || !m_review.session())
        return {};
    const auto page = session::searchArticles(*m_review.session(), words, after, SearchPageSize);
    if (!page) {
        Q_EMIT failed(page.error());
        return {};
    }
    m_isIndexComplete = page->isComplete;
    if (!m_isIndexComplete)
        m_keeper->wantIndex();
    QList<ArticleId> articles = page->articles;
    const ArticleId last = articles.isEmpty() ? ArticleId() : articles.last();
    for (const ArticleId article : m_articles->withTitle(words)) { // those of this page
        if (article > after && (!last.isValid() || article < last))
            articles.append(article);
    }
    return ascending(std::move(articles));
}

std::optional<QList<ArticleId>> LibraryDesk::found(const QString &words)
{
    m_searching.cancel();
    if (words.trimmed().isEmpty() || !m_review.session())
        return {};
    const auto page = session::searchArticles(*m_review.session(), words, {}, SearchPageSize);
    if (!page) {
        Q_EMIT failed(page.error());
        return ascending(m_articles->withTitle(words));
    }
    m_isIndexComplete = page->isComplete;
    if (!m_isIndexComplete)
        m_keeper->wantIndex();
    const QList<ArticleId> articles = ascending(m_articles->withTitle(words) + page->articles);
    if (page->articles.size() >= SearchPageSize / 2) // a full page, less what was taken out
        findMore(words, articles, page->articles.last());
    return articles;
}

void LibraryDesk::findMore(const QString &words, const QList<ArticleId> &found, ArticleId after)
{
    using Found = Result<QList<ArticleId>>;
    m_searching = m_searcher.start<Found>(
        this,
        [path = m_review.session()->path(), words, found, after](const jobs::JobContext &context) -> Found {
            const auto session = session::Session::open({path, {}, session::Access::ReadOnly});
            if (!session)
                return fail(session.error());
            QList<ArticleId> all = found;
            for (ArticleId from = after; !context.isCancelled();) {
                const auto page = session::searchArticles(**session, words, from, SearchPageSize);
                if (!page)
                    return fail(page.error());
                if (page->articles.isEmpty())
                    break;
                from = page->articles.last();
                all += page->articles;
            }
            return ascending(std::move(all));
        },
        [this, words](const Found &all) {
            if (!all)
                Q_EMIT failed(all.error());
            if (!all || m_searchLine.words() != words)
                return;
            session::LibraryFilter filter = m_keeper->filter();
            filter.within = among(*all, typedArticles());
            m_keeper->setFilter(filter);
        });
}

void LibraryDesk::applyFilter()
{
    if (m_keeper->isFiltered())
        m_articles->setShown([this](ArticleId article) { return m_keeper->shows(article); });
    else if (m_articles->rowCount() != m_articles->articleCount())
        m_articles->setShown({});
    const bool own = m_keeper->isFiltered() || m_articles->sort() != ArticleSort::AsTakenIn;
    using Queue = ReviewController::Queue;
    // What is counted in memory is found there sooner than in the file.
    const bool knows = own || m_keeper->library();
    m_review.setQueue(
        own ? Queue([this](FigureAt from, Direction to) { return nextInQueue(from, to); }) : Queue(),
        knows ? Queue([this](FigureAt from, Direction to) { return nextProblem(from, to); }) : Queue());
    using Wanted = ReviewController::Wanted;
    m_review.setWanted(m_keeper->filterHere().asksNothing() ? Wanted()
                                                            : Wanted([this](const model::Figure &figure) {
                                                                  return m_keeper->wantsHere(figure);
                                                              }),
                       m_keeper->isFiltered()
                           ? Wanted([this](const model::Figure &figure) { return m_keeper->wants(figure); })
                           : Wanted());
    showCounts();
}

void LibraryDesk::showCounts()
{
    const session::Library *const library = m_keeper->library();
    m_panel->setFitting(library && m_keeper->isFiltered() ? std::optional(library->figures()) : std::nullopt);
    if (!m_panel->areFacetsShown())
        return;
    for (const session::Facet facet : session::AllFacets)
        m_facets->setValues(facet, library ? library->values(facet) : FacetTreeModel::Values());
}

std::optional<FigureAt> LibraryDesk::nextInState(model::State state, FigureAt from, Direction direction,
                                                 int belowPermille) const
{
    const session::Library &library = *m_keeper->library();
    if (!m_keeper->isFiltered() && m_articles->sort() == ArticleSort::AsTakenIn)
        return library.nextAnywhere(state, from, direction, belowPermille);
    const int step = direction == Direction::Forward ? 1 : -1;
    if (const auto here = library.nextIn(state, from, direction, belowPermille))
        return FigureAt{from.article, *here};
    // On to the end of the list, then once from its other end.
    for (const bool again : {false, true}) {
        auto article =
            again ? m_articles->beside({}, direction == Direction::Forward ? 0 : m_articles->rowCount() - 1)
                  : m_articles->beside(from.article, step);
        for (; article; article = m_articles->beside(*article, step)) {
            if (library.figuresOf(*article) == 0 && *article != from.article)
                continue;
            if (const auto found = library.nextIn(state, {*article, {}}, direction, belowPermille))
                return FigureAt{*article, *found};
            if (again && *article == from.article)
                break;
        }
    }
    return {};
}

std::optional<FigureAt> LibraryDesk::nextInQueue(FigureAt from, Direction direction) const
{
    if (!m_keeper->library())
        return nextWhileReading(from, direction);
    const auto open = nextInState(model::State::Proposed, from, direction);
    return open ? open : nextInState(model::State::Unsure, from, direction);
}

/** The library is not read yet: one by one, as far as that is no wait. */
std::optional<FigureAt> LibraryDesk::nextWhileReading(FigureAt from, Direction direction) const
{
    constexpr int AtMost = 2000;
    FigureAt at = from;
    for (int i = 0; i < AtMost; ++i) {
        const auto next = m_review.session()->nextOpen(at, direction);
        if (!next || !*next || (*next)->figure == from.figure)
            return {};
        at = **next;
        const auto figure = m_review.session()->figure(at.figure);
        if (figure && m_keeper->wants(*figure))
            return at;
    }
    return {};
}

std::optional<FigureAt> LibraryDesk::nextProblem(FigureAt from, Direction direction) const
{
    if (!m_keeper->library())
        return {};
    const auto found = nextInState(model::State::Proposed, from, direction, session::Session::DoubtfulBelow);
    return found && found->figure != from.figure ? found : std::nullopt;
}

void LibraryDesk::goToNextLike(session::Facet facet)
{
    m_keeper->want();
    const session::Library *const library = m_keeper->library();
    if (!library)
        return; // it is being read; the next press finds it
    if (const auto next =
            library->nextLike({m_review.article(), m_review.figure()}, facet, Direction::Forward))
        m_review.showFigure(*next);
    else
        Q_EMIT noOtherLike(facet);
}

void LibraryDesk::saveView(const QString &name)
{
    const LibraryView view{name.trimmed(), m_panel->searchText(), m_articles->sort(), m_keeper->filter()};
    if (view.name.isEmpty())
        return;
    m_preferences.setViews(withView(m_preferences.views(), view));
    listViews();
}

QByteArray LibraryDesk::present() const
{
    // What was typed last may not be searched for yet; half a word of it is nothing to come back to.
    TypedFilter typed(TypedFilter::Words::OfArticles);
    session::LibraryFilter asked;
    typed.type(m_panel->searchText(), asked);
    LibraryView view{QStringLiteral("last"), typed.readableLine(), m_articles->sort(), m_keeper->filter()};
    view.filter.within = {};
    view.filter.holding = {};
    const bool isUsual = view == LibraryView{view.name, {}, {}, {}};
    return isUsual ? QByteArray() : withView({}, view);
}

void LibraryDesk::goBackTo(const QByteArray &json)
{
    const auto view = findView(json, QStringLiteral("last"));
    if (view || !present().isEmpty())
        applyView(view.value_or(LibraryView()));
}

void LibraryDesk::applyView(const LibraryView &view)
{
    m_articles->setSort(view.sort);
    m_panel->setSearch(view.search, view.sort);
    m_searchSoon.stop();
    session::LibraryFilter filter = view.filter;
    m_searchLine.type(view.search, filter);
    filter = withWords(filter, filter.has);
    filter.within = within();
    if (view.sort != ArticleSort::AsTakenIn)
        m_keeper->want();
    m_keeper->setFilter(filter);
    Q_EMIT searched();
    filter.of(session::Facet::State).clear(); // told where the figures stand
    filter.has.clear();
    if (!m_panel->areFacetsShown() && !filter.asksNothing())
        showFacets(true);
}

void LibraryDesk::listViews()
{
    m_panel->setViews(viewNames(m_preferences.views()));
}

} // namespace jiaoshu::ui
