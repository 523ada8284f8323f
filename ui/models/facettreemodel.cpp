// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facettreemodel.h"

#include "ui/models/termtexts.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace jiaoshu::ui {

using session::Facet;

QString displayText(Facet facet)
{
    switch (facet) {
    case Facet::State:
        return FacetTreeModel::tr("State");
    case Facet::Sureness:
        return FacetTreeModel::tr("How sure it is");
    case Facet::Kind:
        return FacetTreeModel::tr("Kind");
    case Facet::Unit:
        return FacetTreeModel::tr("Unit");
    case Facet::Indicator:
        return FacetTreeModel::tr("Indicator");
    case Facet::Place:
        return FacetTreeModel::tr("Place");
    case Facet::Year:
        return FacetTreeModel::tr("Year");
    case Facet::Analyst:
        return FacetTreeModel::tr("Decided by");
    case Facet::Outlet:
        return FacetTreeModel::tr("Published by");
    case Facet::Tag:
        return FacetTreeModel::tr("Tag");
    case Facet::Problem:
        return FacetTreeModel::tr("Problem");
    case Facet::Rule:
        return FacetTreeModel::tr("Rule that read it");
    }
    Q_UNREACHABLE();
}

QString facetValueText(Facet facet, const QString &value)
{
    if (facet == Facet::State) {
        const auto state = model::stateFromText(value);
        return state ? displayText(*state) : value;
    }
    if (facet == Facet::Kind) {
        const auto kind = model::kindFromText(value);
        return kind ? displayText(*kind) : value;
    }
    if (facet == Facet::Sureness)
        return value == QStringLiteral("sure")     ? FacetTreeModel::tr("Sure", "the engine of a figure")
               : value == QStringLiteral("likely") ? FacetTreeModel::tr("Likely", "a figure is right")
                                                   : FacetTreeModel::tr("Doubtful", "a figure");
    if (facet == Facet::Problem)
        return value == QStringLiteral("failed-check") ? FacetTreeModel::tr("Failed check")
               : value == QStringLiteral("conflict")   ? FacetTreeModel::tr("Conflict")
               : value.isEmpty()                       ? FacetTreeModel::tr("none", "no problem of a figure")
                                                       : FacetTreeModel::tr("Low confidence");
    if (facet == Facet::Year && session::yearRange(value))
        return QString(value).replace(QStringLiteral(".."), QStringLiteral("–"));
    if (!value.isEmpty())
        return value;
    return facet == Facet::Analyst ? FacetTreeModel::tr("nobody yet") : FacetTreeModel::tr("none given");
}

QModelIndex FacetTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A value carries the number of its facet, counted from one.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : 0);
}

QModelIndex FacetTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FacetTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(session::AllFacets.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_values[static_cast<size_t>(parent.row())].size());
}

int FacetTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const session::Library::Value *FacetTreeModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_values[index.internalId() - 1][index.row()];
}

Qt::ItemFlags FacetTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return valueAt(index) && index.column() == TextColumn
               ? usual | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : usual;
}

QVariant FacetTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const session::Library::Value *const value = valueAt(index);
    if (!value) {
        const Facet facet = session::AllFacets[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole && index.column() == TextColumn)
            return displayText(facet);
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(std::ranges::any_of(m_values[static_cast<size_t>(index.row())],
                                             &session::Library::Value::isChosen));
            return bold;
        }
        return {};
    }
    const Facet facet = session::AllFacets[index.internalId() - 1];
    const QString text = facetValueText(facet, value->text);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TextColumn ? text : QLocale().toString(value->figures);
    case Qt::CheckStateRole:
        return index.column() == TextColumn ? QVariant(value->isChosen ? Qt::Checked : Qt::Unchecked)
                                            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %n figure(s)", "value of a facet", static_cast<int>(value->figures)).arg(text);
    default:
        return {};
    }
}

bool FacetTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const session::Library::Value *const here = valueAt(index);
    if (!here || role != Qt::CheckStateRole)
        return false;
    Q_EMIT chooseRequested(session::AllFacets[index.internalId() - 1], here->text,
                           value.toInt() == Qt::Checked);
    return true;
}

void FacetTreeModel::setValues(Facet facet, const Values &values)
{
    const auto at = static_cast<size_t>(facet);
    Values &mine = m_values[at];
    if (mine == values)
        return;
    const QModelIndex parent = indexOf(facet);
    const bool alike =
        std::ranges::equal(mine, values, {}, &session::Library::Value::text, &session::Library::Value::text);
    if (!alike && !mine.isEmpty()) {
        beginRemoveRows(parent, 0, static_cast<int>(mine.size()) - 1);
        mine.clear();
        endRemoveRows();
    }
    if (!alike && !values.isEmpty()) {
        beginInsertRows(parent, 0, static_cast<int>(values.size()) - 1);
        mine = values;
        endInsertRows();
    }
    mine = values;
    if (alike && !values.isEmpty())
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(static_cast<int>(values.size()) - 1, CountColumn, parent));
    Q_EMIT dataChanged(parent, parent);
}

QModelIndex FacetTreeModel::indexOf(Facet facet) const
{
    return index(static_cast<int>(facet), TextColumn);
}

void FacetTreeModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, CountColumn));
    for (const Facet facet : session::AllFacets) {
        if (const int rows = rowCount(indexOf(facet)); rows > 0)
            Q_EMIT dataChanged(index(0, 0, indexOf(facet)), index(rows - 1, CountColumn, indexOf(facet)));
    }
}

} // namespace jiaoshu::ui
