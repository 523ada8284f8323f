// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableorder.h"

#include "ui/models/figuretablemodel.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/reviewcontroller.h"

#include <QHeaderView>

#include <utility>

namespace jiaoshu::ui {

using session::Direction;

TableOrder::TableOrder(ReviewController &review, FigureTableModel &figures, FigurePanel &panel,
                       QObject *parent)
    : QObject(parent), m_review(review), m_figures(figures)
{
    m_review.setOwnOrder([this](Direction direction, bool fromEnd) { return nextOpen(direction, fromEnd); });
    // The table sorts and the groups are made before this is told.
    connect(panel.table()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableOrder::follow);
    connect(&panel, &FigurePanel::groupingChosen, this, &TableOrder::follow, Qt::QueuedConnection);
}

void TableOrder::follow()
{
    m_notedAt = {};
    const bool isOwn = !m_figures.isInReadingOrder();
    if (isOwn && !std::exchange(m_isOwn, isOwn) && m_review.session())
        Q_EMIT begun();
    m_isOwn = isOwn;
}

void TableOrder::note()
{
    m_notedAt = m_figures.isInReadingOrder() ? FigureId() : m_review.figure();
    if (!m_notedAt.isValid())
        return; // nobody asks, and a long article would be gone through at each decision
    const QModelIndex row = m_figures.indexOf(m_notedAt);
    m_below = row.isValid() ? from(row.row() + 1, Direction::Forward, Which::Open).value_or(FigureId())
                            : FigureId();
}

std::optional<FigureId> TableOrder::from(int row, Direction direction, Which which, FigureId other) const
{
    const int step = direction == Direction::Forward ? 1 : -1;
    for (; row >= 0 && row < m_figures.rowCount(); row += step) {
        const model::Figure *const figure = m_figures.figureAt(m_figures.index(row, 0));
        if (figure && figure->id != other && (which == Which::Any || figure->state == model::State::Proposed))
            return figure->id;
    }
    return {};
}

std::optional<FigureId> TableOrder::nextOpen(Direction direction, bool fromEnd) const
{
    if (m_figures.isInReadingOrder())
        return {};
    const bool isForward = direction == Direction::Forward;
    const FigureId here = m_review.figure();
    const int end = isForward ? 0 : m_figures.rowCount() - 1;
    if (fromEnd)
        return from(end, direction, Which::Open);
    const QModelIndex row = m_figures.indexOf(here);
    int next = row.isValid() ? row.row() + (isForward ? 1 : -1) : end;
    // Where the decision moved the row or took it away, the work goes on where it stood.
    if (isForward && m_notedAt == here && m_below.isValid()) {
        if (const QModelIndex below = m_figures.indexOf(m_below); below.isValid())
            next = below.row();
    }
    const auto beyond = from(next, direction, Which::Open, here);
    return beyond ? beyond : from(end, direction, Which::Open, here);
}

std::optional<FigureId> TableOrder::beside(Direction direction) const
{
    if (!leads())
        return {};
    const int row = m_figures.indexOf(m_review.figure()).row();
    return from(row + (direction == Direction::Forward ? 1 : -1), direction, Which::Any);
}

std::optional<FigureId> TableOrder::end(Direction direction) const
{
    if (m_figures.isInReadingOrder())
        return {};
    return from(direction == Direction::Forward ? 0 : m_figures.rowCount() - 1, direction, Which::Any);
}

bool TableOrder::leads() const
{
    return !m_figures.isInReadingOrder() && m_figures.indexOf(m_review.figure()).isValid();
}

} // namespace jiaoshu::ui
