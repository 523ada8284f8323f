// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "session/problem.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace jiaoshu::ui {

/** What a figure is put together with others by: lower ranks stand first, those of one rank as they come. */
struct FigureGroup
{
    QString name;
    int rank = 0;
    bool operator==(const FigureGroup &) const = default;
};

/** The figures of an article as a table, filtered and sorted over an index of its own: a proxy model costs a
 * hundred times as much at 100,000 rows. A patch never resets, so selection and scroll position stay. */
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        QuoteColumn,
        IndicatorColumn,
        QualifierColumn,
        ValueColumn,
        UnitColumn,
        PeriodColumn,
        PlaceColumn,
        StatusColumn,
        KindColumn,
        ConfidenceColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64, the figure's id
        StateRole,                 ///< int, a model::State
        GroupRole,   ///< QString, the name of the group that follows; invalid in the row of a figure
        ShortRole,   ///< QString, the same as is shown in fewer characters, where a cell is narrow; may be
                     ///< empty
        ProblemRole, ///< bool, checks find fault with the figure
    };
    /** Which figures have a row; empty: all. */
    using Filter = std::function<bool(const model::Figure &)>;
    using GroupOf = std::function<FigureGroup(const model::Figure &)>;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /** The row of a group's name cannot be chosen. */
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /** Column -1 is reading order. Rows keep their selection. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /** Neither sorted by a column nor in groups. */
    [[nodiscard]] bool isInReadingOrder() const { return m_sortColumn < 0 && !m_groupOf; }

    /** The figures of an article: a reset. */
    void setFigures(ArticleId article, const QList<model::Figure> &figures);
    /** Brings the table up to date after a command. @p present holds what was changed or added, as it stands
     * now; figures of other articles among them are passed over. A figure that was changed leaves or enters
     * the filter and, in reading order, finds its place; under any other order it stays where it is until
     * sorted anew. Very many at once are a reset. */
    void patch(const QList<model::Figure> &present, const QList<FigureId> &removed);
    /** A reset of the rows, not of the figures. */
    void setFilter(Filter filter);
    /** Puts figures of one group together under a row with its name; empty: none. A reset of the rows. What
     * changes its group in a patch is a reset as well. */
    void setGrouping(GroupOf groupOf);
    /** What checks find fault with among these figures. */
    void setProblems(const QHash<FigureId, session::Problem> &problems);
    /** The same of those that @p changes name, which are few. */
    void patchProblems(const session::ProblemChanges::OfArticle &changes);
    [[nodiscard]] bool hasProblems() const { return !m_problems.isEmpty(); }
    /** Say everything again in the present language. */
    void retranslate();

    /** Nothing for an invalid index and for the row of a group. The pointer holds until the next change. */
    [[nodiscard]] const model::Figure *figureAt(const QModelIndex &index) const;
    [[nodiscard]] const model::Figure *figure(FigureId id) const;
    /** Invalid where the filter hides it. */
    [[nodiscard]] QModelIndex indexOf(FigureId id, int column = StateColumn) const;
    /** All of them, hidden ones too, in no order. */
    [[nodiscard]] const QList<model::Figure> &figures() const { return m_figures; }
    /** Rows but for those of groups. */
    [[nodiscard]] qsizetype shownCount() const { return m_rows.size() - m_groups.size(); }
    /** Of all figures, hidden ones too. */
    [[nodiscard]] qsizetype figureCount() const { return m_figures.size(); }

private:
    [[nodiscard]] bool shows(const model::Figure &figure) const { return !m_filter || m_filter(figure); }
    [[nodiscard]] bool isBefore(int a, int b) const;
    void tellProblems(int first, int last);
    void rebuildIds();
    void rebuildRows();
    void arrangeRows();
    [[nodiscard]] QString toolTip(const model::Figure &figure, Column column) const;
    [[nodiscard]] QVariant groupData(int group, int column, int role) const;
    [[nodiscard]] bool keepsGroups(const QList<model::Figure> &present, const QList<FigureId> &removed) const;
    void patchInOneGo(const QList<model::Figure> &present, const QList<FigureId> &removed);
    void numberRows(qsizetype from);
    void changeFigure(int at, const model::Figure &figure);
    void addFigure(const model::Figure &figure);
    void removeFigure(int at);
    void insertRow(int at);
    void removeRow(int row);
    void restoreReadingOrder(int row);

    ArticleId m_article;
    QList<model::Figure> m_figures; ///< in no order
    QHash<FigureId, int> m_byId;    ///< place in m_figures
    QList<int> m_rows; ///< row -> place in m_figures; below zero the row of a group: -1 is m_groups[0]
    struct Group
    {
        FigureGroup is;
        QList<int> figures; ///< places in m_figures
    };
    QList<Group> m_groups;
    GroupOf m_groupOf;
    QHash<FigureId, session::Problem> m_problems;
    QList<int> m_rowOf; ///< place in m_figures -> row, -1 where hidden
    Filter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace jiaoshu::ui
