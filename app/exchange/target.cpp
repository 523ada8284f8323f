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

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace jiaoshu::exchange {

namespace {

/** Tells what was written from what stands on the disk, whatever pieces it comes in: enough against a disk's
 * faults, and ten times as fast as the hash that the world is told. */
class Checksum
{
public:
    void add(QByteArrayView bytes)
    {
        constexpr quint64 P = 0x9e3779b97f4a7c15U; // odd, so that every byte counts
        constexpr quint64 P2 = P * P;
        constexpr quint64 P3 = P2 * P;
        constexpr quint64 P4 = P3 * P;
        const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
        qsizetype left = bytes.size();
        for (; left >= 4; left -= 4, at += 4)
            m_sum = m_sum * P4 + (at[0] + 1U) * P3 + (at[1] + 1U) * P2 + (at[2] + 1U) * P + at[3] + 1U;
        for (; left > 0; --left, ++at)
            m_sum = m_sum * P + *at + 1U;
    }
    [[nodiscard]] bool operator==(const Checksum &) const = default;

private:
    quint64 m_sum = 0;
};

} // namespace

/** Knows the checksum of what was written to it. */
class Target::CheckedFile final : public QFile
{
public:
    using QFile::QFile;
    [[nodiscard]] const Checksum &checksum() const { return m_checksum; }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        if (written > 0)
            m_checksum.add(QByteArrayView(data, written));
        return written;
    }

private:
    Checksum m_checksum;
};

namespace {

QString placeFor(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

/** No two exports of one process share it, nor those of two. */
QString besides(const QString &path)
{
    static std::atomic_int made = 0;
    const QFileInfo info(path);
    return info.dir().filePath(QStringLiteral(".%1.%2-%3.part")
                                   .arg(info.fileName())
                                   .arg(QCoreApplication::applicationPid())
                                   .arg(++made));
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

/** The files that an about.json names. */
QSet<QString> namedBy(const QString &about)
{
    QFile file(about);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> names;
    const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &entry : told.value(QStringLiteral("files")).toArray())
        names.insert(entry.toObject().value(QStringLiteral("name")).toString());
    return names;
}

/** Puts what stands aside in a place, so that it can be taken back: what stood there stands aside then. */
class Exchange
{
public:
    Exchange(QString aside, QString place) : m_aside(std::move(aside)), m_place(std::move(place)) {}

    [[nodiscard]] Outcome carryOut()
    {
        m_isNew = !QFileInfo::exists(m_place);
        if (!m_isNew && !QFileInfo(m_place).isFile()) // what was swapped for ours would go with what is aside
            return fail(ErrorCode::CannotWrite, QStringLiteral("it is no regular file"), m_place);
        const auto step = [this](unsigned int how) {
            return ::renameat2(AT_FDCWD, QFile::encodeName(m_aside).constData(), AT_FDCWD,
                               QFile::encodeName(m_place).constData(), how) == 0;
        };
        if (step(m_isNew ? RENAME_NOREPLACE : RENAME_EXCHANGE))
            return {};
        if (errno != EINVAL && errno != ENOSYS) // some network folders cannot
            return fail(ErrorCode::CannotWrite, qt_error_string(errno), m_place);
        m_old = QString(m_aside + QStringLiteral(".old"));
        if (!m_isNew &&
            ::link(QFile::encodeName(m_place).constData(), QFile::encodeName(m_old).constData()) != 0)
            m_old.clear();
        return rename(m_aside, m_place);
    }

    void takeBack() const
    {
        if (m_isNew)
            std::ignore = rename(m_place, m_aside);
        else
            std::ignore = rename(m_old.isEmpty() ? m_aside : m_old, m_place);
    }

private:
    QString m_aside;
    QString m_place;
    QString m_old; ///< where what stood there is kept; empty: at m_aside
    bool m_isNew = false;
};

/** What stands on the disk. */
struct OnDisk
{
    FileFacts facts;
    Checksum checksum;
};

Result<OnDisk> readBack(const QString &place, const QString &name)
{
    constexpr qint64 Piece = 64 * 1024;
    QFile file(place);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    OnDisk found{{name, 0, {}}, {}};
    QByteArray piece(Piece, Qt::Uninitialized);
    bool isGood = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    for (qint64 got = 1; isGood && got > 0;) {
        got = file.read(piece.data(), Piece);
        isGood = got >= 0;
        const QByteArrayView read(piece.constData(), std::max<qint64>(got, 0));
        hash.addData(read);
        found.checksum.add(read);
        found.facts.bytes += read.size();
    }
    if (!isGood)
        return fail(ErrorCode::CannotRead, file.errorString(), place);
    found.facts.sha256 = hash.result();
    return found;
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
    QSet<QString> ours = namedBy(QDir(m_path).filePath(QLatin1StringView(AboutName)));
    ours.insert(QLatin1StringView(AboutName));
    QDirIterator there(m_path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (there.hasNext()) {
        const QString name = QDir(m_path).relativeFilePath(there.next());
        if (!ours.contains(name))
            return refuse(QStringLiteral("the folder holds what is no export of ours: %1").arg(name));
    }
    return {};
}

Outcome Target::checkBesides(const QString &name) const
{
    const QString place = QString(m_path + name);
    if (m_kind == Kind::Folder || name.isEmpty() || !QFileInfo::exists(place))
        return {};
    const QSet<QString> named = namedBy(QString(m_path + QLatin1StringView(AboutSuffix)));
    const bool isOurs = name == QLatin1StringView(AboutSuffix) ? !named.isEmpty()
                                                               : named.contains(QFileInfo(place).fileName());
    return isOurs && QFileInfo(place).isFile()
               ? Outcome()
               : fail(ErrorCode::CannotWrite,
                      QStringLiteral("what stands there was made by no export of ours"), place);
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
    if (auto free = checkBesides(name); !free)
        return fail(free.error());
    const QString place = placeOf(name);
    QDir().mkpath(QFileInfo(place).path());
    m_file = std::make_unique<CheckedFile>(place);
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
    const auto found = readBack(placeOf(m_fileName), shownName(m_fileName));
    if (!found)
        return fail(found.error());
    if (found->checksum != file->checksum())
        return fail(ErrorCode::ReadBackDiffers, found->facts.name, m_path);
    m_files.append(found->facts);
    m_names.append(m_fileName);
    return {};
}

Outcome Target::adoptFile(const QString &name)
{
    QFile file(placeOf(name));
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return faultOf(file, m_path);
    const auto found = readBack(placeOf(name), shownName(name));
    if (!found)
        return fail(found.error());
    m_files.append(found->facts);
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
    // The file itself comes last: where it is new, what tells of it is.
    QStringList names = m_names;
    std::stable_partition(names.begin(), names.end(), [](const QString &name) { return !name.isEmpty(); });
    QList<Exchange> done;
    for (const QString &name : names) {
        const QString place = QString(m_path + name);
        if (const QFileInfo old(place); old.exists())
            QFile::setPermissions(placeOf(name), old.permissions());
        done.append({placeOf(name), place});
        if (auto changed = done.last().carryOut(); !changed) {
            done.removeLast();
            while (!done.isEmpty())
                done.takeLast().takeBack();
            return changed;
        }
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
