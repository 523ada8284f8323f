// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace jiaoshu::cli {

/** A table for people in a terminal: columns padded by display width, in which a Chinese character is two
 * cells wide. */
class TextTable
{
public:
    explicit TextTable(QStringList header) : m_rows({std::move(header)}) {}
    void addRow(QStringList cells) { m_rows.append(std::move(cells)); }
    /** Lines without a final line end; control characters shown as '·'. */
    [[nodiscard]] QByteArray bytes() const;

private:
    QList<QStringList> m_rows;
};

/** How many terminal cells @p text takes. */
[[nodiscard]] qsizetype displayWidth(QStringView text);

} // namespace jiaoshu::cli
