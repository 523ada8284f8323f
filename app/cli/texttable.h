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
    /** Lines without a final line end; line ends in a cell shown as '⏎', other control characters as '·'. */
    [[nodiscard]] QByteArray bytes() const;

private:
    QList<QStringList> m_rows;
};

/** @p text on one line: line ends in it as '⏎', tabs as blanks. */
[[nodiscard]] QString onOneLine(const QString &text);

/** How many terminal cells @p text takes. */
[[nodiscard]] qsizetype displayWidth(QStringView text);

} // namespace jiaoshu::cli
