// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"

#include "session/searching.h"
#include "ui/models/termtexts.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <tuple>
#include <utility>

namespace jiaoshu::ui {

namespace {

QString toolTip(const model::ArticleSummary &article, qsizetype problems)
{
    QStringList lines = {article.title};
    if (!article.publishedOn.isEmpty())
        lines.append(article.publishedOn);
    for (const auto state : model::AllStates) {
        if (const qint64 count = article.counts.of(state); count > 0)
            lines.append(QString(displayText(state) + QStringLiteral(": ") + QString::number(count)));
    }
    if (problems > 0)
        lines.append(ArticleListModel::tr("Failed checks and conflicts: %n figure(s)", nullptr,
                                          static_cast<int>(problems)));
    lines.append(article.path);
    return lines.join(u'\n');
}

int decidedPermille(const model::StateCounts &counts)
{
    const qint64 total = counts.total();
    return total == 0 ? 1000 : static_cast<int>((total - counts.open()) * 1000 / total);
}

} // namespace

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    const model::ArticleSummary *article = articleAt(index);
    if (article == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return article->title;
    case Qt::ToolTipRole:
        return toolTip(*article, m_problems.value(article->id));
    case IdRole:
        return article->id.value;
    case PathRole:
        return article->path;
    case PublishedOnRole:
        return article->publishedOn;
    case OpenRole:
        return article->counts.open();
    case VerifiedRole:
        return article->counts.verified();
    case TotalRole:
        return article->counts.total();
    case LinkedRole:
        return !article->sameAs.isEmpty();
    case DecidedPermilleRole:
        return decidedPermille(article->counts);
    case ProblemsRole:
        return static_cast<qint64>(m_problems.value(article->id));
    case UncoveredRole: {
        if (!m_uncovered || article->counts.open() > 0)
            return {};
        const auto uncovered = m_uncovered(article->id);
        return uncovered ? QVariant(static_cast<qint64>(*uncovered)) : QVariant();
    }
    default:
        return {};
    }
}

void ArticleListModel::setCoverage(std::function<std::optional<qsizetype>(ArticleId)> uncovered)
{
    m_uncovered = std::move(uncovered);
    retranslate();
}

void ArticleListModel::coverageChanged(ArticleId article)
{
    if (const QModelIndex there = indexOf(article); there.isValid())
        Q_EMIT dataChanged(there, there, {UncoveredRole});
}

void ArticleListModel::setProblems(const QHash<ArticleId, qsizetype> &problems)
{
    const QHash<ArticleId, qsizetype> before = std::exchange(m_problems, problems);
    for (auto now = problems.cbegin(); now != problems.cend(); ++now) {
        if (before.value(now.key()) != now.value())
            tellProblemsOf(now.key());
    }
    for (auto then = before.cbegin(); then != before.cend(); ++then) {
        if (!problems.contains(then.key()))
            tellProblemsOf(then.key());
    }
}

void ArticleListModel::setProblemsOf(ArticleId article, qsizetype problems)
{
    if (m_problems.value(article) == problems)
        return;
    if (problems > 0)
        m_problems.insert(article, problems);
    else
        m_problems.remove(article);
    tellProblemsOf(article);
}

void ArticleListModel::tellProblemsOf(ArticleId article)
{
    if (const QModelIndex there = indexOf(article); there.isValid())
        Q_EMIT dataChanged(there, there, {ProblemsRole, Qt::ToolTipRole});
}

void ArticleListModel::setArticles(const QList<model::ArticleSummary> &articles)
{
    if (!m_articles.isEmpty() && continues(articles)) {
        for (const model::ArticleSummary &article : articles)
            patch(article);
        return;
    }
    beginResetModel();
    m_articles = articles;
    m_placeOf.clear();
    m_placeOf.reserve(m_articles.size());
    for (int place = 0; place < m_articles.size(); ++place)
        m_placeOf.insert(m_articles[place].id, place);
    arrange();
    endResetModel();
}

/** @return those that are shown */
QList<int> ArticleListModel::addPlaces(const QList<model::ArticleSummary> &articles)
{
    QList<int> shown;
    m_articles.reserve(m_articles.size() + articles.size());
    for (const model::ArticleSummary &article : articles) {
        if (m_placeOf.contains(article.id))
            continue;
        const auto place = static_cast<int>(m_articles.size());
        m_articles.append(article);
        m_placeOf.insert(article.id, place);
        if (!m_shown || m_shown(article.id))
            shown.append(place);
    }
    return shown;
}

void ArticleListModel::append(const QList<model::ArticleSummary> &articles)
{
    if (articles.isEmpty())
        return;
    if (m_sort != ArticleSort::AsTakenIn) {
        beginResetModel();
        std::ignore = addPlaces(articles);
        arrange();
        endResetModel();
        return;
    }
    const QList<int> shown = addPlaces(articles);
    if (shown.isEmpty()) {
        Q_EMIT hiddenAdded();
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(shown.size()) - 1);
    for (const int place : shown) {
        m_rowOf.insert(m_articles[place].id, rowCount());
        m_rows.append(place);
    }
    endInsertRows();
}

void ArticleListModel::setShown(std::function<bool(ArticleId)> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    arrange();
    endResetModel();
}

void ArticleListModel::setSort(ArticleSort sort)
{
    if (sort == m_sort)
        return;
    beginResetModel();
    m_sort = sort;
    arrange();
    endResetModel();
}

void ArticleListModel::arrange()
{
    m_rows.clear();
    m_rows.reserve(m_articles.size());
    for (int place = 0; place < m_articles.size(); ++place) {
        if (!m_shown || m_shown(m_articles[place].id))
            m_rows.append(place);
    }
    if (m_sort != ArticleSort::AsTakenIn)
        std::ranges::sort(m_rows, [this](int a, int b) { return comesBefore(a, b); });
    numberRows();
}

bool ArticleListModel::comesBefore(int a, int b) const
{
    const model::ArticleSummary &one = m_articles[a];
    const model::ArticleSummary &other = m_articles[b];
    switch (m_sort) {
    case ArticleSort::AsTakenIn:
        return a < b;
    case ArticleSort::NewestFirst:
        return std::tie(other.publishedOn, a) < std::tie(one.publishedOn, b);
    case ArticleSort::ByTitle:
        return std::tie(one.title, a) < std::tie(other.title, b);
    case ArticleSort::MostLeft:
        return std::tuple(other.counts.open(), a) < std::tuple(one.counts.open(), b);
    case ArticleSort::LeastLeft: // what is done is not worth a look
        return std::tuple(one.counts.open() == 0, one.counts.open(), a) <
               std::tuple(other.counts.open() == 0, other.counts.open(), b);
    }
    Q_UNREACHABLE();
}

bool ArticleListModel::continues(const QList<model::ArticleSummary> &articles) const
{
    if (articles.size() < m_articles.size())
        return false;
    for (qsizetype row = 0; row < m_articles.size(); ++row) {
        if (m_articles[row].id != articles[row].id)
            return false;
    }
    return true;
}

void ArticleListModel::patch(const model::ArticleSummary &article)
{
    if (const auto place = m_placeOf.constFind(article.id); place != m_placeOf.cend()) {
        model::ArticleSummary &old = m_articles[*place];
        if (old == article)
            return;
        old = article;
        if (const QModelIndex there = indexOf(article.id); there.isValid())
            Q_EMIT dataChanged(there, there);
        return;
    }
    const auto place = static_cast<int>(m_articles.size());
    const bool isShown = !m_shown || m_shown(article.id);
    const int row = rowCount();
    if (isShown)
        beginInsertRows({}, row, row);
    m_articles.append(article);
    m_placeOf.insert(article.id, place);
    if (!isShown) {
        Q_EMIT hiddenAdded();
        return;
    }
    m_rows.append(place);
    m_rowOf.insert(article.id, row);
    endInsertRows();
}

void ArticleListModel::remove(const QList<ArticleId> &articles)
{
    constexpr qsizetype MostRuns = 8; // each is a walk through all rows
    QSet<int> gone;
    QList<int> rows;
    for (const ArticleId article : articles) {
        if (const auto place = m_placeOf.constFind(article); place != m_placeOf.cend())
            gone.insert(*place);
        if (const QModelIndex there = indexOf(article); there.isValid())
            rows.append(there.row());
    }
    std::ranges::sort(rows);
    QList<std::pair<int, int>> runs; ///< first and last row
    for (const int row : std::as_const(rows)) {
        if (runs.isEmpty() || runs.last().second < row - 1)
            runs.append({row, row});
        runs.last().second = row;
    }
    if (runs.size() > MostRuns) {
        beginResetModel();
        drop(gone);
        endResetModel();
        return;
    }
    while (runs.size() > 1) {
        const auto [first, last] = runs.takeLast();
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        numberRows();
        endRemoveRows();
    }
    if (!runs.isEmpty())
        beginRemoveRows({}, runs.first().first, runs.first().second);
    if (!gone.isEmpty())
        drop(gone);
    if (!runs.isEmpty())
        endRemoveRows();
}

/** Articles at these places, and their rows. */
void ArticleListModel::drop(const QSet<int> &gone)
{
    QList<int> placeNow(m_articles.size());
    int places = 0;
    m_placeOf.clear();
    m_placeOf.reserve(m_articles.size());
    for (int place = 0; place < m_articles.size(); ++place) {
        placeNow[place] = places;
        if (gone.contains(place))
            continue;
        m_placeOf.insert(m_articles[place].id, places);
        if (places != place)
            m_articles[places] = std::move(m_articles[place]);
        ++places;
    }
    m_articles.resize(places);
    m_rows.removeIf([&gone](int place) { return gone.contains(place); });
    for (int &place : m_rows)
        place = placeNow[place];
    numberRows();
}

void ArticleListModel::numberRows()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_articles[m_rows[row]].id, row);
}

void ArticleListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const model::ArticleSummary *ArticleListModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    return &m_articles[m_rows[index.row()]];
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.cend() ? QModelIndex() : index(*found);
}

std::optional<ArticleId> ArticleListModel::beside(ArticleId id, int step) const
{
    const auto here = m_rowOf.constFind(id);
    if (id.isValid() && here == m_rowOf.cend())
        return {};
    const int row = id.isValid() ? *here + step : step;
    return row >= 0 && row < rowCount() ? std::optional(m_articles[m_rows[row]].id) : std::nullopt;
}

std::optional<ArticleId> ArticleListModel::nearest(ArticleId id) const
{
    const auto place = m_placeOf.constFind(id);
    if (m_rows.isEmpty() || place == m_placeOf.cend())
        return beside({}, 0);
    const auto behind =
        std::ranges::lower_bound(m_rows, *place, [this](int a, int b) { return comesBefore(a, b); });
    return m_articles[behind == m_rows.cend() ? m_rows.last() : *behind].id;
}

QList<ArticleId> ArticleListModel::withTitle(const QString &words) const
{
    const session::NameMatcher names(words);
    QList<ArticleId> found;
    for (const model::ArticleSummary &article : m_articles) {
        if (names.fits(article))
            found.append(article.id);
    }
    std::ranges::sort(found);
    return found;
}

QStringList ArticleListModel::tags() const
{
    QSet<QString> found;
    for (const model::ArticleSummary &article : m_articles) {
        for (const QString &tag : article.tags)
            found.insert(tag);
    }
    QStringList tags(found.cbegin(), found.cend());
    tags.sort();
    return tags;
}

model::StateCounts ArticleListModel::counts() const
{
    model::StateCounts sum;
    for (const model::ArticleSummary &article : m_articles) {
        for (const auto state : model::AllStates)
            sum.of(state) += article.counts.of(state);
    }
    return sum;
}

} // namespace jiaoshu::ui
