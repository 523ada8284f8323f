// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace jiaoshu::parsers {

struct XlsxSheet
{
    QString name;
    QString part; ///< its name in the package
};

/** What the cells of a workbook's sheets refer to. */
class XlsxBook
{
public:
    /** @return DamagedFile, PasswordProtected, TooLarge, UnpacksTooLarge. */
    [[nodiscard]] static Result<XlsxBook> open(const QByteArray &bytes);

    /** In the order of the workbook; hidden ones too. */
    [[nodiscard]] const QList<XlsxSheet> &sheets() const { return m_sheets; }
    /** Gives @p row the cells of each row that is not empty, and its number from 1; false ends it.
     *  @return DamagedFile, Cancelled. */
    [[nodiscard]] Outcome
    readRows(const XlsxSheet &sheet,
             const std::function<bool(qint64 number, const QStringList &cells)> &row) const;

private:
    [[nodiscard]] Outcome readWorkbook();
    [[nodiscard]] Outcome readStrings();
    [[nodiscard]] Outcome readStyles();

    QHash<QString, QByteArray> m_parts;
    QList<XlsxSheet> m_sheets;
    QStringList m_strings;
    QList<bool> m_isDay; ///< of each cell style
    bool m_from1904 = false;
};

} // namespace jiaoshu::parsers
