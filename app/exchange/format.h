// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/source.h"
#include "exchange/table.h"
#include "exchange/target.h"
#include "exchange/writeoptions.h"

#include <QIODevice>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace jiaoshu::exchange {

/** What a writer did. */
struct Written
{
    qint64 figures = 0;
    /** What the format itself has no place for, by its reason: "no-period". */
    QMap<QString, qint64> leftOut;
    qint64 unverifiedLeftOut = 0; ///< of those, the ones that no analyst stands for
    void leaveOut(const QString &reason, model::State state)
    {
        ++leftOut[reason];
        unverifiedLeftOut += model::isVerified(state) ? 0 : 1;
    }
};

/** Reads rows that a format wrote. */
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

/** A dataset format: what there is to know of it, and how to write it. The same source gives the same bytes.
 */
class Format
{
public:
    struct Traits
    {
        QString name;         ///< as the console and the store of settings say it
        QStringList suffixes; ///< of file names, the usual one first; none for a folder
        bool isFolder = false;
        bool canHaveByteOrderMark = false;
        bool canBeSpreadsheetSafe = false;
        bool canBeWide = false;
        bool canConvert = false;    ///< units
        bool canOmitText = false;   ///< it holds the articles' text, unless told not to
        bool hasTypedCells = false; ///< its rows are those of typedFigureTable()
        bool isAnnotations = false; ///< of texts: a rejected figure is none
    };

    explicit Format(Traits traits) : m_traits(std::move(traits)) {}
    Format(const Format &) = delete;
    Format &operator=(const Format &) = delete;
    virtual ~Format() = default;

    [[nodiscard]] const Traits &traits() const { return m_traits; }
    /** Writes all of it, reads it back and compares, but for what Target does of both. @return CannotWrite,
     * DiskFull, ReadBackDiffers, Cancelled, and TooLarge where the format cannot hold so much. */
    [[nodiscard]] virtual Result<Written> write(Source &source, Target &target,
                                                const WriteOptions &options) const = 0;
    /** Its rows, for a look at the first of them. */
    [[nodiscard]] virtual Table rowsOf(Source &source, const WriteOptions &options) const;
    /** Why it has no place for a figure, as Written::leftOut names it; empty where it has one. */
    [[nodiscard]] virtual QString reasonAgainst(const DatasetRow &row) const;
    /** Reads back the rows of a file in long shape; nothing where the format's rows cannot be read. */
    [[nodiscard]] virtual std::unique_ptr<RowReader> makeReader(QIODevice &device) const;

private:
    Traits m_traits;
};

/** The register: every format there is, as it is offered. */
[[nodiscard]] const std::vector<std::unique_ptr<const Format>> &formats();
/** By its name; nothing for an unknown one. */
[[nodiscard]] const Format *findFormat(QStringView name);

/** Writes what an export tells of itself, in a folder as about.json, else beside the file: what was left out
 * and why, the filter, the columns of @p tables as they were written, and each file with its hash, which are
 * written by then. */
[[nodiscard]] Outcome writeAbout(const Format &format, Source &source, Target &target,
                                 const WriteOptions &options, const Written &written,
                                 const QList<Table> &tables);

/** The same without the files and columns, as rows of key and value, for files of several tables. */
[[nodiscard]] Table aboutTable(const Format &format, Source &source, const WriteOptions &options,
                               const Written &written);

/** Writes all of @p bytes. @return CannotWrite, DiskFull. */
[[nodiscard]] Outcome writeBytes(QIODevice &device, const QByteArray &bytes);

} // namespace jiaoshu::exchange
