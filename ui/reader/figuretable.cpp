// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/figuretable.h"

#include "ui/models/figurecolumns.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/columnfit.h"
#include "ui/reader/columnwishes.h"
#include "ui/reader/figuredelegate.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

namespace jiaoshu::ui {

namespace {

/** Of what saveColumns() writes; to be raised when the columns change. */
constexpr quint32 ColumnsVersion = 3;

} // namespace

FigureTable::FigureTable(FigureTableModel *figures, QWidget *parent)
    : QTableView(parent), m_figures(figures), m_delegate(new FigureDelegate(this))
{
    setObjectName(QStringLiteral("figureTable"));
    m_delegate->setColours(palette());
    setItemDelegate(m_delegate);
    setModel(m_figures);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpColumns();
    applyRowHeight();
    connect(m_figures, &QAbstractItemModel::modelReset, this, [this] {
        fitWhereCut();
        showCurrentRow();
    });
    connect(m_figures, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                const bool isAsFitted = m_isFittedToProblems == m_figures->hasProblems();
                if (roles.contains(FigureTableModel::ProblemRole) && !isAsFitted)
                    fitColumns();
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_figures, signal, this, &FigureTable::showCurrentRow);
    // In another order its row stands elsewhere; queued, for the view must know of the order first.
    connect(m_figures, &QAbstractItemModel::layoutChanged, this, &FigureTable::keepInSight,
            Qt::QueuedConnection);
}

void FigureTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'国'));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &FigureTable::showColumnMenu);
    // Hiding a column is a change of its size, too.
    connect(header, &QHeaderView::sectionResized, this, &FigureTable::keepColumns);
    connect(header, &QHeaderView::sectionMoved, this, &FigureTable::keepColumns);
    fitColumns();
}

void FigureTable::keepColumns()
{
    if (m_isFitting)
        return;
    m_areColumnsOwn = true;
    m_delegate->setLeftOut({});
}

void FigureTable::resetColumns()
{
    m_isFitting = true;
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    m_isFitting = false;
    m_areColumnsOwn = false;
    fitColumns();
}

QList<int> FigureTable::wantedWidths() const
{
    return fittedWidths(columnWishes(*m_figures, *this), viewport()->width());
}

void FigureTable::fitColumns()
{
    m_isFittedToProblems = m_figures->hasProblems();
    if (m_areColumnsOwn)
        return;
    const QList<int> widths = wantedWidths();
    QList<int> leftOut;
    m_isFitting = true;
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column) {
        setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
        else if (isColumnUsual(static_cast<FigureTableModel::Column>(column)))
            leftOut.append(column);
    }
    m_isFitting = false;
    m_delegate->setLeftOut(leftOut);
}

/** Columns that move with each article are hard to read along: they do where one is cut that need not be. */
void FigureTable::fitWhereCut()
{
    if (m_areColumnsOwn)
        return;
    const QList<int> widths = wantedWidths();
    const QList<ColumnWish> wishes = columnWishes(*m_figures, *this);
    bool isCut = false;
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column) {
        const int now = isColumnHidden(column) ? 0 : columnWidth(column);
        isCut = isCut || (now < widths[column] && now < wishes[column].wanted);
    }
    if (isCut)
        fitColumns();
}

void FigureTable::applyRowHeight()
{
    constexpr int FewRows = 3;
    const int row = qRound(1.35 * fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + FewRows * row +
                     horizontalScrollBar()->sizeHint().height());
}

void FigureTable::setCurrentFigure(FigureId figure)
{
    m_current = figure;
    showCurrentRow();
}

void FigureTable::showCurrentRow()
{
    const QModelIndex row = m_figures->indexOf(m_current);
    if (row.isValid() && currentIndex().row() == row.row() && selectionModel()->isRowSelected(row.row()))
        return;
    m_following = true;
    if (row.isValid()) {
        setCurrentIndex(row.siblingAtColumn(qMax(0, currentIndex().column())));
        scrollTo(row.siblingAtColumn(qMax(0, columnAt(0))));
    } else if (m_current.isValid()) {
        selectionModel()->clearSelection(); // hidden by the filter: the keys go on from where it was
    } else {
        selectionModel()->clear();
    }
    m_following = false;
}

void FigureTable::keepInSight()
{
    const QModelIndex row = m_figures->indexOf(m_current);
    if (row.isValid())
        scrollTo(row.siblingAtColumn(qMax(0, columnAt(0))));
}

void FigureTable::focusInEvent(QFocusEvent *event)
{
    m_following = true; // the base would make the first row current
    QTableView::focusInEvent(event);
    m_following = false;
    showCurrentRow();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex row = m_figures->indexOf(m_current);
    const bool wasInSight = row.isValid() && visualRect(row).intersects(QRect(QPoint(), event->oldSize()));
    QTableView::resizeEvent(event);
    fitColumns();
    if (wasInSight || !event->oldSize().isValid())
        scrollTo(row.siblingAtColumn(qMax(0, columnAt(0)))); // nothing where it is invalid
}

void FigureTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_following = true; // the base makes a neighbour current, which is not the user's doing
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    m_following = false;
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const model::Figure *figure = m_figures->figureAt(current);
    if (m_following || figure == nullptr || figure->id == m_current)
        return;
    m_current = figure->id;
    Q_EMIT figureActivated(m_current);
}

void FigureTable::setScript(ChineseScript script)
{
    m_script = script;
    applyFont();
}

void FigureTable::setTextFont(const QString &family, int points)
{
    m_family = family;
    m_points = points;
    applyFont();
}

void FigureTable::applyFont()
{
    QFont font = cjkFont(QApplication::font(this), m_script, m_family);
    font.setPointSizeF(font.pointSizeF() + m_points);
    setFont(font);
}

QByteArray FigureTable::saveColumns() const
{
    if (!m_areColumnsOwn)
        return {};
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << ColumnsVersion << horizontalHeader()->saveState();
    return state;
}

bool FigureTable::restoreColumns(const QByteArray &state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray columns;
    in >> version >> columns;
    if (in.status() != QDataStream::Ok || version != ColumnsVersion)
        return false;
    const bool isRestored = horizontalHeader()->restoreState(columns);
    if (isRestored)
        keepColumns();
    return isRestored;
}

void FigureTable::keyboardSearch(const QString &)
{}

void FigureTable::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(columnTitle(static_cast<FigureTableModel::Column>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != FigureTableModel::StateColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        m_delegate->setColours(palette());
        break;
    case QEvent::ApplicationFontChange:
        applyFont();
        break;
    case QEvent::FontChange:
        applyRowHeight();
        fitColumns();
        break;
    case QEvent::LanguageChange:
        m_figures->retranslate();
        fitColumns();
        break;
    default:
        break;
    }
}

} // namespace jiaoshu::ui
