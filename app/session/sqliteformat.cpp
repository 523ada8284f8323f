// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sqliteformat_p.h"

#include "exchange/table.h"
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

bool isSame(const QString &read, QString field, ColumnType type)
{
    if (kindOf(type) == store::CellKind::Text || field.isEmpty())
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
    const auto differs = [&table](const QString &where) {
        return fail(ErrorCode::ReadBackDiffers, QString(table.name + u' ' + where));
    };
    auto same = table.each([&](const QStringList &fields) -> Outcome {
        const auto read = (*rows)->next();
        if (!read || !*read || (*read)->size() != fields.size())
            return differs(fields.value(0));
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!isSame((**read)[i], fields[i], table.columns[i].type))
                return differs(QString(fields.value(0) + u' ' + table.columns[i].name));
        }
        return {};
    });
    if (!same)
        return same;
    const auto end = (*rows)->next();
    return end && !*end ? Outcome() : differs(QStringLiteral("end"));
}

} // namespace

SqliteFormat::SqliteFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("sqlite");
          traits.suffixes = {QStringLiteral("sqlite"), QStringLiteral("db")};
          traits.canBeWide = true;
          traits.canConvert = true;
          traits.canOmitText = true;
          return traits;
      }())
{}

Result<exchange::Written> SqliteFormat::write(exchange::Source &source, exchange::Target &target,
                                              const exchange::WriteOptions &options) const
{
    exchange::Written written;
    written.figures = source.facts().figures;
    const Table figures = exchange::typedFigureTable(source, options);
    const Table articles = exchange::articleTable(source, options);
    const QList<Table> tables = {figures, articles, exchange::dictionaryTable({figures, articles}),
                                 exchange::aboutTable(*this, source, options, written)};
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
