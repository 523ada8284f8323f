// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableset.h"

#include "exchange/delimitedformat.h"
#include "exchange/documentwriter.h"

namespace jiaoshu::exchange {

QList<Table> bookTables(const Format &format, Source &source, const WriteOptions &options,
                        const WriteOptions &articleOptions, const Written &written)
{
    QList<Table> tables = {typedFigureTable(source, options), articleTable(source, articleOptions),
                           decisionTable(source)};
    tables.append(dictionaryTable(tables));
    tables.append(aboutTable(format, source, options, written));
    return tables;
}

Outcome compareRows(const Table &table, const NextRow &next, const IsSameCell &isSame)
{
    const auto differs = [&table](const QString &where) {
        return fail(ErrorCode::ReadBackDiffers, QString(table.name + u' ' + where));
    };
    auto same = table.each([&](const QStringList &fields) -> Outcome {
        const auto read = next();
        if (!read || !*read || (*read)->size() > fields.size())
            return differs(fields.value(0));
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!isSame((*read)->value(i), fields[i], table.columns[i]))
                return differs(QString(fields.value(0) + u' ' + table.columns[i].name));
        }
        return {};
    });
    if (!same)
        return same;
    const auto end = next();
    return end && !*end ? Outcome() : differs(QStringLiteral("end"));
}

Outcome writeCsvTables(const QList<Table> &tables, Target &target)
{
    for (const Table &table : tables) {
        const QString name = QString(table.name + QStringLiteral(".csv"));
        if (const auto put = writeDelimited(table, target, name, ',', {}); !put)
            return fail(put.error());
    }
    return {};
}

PackageFormat::PackageFormat(const QString &name, QString descriptor)
    : Format([&name] {
          Traits traits;
          traits.name = name;
          traits.isFolder = true;
          traits.canConvert = true;
          traits.hasTypedCells = true;
          traits.canOmitText = true;
          return traits;
      }()),
      m_descriptor(std::move(descriptor))
{}

Result<Written> PackageFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const QList<Table> tables = {typedFigureTable(source, options), articleTable(source, options)};
    auto put = writeCsvTables(tables, target);
    if (put)
        put = writeFile(target, m_descriptor, descriptorOf(source.facts(), tables, target.files()));
    Written written;
    written.figures = source.facts().figures;
    if (put)
        put = writeAbout(*this, source, target, options, written, tables);
    return put ? Result<Written>(written) : fail(put.error());
}

QString typeName(ColumnType type, const char *number, const char *moment)
{
    switch (type) {
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Number:
        return QLatin1StringView(number);
    case ColumnType::Day:
        return QStringLiteral("date");
    case ColumnType::Moment:
        return QLatin1StringView(moment);
    case ColumnType::Text:
    case ColumnType::Term:
        return QStringLiteral("string");
    }
    Q_UNREACHABLE();
}

} // namespace jiaoshu::exchange
