// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sourcereader.h"

#include "readers/fileformat.h"
#include "readers/textreader.h"

#include <QFile>
#include <QFileInfo>

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

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, {}, path);
    if (!info.isFile())
        return fail(ErrorCode::CannotRead, QStringLiteral("it is no regular file"), path);
    if (info.size() > MostBytes)
        return fail(ErrorCode::TooLarge, {}, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    QByteArray bytes = file.read(MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    return bytes;
}

} // namespace

SourceReader::SourceReader(Reading how) : m_how(std::move(how))
{}

Outcome SourceReader::readFile(const QString &path, const Output &output)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    return readBytes(*bytes, path, output);
}

Outcome SourceReader::readBytes(const QByteArray &bytes, const QString &name, const Output &output,
                                const QString &charset)
{
    *m_spent = {};
    Outcome done = read({bytes, name, m_how.encoding, charset, m_how.columns}, Level{output, name, {}});
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
        return level.output.document(std::move(document));
    };
    output.part = [&](Part &&part) { return readPart(std::move(part), level); };
    output.fault = [&](Error &&error) {
        level.output.fault(at(QString(level.path + level.part), std::move(error)));
    };
    output.isCancelled = level.output.isCancelled;
    return readAs(detectFormat(material.bytes, material.name), material, output);
}

Outcome SourceReader::readAs(FileFormat format, const Material &material, const Output &output)
{
    switch (format) {
    case FileFormat::Other:
        return fail(ErrorCode::NotText);
    case FileFormat::OldOffice:
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("an old Word or Excel file: save it as docx or xlsx"));
    default:
        break;
    }
    if (isReadApart(format))
        return m_process.read(format, material, output);
    return TextReader().read(material, output);
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
    const Outcome done = m_inner->read({part.bytes, part.name, m_how.encoding, {}, m_how.columns}, below);
    if (done)
        return true;
    if (done.error().code == ErrorCode::Cancelled)
        return false;
    level.output.fault(at(path, done.error()));
    return true;
}

} // namespace jiaoshu::readers
