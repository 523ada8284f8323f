// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/library.h"

#include "session/figurewords.h"
#include "session/parts_p.h"
#include "session/placematch.h"

#include <QSet>

#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>

namespace jiaoshu::session {

namespace {

QString doubtOf(bool isProposed, int permille)
{
    return isProposed && permille < Session::DoubtfulBelow ? QStringLiteral("low-confidence") : QString();
}

QString yearOf(const QString &period)
{
    return period.left(4);
}

/** Counts grow with the words, and a number that is not there is none. */
template <typename Number>
Number &grown(std::vector<Number> &numbers, qsizetype index)
{
    if (static_cast<size_t>(index) >= numbers.size())
        numbers.resize(static_cast<size_t>(index) + 1);
    return numbers[static_cast<size_t>(index)];
}

/** Those that are asked for; none asked for leaves it empty. */
template <typename Id>
void mark(const std::optional<QList<Id>> &ids, std::vector<char> &marks)
{
    marks.assign(ids ? 1 : 0, 0);
    for (const Id id : ids.value_or(QList<Id>()))
        grown(marks, id.value) = 1;
}

} // namespace

QString surenessOf(int permille)
{
    return permille >= SureFrom                 ? QStringLiteral("sure")
           : permille >= Session::DoubtfulBelow ? QStringLiteral("likely")
                                                : QStringLiteral("doubtful");
}

QString facetValue(Facet facet, const model::Figure &figure)
{
    switch (facet) {
    case Facet::State:
        return model::toText(figure.state);
    case Facet::Sureness:
        return surenessOf(figure.confidencePermille);
    case Facet::Kind:
        return model::toText(figure.reading.kind);
    case Facet::Unit:
        return figure.reading.unit;
    case Facet::Indicator:
        return figure.reading.indicator;
    case Facet::Place:
        return figure.reading.place;
    case Facet::Year:
        return yearOf(figure.reading.period);
    case Facet::Analyst:
        return figure.analyst;
    case Facet::Problem:
        return doubtOf(figure.state == model::State::Proposed, figure.confidencePermille);
    case Facet::Rule:
        return figure.rule;
    case Facet::Outlet:
    case Facet::Tag:
        return {};
    }
    Q_UNREACHABLE();
}

bool LibraryFilter::asksNothing() const
{
    return has.isEmpty() && !figures &&
           std::ranges::all_of(chosen, [](const QStringList &values) { return values.isEmpty(); });
}

bool fits(const LibraryFilter &filter, const model::Figure &figure, const FigureSurroundings &around)
{
    if (filter.within && !std::ranges::binary_search(*filter.within, figure.article))
        return false;
    if (filter.figures && !std::ranges::binary_search(*filter.figures, figure.id))
        return false;
    if (!holdsWords(figure.reading, filter.has))
        return false;
    return std::ranges::all_of(AllFacets, [&](Facet facet) {
        const QStringList &asked = filter.of(facet);
        if (asked.isEmpty())
            return true;
        const QStringList values = facet == Facet::Outlet    ? QStringList{around.outlet}
                                   : facet == Facet::Tag     ? around.tags
                                   : facet == Facet::Problem ? QStringList{around.problem}
                                                             : singleValues(facet, facetValue(facet, figure));
        return std::ranges::any_of(values,
                                   [&](const QString &value) { return isAskedFor(facet, asked, value); });
    });
}

QString toText(Problem problem)
{
    return problem == Problem::Conflict ? QStringLiteral("conflict") : QStringLiteral("failed-check");
}

bool Library::Row::operator<(const Row &other) const
{
    return std::tie(article, begin, figure) < std::tie(other.article, other.begin, other.figure);
}

Result<std::shared_ptr<Library>> Library::read(const QString &path, const std::function<bool()> &isCancelled)
{
    const auto session = Session::open({path, {}, Access::ReadOnly});
    if (!session)
        return fail(session.error());
    auto library = std::make_shared<Library>();
    constexpr int Page = 2000;
    for (ArticleId after;;) {
        const auto articles = (*session)->parts().workspace->articlePage(after, Page);
        if (!articles)
            return fail(articles.error());
        for (const model::ArticleSummary &article : *articles)
            library->describe(article);
        if (articles->size() < Page)
            break;
        after = articles->last().id;
    }
    const auto visited = (*session)->parts().workspace->visitFacts([&](const store::FigureFacts &facts) {
        Row row{static_cast<qint32>(facts.article.value),
                static_cast<qint32>(facts.begin),
                static_cast<qint32>(facts.figure.value),
                facts.confidencePermille,
                {}};
        const std::array words = {facts.state,          surenessOf(facts.confidencePermille),
                                  facts.kind,           facts.unit,
                                  facts.indicator,      facts.place,
                                  yearOf(facts.period), facts.analyst};
        static_assert(words.size() + 4 == AllFacets.size());
        for (size_t at = 0; at < words.size(); ++at)
            row.values[at] = library->idOf(AllFacets[at], words[at]);
        const OfArticle of = library->ofArticle(facts.article);
        row.values[static_cast<size_t>(Facet::Outlet)] = of.outlet;
        row.values[static_cast<size_t>(Facet::Tag)] = of.tags;
        const bool isProposed = facts.state == model::toText(model::State::Proposed);
        row.values[static_cast<size_t>(Facet::Problem)] =
            library->idOf(Facet::Problem, doubtOf(isProposed, facts.confidencePermille));
        row.values[static_cast<size_t>(Facet::Rule)] = library->idOf(Facet::Rule, facts.rule);
        library->m_rows.push_back(row);
        return !isCancelled || !isCancelled();
    });
    if (!visited)
        return fail(visited.error());
    library->recount();
    lookUpPlaces(library->m_words[static_cast<size_t>(Facet::Place)]);
    return library;
}

qint32 Library::idOf(Facet facet, const QString &word)
{
    const auto at = static_cast<size_t>(facet);
    if (const auto known = m_idOf[at].constFind(word); known != m_idOf[at].cend())
        return *known;
    const auto id = static_cast<qint32>(m_words[at].size());
    m_words[at].append(word);
    m_idOf[at].insert(word, id);
    if (!m_filter.chosen[at].isEmpty())
        grown(m_allowed[at], id) = hasChosen(facet, word) ? 1 : 0;
    grown(m_counts[at], id) = 0;
    return id;
}

Library::Row Library::rowOf(const model::Figure &figure)
{
    Row row{static_cast<qint32>(figure.article.value),
            static_cast<qint32>(figure.reading.span.begin.value),
            static_cast<qint32>(figure.id.value),
            figure.confidencePermille,
            {}};
    for (const Facet facet : AllFacets) {
        if (!isOfArticle(facet))
            row.values[static_cast<size_t>(facet)] = idOf(facet, facetValue(facet, figure));
    }
    const OfArticle of = ofArticle(figure.article);
    row.values[static_cast<size_t>(Facet::Outlet)] = of.outlet;
    row.values[static_cast<size_t>(Facet::Tag)] = of.tags;
    row.values[static_cast<size_t>(Facet::Problem)] =
        idOf(Facet::Problem, problemOf(figure.id, facetValue(Facet::Problem, figure)));
    if (!m_holding.empty())
        grown(m_holding, figure.id.value) = holdsWords(figure.reading, m_filter.has) ? 1 : 0;
    return row;
}

QString Library::problemOf(FigureId figure, const QString &otherwise) const
{
    const auto problem = m_problems.constFind(figure);
    if (problem == m_problems.cend())
        return otherwise;
    return toText(*problem);
}

void Library::setProblems(const QHash<FigureId, Problem> &problems)
{
    const QHash<FigureId, Problem> before = std::exchange(m_problems, problems);
    if (before == m_problems)
        return;
    QSet<qint64> different;
    const auto compare = [&different](const QHash<FigureId, Problem> &of,
                                      const QHash<FigureId, Problem> &to) {
        for (auto entry = of.cbegin(); entry != of.cend(); ++entry) {
            const auto other = to.constFind(entry.key());
            if (other == to.cend() || *other != *entry)
                different.insert(entry.key().value);
        }
    };
    compare(before, m_problems);
    compare(m_problems, before);
    const auto [lowest, highest] = std::minmax_element(different.cbegin(), different.cend());
    for (Row &row : m_rows) {
        if (row.figure >= *lowest && row.figure <= *highest && different.contains(row.figure))
            showProblem(row);
    }
}

void Library::patchProblems(const ProblemChanges &changes)
{
    for (auto article = changes.articles.cbegin(); article != changes.articles.cend(); ++article) {
        update(m_problems, *article);
        const auto [first, last] = rangeOf(article.key());
        for (qsizetype i = first; i < last; ++i) {
            Row &row = m_rows[static_cast<size_t>(i)];
            if (article->contains(FigureId{row.figure}))
                showProblem(row);
        }
    }
}

void Library::showProblem(Row &row)
{
    const qint32 proposed = idOf(Facet::State, model::toText(model::State::Proposed));
    const bool isProposed = row.values[static_cast<size_t>(Facet::State)] == proposed;
    contribute(row, -1);
    row.values[static_cast<size_t>(Facet::Problem)] =
        idOf(Facet::Problem, problemOf(FigureId{row.figure}, doubtOf(isProposed, row.permille)));
    contribute(row, 1);
}

bool Library::hasChosen(Facet facet, const QString &word) const
{
    const QStringList &chosen = m_filter.of(facet);
    return std::ranges::any_of(singleValues(facet, word),
                               [&](const QString &value) { return isAskedFor(facet, chosen, value); });
}

void Library::describe(const model::ArticleSummary &article)
{
    grown(m_articles, article.id.value) = {idOf(Facet::Outlet, article.outlet),
                                           idOf(Facet::Tag, article.tags.join(u'\n'))};
}

Library::OfArticle Library::ofArticle(ArticleId article) const
{
    const auto at = static_cast<size_t>(article.value);
    return at < m_articles.size() ? m_articles[at] : OfArticle();
}

void Library::setFilter(const LibraryFilter &filter)
{
    m_filter = filter;
    for (const Facet facet : AllFacets) {
        const auto at = static_cast<size_t>(facet);
        m_allowed[at].clear();
        if (filter.of(facet).isEmpty())
            continue;
        m_allowed[at].resize(static_cast<size_t>(m_words[at].size()));
        if (facet == Facet::Tag || facet == Facet::Rule || facet == Facet::Place || facet == Facet::Year) {
            for (qsizetype id = 0; id < m_words[at].size(); ++id)
                m_allowed[at][static_cast<size_t>(id)] = hasChosen(facet, m_words[at][id]) ? 1 : 0;
            continue;
        }
        for (const QString &word : filter.of(facet)) {
            if (const auto id = m_idOf[at].constFind(word); id != m_idOf[at].cend())
                m_allowed[at][static_cast<size_t>(*id)] = 1;
        }
    }
    mark(filter.within, m_within);
    mark(filter.holding, m_holding);
    mark(filter.figures, m_only);
    recount();
}

bool Library::isAmong(const Row &row) const
{
    const auto holds = [](const std::vector<char> &those, qint32 one) {
        return those.empty() ||
               (static_cast<size_t>(one) < those.size() && those[static_cast<size_t>(one)] != 0);
    };
    return holds(m_within, row.article) && holds(m_holding, row.figure) && holds(m_only, row.figure);
}

bool Library::fits(const Row &row) const
{
    if (!isAmong(row))
        return false;
    for (size_t at = 0; at < m_allowed.size(); ++at) {
        if (!m_allowed[at].empty() && m_allowed[at][static_cast<size_t>(row.values[at])] == 0)
            return false;
    }
    return true;
}

bool Library::fits(const model::Figure &figure) const
{
    const OfArticle of = ofArticle(figure.article);
    const auto word = [this](Facet facet, qint32 id) {
        return m_words[static_cast<size_t>(facet)].value(id);
    };
    return session::fits(m_filter, figure,
                         {word(Facet::Outlet, of.outlet), singleValues(Facet::Tag, word(Facet::Tag, of.tags)),
                          problemOf(figure.id, facetValue(Facet::Problem, figure))});
}

void Library::contribute(const Row &row, int by)
{
    if (!isAmong(row))
        return;
    int failing = 0;
    size_t failed = 0;
    for (size_t at = 0; at < m_allowed.size(); ++at) {
        if (!m_allowed[at].empty() && m_allowed[at][static_cast<size_t>(row.values[at])] == 0) {
            ++failing;
            failed = at;
        }
    }
    // What one facet alone keeps out is what choosing its value as well would bring in.
    if (failing == 1)
        m_counts[failed][static_cast<size_t>(row.values[failed])] += by;
    if (failing > 0)
        return;
    for (size_t at = 0; at < m_counts.size(); ++at)
        m_counts[at][static_cast<size_t>(row.values[at])] += by;
    grown(m_perArticle, row.article) += by;
    m_fitting += by;
}

void Library::recount()
{
    for (size_t at = 0; at < m_counts.size(); ++at)
        m_counts[at].assign(static_cast<size_t>(m_words[at].size()), 0);
    std::ranges::fill(m_perArticle, 0);
    m_fitting = 0;
    for (const Row &row : m_rows)
        contribute(row, 1);
}

QList<Library::Value> Library::values(Facet facet, qsizetype limit) const
{
    const auto at = static_cast<size_t>(facet);
    const bool isOneByOne = facet == Facet::Tag || facet == Facet::Rule || facet == Facet::Place;
    QHash<QString, qint64> counts; // of those one by one
    QList<Value> found;
    for (qsizetype id = 0; id < m_words[at].size(); ++id) {
        const qint64 count = m_counts[at][static_cast<size_t>(id)];
        if (isOneByOne) {
            for (const QString &value : count > 0 ? singleValues(facet, m_words[at][id]) : QStringList())
                counts[value] += count;
        } else if (const bool chosen = m_filter.chosen[at].contains(m_words[at][id]); count > 0 || chosen) {
            found.append({m_words[at][id], count, chosen});
        }
    }
    if (facet == Facet::Place) {
        for (const QString &place : m_filter.of(facet))
            counts[place] += 0;
        counts = withPlacesInside(counts);
    }
    for (auto value = counts.cbegin(); value != counts.cend(); ++value)
        found.append({value.key(), value.value(), m_filter.chosen[at].contains(value.key())});
    for (const QString &word : m_filter.chosen[at]) {
        if (isOneByOne ? !counts.contains(word) : !m_idOf[at].contains(word))
            found.append({word, facet == Facet::Year ? figuresIn(word) : 0, true});
    }
    const qsizetype shown = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(), [](const Value &a, const Value &b) {
        return std::tuple(b.isChosen, b.figures, a.text) < std::tuple(a.isChosen, a.figures, b.text);
    });
    found.resize(shown);
    return found;
}

qint64 Library::figuresIn(const QString &years) const
{
    constexpr auto at = static_cast<size_t>(Facet::Year);
    qint64 count = 0;
    for (qsizetype id = 0; id < m_words[at].size(); ++id)
        count +=
            isAskedFor(Facet::Year, {years}, m_words[at][id]) ? m_counts[at][static_cast<size_t>(id)] : 0;
    return count;
}

bool Library::knows(Facet facet, const QString &asked) const
{
    return std::ranges::any_of(m_words[static_cast<size_t>(facet)], [&](const QString &word) {
        return std::ranges::any_of(singleValues(facet, word),
                                   [&](const QString &value) { return isAskedFor(facet, {asked}, value); });
    });
}

qint64 Library::figuresOf(ArticleId article) const
{
    const auto at = static_cast<size_t>(article.value);
    return at < m_perArticle.size() ? m_perArticle[at] : 0;
}

} // namespace jiaoshu::session
