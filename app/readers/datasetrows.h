// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/marking.h"

#include <QStringList>

#include <optional>

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

    /** How the numbers that stand beside their exact texts are written: all their digits, or the 15 that
     * spreadsheets keep. */
    enum class Numbers { Whole, Cells };

    /** All outlive this. */
    DatasetRows(QStringList header, const Neighbour &neighbour, const Output &output,
                Numbers numbers = Numbers::Whole);

    /** A row whose number differs from the exact text beside it is refused (BadField): one of the two was
     * changed by hand, and nobody knows which one counts. @return Cancelled. */
    [[nodiscard]] Outcome take(const QStringList &cells);
    /** Puts out the article at hand. @return Cancelled. */
    [[nodiscard]] Outcome end();

private:
    [[nodiscard]] std::optional<Error> differing(const QStringList &cells) const;

    QStringList m_header;
    const Neighbour &m_neighbour;
    const Output &m_output;
    Numbers m_numbers;
    QString m_path; ///< of the article at hand
    QString m_day;
    QList<ToldMark> m_told;
    qsizetype m_rejected = 0;
};

} // namespace jiaoshu::readers
