// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/library.h"

#include <QAbstractItemModel>

#include <array>

namespace jiaoshu::ui {

/** How a facet and its values read, in the language of the interface. */
[[nodiscard]] QString displayText(session::Facet facet);
[[nodiscard]] QString facetValueText(session::Facet facet, const QString &value);

/** The facets of a library as a tree: a facet, below it its values with a box to tick and how many figures
 * each would show. */
class FacetTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, CountColumn, ColumnCount };
    using Values = QList<session::Library::Value>;

    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /** Rows that stay the same values keep their place and only change their counts. */
    void setValues(session::Facet facet, const Values &values);
    [[nodiscard]] QModelIndex indexOf(session::Facet facet) const;
    void retranslate();

Q_SIGNALS:
    void chooseRequested(jiaoshu::session::Facet facet, const QString &value, bool chosen);

private:
    [[nodiscard]] const session::Library::Value *valueAt(const QModelIndex &index) const;

    std::array<Values, session::AllFacets.size()> m_values;
};

} // namespace jiaoshu::ui
