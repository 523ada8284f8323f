// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filecheck.h"

#include "store/place.h"

#include <QFileInfo>

namespace jiaoshu::store {

Outcome checkSchema(Connection &connection, const Schema &schema, const QString &path)
{
    const qint64 version = connection.number("PRAGMA user_version");
    if (version > schema.latest())
        return fail(
            ErrorCode::NewerWorkspace,
            QStringLiteral("its version is %1, this program knows %2").arg(version).arg(schema.latest()),
            path);
    if (version < 1)
        return fail(ErrorCode::DamagedWorkspace, QStringLiteral("it has no schema version"), path);
    if (Schema::dump(connection) != schema.expected(static_cast<int>(version)))
        return fail(ErrorCode::DamagedWorkspace,
                    QStringLiteral("its schema is not that of version %1").arg(version), path);
    return {};
}

Outcome checkContent(Connection &connection, bool thoroughly, const QString &path)
{
    const QString verdict =
        connection.text(thoroughly ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (verdict != QStringLiteral("ok"))
        return fail(ErrorCode::DamagedWorkspace, verdict, path);
    if (thoroughly && connection.number("SELECT count(*) FROM pragma_foreign_key_check") != 0)
        return fail(ErrorCode::DamagedWorkspace, QStringLiteral("a row refers to one that is not there"),
                    path);
    return {};
}

Outcome checkLength(Connection &connection, const QString &path)
{
    if (hasLog(path) || hasJournal(path))
        return {};
    const qint64 expected = connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size");
    if (QFileInfo(path).size() < expected)
        return fail(ErrorCode::DamagedWorkspace, QStringLiteral("its end is cut off"), path);
    return {};
}

} // namespace jiaoshu::store
