// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/archivereader.h"

#include "parsers/archivestream.h"

#include <QFileInfo>

namespace jiaoshu::parsers {

namespace {

bool isLeftByTheSystem(const QString &name)
{
    const QString last = name.section(u'/', -1);
    return name.startsWith(QStringLiteral("__MACOSX/")) || last == QStringLiteral(".DS_Store") ||
           last == QStringLiteral("Thumbs.db") || last == QStringLiteral("desktop.ini");
}

/** A file compressed alone goes by its own name without the last suffix. */
QString nameOf(const ArchiveEntry &entry, const QString &archive)
{
    const QString base = QFileInfo(archive).completeBaseName();
    return entry.name == QStringLiteral("data") && !base.isEmpty() ? base : entry.name;
}

} // namespace

Outcome ArchiveReader::read(const readers::Material &material, const readers::Output &output) const
{
    ArchiveStream stream(material.bytes);
    int entries = 0;
    while (true) {
        const auto entry = stream.next();
        if (!entry) {
            Error error = entry.error();
            error.detail = QStringLiteral("%1 entries were read; %2").arg(entries).arg(error.detail);
            return fail(error);
        }
        if (!*entry)
            return entries > 0 ? Outcome() : fail(ErrorCode::EmptyFile);
        ++entries;
        const QString name = nameOf(**entry, material.name);
        const auto refuse = [&](ErrorCode code, const QString &detail) {
            output.fault({code, detail, QString(QStringLiteral("!/") + name)});
        };
        if (!(*entry)->isFile) {
            if ((*entry)->isLink)
                refuse(ErrorCode::BadFormat, QStringLiteral("a link or a device, not a file"));
            continue;
        }
        if (isLeftByTheSystem(name))
            continue;
        if ((*entry)->isEncrypted) {
            refuse(ErrorCode::PasswordProtected, {});
            continue;
        }
        auto bytes = stream.read();
        if (!bytes && bytes.error().code == ErrorCode::UnpacksTooLarge)
            return fail(bytes.error());
        if (!bytes)
            refuse(bytes.error().code, bytes.error().detail);
        else if (!output.part({name, std::move(*bytes)}))
            return fail(ErrorCode::Cancelled);
    }
}

} // namespace jiaoshu::parsers
