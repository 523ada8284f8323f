// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QList>

namespace jiaoshu::lexicon {
class CueTable;
}

namespace jiaoshu::text {
class FoldedText;
}

namespace jiaoshu::engine {

/** A cell of a table that holds a number alone, with what the table says of it. All spans are in the folded
 * text, without what stands in parentheses; empty where there is nothing. */
struct TableCell
{
    Utf16Span number;    ///< the cell, without a percent sign
    Utf16Span label;     ///< the words that open its row
    Utf16Span head;      ///< the words above its column
    Utf16Span labelUnit; ///< in parentheses behind the label: 人口(人)
    Utf16Span headUnit;  ///< the same behind the head; of 增长% the sign
    Utf16Span tableUnit; ///< told of the whole table, one alone: 单位:万元
    bool isLone = false; ///< in a row without a like one beside it; of it nothing else is known
};

/** The cells with numbers of the tables in @p folded: two rows or more, one below the other, with as many
 * cells and a label in each, of which the first may be the head. Tabs part the cells of a line, in one
 * without any the spaces. Ascending. A row's number, a year and a day in eight digits are no such cells, nor
 * is what stands left of its row's label. Below a line that tells a unit the cells of lone rows are among
 * them.
 * @param words those of tables. */
[[nodiscard]] QList<TableCell> findTableCells(const text::FoldedText &folded, const lexicon::CueTable &words);

} // namespace jiaoshu::engine
