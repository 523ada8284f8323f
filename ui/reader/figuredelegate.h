// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/markpalette.h"

#include <QStyledItemDelegate>

namespace jiaoshu::ui {

/** Draws the cells of the table of figures: states as signs, a sign before the words of what checks find
 * fault with, the current row in the colours the current figure has in the article, rejected figures dim. A
 * tool tip comes where a cell is cut short or has more to say, or a column has no room. */
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const QPalette &palette);
    /** Columns of FigureTableModel for which there is no room: tool tips tell what stands there. */
    void setLeftOut(const QList<int> &columns) { m_leftOut = columns; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QString &name) const;

    [[nodiscard]] QString leftOutText(const QModelIndex &index) const;

    QList<int> m_leftOut;
    MarkPalette m_palette;
    MarkPalette m_currentPalette; ///< on the current row's ground
};

} // namespace jiaoshu::ui
