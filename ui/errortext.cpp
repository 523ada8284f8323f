// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "session/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

namespace jiaoshu::ui {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString place(const Error &error)
{
    const QString path = QDir::toNativeSeparators(error.path);
    return error.line > 0 ? QStringLiteral("%1:%2").arg(path).arg(error.line) : path;
}

/** Faults of a number, a field or a selection: no file is involved. */
QString inputText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadNumber:
        return ErrorText::tr("“%1” is not a number.").arg(error.detail);
    case ErrorCode::ValueTooLong:
        return ErrorText::tr("The number has too many digits.");
    case ErrorCode::BadPeriod:
        return ErrorText::tr(
                   "“%1” is not a period. Write 2023, 2023-08, 2023-08-31 or two of them joined by “/”.")
            .arg(error.detail);
    case ErrorCode::BadField:
        return ErrorText::tr("A field cannot be as it is: %1.").arg(error.detail);
    case ErrorCode::BadJson:
        return ErrorText::tr("This is not valid JSON: %1.").arg(error.detail);
    case ErrorCode::NoFigure:
        return ErrorText::tr("There is no number in the selection. Select a number with its unit.");
    case ErrorCode::BadSpan:
        if (error.detail == session::LostText)
            return ErrorText::tr("The text of this article was lost, so no figure can be added and no quote "
                                 "changed. Take the same file in again first.");
        return ErrorText::tr("The selection holds no text of the article.");
    case ErrorCode::DuplicateArticle:
        return ErrorText::tr("The workspace holds this article already.");
    case ErrorCode::UnknownArticle:
        return ErrorText::tr("The workspace no longer holds this article.");
    case ErrorCode::UnknownFigure:
        return ErrorText::tr("The workspace no longer holds this figure.");
    case ErrorCode::NothingToUndo:
        return ErrorText::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return ErrorText::tr("There is nothing to redo.");
    default:
        return {};
    }
}

/** What a file is that is no text, where that was recognised. */
QString kindText(const Error &error)
{
    const QString file = place(error);
    const QString &kind = error.detail;
    if (kind == QStringLiteral("picture"))
        return ErrorText::tr("%1 is a picture. Have the words in it recognised first.").arg(file);
    if (kind == QStringLiteral("sound") || kind == QStringLiteral("film"))
        return ErrorText::tr("%1 is a recording, not a text.").arg(file);
    if (kind == QStringLiteral("archive"))
        return ErrorText::tr("%1 is an archive of a kind that is not opened. Unpack it first.").arg(file);
    if (kind == QStringLiteral("presentation"))
        return ErrorText::tr("%1 is a presentation. Save it as PDF and open that.").arg(file);
    if (kind == QStringLiteral("spreadsheet"))
        return ErrorText::tr("%1 is an OpenDocument spreadsheet. Save it as xlsx and open that.").arg(file);
    if (kind == QStringLiteral("book"))
        return ErrorText::tr("%1 is an electronic book. Save it as html or txt and open that.").arg(file);
    if (kind == QStringLiteral("program") || kind == QStringLiteral("database"))
        return ErrorText::tr("%1 is a program or its data, not a text.").arg(file);
    return ErrorText::tr("%1 is not a text file.").arg(file);
}

QString articleFileText(const Error &error)
{
    const QString file = place(error);
    switch (error.code) {
    case ErrorCode::EmptyFile:
        return ErrorText::tr("%1 is empty.").arg(file);
    case ErrorCode::NotText:
        return kindText(error);
    case ErrorCode::BadEncoding:
        return ErrorText::tr("%1 is neither UTF-8 nor GB18030 nor Big5. Save it as UTF-8 and open it again.")
            .arg(file);
    case ErrorCode::TooLarge:
        return ErrorText::tr("%1 is too large for an article.").arg(file);
    case ErrorCode::BadLexicon:
        return ErrorText::tr("The word lists of the program are damaged: %1 (%2). Install it again.")
            .arg(file, error.detail);
    case ErrorCode::BadFormat:
        if (!error.detail.isEmpty())
            return ErrorText::tr("%1 cannot be read as it is: %2.").arg(file, error.detail);
        return ErrorText::tr("%1 is not in a format that is understood.").arg(file);
    case ErrorCode::DamagedFile:
        return ErrorText::tr("%1 is damaged (%2).").arg(file, error.detail);
    case ErrorCode::PasswordProtected:
        return ErrorText::tr("%1 is protected by a password. Save it without one and open it again.")
            .arg(file);
    case ErrorCode::NoTextLayer:
        return ErrorText::tr(
                   "The pages of %1 hold no text: they were scanned. Have their text recognised first.")
            .arg(file);
    case ErrorCode::UnpacksTooLarge:
        return ErrorText::tr("More is packed in %1 than is unpacked (%2).").arg(file, error.detail);
    case ErrorCode::ReaderFailed:
        return ErrorText::tr("%1 could not be read safely (%2). The other articles were.")
            .arg(file, error.detail);
    case ErrorCode::NotFound:
        return ErrorText::tr("%1 does not exist.").arg(file);
    case ErrorCode::CannotRead:
        return ErrorText::tr("%1 cannot be read (%2). Check its permissions.").arg(file, error.detail);
    default:
        return {};
    }
}

/** Who has a workspace open, in the words of whoever looks for that window; the lock file's own are for the
 * log. */
QString lockedText(const QString &holder)
{
    static const QRegularExpression named(QStringLiteral("^process \\d+ \\((.*)\\) on (.*)$"));
    const QRegularExpressionMatch match = named.match(holder);
    const QString program = match.captured(1);
    const QString machine = match.captured(2);
    if (!match.hasMatch() || program.isEmpty())
        return ErrorText::tr("The workspace is open in another program. Close it there and try again.");
    const bool isHere = machine == QSysInfo::machineHostName();
    if (program == QStringLiteral("jiaoshu") && isHere)
        return ErrorText::tr("The workspace is open in another Jiaoshu that runs on this computer. Close it "
                             "there and try again.");
    if (program == QStringLiteral("jiaoshu"))
        return ErrorText::tr("The workspace is open in Jiaoshu on the computer “%1”. Close it there and try "
                             "again.")
            .arg(machine);
    if (isHere)
        return ErrorText::tr(
                   "The program “%1” has the workspace open. Close it, or wait until it is done, and "
                   "try again.")
            .arg(program);
    return ErrorText::tr(
               "The program “%1” on the computer “%2” has the workspace open. Close it there and try "
               "again.")
        .arg(program, machine);
}

/** What is wrong with a workspace, for people: what the store found by itself, and one sentence for all that
 * its database says of pages, trees and images. */
QString damageText(const QString &detail)
{
    if (detail == QStringLiteral("its end is cut off"))
        return ErrorText::tr("its end is cut off");
    if (detail == QStringLiteral("a row refers to one that is not there"))
        return ErrorText::tr("a part of it is missing that others refer to");
    if (detail.contains(QStringLiteral("schema")))
        return ErrorText::tr("it is not laid out as Jiaoshu does it");
    return ErrorText::tr("some of what it holds is not as it was written");
}

QString storeText(const Error &error)
{
    const QString file = place(error);
    switch (error.code) {
    case ErrorCode::CannotWrite:
        return ErrorText::tr("%1 cannot be written (%2). Choose another place.").arg(file, error.detail);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full. Make room and try again.");
    case ErrorCode::Locked:
        if (error.detail.isEmpty()) // by ourselves
            return ErrorText::tr("Articles are just being written. Try again in a moment.");
        return lockedText(error.detail);
    case ErrorCode::Outdated:
        return ErrorText::tr(
            "What is said there was changed in the meantime. Nothing was decided: look at it again.");
    case ErrorCode::ReadOnly:
        return ErrorText::tr("The workspace can only be read, so nothing can be decided in it.");
    case ErrorCode::NotAWorkspace:
        return ErrorText::tr("%1 is not a workspace of Jiaoshu. It was left as it is.").arg(file);
    case ErrorCode::OtherWorkspace:
        return ErrorText::tr("%1 is a backup of another workspace. Nothing was changed.").arg(file);
    case ErrorCode::NewerWorkspace:
        return ErrorText::tr("%1 was made by a newer version of Jiaoshu. Update the program to open it.")
            .arg(file);
    case ErrorCode::DamagedWorkspace:
        return ErrorText::tr("%1 is damaged: %2. It was left as it is; go back to a copy of it.")
            .arg(file, damageText(error.detail));
    case ErrorCode::UnreadLog:
        return ErrorText::tr(
                   "The last changes of %1 stand in a file beside it that cannot be read here. Copy the "
                   "whole folder to a place that can be written and open the copy.")
            .arg(file);
    case ErrorCode::StoreFailed:
        return ErrorText::tr("The workspace could not be written: %1.").arg(error.detail);
    case ErrorCode::ReadBackDiffers:
        return ErrorText::tr(
                   "%1 did not read back as it was written. The old file was kept; try another disk.")
            .arg(file);
    case ErrorCode::MissingProgram:
        return ErrorText::tr(
                   "The program that lays out PDF is missing: %1. Install Jiaoshu again, or export as HTML "
                   "and print that.")
            .arg(file);
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error &error)
{
    for (const auto text : {inputText, articleFileText, storeText}) {
        const QString found = text(error);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace jiaoshu::ui
