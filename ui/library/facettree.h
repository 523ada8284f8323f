// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace jiaoshu::ui {

/** Facets to tick: a click anywhere on a value or Space or Enter chooses it or no longer. */
class FacetTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /** A facet's name has the whole row: nothing is counted beside it. */
    void spanNames();
    void toggle(const QModelIndex &index);
};

} // namespace jiaoshu::ui
