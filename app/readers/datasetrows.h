// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/marking.h"

#include <QStringList>

namespace jiaoshu::readers {

/** The rows of our own export (csv, tsv, jsonl) as marks in the articles they name, which stand beside the
 * file. One article is held at a time: its rows follow one another in an export. */
class DatasetRows
{
public:
    /** What the reading program, which sees no other file, says of such a row: its text is the cells with
     * CellEnd between them, the header first. */
    static constexpr QLatin1StringView Format{"jiaoshu-rows"};

    /** True for a header that has an export's columns. */
    [[nodiscard]] static bool isHeader(const QStringList &header);

    /** All outlive this. */
    DatasetRows(QStringList header, const Neighbour &neighbour, const Output &output);

    /** @return Cancelled. */
    [[nodiscard]] Outcome take(const QStringList &cells);
    /** Puts out the article at hand. @return Cancelled. */
    [[nodiscard]] Outcome end();

private:
    QStringList m_header;
    const Neighbour &m_neighbour;
    const Output &m_output;
    QString m_path; ///< of the article at hand
    QString m_day;
    QList<ToldMark> m_told;
    qsizetype m_rejected = 0;
};

} // namespace jiaoshu::readers
