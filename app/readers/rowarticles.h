// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

#include <QStringList>

namespace jiaoshu::readers {

/** Makes an article of each row of a table. Which column is what is told, or found by its name ("正文",
 * "content", "标题", "发布日期" ...). The text is the cell's, to the letter: what else the row says stays
 * beside it, so that offsets are those of the column. */
class RowArticles
{
public:
    /** @param header the first row. @return BadFormat where no column is the text; its detail names them all.
     */
    [[nodiscard]] static Result<RowArticles> of(const QStringList &header, const Columns &told);

    /** The columns are told by their numbers, from 1, so that the first row is data, too. */
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] qsizetype columnCount() const { return m_count; }
    /** @return BadFormat for a row with more or fewer cells than the header, EmptyFile where its text is
     * empty. */
    [[nodiscard]] Result<Document> article(const QStringList &cells) const;

private:
    qsizetype m_count = 0;
    bool m_hasHeader = true;
    qsizetype m_text = -1;
    qsizetype m_title = -1;
    qsizetype m_date = -1;
    qsizetype m_outlet = -1;
    qsizetype m_url = -1;
};

/** "text=正文,date=日期" as columns. @return BadFormat naming what is not understood. */
[[nodiscard]] Result<Columns> columnsFrom(const QString &told);

} // namespace jiaoshu::readers
