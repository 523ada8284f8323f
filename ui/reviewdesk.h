// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QTableView;

namespace jiaoshu::ui {

class ActionSet;
class ArticleListModel;
class ArticlePanel;
class ArticleView;
class FigureForm;

class FigureTableModel;
class Preferences;
class ReviewController;

/** The three panes of the review, kept on the same article and figure: articles; text; figures above the
 * form. */
class ReviewDesk : public QWidget
{
    Q_OBJECT

public:
    ReviewDesk(ReviewController &review, const ActionSet &actions, QWidget *parent = nullptr);
    ~ReviewDesk() override;

    [[nodiscard]] ArticleListModel *articles() const { return m_articles; }
    [[nodiscard]] ArticlePanel *articlePanel() const { return m_articlePanel; }
    [[nodiscard]] ArticleView *text() const { return m_text; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FigureForm *form() const { return m_form; }

    /** What is seen is right: saves the form's fields where they were edited. */
    void confirm();
    void edit();
    void addSelection();
    void takeSelectionAsSpan();
    /** Figures whose fields were edited and neither saved nor discarded. */
    [[nodiscard]] qsizetype unsavedEdits() const;
    /** Says beside the fields why the decision could not be taken. */
    void showFault(const QString &sentence);

    void restoreLayout(const Preferences &preferences);
    void storeLayout(Preferences &preferences) const;
    void resetLayout();

Q_SIGNALS:
    /** The fields of a figure were left edited; they are kept for when it is current again. */
    void draftKept(const QString &quote);
    void nothingSelected();
    void zoomed(int steps);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void connectReview();
    void reloadAll();
    void showArticle(ArticleId article);
    void showFigure(FigureId figure);
    void patch(const session::Changes &changes);
    void keepDraft();
    void backToReading();

    ReviewController &m_review;
    ArticleListModel *m_articles;
    FigureTableModel *m_figures;
    ArticlePanel *m_articlePanel;
    ArticleView *m_text;
    QTableView *m_table;
    FigureForm *m_form;
    QSplitter *m_panes;
    QSplitter *m_right;
    QHash<FigureId, model::Reading> m_drafts;
    bool m_following = false; ///< the views are being brought to the current figure
};

} // namespace jiaoshu::ui
