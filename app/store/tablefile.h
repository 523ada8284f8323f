// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace jiaoshu::store {

enum class CellKind { Text, Whole, Real };

struct TableColumn
{
    QString name;
    CellKind kind = CellKind::Text;
    bool isRequired = false;
};

/** A new SQLite file of plain tables, for other programs. The same rows give the same bytes. Text that is
 * no storable one (see isStorable()) has its NUL characters as U+FFFD. */
class TableFile
{
public:
    /** @param path where nothing stands yet. @return CannotWrite, DiskFull; the same of the others. */
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> create(const QString &path);
    ~TableFile();
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;

    /** The next rows go into this table. @param key its primary key. @return also TooLarge for more columns
     * than SQLite has. */
    [[nodiscard]] Outcome beginTable(const QString &name, const QList<TableColumn> &columns,
                                     const QStringList &key);
    /** Fields in the columns' order as text; a missing one, empty in a column that is not required, is NULL.
     * A number that a 64-bit integer or double does not hold in text is the nearest that one does. */
    [[nodiscard]] Outcome addRow(const QStringList &fields);
    /** Durable and whole: SQLite's own check finds nothing. @return also StoreFailed. */
    [[nodiscard]] Outcome finish();

private:
    struct Parts;
    explicit TableFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/** The rows of a table of such a file, in the order they were written. */
class TableRows
{
public:
    /** @return CannotRead, StoreFailed; the same of next(). */
    [[nodiscard]] static Result<std::unique_ptr<TableRows>> open(const QString &path, const QString &table);
    ~TableRows();
    TableRows(const TableRows &) = delete;
    TableRows &operator=(const TableRows &) = delete;

    /** The next row, numbers with 17 digits, NULL as empty text; nothing at the end. */
    [[nodiscard]] Result<std::optional<QStringList>> next();

private:
    struct Parts;
    explicit TableRows(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace jiaoshu::store
