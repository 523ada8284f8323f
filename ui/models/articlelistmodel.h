// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>
#include <optional>

namespace jiaoshu::ui {

/** In what order articles are listed. */
enum class ArticleSort { AsTakenIn, NewestFirst, ByTitle, MostLeft, LeastLeft };
inline constexpr std::array AllArticleSorts = {ArticleSort::AsTakenIn, ArticleSort::NewestFirst,
                                               ArticleSort::ByTitle, ArticleSort::MostLeft,
                                               ArticleSort::LeastLeft};

/** The articles of a workspace with how far their review has come: those that are wanted, in the order that
 * is wanted. */
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
        LinkedRole,                ///< bool, another article tells the same
        DecidedPermilleRole,       ///< int, 1000 where nothing is open
        UncoveredRole, ///< qsizetype, numbers that no figure covers; asked for where nothing is open, and
                       ///< invalid while it is not known
        ProblemsRole,  ///< qint64, figures that checks find fault with
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /** All articles, as they were taken in. Articles that were there already in the same order stay, so that
     * the selection does too; any other difference is a reset. */
    void setArticles(const QList<model::ArticleSummary> &articles);
    /** Further ones at the end; those that are there already are left out. */
    void append(const QList<model::ArticleSummary> &articles);
    /** The workspace's, whether it is shown or not. */
    [[nodiscard]] bool holds(ArticleId article) const { return m_placeOf.contains(article); }
    /** Only articles that @p shown likes; none given: all. What is decided later takes no article out of the
     * list. */
    void setShown(std::function<bool(ArticleId)> shown);
    /** How many numbers of an article no figure covers, where that is known; asked for each row that is
     * looked at, so that an article counts as done only where it is none. */
    void setCoverage(std::function<std::optional<qsizetype>(ArticleId)> uncovered);
    /** It is known now, or another. */
    void coverageChanged(ArticleId article);
    /** How many figures of each article checks find fault with. */
    void setProblems(const QHash<ArticleId, qsizetype> &problems);
    /** The same of one article. */
    void setProblemsOf(ArticleId article, qsizetype problems);
    void setSort(ArticleSort sort);
    [[nodiscard]] ArticleSort sort() const { return m_sort; }
    /** All of the workspace. */
    [[nodiscard]] qsizetype articleCount() const { return m_articles.size(); }
    /** Takes over the present state of one article; a new one is put at the end. */
    void patch(const model::ArticleSummary &article);
    /** It was taken out of the workspace. */
    void remove(const QList<ArticleId> &articles);
    void retranslate();

    /** Nothing for an invalid index. The pointer holds until the next change. */
    [[nodiscard]] const model::ArticleSummary *articleAt(const QModelIndex &index) const;
    /** Invalid where there is no such article. */
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;
    /** The article @p step rows below @p id, or of the head where that is not valid (0: the first); nothing
     * beyond the ends.
     */
    [[nodiscard]] std::optional<ArticleId> beside(ArticleId id, int step) const;
    /** What is shown of it, else what is shown behind where it would stand, else before; nothing where
     * nothing is shown. */
    [[nodiscard]] std::optional<ArticleId> nearest(ArticleId id) const;
    /** Articles whose title or file name holds every one of @p words, ascending by id. */
    [[nodiscard]] QList<ArticleId> withTitle(const QString &words) const;
    /** Every tag of the workspace, sorted. */
    [[nodiscard]] QStringList tags() const;
    /** Over all articles. */
    [[nodiscard]] model::StateCounts counts() const;

Q_SIGNALS:
    /** Articles came in that are not shown. */
    void hiddenAdded();

private:
    [[nodiscard]] bool continues(const QList<model::ArticleSummary> &articles) const;
    void arrange();
    [[nodiscard]] bool comesBefore(int a, int b) const; ///< places in m_articles, in the order that is wanted
    void tellProblemsOf(ArticleId article);
    void drop(const QSet<int> &gone);
    void numberRows();
    [[nodiscard]] QList<int> addPlaces(const QList<model::ArticleSummary> &articles);

    QList<model::ArticleSummary> m_articles; ///< as they were taken in
    QHash<ArticleId, int> m_placeOf;         ///< in m_articles
    QList<int> m_rows;                       ///< what is shown, as places in m_articles
    QHash<ArticleId, int> m_rowOf;           ///< in m_rows
    std::function<bool(ArticleId)> m_shown;
    std::function<std::optional<qsizetype>(ArticleId)> m_uncovered;
    QHash<ArticleId, qsizetype> m_problems;
    ArticleSort m_sort = ArticleSort::AsTakenIn;
};

} // namespace jiaoshu::ui
