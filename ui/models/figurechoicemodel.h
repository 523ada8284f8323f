// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>
#include <optional>

namespace jiaoshu::ui {

/** A figure in a list to choose from. */
struct ChoiceRow
{
    model::Figure figure;
    QString before;                        ///< the words in front of it
    QString after;                         ///< and behind
    std::optional<model::Reading> becomes; ///< the fields it is to have; nothing where it stays as it is
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
        StatusColumn, ///< actual, target, standard
        StateColumn,  ///< of review
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
    /** Figures of any number, of which only those that are looked at are fetched, some at a time. */
    using Fetch = std::function<QList<ChoiceRow>(const QList<FigureId> &figures)>;
    void setFigures(const QList<FigureId> &figures, Fetch fetch);
    /** Those that are not struck out, in order. */
    [[nodiscard]] QList<FigureId> chosen() const;
    [[nodiscard]] bool isStruck(int row) const { return m_struck.contains(row); }
    /** Some of them become something else. */
    [[nodiscard]] bool hasChanges() const { return m_hasChanges; }
    void strike(int row, bool struck);
    /** Strikes out those that are to be looked at one by one. */
    void strikeThose(const std::function<bool(FigureId)> &which);
    [[nodiscard]] qsizetype chosenCount() const;

Q_SIGNALS:
    void chosenChanged();

private:
    static constexpr int PageSize = 100;
    static constexpr int PagesAtHand = 20;

    [[nodiscard]] QString textOf(const ChoiceRow &row, int column) const;
    [[nodiscard]] const ChoiceRow &rowAt(int row) const;

    QList<FigureId> m_figures;
    QSet<int> m_struck;
    bool m_hasChanges = false;
    Fetch m_fetch;
    mutable QCache<int, QList<ChoiceRow>> m_pages{PagesAtHand};
};

/** What differs between two readings, field by field: "1.2 元 → 12,000 元, 甲县 → 乙县". */
[[nodiscard]] QString differenceText(const model::Reading &now, const model::Reading &then);

} // namespace jiaoshu::ui
