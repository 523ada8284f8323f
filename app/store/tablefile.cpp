// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablefile.h"

#include "store/fault.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <optional>

namespace jiaoshu::store {

namespace {

QByteArray quoted(const QString &name)
{
    return '"' + QString(name).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

std::string plain(const QByteArray &bytes)
{
    return bytes.toStdString();
}

const char *typeOf(CellKind kind)
{
    return kind == CellKind::Whole ? "INTEGER" : kind == CellKind::Real ? "REAL" : "TEXT";
}

QString textOf(const SQLite::Column &column)
{
    if (column.isFloat())
        return QString::number(column.getDouble(), 'g', 17);
    return QString::fromUtf8(column.getText(), column.getBytes());
}

} // namespace

struct TableFile::Parts
{
    QString path;
    SQLite::Database database;
    std::optional<SQLite::Transaction> transaction;
    std::optional<SQLite::Statement> insert;
    QList<TableColumn> columns;

    explicit Parts(const QString &at)
        : path(at), database(plain(at.toUtf8()), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        // Nobody else sees the file until it is whole, so that it needs no journal of its own.
        database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
        transaction.emplace(database);
    }
};

TableFile::TableFile(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{}
TableFile::~TableFile() = default;

Result<std::unique_ptr<TableFile>> TableFile::create(const QString &path)
{
    std::unique_ptr<Parts> parts;
    auto made = guarded(path, [&] { parts = std::make_unique<Parts>(path); });
    if (!made)
        return fail(made.error());
    return std::unique_ptr<TableFile>(new TableFile(std::move(parts)));
}

Outcome TableFile::beginTable(const QString &name, const QList<TableColumn> &columns, const QStringList &key)
{
    const int most = sqlite3_limit(m_parts->database.getHandle(), SQLITE_LIMIT_COLUMN, -1);
    if (columns.size() > most)
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 columns").arg(columns.size()), m_parts->path);
    QByteArrayList declared;
    QByteArrayList places;
    for (const TableColumn &column : columns) {
        declared.append(QByteArray(quoted(column.name) + ' ' + typeOf(column.kind) +
                                   (column.isRequired ? " NOT NULL" : "")));
        places.append("?");
    }
    if (!key.isEmpty()) {
        QByteArrayList parts;
        for (const QString &part : key)
            parts.append(quoted(part));
        declared.append(QByteArray("PRIMARY KEY (" + parts.join(", ") + ')'));
    }
    return guarded(m_parts->path, [&] {
        const QByteArray table = quoted(name);
        m_parts->insert.reset();
        m_parts->database.exec(
            plain(QByteArray("CREATE TABLE " + table + " (\n    " + declared.join(",\n    ") + "\n)")));
        m_parts->insert.emplace(m_parts->database, plain(QByteArray("INSERT INTO " + table + " VALUES (" +
                                                                    places.join(", ") + ')')));
        m_parts->columns = columns;
    });
}

Outcome TableFile::addRow(const QStringList &fields)
{
    return guarded(m_parts->path, [&] {
        SQLite::Statement &insert = *m_parts->insert;
        insert.reset();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const int at = static_cast<int>(i) + 1;
            if (fields[i].isEmpty() && !m_parts->columns[i].isRequired)
                insert.bind(at);
            else // the column's affinity makes a number of it
                insert.bind(
                    at, plain(QString(fields[i]).replace(QChar::Null, QChar::ReplacementCharacter).toUtf8()));
        }
        insert.exec();
    });
}

Outcome TableFile::finish()
{
    QString told;
    auto done = guarded(m_parts->path, [&] {
        m_parts->insert.reset();
        m_parts->transaction->commit();
        SQLite::Statement check(m_parts->database, "PRAGMA integrity_check");
        if (check.executeStep())
            told = QString::fromUtf8(check.getColumn(0).getText());
    });
    if (done && told != QStringLiteral("ok"))
        return fail(ErrorCode::StoreFailed, told, m_parts->path);
    return done;
}

struct TableRows::Parts
{
    QString path;
    SQLite::Database database;
    SQLite::Statement rows;

    Parts(const QString &at, const QString &table)
        : path(at), database(plain(at.toUtf8()), SQLite::OPEN_READONLY),
          rows(database, plain(QByteArray("SELECT * FROM " + quoted(table) + " ORDER BY rowid")))
    {}
};

TableRows::TableRows(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{}
TableRows::~TableRows() = default;

Result<std::unique_ptr<TableRows>> TableRows::open(const QString &path, const QString &table)
{
    std::unique_ptr<Parts> parts;
    auto made = guarded(path, [&] { parts = std::make_unique<Parts>(path, table); });
    if (!made)
        return fail(made.error());
    return std::unique_ptr<TableRows>(new TableRows(std::move(parts)));
}

Result<std::optional<QStringList>> TableRows::next()
{
    return guarded(m_parts->path, [this]() -> std::optional<QStringList> {
        if (!m_parts->rows.executeStep())
            return {};
        QStringList fields;
        for (int i = 0; i < m_parts->rows.getColumnCount(); ++i)
            fields.append(textOf(m_parts->rows.getColumn(i)));
        return fields;
    });
}

} // namespace jiaoshu::store
