// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace jiaoshu {

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadNumber:
        return QStringLiteral("bad-number");
    case ErrorCode::ValueTooLong:
        return QStringLiteral("value-too-long");
    case ErrorCode::BadPeriod:
        return QStringLiteral("bad-period");
    case ErrorCode::BadField:
        return QStringLiteral("bad-field");
    case ErrorCode::BadJson:
        return QStringLiteral("bad-json");
    case ErrorCode::EmptyFile:
        return QStringLiteral("empty-file");
    case ErrorCode::NotText:
        return QStringLiteral("not-text");
    case ErrorCode::BadEncoding:
        return QStringLiteral("bad-encoding");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::NoFigure:
        return QStringLiteral("no-figure");
    case ErrorCode::BadSpan:
        return QStringLiteral("bad-span");
    case ErrorCode::DuplicateArticle:
        return QStringLiteral("duplicate-article");
    case ErrorCode::UnknownArticle:
        return QStringLiteral("unknown-article");
    case ErrorCode::UnknownFigure:
        return QStringLiteral("unknown-figure");
    case ErrorCode::NothingToUndo:
        return QStringLiteral("nothing-to-undo");
    case ErrorCode::NothingToRedo:
        return QStringLiteral("nothing-to-redo");
    case ErrorCode::BadLexicon:
        return QStringLiteral("bad-lexicon");
    case ErrorCode::BadFormat:
        return QStringLiteral("bad-format");
    case ErrorCode::DamagedFile:
        return QStringLiteral("damaged-file");
    case ErrorCode::PasswordProtected:
        return QStringLiteral("password-protected");
    case ErrorCode::NoTextLayer:
        return QStringLiteral("no-text-layer");
    case ErrorCode::UnpacksTooLarge:
        return QStringLiteral("unpacks-too-large");
    case ErrorCode::ReaderFailed:
        return QStringLiteral("reader-failed");
    case ErrorCode::CannotRead:
        return QStringLiteral("cannot-read");
    case ErrorCode::CannotWrite:
        return QStringLiteral("cannot-write");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::Outdated:
        return QStringLiteral("outdated");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::NotAWorkspace:
        return QStringLiteral("not-a-workspace");
    case ErrorCode::OtherWorkspace:
        return QStringLiteral("other-workspace");
    case ErrorCode::NewerWorkspace:
        return QStringLiteral("newer-workspace");
    case ErrorCode::DamagedWorkspace:
        return QStringLiteral("damaged-workspace");
    case ErrorCode::UnreadLog:
        return QStringLiteral("unread-log");
    case ErrorCode::StoreFailed:
        return QStringLiteral("store-failed");
    case ErrorCode::ReadBackDiffers:
        return QStringLiteral("read-back-differs");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString escapedForLog(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            out += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else if (c.category() == QChar::Other_Format) // U+202E turns the rest of the line round
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString toLogLine(const Error &error)
{
    QString line;
    if (!error.path.isEmpty())
        line = escapedForLog(error.path) + QStringLiteral(": ");
    if (error.line > 0)
        line = escapedForLog(error.path) + QStringLiteral(":%1: ").arg(error.line);
    line += codeName(error.code);
    if (!error.detail.isEmpty())
        line += QStringLiteral(": ") + escapedForLog(error.detail);
    return line;
}

} // namespace jiaoshu
