// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspacefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

/** Makes files for tests of opening and checking, and looks at their bytes. */
namespace filetesting {

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline jiaoshu::store::OpenSpec spec(const QString &path, bool createIfMissing = false)
{
    return {path, jiaoshu::store::Access::ReadWrite, createIfMissing,
            QDateTime({2024, 5, 7}, {8, 9}, Qt::UTC)};
}

inline std::unique_ptr<jiaoshu::store::WorkspaceFile>
made(const QString &path, const jiaoshu::store::Schema &schema = jiaoshu::store::Schema())
{
    auto file = jiaoshu::store::WorkspaceFile::open(spec(path, true), schema);
    if (!file)
        qFatal("%s", qPrintable(jiaoshu::toLogLine(file.error())));
    return std::move(*file);
}

/** Runs SQL on a file as any program could. */
inline void tamper(const QString &path, const char *sql)
{
    SQLite::Database database(QFile::encodeName(path).toStdString(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

} // namespace filetesting
