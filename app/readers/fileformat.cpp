// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/fileformat.h"

#include "readers/zipnames.h"

#include <algorithm>
#include <array>

namespace jiaoshu::readers {

namespace {

struct Named
{
    FileFormat format;
    QLatin1StringView name;
};

constexpr std::array Names = {
    Named{FileFormat::Text, QLatin1StringView("text")},
    Named{FileFormat::Html, QLatin1StringView("html")},
    Named{FileFormat::Mhtml, QLatin1StringView("mhtml")},
    Named{FileFormat::Mail, QLatin1StringView("eml")},
    Named{FileFormat::Docx, QLatin1StringView("docx")},
    Named{FileFormat::Odt, QLatin1StringView("odt")},
    Named{FileFormat::Xlsx, QLatin1StringView("xlsx")},
    Named{FileFormat::Pdf, QLatin1StringView("pdf")},
    Named{FileFormat::Csv, QLatin1StringView("csv")},
    Named{FileFormat::Tsv, QLatin1StringView("tsv")},
    Named{FileFormat::JsonLines, QLatin1StringView("jsonl")},
    Named{FileFormat::Brat, QLatin1StringView("brat")},
    Named{FileFormat::WebAnnotation, QLatin1StringView("web-annotation")},
    Named{FileFormat::Zip, QLatin1StringView("zip")},
    Named{FileFormat::Tar, QLatin1StringView("tar")},
    Named{FileFormat::SevenZip, QLatin1StringView("7z")},
    Named{FileFormat::OldOffice, QLatin1StringView("ole")},
    Named{FileFormat::Other, QLatin1StringView("other")},
};

struct Magic
{
    QByteArrayView bytes;
    FileFormat format;
    const char *kind = ""; ///< of FileFormat::Other
};

const Magic Magics[] = {
    {QByteArrayView("7z\xbc\xaf\x27\x1c", 6), FileFormat::SevenZip},
    {QByteArrayView("\x1f\x8b", 2), FileFormat::Tar},
    {QByteArrayView("BZh", 3), FileFormat::Tar},
    {QByteArrayView("\xfd\x37zXZ", 5), FileFormat::Tar},
    {QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), FileFormat::OldOffice},
    {QByteArrayView("\x89PNG", 4), FileFormat::Other, "picture"},
    {QByteArrayView("\xff\xd8\xff", 3), FileFormat::Other, "picture"},
    {QByteArrayView("GIF8", 4), FileFormat::Other, "picture"},
    {QByteArrayView("II*\0", 4), FileFormat::Other, "picture"},
    {QByteArrayView("MM\0*", 4), FileFormat::Other, "picture"},
    {QByteArrayView("ID3\3", 4), FileFormat::Other, "sound"},
    {QByteArrayView("ID3\4", 4), FileFormat::Other, "sound"},
    {QByteArrayView("OggS\0", 5), FileFormat::Other, "sound"},
    {QByteArrayView("fLaC", 4), FileFormat::Other, "sound"},
    {QByteArrayView("\x1a\x45\xdf\xa3", 4), FileFormat::Other, "film"},
    {QByteArrayView("Rar!", 4), FileFormat::Other, "archive"},
    {QByteArrayView("\x7f"
                    "ELF",
                    4),
     FileFormat::Other, "program"},
    {QByteArrayView("SQLite format 3", 15), FileFormat::Other, "database"},
};

/** Of a container whose kind stands behind the length of its first part. */
const char *kindInside(QByteArrayView bytes)
{
    constexpr qsizetype KindAt = 8;
    const auto says = [&](qsizetype at, QByteArrayView kind) {
        return bytes.size() >= at + kind.size() && bytes.sliced(at, kind.size()) == kind;
    };
    if (bytes.startsWith("RIFF"))
        return says(KindAt, "WEBP")   ? "picture"
               : says(KindAt, "WAVE") ? "sound"
               : says(KindAt, "AVI ") ? "film"
                                      : nullptr;
    if (bytes.startsWith('\0') && says(4, "ftyp"))
        return says(KindAt, "heic") || says(KindAt, "mif1") || says(KindAt, "avif") ? "picture" : "film";
    constexpr qsizetype Reserved = 6; // four noughts in a bitmap
    return bytes.startsWith("BM") && says(Reserved, QByteArrayView("\0\0\0\0", 4)) ? "picture" : nullptr;
}

QByteArrayView begin(QByteArrayView bytes, qsizetype length)
{
    return bytes.first(std::min(length, bytes.size()));
}

FileFormat zipFormat(QByteArrayView bytes)
{
    const QByteArrayList names = zipNames(bytes);
    if (names.contains("word/document.xml"))
        return FileFormat::Docx;
    if (names.contains("xl/workbook.xml"))
        return FileFormat::Xlsx;
    if (names.value(0) == "mimetype" && names.contains("content.xml"))
        return begin(bytes, 200).contains("opendocument.text") ? FileFormat::Odt : FileFormat::Other;
    if (names.contains("[Content_Types].xml") || names.contains("META-INF/container.xml"))
        return FileFormat::Other; // a presentation, an electronic book
    return FileFormat::Zip;
}

/** The begin in lower case and ASCII alone: UTF-16 loses its zeros, white space and marks in front go. */
QByteArray plainHead(QByteArrayView bytes)
{
    constexpr qsizetype Looked = 4096;
    QByteArray head;
    for (const char c : begin(bytes, Looked)) {
        const auto unit = static_cast<unsigned char>(c);
        if (unit == 0 || unit >= 0x80 || (head.isEmpty() && unit <= 0x20))
            continue;
        head.append(unit >= 'A' && unit <= 'Z' ? static_cast<char>(unit + 0x20) : c);
    }
    return head;
}

bool readsAsHtml(const QByteArray &head)
{
    if (!head.startsWith('<'))
        return false;
    static constexpr std::array Begins = {"<!doctype html", "<html", "<head", "<body", "<meta", "<title",
                                          "<article",       "<div",  "<p>",   "<p ",   "<h1",   "<table",
                                          "<script",        "<span"};
    if (std::any_of(Begins.begin(), Begins.end(), [&](const char *begin) { return head.startsWith(begin); }))
        return true;
    // A page written as XML, or one that begins with a comment.
    return (head.startsWith("<?xml") || head.startsWith("<!--")) && head.contains("<html");
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/** Lines "name: value" at its head, two of them such as every mail has. */
bool readsAsMail(const QByteArray &head)
{
    static constexpr std::array Known = {"from",        "to",           "subject",
                                         "date",        "message-id",   "received",
                                         "return-path", "mime-version", "content-type"};
    int known = 0;
    for (const QByteArray &line : head.split('\n').mid(0, 40)) {
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue;
        if (line.trimmed().isEmpty())
            break;
        const QByteArray name = line.left(std::max<qsizetype>(0, line.indexOf(':')));
        if (!isFieldName(name))
            return false;
        known += std::any_of(Known.begin(), Known.end(), [&](const char *one) { return name == one; });
    }
    return known >= 2;
}

/** An object, or a list of objects. */
bool readsAsJson(const QByteArray &head)
{
    const QByteArray begin = head.left(64).simplified().replace(' ', "");
    return begin.startsWith("{\"") || begin.startsWith("[{\"");
}

bool hasSuffix(const QString &name, const char *suffix)
{
    return name.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
}

/** Its first character, in whatever encoding, is that of JSON. */
bool mayBeAnnotations(QByteArrayView bytes)
{
    constexpr qsizetype Looked = 64;
    const QByteArray head = plainHead(begin(bytes, Looked));
    return head.startsWith('{') || head.startsWith('[');
}

FileFormat plainFormat(const QByteArray &head, const QString &name)
{
    if (hasSuffix(name, ".jsonld") || ((head.startsWith('{') || head.startsWith('[')) &&
                                       head.contains("\"http://www.w3.org/ns/anno.jsonld\"")))
        return FileFormat::WebAnnotation;
    if (hasSuffix(name, ".ann"))
        return FileFormat::Brat;
    if (hasSuffix(name, ".csv"))
        return FileFormat::Csv;
    if (hasSuffix(name, ".tsv") || hasSuffix(name, ".tab"))
        return FileFormat::Tsv;
    if (hasSuffix(name, ".jsonl") || hasSuffix(name, ".ndjson") || hasSuffix(name, ".json"))
        return FileFormat::JsonLines;
    if (hasSuffix(name, ".txt") || hasSuffix(name, ".md"))
        return FileFormat::Text; // as a person named it: a text may be on the format of mails
    return readsAsJson(head) ? FileFormat::JsonLines : FileFormat::Text;
}

} // namespace

QString formatName(FileFormat format)
{
    return Names[static_cast<size_t>(format)].name;
}

std::optional<FileFormat> formatFromName(QStringView name)
{
    for (const Named &one : Names) {
        if (name == one.name)
            return one.format;
    }
    return {};
}

FileFormat detectFormat(QByteArrayView bytes, const QString &name)
{
    for (const Magic &magic : Magics) {
        if (bytes.startsWith(magic.bytes))
            return magic.format;
    }
    if (kindInside(bytes))
        return FileFormat::Other;
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6"))
        return zipFormat(bytes);
    if (begin(bytes, 1024).contains("%PDF-"))
        return FileFormat::Pdf;
    constexpr qsizetype TarMagic = 257;
    if (bytes.size() > 512 && bytes.sliced(TarMagic, 5) == "ustar")
        return FileFormat::Tar;
    if (hasSuffix(name, ".txt") && !mayBeAnnotations(bytes))
        return FileFormat::Text; // as a person named it
    const QByteArray head = plainHead(bytes);
    if (readsAsHtml(head) && !hasSuffix(name, ".txt"))
        return FileFormat::Html;
    if (readsAsMail(head) && !hasSuffix(name, ".txt") && !hasSuffix(name, ".md"))
        return head.contains("multipart/related") ? FileFormat::Mhtml : FileFormat::Mail;
    if (hasSuffix(name, ".html") || hasSuffix(name, ".htm") || hasSuffix(name, ".xhtml"))
        return FileFormat::Html;
    return plainFormat(head, name);
}

QString kindOfOther(QByteArrayView bytes)
{
    for (const Magic &magic : Magics) {
        if (bytes.startsWith(magic.bytes))
            return QLatin1StringView(magic.kind);
    }
    if (const char *const kind = kindInside(bytes))
        return QLatin1StringView(kind);
    const QByteArrayList names = bytes.startsWith("PK") ? zipNames(bytes) : QByteArrayList();
    const QByteArrayView head = begin(bytes, 200);
    if (names.contains("META-INF/container.xml"))
        return QStringLiteral("book");
    if (names.contains("ppt/presentation.xml") || head.contains("opendocument.presentation"))
        return QStringLiteral("presentation");
    return head.contains("opendocument.spreadsheet") ? QStringLiteral("spreadsheet") : QString();
}

QStringList articlePatterns()
{
    QStringList patterns;
    for (const char *suffix : {"txt", "md",  "html", "htm", "xhtml", "mht",  "mhtml", "docx",   "odt",
                               "pdf", "eml", "csv",  "tsv", "tab",   "xlsx", "jsonl", "ndjson", "jsonld",
                               "ann", "zip", "tar",  "gz",  "tgz",   "bz2",  "xz",    "7z"})
        patterns.append(QString(QStringLiteral("*.") + QLatin1StringView(suffix)));
    return patterns;
}

bool isReadApart(FileFormat format)
{
    switch (format) {
    case FileFormat::Text:
    case FileFormat::Csv:
    case FileFormat::Tsv:
    case FileFormat::JsonLines:
    case FileFormat::Brat:
    case FileFormat::WebAnnotation:
    case FileFormat::OldOffice:
    case FileFormat::Other:
        return false;
    default:
        return true;
    }
}

} // namespace jiaoshu::readers
