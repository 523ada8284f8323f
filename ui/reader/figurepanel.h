// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figurefilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jiaoshu::ui {

class FigureTable;
class FigureTableModel;

/** The table of figures with what to filter it by. */
class FigurePanel final : public QWidget
{
    Q_OBJECT

public:
    /** @p model is looked at, not owned, and outlives the panel. */
    explicit FigurePanel(FigureTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] FigureTable *table() const { return m_table; }
    /** Puts the focus into the filter's field. */
    void openFilter();
    void clearFilter();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyFilter();
    void countRows();
    void retranslate();
    [[nodiscard]] FigureFilter chosenFilter() const;

    FigureTableModel *m_figures;
    QLineEdit *m_text;
    QComboBox *m_states;
    QLabel *m_count;
    FigureTable *m_table;
};

} // namespace jiaoshu::ui
