// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "readers/marking.h"
#include "readers/readerprocess.h"

#include <QString>

#include <memory>
#include <optional>

class QIODevice;

namespace jiaoshu::readers {

/** How far containers are followed. */
struct ContainerLimits
{
    int depth = 4; ///< an archive in an archive in a mail ...
    qint64 bytes = qint64(1024) * 1024 * 1024;
    int parts = 100'000;
};

/** To be counted up where files come to be read differently: what was read to its end is then read again.
 * A test holds it against what some files are read as. */
inline constexpr int ReadingVersion = 1;

/** How files are to be read. */
struct Reading
{
    std::optional<text::Encoding> encoding{}; ///< found out where none is told
    Columns columns{};
    ContainerLimits limits{};
    KnownColumns known{};
};

/** Reads the articles in any file that is understood, those in containers one after another, so that memory
 * does not grow with their number. Large parsers run in the reading program. Used from one thread at a time.
 */
class SourceReader
{
public:
    explicit SourceReader(Reading how = {});

    /** A document's original is the file that it stands in, in a container the innermost; empty for a row of
     * a table that is @p path itself, which may be of any length. Documents and faults come out of @p output
     * as they are found; its part is not used. A fault's path is
     * @p path with what leads to the part behind it.
     *  @return a fault of the whole file, with its path: NotFound, CannotRead, EmptyFile, NotText,
     * BadEncoding, TooLarge, BadFormat and those of its format; Cancelled. */
    [[nodiscard]] Outcome readFile(const QString &path, const Output &output);
    /** The same of what comes out of an open device, e.g. standard input; a table of any length. Nothing
     * stands beside it. */
    [[nodiscard]] Outcome readDevice(QIODevice &device, const QString &name, const Output &output);
    /** The same of bytes that are at hand. @param charset as Material::charset. */
    [[nodiscard]] Outcome readBytes(const QByteArray &bytes, const QString &name, const Output &output,
                                    const QString &charset = {});

private:
    struct Level;
    struct Spent
    {
        qint64 bytes = 0;
        int parts = 0;
    };
    [[nodiscard]] Outcome read(const Material &material, const Level &level);
    [[nodiscard]] Outcome readAs(FileFormat format, const Material &material, const Output &output);
    /** A workbook of articles, or of our own export, whose rows are marks in what stands beside it. */
    [[nodiscard]] Outcome readBook(const Material &material, const Output &output);
    /** Gives the files beside @p path. */
    [[nodiscard]] Neighbour besideOf(const QString &path) const;
    [[nodiscard]] bool readPart(Part &&part, const Level &level);

    Reading m_how;
    ReaderProcess m_process;
    Neighbour m_neighbour;   ///< of the file that is read
    bool m_isFile = false;   ///< the device that is read is the file at the path
    bool m_isBeside = false; ///< it reads such a one, which has none of its own
    std::shared_ptr<Spent> m_spent = std::make_shared<Spent>(); ///< by one file, whatever the depth
    /** The parser of a container waits in the middle of it: what is inside needs one of its own. */
    std::unique_ptr<SourceReader> m_inner;
};

} // namespace jiaoshu::readers
