// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/article.h"
#include "store/harmedarticle.h"
#include "store/records.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace jiaoshu::store {

/** What was saved of one table of facts. */
struct SalvagedTable
{
    QString name;
    qint64 saved = 0;
    qint64 refused = 0; ///< were read, but cannot be: what they refer to is lost, or a field is none of ours
    bool isMissing = false; ///< the file has no such table, or its columns cannot be read
    QStringList gaps;       ///< ids that could not be read, "45-60"; "45-" to the end
};

/** An article whose row or text could not be read, with one of the files that it was read from. */
struct LostArticle
{
    /** Its id, and as far as the file still says them its hash, path and encoding; the text where the row
     * alone is lost. */
    model::Article known;
    bool isRowLost = false;
    OriginalId original;               ///< not valid: none is there, or it is not kept
    QString path;                      ///< how the file was named
    QString part;                      ///< which part of it the article is
    std::function<QByteArray()> bytes; ///< of the file; none where they are not what was put in
};

/** Reads a lost article again. Nothing where the file gives no such article; what it gives is held against
 * hashes. */
using ReadAgain = std::function<std::optional<model::Article>(const LostArticle &lost)>;

/** An article, by what a person knows it by. */
struct NamedArticle
{
    ArticleId id;
    QString path;
};

/** Figures of an article of which a damaged page took away how they stood, or all. */
struct FiguresOfArticle
{
    ArticleId id;
    QString path;
    QString title;
    qint64 figures = 0;
};

struct SalvageReport
{
    QList<SalvagedTable> tables;
    QList<NamedArticle> rebuilt;  ///< their row or text was lost, and is there again as it was
    QList<NamedArticle> mended;   ///< their text was damaged, and is as it was by what their figures quote
    QList<NamedArticle> textless; ///< their text is lost
    QList<FiguresOfArticle> proposedAgain; ///< stand as proposed again; what was decided on them is lost
    /** Nothing says what they were, or their article was taken out: its file, imported again, brings them
     * back. */
    QList<FiguresOfArticle> unproposed;
    /** What a check still finds in the copy, e.g. breaks in the chain of decisions, and the rows that are
     * lost
     * ("rows-unread", "rows-refused"). */
    QList<Fault> faults;
};

/** Which file is read, and what becomes of it. */
struct SalvageSpec
{
    QString path;
    QString target;                               ///< of the new workspace; nothing may stand there
    QDateTime now;                                ///< UTC
    std::function<bool(qint64 rows)> goesOn = {}; ///< asked now and then; false cancels
    ReadAgain readAgain = {};                     ///< may be empty: then no text is brought back
    ReadFigures readFigures = {};                 ///< may be empty: then no reading is
    ProposeAgain propose = {};                    ///< may be empty: then no figure is proposed again
    int engineVersion = 1;                        ///< of those
};

/** Reads what can be read of a damaged workspace, row by row around the damage, into a new one, and derives
 * the state of each figure from the decisions that were saved. Articles whose rows or texts are lost are read
 * again from their originals, see SalvageSpec::readAgain. The damaged file is copied first and not opened
 * itself; its log is read with it.
 *  @return NotFound, CannotWrite (also where something stands at the target), DiskFull, Cancelled,
 * NotAWorkspace where its tables cannot be found or not a row of them can be read: nothing is left then. */
[[nodiscard]] Result<SalvageReport> salvage(const SalvageSpec &spec);

/** What SQLite finds in the pages of a file that may be damaged, at most 100 lines; reads only and leaves
 * nothing beside it. @return NotFound, NotAWorkspace, CannotRead. */
[[nodiscard]] Result<QList<Fault>> examine(const QString &path);

} // namespace jiaoshu::store
