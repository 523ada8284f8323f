// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QString>

#include <memory>

namespace jiaoshu::store {

class Connection;

/** The schema's versions: migration n (from 1) leads to version n. A new file is made by running them all. */
class Schema
{
public:
    /** The migrations built in from sql/migrations, by name. */
    Schema();
    explicit Schema(QByteArrayList migrations) : m_migrations(std::move(migrations)) {}

    /** The same as it was at @p version. */
    [[nodiscard]] Schema upTo(int version) const { return Schema(m_migrations.mid(0, version)); }
    [[nodiscard]] int latest() const { return static_cast<int>(m_migrations.size()); }
    /** Brings the schema from @p version to the latest in one transaction: all steps, their user_version and
     * a look at every reference, or nothing. Throws the fault. */
    void migrate(Connection &connection, int version) const;
    /** The whole schema of @p connection as text, in a fixed order: what the snapshot test and the open
     * sequence compare. */
    [[nodiscard]] static QByteArray dump(Connection &connection);
    /** What dump() must give for a file of @p version; made once for all. Any thread. */
    [[nodiscard]] QByteArray expected(int version) const;

private:
    QByteArrayList m_migrations;
};

/** A new file with the latest schema and not a row. @return CannotWrite, DiskFull. */
[[nodiscard]] Result<std::unique_ptr<Connection>> makeEmpty(const QString &path, const Schema &schema);

} // namespace jiaoshu::store
