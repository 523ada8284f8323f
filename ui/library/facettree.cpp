// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/facettree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace jiaoshu::ui {

FacetTree::FacetTree(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("facets"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(12);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void FacetTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(24);
    spanNames();
    connect(model, &QAbstractItemModel::modelReset, this, &FacetTree::spanNames);
}

void FacetTree::spanNames()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
}

void FacetTree::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid())
        spanNames();
}

void FacetTree::toggle(const QModelIndex &index)
{
    const QModelIndex box = index.siblingAtColumn(0);
    if (!model()->parent(index).isValid()) {
        setExpanded(box, !isExpanded(box));
        return;
    }
    const bool chosen = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(box, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FacetTree::keyPressEvent(QKeyEvent *event)
{
    const bool toggles =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toggles && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        toggle(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // for the panel around
    else
        QTreeView::keyPressEvent(event);
}

void FacetTree::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex there = indexAt(event->position().toPoint());
    // The arrow before a facet is the tree's own.
    const bool onText = there.isValid() && visualRect(there).contains(event->position().toPoint());
    if (onText && event->button() == Qt::LeftButton)
        toggle(there);
    else
        QTreeView::mouseReleaseEvent(event);
}

} // namespace jiaoshu::ui
