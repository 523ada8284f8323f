// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/zipnames.h"

#include <QtEndian>

#include <algorithm>

namespace jiaoshu::readers {

namespace {

constexpr qsizetype MostNames = 4096;
constexpr QByteArrayView DirectoryEntry("PK\1\2", 4);
constexpr QByteArrayView LocalEntry("PK\3\4", 4);
constexpr QByteArrayView DirectoryEnd("PK\5\6", 4);

quint32 number(QByteArrayView bytes, qsizetype at, int width)
{
    if (at < 0 || at + width > bytes.size())
        return 0;
    return width == 2 ? qFromLittleEndian<quint16>(bytes.data() + at)
                      : qFromLittleEndian<quint32>(bytes.data() + at);
}

/** One after another from @p at on. */
QByteArrayList directoryNames(QByteArrayView bytes, qsizetype at)
{
    constexpr qsizetype Head = 46;
    QByteArrayList names;
    while (names.size() < MostNames && at + Head <= bytes.size() &&
           bytes.sliced(at).startsWith(DirectoryEntry)) {
        const qsizetype name = number(bytes, at + 28, 2);
        const qsizetype behind = name + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
        names.append(bytes.sliced(at + Head, std::min(name, bytes.size() - at - Head)).toByteArray());
        at += Head + behind;
    }
    return names;
}

/** Wherever one seems to begin: their sizes may be unknown until the entry's end. */
QByteArrayList localNames(QByteArrayView bytes)
{
    constexpr qsizetype Head = 30;
    QByteArrayList names;
    for (qsizetype at = bytes.indexOf(LocalEntry); at >= 0 && names.size() < MostNames;
         at = bytes.indexOf(LocalEntry, at + 4)) {
        if (at + Head > bytes.size())
            break;
        const qsizetype name = number(bytes, at + 26, 2);
        names.append(bytes.sliced(at + Head, std::min(name, bytes.size() - at - Head)).toByteArray());
    }
    return names;
}

} // namespace

QByteArrayList zipNames(QByteArrayView bytes)
{
    constexpr qsizetype LongestEnd = 65'557; // its comment may be as long as that
    const qsizetype from = std::max<qsizetype>(0, bytes.size() - LongestEnd);
    const qsizetype end = bytes.sliced(from).lastIndexOf(DirectoryEnd);
    if (end >= 0) {
        const QByteArrayList names = directoryNames(bytes, number(bytes, from + end + 16, 4));
        if (!names.isEmpty())
            return names;
    }
    return localNames(bytes);
}

} // namespace jiaoshu::readers
