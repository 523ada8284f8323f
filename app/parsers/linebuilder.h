// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace jiaoshu::parsers {

/** Makes lines of running text, its white space collapsed; and of the cells of a table. */
class LineBuilder
{
public:
    /** @param keepsSpaces as they are, line ends too. */
    void append(QStringView text, bool keepsSpaces = false);
    /** What comes is a new line; nothing where it is one already. */
    void endLine();

    void beginRow();
    /** Columns that cells of earlier rows, or this one, reach into. */
    void beginCell();
    void endCell(int columns, int rows);
    /** The row as a line with tabs; empty cells at its end are dropped. */
    void endRow();
    void endTable();

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    /** What holds no white space that goes. */
    void appendRun(QStringView run);

    QStringList m_lines;
    QString m_line;
    bool m_hasSpace = false;
    bool m_hasBreak = false;
    QStringList m_cells;
    QStringList m_cellLines;
    QList<int> m_taken; ///< for how many rows more each column is taken
    bool m_isInCell = false;
};

} // namespace jiaoshu::parsers
