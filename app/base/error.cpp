// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <array>

namespace jiaoshu {

QString codeName(ErrorCode code)
{
    // In the order of the codes.
    static constexpr std::array Names = {
        "bad-number",      "value-too-long",    "bad-period",      "bad-field",         "bad-json",
        "empty-file",      "not-text",          "bad-encoding",    "too-large",         "no-figure",
        "bad-span",        "duplicate-article", "unknown-article", "unknown-figure",    "nothing-to-undo",
        "nothing-to-redo", "bad-lexicon",       "bad-format",      "damaged-file",      "password-protected",
        "no-text-layer",   "unpacks-too-large", "reader-failed",   "cannot-read",       "cannot-write",
        "not-found",       "disk-full",         "locked",          "outdated",          "read-only",
        "not-a-workspace", "newer-workspace",   "other-workspace", "damaged-workspace", "unread-log",
        "store-failed",    "read-back-differs", "missing-program", "cancelled"};
    static_assert(Names.size() == static_cast<size_t>(ErrorCode::Cancelled) + 1);
    return QString::fromLatin1(Names[static_cast<size_t>(code)]);
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
