// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace jiaoshu::ui {

/** The reading step by step: the raw quote, how its numeral counts, and the number it was read as; with the
 * state of review. */
class FigureHead : public QWidget
{
    Q_OBJECT

public:
    explicit FigureHead(QWidget *parent = nullptr);

    void show(const model::Reading &reading, model::State state, bool edited);
    void clear();
    /** Of its widest part: where all have no room beside one another, they stand below. */
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Side by side where there is room for the number as it was read, else that below the rest; last of all
     * each below the other. */
    void arrange();
    void place(int rows);

    QGridLayout *m_grid;
    int m_rows = 0;     ///< in which the parts stand
    QWidget *m_reading; ///< the number as it was read
    QLabel *m_quote;
    QLabel *m_arrow;
    QLabel *m_step;
    QLabel *m_nextArrow;
    QLabel *m_amount;
    QLabel *m_scaled;
    QLabel *m_state;
};

/** Who made the figure what it is, when, and why where @p reason says so; else how sure the engine was. */
[[nodiscard]] QString provenanceText(const model::Figure &figure, const QString &reason = {});
/** The rules that read it, in one line. */
[[nodiscard]] QString rulesText(const model::Figure &figure);

} // namespace jiaoshu::ui
