// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"

#include "ui/models/termtexts.h"

#include <QStringList>

namespace jiaoshu::ui {

namespace {

QString toolTip(const model::ArticleSummary &article)
{
    QStringList lines = {article.title};
    if (!article.publishedOn.isEmpty())
        lines.append(article.publishedOn);
    for (const auto state : model::AllStates) {
        if (const qint64 count = article.counts.of(state); count > 0)
            lines.append(QString(displayText(state) + QStringLiteral(": ") + QString::number(count)));
    }
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
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
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
        return toolTip(*article);
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
    case DecidedPermilleRole:
        return decidedPermille(article->counts);
    default:
        return {};
    }
}

void ArticleListModel::setArticles(const QList<model::ArticleSummary> &articles)
{
    if (continues(articles)) {
        for (const model::ArticleSummary &article : articles)
            patch(article);
        return;
    }
    beginResetModel();
    m_articles = articles;
    m_rowOf.clear();
    for (int row = 0; row < m_articles.size(); ++row)
        m_rowOf.insert(m_articles[row].id, row);
    endResetModel();
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
    const QModelIndex there = indexOf(article.id);
    if (there.isValid()) {
        model::ArticleSummary &old = m_articles[there.row()];
        if (old == article)
            return;
        old = article;
        Q_EMIT dataChanged(there, there);
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_articles.append(article);
    m_rowOf.insert(article.id, row);
    endInsertRows();
}

void ArticleListModel::retranslate()
{
    if (!m_articles.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const model::ArticleSummary *ArticleListModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    return &m_articles[index.row()];
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
    const int row = id.isValid() ? *here + step : 0;
    return row >= 0 && row < rowCount() ? std::optional(m_articles[row].id) : std::nullopt;
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
