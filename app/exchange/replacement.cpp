// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace jiaoshu::exchange {

namespace {

QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString besides(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().filePath(
        QStringLiteral(".%1.%2.part").arg(info.fileName()).arg(QCoreApplication::applicationPid()));
}

/** The new name, too, must survive a power cut. */
void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

Replacement::Replacement(const QString &path) : m_path(placeOf(path)), m_file(besides(m_path))
{}

Replacement::~Replacement()
{
    m_file.close();
    m_file.remove();
}

Outcome Replacement::fault() const
{
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, m_file.errorString(), m_path);
}

Outcome Replacement::begin()
{
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::CannotWrite, QStringLiteral("it is no regular file"), m_path);
    m_file.remove(); // left by a process of the same number that did not end well
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fault();
    if (target.exists())
        m_file.setPermissions(target.permissions());
    return {};
}

Outcome Replacement::readBack()
{
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return fault();
    m_file.close();
    return m_file.open(QIODevice::ReadOnly) ? Outcome() : fault();
}

Outcome Replacement::commit()
{
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                    QFile::encodeName(m_path).constData()) != 0)
        return fail(ErrorCode::CannotWrite, qt_error_string(errno), m_path);
    syncFolder(m_path);
    return {};
}

} // namespace jiaoshu::exchange
