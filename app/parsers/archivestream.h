// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct archive;

namespace jiaoshu::parsers {

/** How much may come out of an archive. */
struct UnpackLimits
{
    qint64 entryBytes = qint64(64) * 1024 * 1024;
    qint64 bytes = qint64(2) * 1024 * 1024 * 1024;
    qint64 freeBytes = qint64(10) * 1024 * 1024; ///< before ratio counts
    qint64 ratio = 100;                          ///< of what comes out to the archive's own size
    int entries = 100'000;
};

/** One entry of an archive. */
struct ArchiveEntry
{
    QString name; ///< for people: no way out of the archive, no control characters; never a path to write to
    bool isFile = false;
    bool isLink = false; ///< or a device, a pipe: neither file nor folder
    bool isEncrypted = false;
};

/** Streams the entries of a zip, tar (compressed or not) or 7z file out of memory, and never to the disk.
 * Sizes that the archive states are not trusted. */
class ArchiveStream
{
public:
    /** @param bytes must live as long. */
    explicit ArchiveStream(const QByteArray &bytes, UnpackLimits limits = {});
    ~ArchiveStream();

    /** @return nothing at the end; DamagedFile where the archive breaks off, PasswordProtected where even its
     * list is encrypted, UnpacksTooLarge beyond the number of entries. */
    [[nodiscard]] Result<std::optional<ArchiveEntry>> next();
    /** What the entry holds. @return DamagedFile, PasswordProtected, TooLarge for it alone; UnpacksTooLarge:
     * nothing more may come out. */
    [[nodiscard]] Result<QByteArray> read();

private:
    struct Close
    {
        void operator()(::archive *opened) const;
    };
    [[nodiscard]] tl::unexpected<Error> fault() const;

    std::unique_ptr<::archive, Close> m_archive;
    UnpackLimits m_limits;
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
    int m_entries = 0;
    bool m_isOpen = false;
    QByteArray m_piece; ///< room for what comes out
};

/** A name from an archive or a mail as it may be shown: its bytes as UTF-8, else GB18030, else Big5; without
 * "..", roots and control characters. Never empty. */
[[nodiscard]] QString shownName(const QByteArray &bytes);

} // namespace jiaoshu::parsers
