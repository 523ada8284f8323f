// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sqliteformat_p.h"

#include "exchange/tableset.h"
#include "store/tablefile.h"

namespace jiaoshu::session {

using exchange::ColumnType;
using exchange::Table;

namespace {

store::CellKind kindOf(ColumnType type)
{
    return type == ColumnType::Integer  ? store::CellKind::Whole
           : type == ColumnType::Number ? store::CellKind::Real
                                        : store::CellKind::Text;
}

Outcome add(store::TableFile &file, const Table &table)
{
    QList<store::TableColumn> columns;
    for (const exchange::Column &column : table.columns)
        columns.append({column.name, kindOf(column.type), column.isRequired});
    if (auto begun = file.beginTable(table.name, columns, table.key); !begun)
        return begun;
    return table.each([&file](const QStringList &fields) { return file.addRow(fields); });
}

bool isSame(const QString &read, QString field, const exchange::Column &column)
{
    if (kindOf(column.type) == store::CellKind::Text || field.isEmpty())
        return read == field.replace(QChar::Null, QChar::ReplacementCharacter);
    bool isNumber = false;
    const double number = read.toLatin1().toDouble(&isNumber);
    return isNumber ? number == field.toLatin1().toDouble() : read == field; // a fraction stays text
}

/** That the file holds @p table. */
Outcome compare(const Table &table, const QString &path)
{
    const auto rows = store::TableRows::open(path, table.name);
    if (!rows)
        return fail(rows.error());
    return exchange::compareRows(
        table, [&rows] { return (*rows)->next(); }, isSame);
}

} // namespace

SqliteFormat::SqliteFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("sqlite");
          traits.suffixes = {QStringLiteral("sqlite"), QStringLiteral("db")};
          traits.canBeWide = true;
          traits.canConvert = true;
          traits.hasTypedCells = true;
          traits.canOmitText = true;
          return traits;
      }())
{}

Result<exchange::Written> SqliteFormat::write(exchange::Source &source, exchange::Target &target,
                                              const exchange::WriteOptions &options) const
{
    exchange::Written written;
    written.figures = source.facts().figures;
    const QList<Table> tables = exchange::bookTables(*this, source, options, options, written);
    const QString place = target.placeOf();
    {
        const auto file = store::TableFile::create(place);
        if (!file)
            return fail(file.error());
        for (const Table &table : tables) {
            if (auto added = add(**file, table); !added)
                return fail(added.error());
        }
        if (auto finished = (*file)->finish(); !finished)
            return fail(finished.error());
    }
    if (auto onDisk = target.adoptFile(); !onDisk)
        return fail(onDisk.error());
    for (const Table &table : tables) {
        if (auto same = compare(table, place); !same)
            return fail(same.error());
    }
    return written;
}

} // namespace jiaoshu::session
