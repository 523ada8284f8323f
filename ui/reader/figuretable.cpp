// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/figuretable.h"

#include "ui/models/figurecolumns.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/termtexts.h"
#include "ui/reader/columnfit.h"
#include "ui/reader/figuredelegate.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace jiaoshu::ui {

namespace {

/** Of what saveColumns() writes; to be raised when the columns change. */
constexpr quint32 ColumnsVersion = 3;

using Column = FigureTableModel::Column;

struct ColumnSetUp
{
    Column column;
    const char16_t *least; ///< words that are whole in any case
    double wanted;         ///< in full-width characters; no less than its words
    int share;             ///< of what is left
    int rank;              ///< of giving way, see ColumnWish
    bool shown;
};

/** What a figure says stands first and gives way last. How sure the engine was stands in the form, too, and a
 * status is told apart there and by a search for it. */
constexpr std::array SetUps = {
    ColumnSetUp{Column::StateColumn, u"万", 1.6, 0, 0, true},
    ColumnSetUp{Column::QuoteColumn, u"31.5万亩", 6, 2, 0, true},
    ColumnSetUp{Column::IndicatorColumn, u"茶叶综合产值", 9, 5, 0, true},
    ColumnSetUp{Column::QualifierColumn, u"±", 1.2, 0, 1, true},
    ColumnSetUp{Column::ValueColumn, u"1,318,000", 6.5, 1, 0, true},
    ColumnSetUp{Column::UnitColumn, u"元/户", 4, 0, 0, true},
    ColumnSetUp{Column::PeriodColumn, u"2023-01/10", 5.5, 1, 2, true},
    ColumnSetUp{Column::PlaceColumn, u"宣恩县", 4, 1, 3, true},
    ColumnSetUp{Column::StatusColumn, u"", 2, 0, 4, true},
    ColumnSetUp{Column::KindColumn, u"", 3, 0, 0, false},
    ColumnSetUp{Column::ConfidenceColumn, u"100 %", 3, 0, 5, true},
    ColumnSetUp{Column::NoteColumn, u"", 8, 0, 0, false},
};
static_assert(SetUps.size() == FigureTableModel::ColumnCount);

/** The words that @p column shows of any figure, where they are few; of a long text an example. */
QStringList wordsOf(const ColumnSetUp &setUp)
{
    QStringList words = {QString::fromUtf16(setUp.least)};
    if (setUp.column == Column::StatusColumn)
        for (const model::Status status : model::AllStatuses)
            words.append(displayText(status));
    if (setUp.column == Column::KindColumn)
        for (const model::Kind kind : model::AllKinds)
            words.append(displayText(kind));
    return words;
}

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
    connect(m_figures, &QAbstractItemModel::modelReset, this, &FigureTable::showCurrentRow);
    connect(m_figures, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(FigureTableModel::ProblemRole))
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

void FigureTable::fitColumns()
{
    if (m_areColumnsOwn)
        return;
    const QFontMetrics &cells = fontMetrics();
    const int margin =
        2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + cells.height() / 4;
    const int sign = cells.ascent() + margin / 2; // before the words of what checks find fault with
    QList<ColumnWish> wishes;
    for (const ColumnSetUp &setUp : SetUps) {
        ColumnWish wish;
        for (const QString &word : wordsOf(setUp))
            wish.least = std::max(wish.least, cells.horizontalAdvance(word) + margin);
        // The titles of columns of long texts may be cut; of states only signs are shown.
        const int title = setUp.column == Column::StateColumn
                              ? 0
                              : cells.horizontalAdvance(columnTitle(setUp.column)) + margin;
        if (setUp.share == 0)
            wish.least = std::max(wish.least, title);
        const int usual = qRound(setUp.wanted * cells.horizontalAdvance(u'国')) + margin;
        wish.wanted = std::max({wish.least, title, usual});
        if (setUp.column == Column::QuoteColumn && m_figures->hasProblems()) {
            wish.least += sign;
            wish.wanted += sign;
        }
        wish.share = setUp.share;
        wish.rank = setUp.rank;
        wishes.append(setUp.shown ? wish : ColumnWish());
    }
    const QList<int> widths = fittedWidths(wishes, viewport()->width());
    QList<int> leftOut;
    m_isFitting = true;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const ColumnSetUp &setUp = SetUps[static_cast<size_t>(i)];
        setColumnHidden(setUp.column, widths[i] == 0);
        if (widths[i] > 0)
            setColumnWidth(setUp.column, widths[i]);
        else if (setUp.shown)
            leftOut.append(setUp.column);
    }
    m_isFitting = false;
    m_delegate->setLeftOut(leftOut);
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
