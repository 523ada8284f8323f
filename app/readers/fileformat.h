// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace jiaoshu::readers {

/** What kind of file something is. */
enum class FileFormat {
    Text, ///< also Markdown
    Html,
    Mhtml,
    Mail,
    Docx,
    Odt,
    Xlsx,
    Pdf,
    Csv,
    Tsv,
    JsonLines,     ///< also an array of objects; of doccano, Label Studio and our own export as well
    Brat,          ///< marks in the text that stands beside
    WebAnnotation, ///< of the W3C, JSON-LD
    Zip,
    Tar, ///< compressed by gzip, bzip2, xz or not
    SevenZip,
    OldOffice, ///< .doc, .xls: known and not read
    Other      ///< known as no text and not read
};

/** Its short name, e.g. "html", "jsonl". */
[[nodiscard]] QString formatName(FileFormat format);
[[nodiscard]] std::optional<FileFormat> formatFromName(QStringView name);

/** Says by its bytes what a file is; the name's suffix decides only between kinds of plain text, which bytes
 * do not tell apart. @param bytes the whole file, or its begin where it is a long table. */
[[nodiscard]] FileFormat detectFormat(QByteArrayView bytes, const QString &name);

/** What bytes that detectFormat() takes for FileFormat::Other are: "picture", "sound", "film", "archive",
 * "program", "database", "presentation", "spreadsheet", "book"; empty where they are not known. */
[[nodiscard]] QString kindOfOther(QByteArrayView bytes);

/** The files that a folder of articles holds, "*.txt" and so on. */
[[nodiscard]] QStringList articlePatterns();

/** Its parser is a large one that others wrote: it runs in the reading program, apart from this one. */
[[nodiscard]] bool isReadApart(FileFormat format);

} // namespace jiaoshu::readers
