// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/concordance.h"

#include <QAbstractTableModel>
#include <QHash>

namespace jiaoshu::ui {

/** Places in articles with the words around them, one line each. */
class ConcordanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BeforeColumn, HitColumn, AfterColumn, ArticleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void clear();
    void append(const QList<session::ConcordanceLine> &lines, const QString &title);
    /** Nothing for an invalid index. */
    [[nodiscard]] const session::ConcordanceLine *lineAt(const QModelIndex &index) const;
    /** What a column is sorted by: the words in front of a hit from the nearest one on. */
    static constexpr int SortRole = Qt::UserRole;

private:
    QList<session::ConcordanceLine> m_lines;
    QHash<ArticleId, QString> m_titles;
};

} // namespace jiaoshu::ui
