// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"
#include "store/fault.h"
#include "store/filetesting.h"
#include "store/workspacefile.h"

#include <QDir>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

/** What the tests of opening a workspace's file share. */
namespace workspacefiletesting {

using namespace jiaoshu;
using namespace jiaoshu::store;
using namespace filetesting;

/** A schema with one more version than the program's own. */
inline Schema newerSchema(const QByteArray &step)
{
    QByteArrayList migrations;
    const QDir folder(QStringLiteral(":/store/sql/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        migrations.append(content(folder.filePath(name)));
    return Schema(migrations << step);
}

/** A workspace as a killed program leaves it: a row of its own only in the log. */
inline QString leftBehind(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("killed.jiaoshu"));
    QString copy = folder.filePath(QStringLiteral("left.jiaoshu"));
    const auto file = made(path);
    file->connection().run("INSERT INTO state_count VALUES ('proposed', 7)");
    if (!QFile::copy(path, copy) ||
        !QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")))
        qFatal("cannot copy");
    return copy;
}

/** The lock that tells a file however it is named. */
inline QString lockByInode(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no such file");
    return QDir::temp().filePath(QStringLiteral("jiaoshu-%1-%2-%3.lock")
                                     .arg(::getuid())
                                     .arg(static_cast<quint64>(status.st_dev), 0, 16)
                                     .arg(static_cast<quint64>(status.st_ino), 0, 16));
}

inline QString verdictOn(const OpenSpec &spec)
{
    const auto opened = WorkspaceFile::open(spec);
    return opened ? QStringLiteral("opened") : codeName(opened.error().code);
}

} // namespace workspacefiletesting
