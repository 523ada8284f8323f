// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/widgets/cjkfonts.h"

#include <QTableView>

namespace jiaoshu::ui {

class FigureDelegate;
class FigureTableModel;

/** The figures of the article as a table. One row is current, the same figure as in the article; up and down
 * move it. Columns share the width, those that matter least giving way where there is little; till somebody
 * sizes, moves or, from the header's menu, hides them. Single keys are left to the window. */
class FigureTable final : public QTableView
{
    Q_OBJECT

public:
    /** @p model is looked at, not owned, and outlives the table. */
    explicit FigureTable(FigureTableModel *model, QWidget *parent = nullptr);

    /** Makes the figure's row current and brings it into sight; without one in the table no row is current.
     * Emits nothing. */
    void setCurrentFigure(FigureId figure);
    /** What setCurrentFigure() was given or the user chose last, also while the filter hides it. */
    [[nodiscard]] FigureId currentFigure() const { return m_current; }
    /** Whose glyphs the cells use. */
    void setScript(ChineseScript script);
    /** A family of the reader's own, or what the script asks for; @p points are added to the usual size. */
    void setTextFont(const QString &family, int points);

    /** Order, width and visibility of the columns, for restoreColumns(); empty while nobody changed them. */
    [[nodiscard]] QByteArray saveColumns() const;
    /** False, and the columns as they were, for anything that saveColumns() of this version did not write. */
    bool restoreColumns(const QByteArray &state);
    /** The columns as they were before anybody changed them. */
    void resetColumns();

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /** The user went to this row. */
    void figureActivated(jiaoshu::FigureId figure);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void setUpColumns();
    void fitColumns();
    void fitWhereCut();
    [[nodiscard]] QList<int> wantedWidths() const;
    void keepColumns();
    void applyRowHeight();
    void applyFont();
    void showCurrentRow();
    void keepInSight();
    void showColumnMenu(const QPoint &position);

    FigureTableModel *m_figures;
    FigureDelegate *m_delegate;
    FigureId m_current;
    bool m_following = false; ///< the row is being set by the program
    bool m_isFitting = false; ///< so are the columns
    bool m_isFittedToProblems = false;
    bool m_areColumnsOwn = false; ///< somebody changed them
    ChineseScript m_script = ChineseScript::Simplified;
    QString m_family;
    int m_points = 0;
};

} // namespace jiaoshu::ui
