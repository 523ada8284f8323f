// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurecolumns.h"
#include "ui/models/figuretablemodel.h"

#include <QSet>

#include <algorithm>

// How FigureTableModel takes up changes without a reset.

namespace jiaoshu::ui {

namespace {

/** Beyond this, row by row costs more than a reset. */
constexpr qsizetype MostPatchedRows = 500;

} // namespace

void FigureTableModel::patch(const QList<model::Figure> &present, const QList<FigureId> &removed)
{
    if (present.size() + removed.size() > MostPatchedRows || (m_groupOf && !keepsGroups(present, removed))) {
        patchInOneGo(present, removed);
        return;
    }
    for (const FigureId id : removed) {
        if (const auto found = m_byId.constFind(id); found != m_byId.cend())
            removeFigure(*found);
    }
    for (const model::Figure &figure : present) {
        if (figure.article != m_article)
            continue;
        const auto found = m_byId.constFind(figure.id);
        if (found == m_byId.cend())
            addFigure(figure);
        else
            changeFigure(*found, figure);
    }
}

/** All of them have their rows and keep them. */
bool FigureTableModel::keepsGroups(const QList<model::Figure> &present, const QList<FigureId> &removed) const
{
    const auto isKnown = [this](FigureId id) { return m_byId.contains(id); };
    const auto stays = [this](const model::Figure &figure) {
        const model::Figure *const before = this->figure(figure.id);
        if (figure.article != m_article)
            return true;
        return before && before->reading.span == figure.reading.span && shows(*before) == shows(figure) &&
               m_groupOf(*before) == m_groupOf(figure);
    };
    return std::none_of(removed.cbegin(), removed.cend(), isKnown) &&
           std::all_of(present.cbegin(), present.cend(), stays);
}

void FigureTableModel::patchInOneGo(const QList<model::Figure> &present, const QList<FigureId> &removed)
{
    beginResetModel();
    QSet<FigureId> gone(removed.cbegin(), removed.cend());
    for (const model::Figure &figure : present) {
        if (figure.article == m_article)
            gone.insert(figure.id);
    }
    m_figures.removeIf([&gone](const model::Figure &figure) { return gone.contains(figure.id); });
    for (const model::Figure &figure : present) {
        if (figure.article == m_article)
            m_figures.append(figure);
    }
    rebuildIds();
    rebuildRows();
    endResetModel();
}

void FigureTableModel::changeFigure(int at, const model::Figure &figure)
{
    const int row = m_rowOf[at];
    const bool shown = shows(figure);
    if (row >= 0 && !shown)
        removeRow(row);
    m_figures[at] = figure;
    if (row < 0 && shown)
        insertRow(at);
    if (row < 0 || !shown)
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (m_sortColumn < 0 && !m_groupOf)
        restoreReadingOrder(row);
}

void FigureTableModel::addFigure(const model::Figure &figure)
{
    const int at = static_cast<int>(m_figures.size());
    m_figures.append(figure);
    m_byId.insert(figure.id, at);
    m_rowOf.append(-1);
    if (shows(figure))
        insertRow(at);
}

void FigureTableModel::removeFigure(int at)
{
    if (m_rowOf[at] >= 0)
        removeRow(m_rowOf[at]);
    m_byId.remove(m_figures[at].id);
    const int last = static_cast<int>(m_figures.size()) - 1;
    if (at != last) { // the last one takes the empty place
        m_figures[at] = m_figures[last];
        m_byId[m_figures[at].id] = at;
        m_rowOf[at] = m_rowOf[last];
        if (m_rowOf[at] >= 0)
            m_rows[m_rowOf[at]] = at;
    }
    m_figures.removeLast();
    m_rowOf.removeLast();
}

void FigureTableModel::insertRow(int at)
{
    const auto place =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), at, [this](int a, int b) { return isBefore(a, b); });
    const int row = static_cast<int>(place - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, at);
    numberRows(row);
    endInsertRows();
}

void FigureTableModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rowOf[m_rows.takeAt(row)] = -1;
    numberRows(row);
    endRemoveRows();
}

void FigureTableModel::restoreReadingOrder(int row)
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    const int at = m_rows[row];
    const auto begin = m_rows.cbegin();
    if (row > 0 && before(at, m_rows[row - 1])) {
        const auto to = static_cast<int>(std::lower_bound(begin, begin + row, at, before) - begin);
        beginMoveRows({}, row, row, {}, to);
        m_rows.move(row, to);
        numberRows(to);
        endMoveRows();
    } else if (row + 1 < m_rows.size() && before(m_rows[row + 1], at)) {
        const auto to =
            static_cast<int>(std::lower_bound(begin + row + 1, m_rows.cend(), at, before) - begin);
        beginMoveRows({}, row, row, {}, to);
        m_rows.move(row, to - 1);
        numberRows(row);
        endMoveRows();
    }
}

} // namespace jiaoshu::ui
