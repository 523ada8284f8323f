// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/target.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace jiaoshu::exchange {

/** Knows the hash of what was written to it. */
class Target::HashedFile final : public QFile
{
public:
    using QFile::QFile;
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        if (written > 0)
            m_hash.addData(QByteArrayView(data, written));
        return written;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

namespace {

QString placeFor(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
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
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

Outcome faultOf(const QFileDevice &file, const QString &path)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, file.errorString(), path);
}

Outcome rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return fail(ErrorCode::CannotWrite, qt_error_string(errno), to);
}

/** What stands on the disk, with its hash. */
Result<FileFacts> factsOf(const QString &place, const QString &name)
{
    QFile file(place);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::CannotRead, file.errorString(), place);
    return FileFacts{name, file.size(), hash.result()};
}

} // namespace

Target::Target(const QString &path, Kind kind)
    : m_path(placeFor(path)), m_kind(kind), m_aside(besides(m_path))
{}

Target::~Target()
{
    m_file.reset();
    if (m_isBegun)
        QDir(m_aside).removeRecursively();
}

Outcome Target::begin()
{
    const QFileInfo target(m_path);
    if (m_kind == Kind::File && target.exists() && !target.isFile())
        return fail(ErrorCode::CannotWrite, QStringLiteral("it is no regular file"), m_path);
    if (m_kind == Kind::Folder && target.exists()) {
        if (auto old = checkOldFolder(); !old)
            return old;
    }
    QDir(m_aside).removeRecursively(); // left by a process of the same number that did not end well
    if (!target.dir().exists() || !target.dir().mkdir(QFileInfo(m_aside).fileName()))
        return fail(ErrorCode::CannotWrite, QStringLiteral("nothing can be made beside it"), m_path);
    m_isBegun = true;
    return {};
}

Outcome Target::checkOldFolder() const
{
    const auto refuse = [this](const QString &why) { return fail(ErrorCode::CannotWrite, why, m_path); };
    if (!QFileInfo(m_path).isDir())
        return refuse(QStringLiteral("a file stands there, and this format is a folder"));
    QSet<QString> ours = {QLatin1StringView(AboutName)};
    QFile about(QDir(m_path).filePath(QLatin1StringView(AboutName)));
    if (about.open(QIODevice::ReadOnly)) {
        const QJsonObject told = QJsonDocument::fromJson(about.readAll()).object();
        for (const QJsonValue &file : told.value(QStringLiteral("files")).toArray())
            ours.insert(file.toObject().value(QStringLiteral("name")).toString());
    }
    QDirIterator there(m_path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (there.hasNext()) {
        const QString name = QDir(m_path).relativeFilePath(there.next());
        if (!ours.contains(name))
            return refuse(QStringLiteral("the folder holds what is no export of ours: %1").arg(name));
    }
    return {};
}

QString Target::placeOf(const QString &name) const
{
    if (m_kind == Kind::Folder)
        return QDir(m_aside).filePath(name);
    return QDir(m_aside).filePath(QString(QFileInfo(m_path).fileName() + name));
}

QString Target::shownName(const QString &name) const
{
    return m_kind == Kind::Folder ? name : QString(QFileInfo(m_path).fileName() + name);
}

Result<QIODevice *> Target::beginFile(const QString &name)
{
    const QString place = placeOf(name);
    QDir().mkpath(QFileInfo(place).path());
    m_file = std::make_unique<HashedFile>(place);
    m_fileName = name;
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        auto fault = faultOf(*m_file, m_path);
        m_file.reset();
        return fail(fault.error());
    }
    return m_file.get();
}

Outcome Target::endFile()
{
    const auto file = std::move(m_file);
    if (!file->flush() || ::fsync(file->handle()) != 0)
        return faultOf(*file, m_path);
    file->close();
    const auto facts = factsOf(placeOf(m_fileName), shownName(m_fileName));
    if (!facts)
        return fail(facts.error());
    if (facts->sha256 != file->result())
        return fail(ErrorCode::ReadBackDiffers, facts->name, m_path);
    m_files.append(*facts);
    m_names.append(m_fileName);
    return {};
}

Outcome Target::adoptFile(const QString &name)
{
    QFile file(placeOf(name));
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return faultOf(file, m_path);
    const auto facts = factsOf(placeOf(name), shownName(name));
    if (!facts)
        return fail(facts.error());
    m_files.append(*facts);
    m_names.append(name);
    return {};
}

Result<std::unique_ptr<QIODevice>> Target::readFile(const QString &name) const
{
    auto file = std::make_unique<QFile>(placeOf(name));
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file->errorString(), file->fileName());
    return file;
}

Outcome Target::commitFiles() const
{
    for (const QString &name : m_names) {
        const QString place = QString(m_path + name);
        const QFileInfo old(place);
        if (old.exists())
            QFile::setPermissions(placeOf(name), old.permissions());
        if (auto renamed = rename(placeOf(name), place); !renamed)
            return renamed;
    }
    return {};
}

Outcome Target::commitFolder() const
{
    syncFolder(m_aside);
    const QByteArray from = QFile::encodeName(m_aside);
    const QByteArray to = QFile::encodeName(m_path);
    // A folder that is there changes places with the new one in a single step, and goes with what is aside.
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(),
                    QFileInfo::exists(m_path) ? RENAME_EXCHANGE : RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS) // some network folders cannot
        return fail(ErrorCode::CannotWrite, qt_error_string(errno), m_path);
    if (QFileInfo::exists(m_path) && !QDir(m_path).removeRecursively())
        return fail(ErrorCode::CannotWrite, QStringLiteral("the old folder stays"), m_path);
    return rename(m_aside, m_path);
}

Outcome Target::commit()
{
    auto done = m_kind == Kind::Folder ? commitFolder() : commitFiles();
    if (done)
        syncFolder(QFileInfo(m_path).path());
    return done;
}

} // namespace jiaoshu::exchange
