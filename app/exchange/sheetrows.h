// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace jiaoshu::exchange {

/** @p text as a cell of a workbook holds it: what XML 1.0 cannot say, and what looks like such an escape, as
 * _xHHHH_. Source: ISO/IEC 29500-1, ST_Xstring. */
[[nodiscard]] QString toCellText(QStringView text);
/** The inverse. */
[[nodiscard]] QString fromCellText(const QString &cell);

/** The rows of one sheet of a workbook, read as a stream. */
class SheetRows
{
public:
    /** @param sheet from 1. @return CannotRead. */
    [[nodiscard]] static Result<std::unique_ptr<SheetRows>> open(const QString &workbook, int sheet);
    ~SheetRows();
    SheetRows(const SheetRows &) = delete;
    SheetRows &operator=(const SheetRows &) = delete;

    /** The cells of the next row: text as it was before toCellText(), a number as it is written there, a
     * missing one empty; nothing at the end. @return BadFormat, also where a cell is a formula. */
    [[nodiscard]] Result<std::optional<QStringList>> next();

private:
    struct Parts;
    explicit SheetRows(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace jiaoshu::exchange
