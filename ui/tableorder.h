// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "session/walking.h"

#include <QObject>

#include <optional>

namespace jiaoshu::ui {

class FigurePanel;
class FigureTableModel;
class ReviewController;

/** A table that was sorted by a column or put together in groups leads the work down its rows, not on in the
 * text: what a decision goes on to, and the next and previous unreviewed one. */
class TableOrder : public QObject
{
    Q_OBJECT

public:
    TableOrder(ReviewController &review, FigureTableModel &figures, FigurePanel &panel,
               QObject *parent = nullptr);

    /** Remembers what stands below the current figure; before a decision moves its row or takes it away. */
    void note();
    /** The undecided figure beside the current one, round where there is none beyond it, or at the table's
     * end that @p direction comes from; nothing while the table stands as the text goes, and where none is
     * left.
     */
    [[nodiscard]] std::optional<FigureId> nextOpen(session::Direction direction, bool fromEnd) const;
    /** The figure of the row beside the current one, whatever its state; nothing while the table stands as
     * the text goes, and beyond its ends. */
    [[nodiscard]] std::optional<FigureId> beside(session::Direction direction) const;
    /** The one of the row that comes first in @p direction; under the same condition. */
    [[nodiscard]] std::optional<FigureId> end(session::Direction direction) const;
    /** It has an order of its own, and the current figure has a row. */
    [[nodiscard]] bool leads() const;

Q_SIGNALS:
    /** Someone gave the table an order of its own. */
    void begun();

private:
    enum class Which { Open, Any };
    /** From @p row on; but for @p other. */
    [[nodiscard]] std::optional<FigureId> from(int row, session::Direction direction, Which which,
                                               FigureId other = {}) const;
    void follow();

    ReviewController &m_review;
    FigureTableModel &m_figures;
    bool m_isOwn = false;
    FigureId m_notedAt; ///< the figure that was current then
    FigureId m_below;   ///< what stood below it, undecided
};

} // namespace jiaoshu::ui
