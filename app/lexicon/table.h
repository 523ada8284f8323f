// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace jiaoshu::lexicon {

/** A lexicon file: tab separated, UTF-8. Lines that begin with '#' are remarks; the first ones give its
 * header as "# key: value" and must name `source`, `version` and `licence`. The first other line names the
 * columns. Empty lines are skipped. */
struct Table
{
    struct Row
    {
        qint64 line = 0; ///< 1-based line in the file, for error messages
        QStringList cells;
    };

    QHash<QString, QString> header;
    QStringList columns;
    QList<Row> rows;

    /** @param expectedColumns must be the file's columns, in order.
     *  @return BadLexicon with path and line for a missing header key, other columns, a row of another
     * length, a cell with leading or trailing space, or text that is not UTF-8. */
    [[nodiscard]] static Result<Table> parse(const QByteArray &bytes, const QString &path,
                                             const QStringList &expectedColumns);
    /** Reads and parses a file or Qt resource. @return also CannotRead. */
    [[nodiscard]] static Result<Table> load(const QString &path, const QStringList &expectedColumns);
};

} // namespace jiaoshu::lexicon
