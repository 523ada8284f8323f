// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace jiaoshu::ui {

/** The articles of a workspace with how far their review has come. */
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64, the article's id
        TitleRole,                 ///< QString
        PathRole,                  ///< QString, as given
        PublishedOnRole,           ///< QString, ISO 8601 day or empty
        OpenRole,                  ///< qint64, figures that await a decision
        VerifiedRole,              ///< qint64
        TotalRole,                 ///< qint64, rejected ones too
        DecidedPermilleRole,       ///< int, 1000 where nothing is open
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /** All articles, in list order. Articles that were there already in the same order stay, so that the
     * selection does too; any other difference is a reset. */
    void setArticles(const QList<model::ArticleSummary> &articles);
    /** Takes over the present state of one article; a new one is put at the end. */
    void patch(const model::ArticleSummary &article);
    void retranslate();

    /** Nothing for an invalid index. The pointer holds until the next change. */
    [[nodiscard]] const model::ArticleSummary *articleAt(const QModelIndex &index) const;
    /** Invalid where there is no such article. */
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;
    /** The article @p step rows below @p id, or the first where that is not valid; nothing beyond the ends.
     */
    [[nodiscard]] std::optional<ArticleId> beside(ArticleId id, int step) const;
    /** Over all articles. */
    [[nodiscard]] model::StateCounts counts() const;

private:
    [[nodiscard]] bool continues(const QList<model::ArticleSummary> &articles) const;

    QList<model::ArticleSummary> m_articles;
    QHash<ArticleId, int> m_rowOf;
};

} // namespace jiaoshu::ui
