// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/concordancemodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace jiaoshu::ui {

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const session::ConcordanceLine *ConcordanceModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_lines[index.row()] : nullptr;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    const session::ConcordanceLine *const line = lineAt(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == BeforeColumn  ? line->before
               : index.column() == HitColumn   ? line->hit
               : index.column() == AfterColumn ? line->after
                                               : m_titles.value(line->article);
    case SortRole:
        if (index.column() == BeforeColumn) {
            QString backwards = line->before;
            std::reverse(backwards.begin(), backwards.end());
            return backwards;
        }
        return index.column() == ArticleColumn ? QVariant(line->article.value) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole: // the words meet the hit from both sides
        return index.column() == BeforeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
               : index.column() == HitColumn  ? QVariant(Qt::AlignCenter)
                                              : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(index.column() == HitColumn);
        return font;
    }
    case Qt::ForegroundRole:
        return index.column() == ArticleColumn
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BeforeColumn:
        return tr("Before");
    case HitColumn:
        return tr("Found");
    case AfterColumn:
        return tr("After");
    default:
        return tr("Article");
    }
}

void ConcordanceModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_titles.clear();
    endResetModel();
}

void ConcordanceModel::append(const QList<session::ConcordanceLine> &lines, const QString &title)
{
    if (lines.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.append(lines);
    m_titles.insert(lines.first().article, title);
    endInsertRows();
}

} // namespace jiaoshu::ui
