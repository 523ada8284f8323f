// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jiaoshu::ui {

/** An article in two lines and a bar: its title, what is left to review, and how far the review has come. */
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** "7 of 31 left", "Done · 31 figures", "No figures". */
    [[nodiscard]] static QString progressText(qint64 open, qint64 total);
};

} // namespace jiaoshu::ui
