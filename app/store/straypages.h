// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <functional>

namespace jiaoshu::store {

/** What the rows of a table look like in its pages, and where its tree begins. */
struct TableShape
{
    enum class Kind { Id, Integer, Text, Blob };
    struct Column
    {
        Kind kind;
        bool mayBeNull = false;
    };
    QByteArray name;
    qint64 root = 0; ///< page, from 1
    QList<Column> columns;
};

/** Those of every table with rows of its own that the file names. Throws SQLite::Exception. */
[[nodiscard]] QList<TableShape> shapesOf(Connection &connection);

/** Rows stand in leaves of a tree; where a page above them is damaged, they are whole and cannot be found.
 * Looks through every page of @p file for leaves that no tree leads to, tells by their rows whose they are,
 * and makes the tree of each table that lost some anew above all of its leaves. Pages that are told unused
 * are left out, and nothing is written where none was found, or where the pages are not of 4096 bytes. Nobody
 * has the file open, no log is beside it, and it is a copy. Source: https://www.sqlite.org/fileformat.html
 *  @param isCancelled asked now and then; then nothing is changed
 *  @return how many leaves were found again. */
qsizetype gatherStrayPages(const QString &file, const QList<TableShape> &tables,
                           const std::function<bool()> &isCancelled);

} // namespace jiaoshu::store
