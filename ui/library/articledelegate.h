// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace jiaoshu::ui {

/** An article in two lines and a bar: its title, what is left to review and how many figures checks find
 * fault with, and how far the review has come. */
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** "7 of 31 left", "2 numbers uncovered", "Done · 31 figures", "All decided" while it is not known
     * whether a number was left out.
     * @param uncovered numbers that no figure covers, where nothing is open */
    [[nodiscard]] static QString progressText(qint64 open, qint64 total, std::optional<qint64> uncovered);

private:
    static void paintFacts(QPainter &painter, const QRect &area, const QModelIndex &index);
    /** The sign and how many, at the right, in the painter's colour. @return where what stands before it has
     * to end. */
    [[nodiscard]] static int paintProblems(QPainter &painter, const QRect &area, qint64 problems,
                                           const QColor &ground);
};

} // namespace jiaoshu::ui
