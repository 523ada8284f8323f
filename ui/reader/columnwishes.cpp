// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columnwishes.h"

#include "ui/models/figurecolumns.h"
#include "ui/models/termtexts.h"

#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <array>

namespace jiaoshu::ui {

namespace {

using Column = FigureTableModel::Column;

struct ColumnSetUp
{
    Column column;
    const char16_t *least; ///< words that are whole in any case
    double wanted;         ///< in full-width characters, where no figure says more
    double most;           ///< the same where one does
    int share;             ///< of what is left
    int rank;              ///< of giving way, see ColumnWish
    bool shown;
};

/** What a figure says stands first and gives way last. How sure the engine was stands in the form, too, and a
 * status is told apart there and by a search for it. */
constexpr std::array SetUps = {
    ColumnSetUp{Column::StateColumn, u"万", 1.6, 1.6, 0, 0, true},
    ColumnSetUp{Column::QuoteColumn, u"31.5万亩", 6, 10, 2, 0, true},
    ColumnSetUp{Column::IndicatorColumn, u"茶叶综合产值", 9, 18, 5, 0, true},
    ColumnSetUp{Column::QualifierColumn, u"±", 1.2, 1.2, 0, 1, true},
    ColumnSetUp{Column::ValueColumn, u"1,318,000", 6.5, 9, 1, 0, true},
    ColumnSetUp{Column::UnitColumn, u"元/户", 4, 6, 0, 0, true},
    ColumnSetUp{Column::PeriodColumn, u"2023-01/10", 5.5, 12, 1, 2, true},
    ColumnSetUp{Column::PlaceColumn, u"宣恩县", 4, 11, 1, 3, true},
    ColumnSetUp{Column::StatusColumn, u"", 2, 2, 0, 4, true},
    ColumnSetUp{Column::KindColumn, u"", 3, 3, 0, 0, false},
    ColumnSetUp{Column::ConfidenceColumn, u"100 %", 3, 3, 0, 5, true},
    ColumnSetUp{Column::NoteColumn, u"", 8, 8, 0, 0, false},
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

/** How wide the figures' own texts are. */
struct Need
{
    int usual = 0;    ///< all but a few are no wider
    int shortest = 0; ///< none is wider that can be said in fewer characters
};

/** Of some figures, evenly from all of them: to measure each would take longer than a key may. */
Need needOf(const QList<model::Figure> &figures, Column column, const QFontMetrics &cells)
{
    constexpr qsizetype Some = 60;
    constexpr qsizetype FewAreWider = 10; // one in so many
    QList<int> widths;
    Need need;
    const qsizetype step = figures.size() / Some + 1;
    for (qsizetype i = 0; i < figures.size(); i += step) {
        const int width = cells.horizontalAdvance(columnText(figures[i], column));
        const QString brief = shortColumnText(figures[i], column);
        widths.append(width);
        need.shortest = std::max(need.shortest, brief.isEmpty() ? width : cells.horizontalAdvance(brief));
    }
    std::ranges::sort(widths);
    if (!widths.isEmpty())
        need.usual = widths[widths.size() - 1 - widths.size() / FewAreWider];
    return need;
}

} // namespace

QList<ColumnWish> columnWishes(const FigureTableModel &figures, const QTableView &table)
{
    const QFontMetrics cells = table.fontMetrics();
    const int margin = 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1) +
                       cells.height() / 4;
    const int sign = cells.ascent() + margin / 2; // before the words of what checks find fault with
    const int em = cells.horizontalAdvance(u'国');
    QList<ColumnWish> wishes;
    for (const ColumnSetUp &setUp : SetUps) {
        if (!setUp.shown) {
            wishes.append(ColumnWish());
            continue;
        }
        ColumnWish wish;
        for (const QString &word : wordsOf(setUp))
            wish.least = std::max(wish.least, cells.horizontalAdvance(word) + margin);
        // The titles of columns of long texts may be cut; of states only signs are shown.
        const int title = setUp.column == Column::StateColumn
                              ? 0
                              : cells.horizontalAdvance(columnTitle(setUp.column)) + margin;
        int usual = qRound(setUp.wanted * em) + margin;
        if (setUp.share > 0 && !figures.figures().isEmpty()) {
            const Need need = needOf(figures.figures(), setUp.column, cells);
            wish.least = std::max(title, std::min(wish.least, need.shortest + margin));
            usual = std::min(need.usual, qRound(setUp.most * em)) + margin;
        } else if (setUp.share == 0) {
            wish.least = std::max(wish.least, title);
        }
        wish.wanted = std::max({wish.least, title, usual});
        if (setUp.column == Column::QuoteColumn && figures.hasProblems()) {
            wish.least += sign;
            wish.wanted += sign;
        }
        wish.share = setUp.share;
        wish.rank = setUp.rank;
        wishes.append(wish);
    }
    return wishes;
}

bool isColumnUsual(Column column)
{
    return SetUps[static_cast<size_t>(column)].shown;
}

} // namespace jiaoshu::ui
