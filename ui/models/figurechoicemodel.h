// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QAbstractTableModel>

#include <optional>

namespace jiaoshu::ui {

/** A figure in a list to choose from. */
struct ChoiceRow
{
    model::Figure figure;
    QString before;                        ///< the words in front of it
    QString after;                         ///< and behind
    std::optional<model::Reading> becomes; ///< the fields it is to have; nothing where it stays as it is
    bool struck = false;                   ///< left out
};

/** Figures of any articles with their words around them, one line each, of which some can be struck out. */
class FigureChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ChosenColumn,
        BeforeColumn,
        QuoteColumn,
        AfterColumn,
        AmountColumn,
        IndicatorColumn,
        PlaceColumn,
        PeriodColumn,
        BecomesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(const QList<ChoiceRow> &rows);
    [[nodiscard]] const QList<ChoiceRow> &rows() const { return m_rows; }
    void strike(int row, bool struck);
    [[nodiscard]] qsizetype chosenCount() const;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QString textOf(const ChoiceRow &row, int column) const;

    QList<ChoiceRow> m_rows;
};

/** What differs between two readings, field by field: "1.2 元 → 12,000 元, 甲县 → 乙县". */
[[nodiscard]] QString differenceText(const model::Reading &now, const model::Reading &then);

} // namespace jiaoshu::ui
