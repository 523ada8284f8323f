// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "base/utf8.h"
#include "store/storable.h"

#include <sqlite3.h>

namespace jiaoshu::store {

Query::Query(Connection &connection, const char *name)
    : m_connection(connection), m_name(name), m_statement(connection.take(m_name))
{}

Query::~Query()
{
    m_connection.giveBack(m_name, std::move(m_statement));
}

Query &Query::bind(const char *name, qint64 value)
{
    m_statement->bind(name, static_cast<int64_t>(value));
    return *this;
}

Query &Query::bind(const char *name, const QString &value)
{
    if (unstorableAt(value) >= 0)
        throw SQLite::Exception("text with U+0000 or half a surrogate pair", SQLITE_MISMATCH);
    const QByteArray utf8 = value.toUtf8();
    m_statement->bind(name, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
    return *this;
}

Query &Query::bindText(const char *name, const QByteArray &utf8)
{
    m_statement->bindNoCopy(name, utf8.constData());
    return *this;
}

Query &Query::bind(const char *name, const QByteArray &blob)
{
    m_statement->bind(name, static_cast<const void *>(blob.constData()), static_cast<int>(blob.size()));
    return *this;
}

Query &Query::bindNull(const char *name)
{
    m_statement->bind(name);
    return *this;
}

bool Query::next()
{
    m_column = 0;
    return m_statement->executeStep();
}

void Query::run()
{
    m_statement->exec();
}

qint64 Query::number()
{
    return m_statement->getColumn(m_column++).getInt64();
}

QString Query::text()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const char *data = column.getText(); // makes it text; only then its length counts
    return textFromUtf8(QByteArrayView(data, column.getBytes()));
}

QByteArray Query::bytes()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const void *data = column.getBlob();
    return {static_cast<const char *>(data), column.getBytes()};
}

bool Query::isNull() const
{
    return m_statement->isColumnNull(m_column);
}

} // namespace jiaoshu::store
