// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/archivestream.h"

#include "text/strictconverter.h"

#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

namespace jiaoshu::parsers {

namespace {

QString decodedName(const QByteArray &bytes)
{
    for (const text::Encoding encoding :
         {text::Encoding::Utf8, text::Encoding::Gb18030, text::Encoding::Big5}) {
        text::Conversion conversion = text::convertStrictly(bytes, encoding);
        if (conversion.isWhole())
            return std::move(conversion.text);
    }
    return QString::fromLatin1(bytes.toPercentEncoding(" /\\"));
}

} // namespace

QString shownName(const QByteArray &bytes)
{
    QString name = decodedName(bytes.left(4096));
    for (QChar &c : name) {
        if (c == u'\\')
            c = u'/';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(QChar::ReplacementCharacter);
    }
    QStringList steps;
    for (const QString &step : name.split(u'/')) {
        const bool isDrive = step.size() == 2 && step[1] == u':';
        if (!step.isEmpty() && step != QStringLiteral(".") && step != QStringLiteral("..") && !isDrive)
            steps.append(step);
    }
    return steps.isEmpty() ? QStringLiteral("unnamed") : steps.join(u'/');
}

void ArchiveStream::Close::operator()(::archive *opened) const
{
    archive_read_free(opened);
}

ArchiveStream::ArchiveStream(const QByteArray &bytes, UnpackLimits limits)
    : m_archive(archive_read_new()), m_limits(limits), m_packed(bytes.size())
{
    ::archive *const a = m_archive.get();
    for (const auto support :
         {archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
          archive_read_support_filter_zstd, archive_read_support_format_zip, archive_read_support_format_tar,
          archive_read_support_format_gnutar, archive_read_support_format_7zip,
          archive_read_support_format_raw})
        support(a);
    m_isOpen =
        archive_read_open_memory(a, bytes.constData(), static_cast<size_t>(bytes.size())) == ARCHIVE_OK;
}

ArchiveStream::~ArchiveStream() = default;

tl::unexpected<Error> ArchiveStream::fault() const
{
    const char *const why = archive_error_string(m_archive.get());
    const QString detail = QString::fromUtf8(why ? why : "");
    const bool locked =
        detail.contains(QStringLiteral("ncrypt")) || detail.contains(QStringLiteral("assphrase"));
    return fail(locked ? ErrorCode::PasswordProtected : ErrorCode::DamagedFile, detail);
}

Result<std::optional<ArchiveEntry>> ArchiveStream::next()
{
    if (!m_isOpen)
        return fault();
    struct archive_entry *entry = nullptr;
    const int got = archive_read_next_header(m_archive.get(), &entry);
    if (got == ARCHIVE_EOF)
        return std::optional<ArchiveEntry>();
    if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
        return fault();
    if (++m_entries > m_limits.entries)
        return fail(ErrorCode::UnpacksTooLarge, QStringLiteral("more than %1 entries").arg(m_limits.entries));
    ArchiveEntry found;
    const char *name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry); // in no encoding that was told
    found.name = shownName(QByteArray(name ? name : ""));
    found.isFile = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) &&
                   !archive_entry_symlink(entry);
    // A file that is compressed alone has no entries, and so no kind.
    if (archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW)
        found.isFile = true;
    found.isLink = !found.isFile && archive_entry_filetype(entry) != AE_IFDIR;
    found.isEncrypted = archive_entry_is_encrypted(entry) != 0;
    return std::optional(found);
}

Result<QByteArray> ArchiveStream::read()
{
    constexpr qsizetype Piece = 64 * 1024;
    if (m_piece.isEmpty())
        m_piece = QByteArray(Piece, Qt::Uninitialized);
    QByteArray bytes;
    while (true) {
        const la_ssize_t got = archive_read_data(m_archive.get(), m_piece.data(), static_cast<size_t>(Piece));
        if (got == 0)
            return bytes;
        if (got < 0)
            return fault();
        m_unpacked += got;
        if (m_unpacked > m_limits.bytes ||
            (m_unpacked > m_limits.freeBytes && m_unpacked > m_limits.ratio * m_packed))
            return fail(ErrorCode::UnpacksTooLarge,
                        QStringLiteral("it unpacks to more than %1 times its size").arg(m_limits.ratio));
        if (bytes.size() + got > m_limits.entryBytes)
            return fail(ErrorCode::TooLarge);
        bytes.append(m_piece.constData(), got);
    }
}

} // namespace jiaoshu::parsers
