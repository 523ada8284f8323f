// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/table.h"

#include <QFile>

namespace jiaoshu::lexicon {

namespace {

/** "# key: value" of a header line. */
std::optional<std::pair<QString, QString>> headerEntry(const QString &line)
{
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return std::nullopt;
    return std::pair(line.mid(1, colon - 1).trimmed(), line.mid(colon + 1).trimmed());
}

} // namespace

Result<Table> Table::parse(const QByteArray &bytes, const QString &path, const QStringList &expectedColumns)
{
    if (!QByteArrayView(bytes).isValidUtf8())
        return fail(ErrorCode::BadLexicon, QStringLiteral("not UTF-8"), path);
    Table table;
    qint64 number = 0;
    const QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        ++number;
        if (line.isEmpty())
            continue;
        if (line.startsWith(QLatin1Char('#'))) {
            if (const auto entry = headerEntry(line); entry && table.columns.isEmpty())
                table.header.insert(entry->first, entry->second);
            continue;
        }
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (table.columns.isEmpty()) {
            table.columns = cells;
            if (cells != expectedColumns)
                return fail(ErrorCode::BadLexicon,
                            QStringLiteral("columns are not ") + expectedColumns.join(u' '), path, number);
            continue;
        }
        if (cells.size() != table.columns.size())
            return fail(ErrorCode::BadLexicon, QStringLiteral("%1 cells").arg(cells.size()), path, number);
        for (const QString &cell : cells) {
            if (cell != cell.trimmed())
                return fail(ErrorCode::BadLexicon, QStringLiteral("space around '%1'").arg(cell), path,
                            number);
        }
        table.rows.append({number, cells});
    }
    for (const QString &key :
         {QStringLiteral("source"), QStringLiteral("version"), QStringLiteral("licence")}) {
        if (table.header.value(key).isEmpty())
            return fail(ErrorCode::BadLexicon, QStringLiteral("header names no ") + key, path, 1);
    }
    return table;
}

Result<Table> Table::load(const QString &path, const QStringList &expectedColumns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    return parse(file.readAll(), path, expectedColumns);
}

} // namespace jiaoshu::lexicon
