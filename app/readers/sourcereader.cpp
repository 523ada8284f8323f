// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sourcereader.h"

#include "readers/bratreader.h"
#include "readers/datasetrows.h"
#include "readers/fileformat.h"
#include "readers/rowarticles.h"
#include "readers/tablereader.h"
#include "readers/textreader.h"
#include "readers/webannotationreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace jiaoshu::readers {

/** Where in the containers a file lies. */
struct SourceReader::Level
{
    const Output &output;
    QString path; ///< the file's, for faults
    QString part; ///< what leads from the file to here
    int depth = 0;
};

namespace {

Error at(const QString &path, Error error)
{
    error.path = path + error.path;
    return error;
}

Outcome openToRead(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail(ErrorCode::NotFound, {}, file.fileName());
    if (!info.isFile())
        return fail(ErrorCode::CannotRead, QStringLiteral("it is no regular file"), file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), file.fileName());
    return {};
}

/** Its faults name the file. @param isFile of which rows are parts, whose own bytes are not wanted. */
Output tableOutput(const QString &path, const Output &output, bool isFile)
{
    Output table = output;
    if (isFile)
        table.document = [put = output.document](Document &&document) {
            if (document.beside.isEmpty())
                document.original.clear();
            return put(std::move(document));
        };
    table.fault = [path, fault = output.fault](Error &&error) { fault(at(path, std::move(error))); };
    return table;
}

bool isTable(FileFormat format)
{
    return format == FileFormat::Csv || format == FileFormat::Tsv || format == FileFormat::JsonLines;
}

/** A file of this kind is one article and holds nothing else. */
bool isOneArticle(FileFormat format)
{
    switch (format) {
    case FileFormat::Text:
    case FileFormat::Html:
    case FileFormat::Docx:
    case FileFormat::Odt:
    case FileFormat::Pdf:
        return true;
    default:
        return false;
    }
}

/** The same as device.read(), which makes room for as much as may come before anything does. */
QByteArray readUpTo(QIODevice &device, qint64 most)
{
    if (device.isSequential())
        return device.read(most);
    const qint64 expected = std::min(most, device.size() - device.pos() + 1);
    QByteArray bytes = device.read(expected);
    while (bytes.size() >= expected && bytes.size() < most) { // it has grown meanwhile
        const QByteArray more = device.read(std::min<qint64>(most - bytes.size(), 64 * 1024));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

/** A document that Word or Excel protects by a password is wrapped in a file of the old kind. */
bool holdsProtectedPackage(const QByteArray &bytes)
{
    const QString name = QStringLiteral("EncryptedPackage");
    return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), 2 * name.size()));
}

} // namespace

SourceReader::SourceReader(Reading how) : m_how(std::move(how))
{}

Outcome SourceReader::readFile(const QString &path, const Output &output)
{
    QFile file(path);
    if (auto opened = openToRead(file); !opened)
        return opened;
    m_neighbour = besideOf(path);
    m_isFile = true;
    Outcome done = readDevice(file, path, output);
    m_isFile = false;
    m_neighbour = {};
    return done;
}

Outcome SourceReader::readDevice(QIODevice &device, const QString &name, const Output &output)
{
    constexpr qint64 Head = 64 * 1024;
    const FileFormat format = detectFormat(device.peek(Head), name);
    if (isTable(format)) { // of any length
        Outcome done = readTable(device, {format, m_how.encoding, m_how.columns, m_how.known, m_neighbour},
                                 tableOutput(name, output, m_isFile));
        return done || done.error().code == ErrorCode::Cancelled ? done : fail(at(name, done.error()));
    }
    if (!device.isSequential() && device.size() > MostBytes)
        return fail(ErrorCode::TooLarge, {}, name);
    const QByteArray bytes = readUpTo(device, MostBytes + 1);
    if (const auto *file = qobject_cast<QFileDevice *>(&device);
        file != nullptr && file->error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, file->errorString(), name);
    return readBytes(bytes, name, output);
}

Neighbour SourceReader::besideOf(const QString &path) const
{
    if (m_isBeside)
        return {};
    return [folder = QFileInfo(path).dir(), how = m_how](const QString &name) -> Result<Document> {
        const QString beside = folder.filePath(name);
        // Nothing but articles: to open and close a workspace would take its locks away.
        if (QFileInfo(name).fileName() != name || !QDir::match(articlePatterns(), name) ||
            !QFileInfo(beside).isFile() || QFileInfo(beside).isSymLink())
            return fail(ErrorCode::NotFound, {}, name);
        std::optional<Document> first;
        Output output;
        output.document = [&](Document &&document) {
            first = std::move(document);
            return false;
        };
        output.fault = [](Error &&) {}; // of parts; what counts is whether there is a document
        SourceReader reader(Reading{how.encoding, {}, how.limits});
        reader.m_isBeside = true;
        const Outcome read = reader.readFile(beside, output);
        if (first) {
            first->beside = name;
            return std::move(*first);
        }
        return fail(read ? Error{ErrorCode::EmptyFile, {}, name} : read.error());
    };
}

Outcome SourceReader::readBytes(const QByteArray &bytes, const QString &name, const Output &output,
                                const QString &charset)
{
    *m_spent = {};
    Outcome done =
        read({bytes, name, m_how.encoding, charset, m_how.columns, m_how.known}, Level{output, name, {}});
    if (!done && done.error().code != ErrorCode::Cancelled)
        return fail(at(name, done.error()));
    return done;
}

Outcome SourceReader::read(const Material &material, const Level &level)
{
    if (material.bytes.size() > MostBytes)
        return fail(ErrorCode::TooLarge);
    Output output;
    output.document = [&](Document &&document) {
        document.part.prepend(level.part);
        if (document.beside.isEmpty())
            document.original = material.bytes; // shared by all that come from it
        return level.output.document(std::move(document));
    };
    output.part = [&](Part &&part) { return readPart(std::move(part), level); };
    output.fault = [&](Error &&error) {
        level.output.fault(at(QString(level.path + level.part), std::move(error)));
    };
    output.isCancelled = level.output.isCancelled;
    const FileFormat format = detectFormat(material.bytes, material.name);
    const auto &isKnown = level.output.isKnown;
    if (isKnown && isOneArticle(format) && isKnown(material.bytes, level.part))
        return {};
    return readAs(format, material, output);
}

Outcome SourceReader::readAs(FileFormat format, const Material &material, const Output &output)
{
    switch (format) {
    case FileFormat::Other:
        return fail(ErrorCode::NotText, kindOfOther(material.bytes));
    case FileFormat::OldOffice:
        if (holdsProtectedPackage(material.bytes))
            return fail(ErrorCode::PasswordProtected);
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("an old Word or Excel file: save it as docx or xlsx"));
    default:
        break;
    }
    if (format == FileFormat::Xlsx)
        return readBook(material, output);
    if (isReadApart(format))
        return m_process.read(format, material, output);
    if (isTable(format)) {
        QByteArray bytes = material.bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return readTable(buffer, {format, material.encoding, material.columns, material.known, m_neighbour},
                         output);
    }
    if (format == FileFormat::Brat)
        return readBrat(material, m_neighbour, output);
    if (format == FileFormat::WebAnnotation)
        return readWebAnnotations(material, m_neighbour, output);
    return TextReader().read(material, output);
}

Outcome SourceReader::readBook(const Material &material, const Output &output)
{
    std::optional<DatasetRows> rows;
    qsizetype width = 0;
    Outcome taken;
    Output articles = output;
    articles.document = [&](Document &&document) {
        if (document.format != DatasetRows::Format)
            return output.document(std::move(document));
        QStringList cells = document.text.split(CellEnd);
        if (!rows) {
            width = cells.size();
            rows.emplace(cells, m_neighbour, output, DatasetRows::Numbers::Cells);
            return true;
        }
        cells.resize(width); // empty ones at a row's end are not stored
        taken = rows->take(cells);
        return taken.has_value();
    };
    const Outcome read = m_process.read(FileFormat::Xlsx, material, articles);
    if (!taken || !read)
        return taken ? read : taken;
    return rows ? rows->end() : Outcome();
}

bool SourceReader::readPart(Part &&part, const Level &level)
{
    Level below{level.output, level.path, QString(level.part + QStringLiteral("!/") + part.name),
                level.depth + 1};
    const QString path = below.path + below.part;
    m_spent->bytes += part.bytes.size();
    if (++m_spent->parts > m_how.limits.parts || m_spent->bytes > m_how.limits.bytes) {
        level.output.fault({ErrorCode::UnpacksTooLarge, QStringLiteral("the rest is left out"), path});
        return false;
    }
    if (below.depth > m_how.limits.depth) {
        level.output.fault(
            {ErrorCode::UnpacksTooLarge, QStringLiteral("too deep in other containers"), path});
        return true;
    }
    if (!m_inner) {
        m_inner = std::make_unique<SourceReader>(m_how);
        m_inner->m_spent = m_spent;
    }
    const Outcome done =
        m_inner->read({part.bytes, part.name, m_how.encoding, {}, m_how.columns, m_how.known}, below);
    if (done)
        return true;
    if (done.error().code == ErrorCode::Cancelled)
        return false;
    level.output.fault(at(path, done.error()));
    return true;
}

} // namespace jiaoshu::readers
