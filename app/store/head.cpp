// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/head.h"

#include "store/digest.h"
#include "store/query.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jiaoshu::store {

namespace {

const QByteArrayView Format("jiaoshu-head-1");
constexpr qsizetype Fields = 8;
constexpr qint64 LongestLine = 4096;

QByteArray sealOf(const Head &head)
{
    return Digest(Format)
        .add(head.workspaceUid)
        .add(head.commandUid)
        .add(head.hash)
        .add(head.counter)
        .add(head.lastDecision)
        .add(head.at)
        .result()
        .toHex();
}

QByteArray toLine(const Head &head)
{
    const QByteArrayList fields = {Format.toByteArray(),
                                   head.workspaceUid.toUtf8(),
                                   head.commandUid.toUtf8(),
                                   head.hash.toHex(),
                                   QByteArray::number(head.counter),
                                   QByteArray::number(head.lastDecision),
                                   head.at.toUtf8(),
                                   sealOf(head)};
    return fields.join(' ') + '\n';
}

std::optional<Head> fromLine(const QByteArray &line)
{
    const QByteArrayList fields = line.trimmed().split(' ');
    if (fields.size() != Fields || fields[0] != Format)
        return {};
    const Head head{QString::fromUtf8(fields[1]),   QString::fromUtf8(fields[2]),
                    QByteArray::fromHex(fields[3]), fields[4].toLongLong(),
                    fields[5].toLongLong(),         QString::fromUtf8(fields[6])};
    return sealOf(head) == fields[7] ? std::optional(head) : std::nullopt;
}

QString uidOf(Connection &connection)
{
    Query row(connection, "meta/get_uid");
    return row.next() ? row.text() : QString();
}

qint64 lastDecisionOf(Connection &connection)
{
    Query row(connection, "decision/last_id");
    return row.next() ? row.number() : 0;
}

} // namespace

QString HeadFile::place() const
{
    return QString(m_path + QStringLiteral(".head"));
}

std::optional<Head> HeadFile::read() const
{
    QFile file(place());
    return file.open(QIODevice::ReadOnly) ? fromLine(file.read(LongestLine)) : std::nullopt;
}

void HeadFile::write(Connection &connection) const
{
    Head head;
    Query newest(connection, "command/newest");
    if (!newest.next())
        return;
    head.commandUid = newest.text();
    head.hash = newest.bytes();
    head.counter = newest.number();
    head.at = newest.text();
    head.lastDecision = lastDecisionOf(connection);
    head.workspaceUid = uidOf(connection);
    write(head);
}

void HeadFile::write(const Head &head) const
{
    const QByteArray line = toLine(head);
    const int file =
        ::open(QFile::encodeName(place()).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    // A line that is written by half has no seal: then nothing is known.
    struct stat status = {};
    if (::pwrite(file, line.constData(), static_cast<size_t>(line.size()), 0) == line.size() &&
        (::fstat(file, &status) != 0 || status.st_size != line.size()))
        std::ignore = ::ftruncate(file, line.size());
    ::close(file);
}

void HeadFile::forget() const
{
    QFile::remove(place());
}

std::optional<Head> HeadFile::missing(Connection &connection) const
{
    const auto known = read(); // first: another program may be writing, and the file is only ever ahead
    if (!known || known->workspaceUid != uidOf(connection))
        return {};
    Query row(connection, "command/find_by_uid");
    row.bind(":uid", known->commandUid).bind(":counter", known->counter);
    const bool isThere = row.next() && row.bytes() == known->hash;
    return isThere && lastDecisionOf(connection) >= known->lastDecision ? std::nullopt : known;
}

Fault faultOf(const Head &missing)
{
    return {QStringLiteral("journal-head"),
            QStringLiteral("command %1 of %2, the newest that was known, is not there")
                .arg(QString::number(missing.counter), missing.at),
            {QString::number(missing.counter), missing.at}};
}

} // namespace jiaoshu::store
