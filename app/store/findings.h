// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jiaoshu::store {

/** How much a file holds. */
struct Extent
{
    qint64 articles = 0;
    qint64 figures = 0;   ///< that stand in lists
    qint64 withdrawn = 0; ///< further ones, that the engine or an undo took back
    qint64 lost = 0;      ///< further ones, of which a damaged page took away how they stand
    qint64 readings = 0;
    qint64 decisions = 0; ///< of people, one for each figure; undo and redo among them
    qint64 commands = 0;
};

/** One thing that is wrong in a file; see session/checking.h. */
struct Fault
{
    QString what;
    QString detail;         ///< English, a sentence
    QStringList place = {}; ///< the numbers and names in it, for a sentence in another language
    bool operator==(const Fault &other) const { return what == other.what && detail == other.detail; }
};

} // namespace jiaoshu::store
