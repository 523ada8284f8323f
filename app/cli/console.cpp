// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "session/commands.h"
#include "session/importing.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <cstdio>

namespace jiaoshu::cli {

void printLine(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fputc('\n', stdout);
}

bool flushOutput()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

namespace {

const char *explanation(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyFile:
        return "it holds no text";
    case ErrorCode::NotText:
        return "it is not a text file";
    case ErrorCode::BadEncoding:
        return "its encoding is none of UTF-8, UTF-16, GB18030 and Big5";
    case ErrorCode::TooLarge:
        return "it is larger than 64 MiB";
    case ErrorCode::BadFormat:
        return "it is not in a format that is read";
    case ErrorCode::DamagedFile:
        return "it is damaged";
    case ErrorCode::PasswordProtected:
        return "it is protected by a password";
    case ErrorCode::NoTextLayer:
        return "its pages hold no text; it was scanned";
    case ErrorCode::UnpacksTooLarge:
        return "more is packed in it than is unpacked";
    case ErrorCode::ReaderFailed:
        return "it could not be read safely";
    case ErrorCode::NotFound:
        return "there is no such file";
    case ErrorCode::CannotRead:
        return "it cannot be read";
    case ErrorCode::CannotWrite:
        return "it cannot be written";
    case ErrorCode::DiskFull:
        return "the disk is full; nothing was changed";
    case ErrorCode::Locked:
        return "another program has the workspace open";
    case ErrorCode::Outdated:
        return "it has changed meanwhile; look at it again";
    case ErrorCode::ReadOnly:
        return "the workspace is open for reading only";
    case ErrorCode::NotAWorkspace:
        return "it is not a Jiaoshu workspace; it was left as it is";
    case ErrorCode::OtherWorkspace:
        return "it is a backup of another workspace; open it by its own name instead";
    case ErrorCode::NewerWorkspace:
        return "it was made by a newer Jiaoshu; update the program to open it";
    case ErrorCode::DamagedWorkspace:
        return "the workspace is damaged; it was left as it is";
    case ErrorCode::UnreadLog:
        return "its last changes are in the -wal file beside it, which cannot be read here; copy the folder "
               "to where it can "
               "be written and open the copy";
    case ErrorCode::MissingProgram:
        return "this program, which lays out PDF, is missing; install it there, or say where it is in "
               "JIAOSHU_PRINT, or export html and print that";
    case ErrorCode::BadJson:
        return "this line is not the JSON that is expected";
    case ErrorCode::BadField:
        return "this field cannot be so";
    case ErrorCode::BadNumber:
        return "this is not a decimal number";
    case ErrorCode::ValueTooLong:
        return "this number has too many digits";
    case ErrorCode::BadPeriod:
        return "this is not an ISO 8601 period";
    case ErrorCode::BadSpan:
        return "this span is not in the article";
    case ErrorCode::NoFigure:
        return "there is no number in this span";
    case ErrorCode::UnknownArticle:
        return "the workspace holds no such article";
    case ErrorCode::UnknownFigure:
        return "the workspace holds no such figure";
    default:
        return nullptr;
    }
}

/** What a file is that is no text, where that was recognised. */
QString kindSentence(const QString &kind)
{
    static const QHash<QString, const char *> kinds = {
        {QStringLiteral("picture"), "it is a picture; have the words in it recognised first"},
        {QStringLiteral("sound"), "it is a sound recording, not a text"},
        {QStringLiteral("film"), "it is a film, not a text"},
        {QStringLiteral("archive"), "it is an archive of a kind that is not opened; unpack it first"},
        {QStringLiteral("program"), "it is a program, not a text"},
        {QStringLiteral("database"), "it is a database, not a text"},
        {QStringLiteral("presentation"), "it is a presentation; save it as PDF first"},
        {QStringLiteral("spreadsheet"), "it is an OpenDocument spreadsheet; save it as xlsx first"},
        {QStringLiteral("book"), "it is an electronic book; save it as html or txt first"}};
    const char *const words = kinds.value(kind, nullptr);
    return words ? QString::fromLatin1(words) : QString();
}

} // namespace

QString sentence(const Error &error)
{
    const char *words = explanation(error.code);
    if (words == nullptr)
        return toLogLine(error);
    if (error.code == ErrorCode::BadSpan && error.detail == session::LostText)
        words = "no figure can be added and no quote changed; import the same file again first";
    QStringList parts;
    if (!error.path.isEmpty())
        parts.append(escapedForLog(error.path));
    if (error.line > 0)
        parts.append(QStringLiteral("line %1").arg(error.line));
    const QString kind = error.code == ErrorCode::NotText ? kindSentence(error.detail) : QString();
    parts.append(kind.isEmpty() ? QString(QLatin1StringView(words)) : kind);
    if (!error.detail.isEmpty() && kind.isEmpty())
        parts.append(escapedForLog(error.detail));
    return parts.join(QStringLiteral(": "));
}

void printMessage(const QString &sentence)
{
    const QByteArray line = QByteArrayLiteral("jiaoshu-cli: ") + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

void printError(const Error &error)
{
    printMessage(sentence(error));
}

void printWarning(const QString &text)
{
    const QByteArray line = QByteArrayLiteral("jiaoshu-cli: ") + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QString pathFromArgument(const std::string &argument)
{
    return QFile::decodeName(argument.c_str());
}

QStringList articleFilesOf(const std::vector<std::string> &arguments, ExitCode &code)
{
    QStringList paths;
    for (const std::string &argument : arguments)
        paths.append(pathFromArgument(argument));
    for (const QString &folder : session::emptyFolders(paths)) {
        printMessage(escapedForLog(folder) +
                     QStringLiteral(": no file in this folder is of a kind that is read"));
        code = ExitCode::SomeInputFailed;
    }
    return session::articleFiles(paths);
}

} // namespace jiaoshu::cli
