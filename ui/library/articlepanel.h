// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QToolButton;

namespace jiaoshu::ui {

class ArticleListModel;
class ElidedLabel;
enum class ArticleSort;
class FacetTree;
class FacetTreeModel;

/** The articles of the workspace with how far each is reviewed; above them what to look for and in what
 * order, below them, where it is wanted, what to narrow them by. */
class ArticlePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePanel(ArticleListModel *model, QWidget *parent = nullptr);

    void setCurrentArticle(ArticleId article);
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] FacetTree *facets() const { return m_facets; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

    /** What is selected in the list, as it is listed; the current article where that is nothing. */
    [[nodiscard]] QList<ArticleId> selectedArticles() const;

    void openSearch();
    [[nodiscard]] QString searchText() const;
    void clearSearch();
    /** What completes a word that is typed there. */
    void setCompletions(const QStringList &words);
    /** What of it cannot be read: a sentence, or nothing. */
    void setSearchFault(const QString &sentence);
    /** Shows what a view asks for. */
    void setSearch(const QString &text, ArticleSort sort);
    void setFacetsShown(bool shown);
    [[nodiscard]] bool areFacetsShown() const;
    /** How many figures fit, while not all are wanted; nothing else. */
    void setFitting(std::optional<qint64> figures);
    void setViews(const QStringList &names);

Q_SIGNALS:
    void articleChosen(ArticleId article); ///< by the user, not by setCurrentArticle()
    void searchChanged(const QString &text);
    void sortChosen(jiaoshu::ui::ArticleSort sort);
    void showAllRequested();
    void viewChosen(const QString &name);
    void viewSaveRequested();
    void viewRemoved(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void follow();
    void retranslate();
    void showCount();
    void fillViews();

    ArticleListModel *m_model;
    ElidedLabel *m_heading;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QToolButton *m_views;
    QLabel *m_fault;
    QLabel *m_nothing;
    QListView *m_view;
    FacetTree *m_facets;
    QSplitter *m_parts;
    QStringList m_viewNames;
    std::optional<qint64> m_fitting;
    ArticleId m_current;
    bool m_following = false;  ///< the selection is being set from outside
    bool m_isChoosing = false; ///< it is being set by the reviewer: what is selected with it follows
};

} // namespace jiaoshu::ui
