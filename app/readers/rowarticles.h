// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

#include <QStringList>

namespace jiaoshu::readers {

/** How the detail of a fault begins that a person can help by telling the columns. */
inline constexpr QLatin1StringView UnknownColumns{"no column is known to hold the text"};

/** Makes an article of each row of a table. Which column is what is told, or found by its name ("正文",
 * "content", "标题", "发布日期" ...). The text is the cell's, to the letter: what else the row says stays
 * beside it, so that offsets are those of the column. */
class RowArticles
{
public:
    /** @param header the first row. @param known for one that was met before, where none is told.
     *  @return BadFormat where no column is the text; its detail begins with UnknownColumns, and names
     * them all. */
    [[nodiscard]] static Result<RowArticles> of(const QStringList &header, const Columns &told,
                                                const KnownColumns &known = {});

    /** The columns are told by their numbers, from 1, so that the first row is data, too. */
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] qsizetype columnCount() const { return m_count; }
    /** @return BadFormat for a row with more or fewer cells than the header, EmptyFile where its text is
     * empty. */
    [[nodiscard]] Result<Document> article(const QStringList &cells) const;

private:
    bool m_isAllCells = false;
    qsizetype m_count = 0;
    bool m_hasHeader = true;
    qsizetype m_text = -1;
    qsizetype m_title = -1;
    qsizetype m_date = -1;
    qsizetype m_outlet = -1;
    qsizetype m_url = -1;
};

/** What tells a table by its header, whatever the file. */
[[nodiscard]] QString headerSignature(const QStringList &header);
/** The columns that are found by their names; text is empty where none is. */
[[nodiscard]] Columns guessedColumns(const QStringList &header);

/** "text=正文,date=日期" as columns. @return BadFormat naming what is not understood. */
[[nodiscard]] Result<Columns> columnsFrom(const QString &told);

} // namespace jiaoshu::readers
