// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/datasetrow.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace jiaoshu::exchange {

struct WriteOptions
{
    bool withByteOrderMark = false; ///< only where the format can
};

/** Writes a dataset row by row. The same rows give the same bytes. */
class RowWriter
{
public:
    RowWriter() = default;
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;
    virtual ~RowWriter() = default;

    /** What stands before the first row. @return CannotWrite, DiskFull; the same of write(). */
    [[nodiscard]] virtual Outcome begin() = 0;
    [[nodiscard]] virtual Outcome write(const DatasetRow &row) = 0;
};

/** Reads what the writer of the same format wrote. */
class RowReader
{
public:
    RowReader() = default;
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;
    virtual ~RowReader() = default;

    /** The next row; nothing at the end. @return BadFormat, BadJson, BadField with the line. */
    [[nodiscard]] virtual Result<std::optional<DatasetRow>> next() = 0;
};

/** What there is to know of a dataset format, and how to write and read it. */
struct Format
{
    QString name;         ///< as the console and the store of settings say it
    QStringList suffixes; ///< of file names, the usual one first
    bool canHaveByteOrderMark = false;
    std::unique_ptr<RowWriter> (*makeWriter)(QIODevice &, const WriteOptions &) = nullptr;
    std::unique_ptr<RowReader> (*makeReader)(QIODevice &) = nullptr;
};

/** The register: every format there is. */
[[nodiscard]] const QList<Format> &formats();
/** By its name; nothing for an unknown one. */
[[nodiscard]] std::optional<Format> findFormat(QStringView name);

/** Writes all of @p bytes. @return CannotWrite, DiskFull. */
[[nodiscard]] Outcome writeBytes(QIODevice &device, const QByteArray &bytes);

} // namespace jiaoshu::exchange
