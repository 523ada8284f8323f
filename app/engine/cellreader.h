// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document.h"
#include "engine/quantity.h"
#include "engine/quantityreader.h"
#include "engine/tablecells.h"

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Reads the numbers in the cells of tables, whose unit and meaning stand in the head, in the row's label or
 * above the table. Thread safe. */
class CellReader
{
public:
    /** @param quantities outlives the reader, as @p lexicon does. */
    CellReader(const lexicon::Lexicon &lexicon, const QuantityReader &quantities)
        : m_lexicon(lexicon), m_quantities(quantities)
    {}

    /** Puts the cells whose unit the table tells among @p quantities, in place of what was read of them
     * without it; a unit of the whole table in place of none of another kind. Takes those without a unit,
     * under a head, from the numbers that are no figures, so that they show as not covered. What a head says
     * to be a code stays what it was. @return the cells that were read. */
    [[nodiscard]] QList<TableCell> read(const Document &document, Quantities &quantities) const;

    /** What the table says of the cells among @p taken: indicator, period, target; the rest stays. */
    void settle(const Document &document, const QList<TableCell> &cells, const QList<Quantity> &taken,
                QList<Context> &contexts) const;

private:
    [[nodiscard]] std::optional<Quantity> quantityOf(const TableCell &cell, QStringView text,
                                                     const Quantity *before) const;
    [[nodiscard]] bool mayBeOfTable(const TableCell &cell, QStringView text, const Quantity &quantity,
                                    const Quantity *before) const;
    [[nodiscard]] bool isCode(QStringView words) const;
    [[nodiscard]] bool isOfOtherKind(QStringView words) const;
    void settleOne(const Document &document, const TableCell &cell, Context &context) const;

    const lexicon::Lexicon &m_lexicon;
    const QuantityReader &m_quantities;
};

} // namespace jiaoshu::engine
