// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretablemodel.h"

#include "ui/models/checktexts.h"
#include "ui/models/figurecolumns.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace jiaoshu::ui {

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    const model::Figure *figure = figureAt(index);
    if (figure == nullptr)
        return index.isValid() ? groupData(-1 - m_rows[index.row()], index.column(), role) : QVariant();
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return columnText(*figure, column);
    case Qt::ToolTipRole:
        return toolTip(*figure, column);
    case Qt::AccessibleTextRole:
        return column == QuoteColumn && m_problems.contains(figure->id) ? QVariant(toolTip(*figure, column))
                                                                        : QVariant();
    case Qt::TextAlignmentRole:
        if (column == ValueColumn || column == ConfidenceColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case IdRole:
        return figure->id.value;
    case StateRole:
        return static_cast<int>(figure->state);
    case ShortRole:
        return shortColumnText(*figure, column);
    case ProblemRole:
        return m_problems.contains(figure->id);
    default:
        return {};
    }
}

QString FigureTableModel::toolTip(const model::Figure &figure, Column column) const
{
    const QString text = columnToolTip(figure, column);
    const auto problem = m_problems.constFind(figure.id);
    const bool tells = (column == QuoteColumn || column == StateColumn) && problem != m_problems.cend();
    return tells ? QString(text + u'\n' + problemText(*problem)) : text;
}

void FigureTableModel::setProblems(const QHash<FigureId, session::Problem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    if (!m_rows.isEmpty())
        tellProblems(0, rowCount() - 1);
}

void FigureTableModel::patchProblems(const session::ProblemChanges::OfArticle &changes)
{
    session::update(m_problems, changes);
    for (auto one = changes.keyBegin(); one != changes.keyEnd(); ++one) {
        if (const QModelIndex there = indexOf(*one); there.isValid())
            tellProblems(there.row(), there.row());
    }
}

void FigureTableModel::tellProblems(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1),
                       {ProblemRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QVariant FigureTableModel::groupData(int group, int column, int role) const
{
    const Group &of = m_groups[group];
    if (role == GroupRole || role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && column == 0))
        return QStringLiteral("%1 · %2").arg(of.is.name).arg(of.figures.size());
    return {};
}

Qt::ItemFlags FigureTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() && figureAt(index) == nullptr ? Qt::NoItemFlags
                                                         : QAbstractTableModel::flags(index);
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    // The signs of states leave no room for a title.
    if (role == Qt::ToolTipRole || (role == Qt::DisplayRole && section != StateColumn))
        return columnTitle(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == ValueColumn || section == ConfidenceColumn;
        return QVariant::fromValue(
            Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

const model::Figure *FigureTableModel::figureAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int at = m_rows[index.row()];
    return at < 0 ? nullptr : &m_figures[at];
}

const model::Figure *FigureTableModel::figure(FigureId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_figures[*found];
}

QModelIndex FigureTableModel::indexOf(FigureId id, int column) const
{
    const auto found = m_byId.constFind(id);
    if (found == m_byId.cend() || m_rowOf[*found] < 0)
        return {};
    return index(m_rowOf[*found], column);
}

void FigureTableModel::setFigures(ArticleId article, const QList<model::Figure> &figures)
{
    beginResetModel();
    m_article = article;
    m_figures = figures;
    rebuildIds();
    rebuildRows();
    endResetModel();
}

void FigureTableModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    rebuildRows();
    endResetModel();
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const QModelIndexList before = persistentIndexList();
    QList<int> places;
    places.reserve(before.size());
    for (const QModelIndex &index : before)
        places.append(m_rows[index.row()]);
    m_rows.removeIf([](int at) { return at < 0; });
    arrangeRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(places[i] < 0 ? QModelIndex() : index(m_rowOf[places[i]], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FigureTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool FigureTableModel::isBefore(int a, int b) const
{
    const model::Figure &left = m_figures[a];
    const model::Figure &right = m_figures[b];
    if (m_sortColumn >= 0) {
        const auto column = static_cast<Column>(m_sortColumn);
        if (columnLess(left, right, column))
            return m_sortOrder == Qt::AscendingOrder;
        if (columnLess(right, left, column))
            return m_sortOrder == Qt::DescendingOrder;
    }
    return readsBefore(left, right);
}

void FigureTableModel::rebuildIds()
{
    m_byId.clear();
    m_byId.reserve(m_figures.size());
    for (int i = 0; i < m_figures.size(); ++i)
        m_byId.insert(m_figures.at(i).id, i); // [] would copy all of them
}

void FigureTableModel::rebuildRows()
{
    m_rows.clear();
    m_rows.reserve(m_figures.size());
    for (int i = 0; i < m_figures.size(); ++i) {
        if (shows(m_figures.at(i)))
            m_rows.append(i);
    }
    m_rowOf.fill(-1, m_figures.size());
    arrangeRows();
}

/** Sorts the figures of m_rows and puts the rows of groups among them. */
void FigureTableModel::arrangeRows()
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), before)) // as they come out of the workspace
        std::sort(m_rows.begin(), m_rows.end(), before);
    m_groups.clear();
    if (m_groupOf) {
        QHash<std::pair<QString, int>, qsizetype> known; // sentences of the same words are told apart
        for (const int at : std::as_const(m_rows)) {
            const FigureGroup group = m_groupOf(m_figures.at(at));
            const std::pair key(group.name, group.rank);
            const auto found = known.constFind(key);
            const qsizetype of = found == known.cend() ? m_groups.size() : *found;
            if (found == known.cend()) {
                known.insert(key, of);
                m_groups.append({group, {}});
            }
            m_groups[of].figures.append(at);
        }
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [](const Group &a, const Group &b) { return a.is.rank < b.is.rank; });
        m_rows.clear();
        for (int group = 0; group < m_groups.size(); ++group) {
            m_rows.append(-1 - group);
            m_rows += m_groups[group].figures;
        }
    }
    numberRows(0);
}

void FigureTableModel::setGrouping(GroupOf groupOf)
{
    beginResetModel();
    m_groupOf = std::move(groupOf);
    rebuildRows();
    endResetModel();
}

void FigureTableModel::numberRows(qsizetype from)
{
    for (qsizetype row = from; row < m_rows.size(); ++row) {
        if (m_rows[row] >= 0)
            m_rowOf[m_rows[row]] = static_cast<int>(row);
    }
}

} // namespace jiaoshu::ui
