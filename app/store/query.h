// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QString>

namespace jiaoshu::store {

/** One run of a statement of sql/: bind by name, step, read the columns from left to right. The statement
 * goes back to the connection's cache when this ends. Throws SQLite::Exception. */
class Query
{
public:
    Query(Connection &connection, const char *name);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const char *name, qint64 value);
    /** Text that SQL cannot hold (see isStorable()) is a fault; callers refuse it before. */
    Query &bind(const char *name, const QString &value);
    Query &bind(const char *name, const QByteArray &blob);
    /** Text in UTF-8 without U+0000, which is not copied: it stays as it is until this ends. */
    Query &bindText(const char *name, const QByteArray &utf8);
    Query &bindNull(const char *name);

    /** To the next row. @return false after the last. */
    [[nodiscard]] bool next();
    /** For statements that give no rows. */
    void run();

    [[nodiscard]] qint64 number();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] bool isNull() const;
    void skip() { ++m_column; }
    /** Goes on with column @p column of the same row. */
    void goTo(int column) { m_column = column; }

private:
    Connection &m_connection;
    QByteArray m_name;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_column = 0;
};

} // namespace jiaoshu::store
