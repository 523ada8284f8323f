// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/datasetrow.h"
#include "model/article.h"
#include "model/summary.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace jiaoshu::exchange {

/** What an export tells of itself. Nothing of it depends on when or where the export is made. */
struct ExportFacts
{
    QString workspace; ///< its uid
    QString asOf;      ///< UTC, of the last thing that was done in it; empty while nothing was
    QString where;     ///< the filter in its language; empty for none
    qint64 figures = 0;
    qint64 articles = 0;        ///< that the figures stand in
    qint64 unverified = 0;      ///< of the figures, those that go out though no analyst stands for them
    model::StateCounts leftOut; ///< by the state that is the reason
    qint64 notFitting = 0;      ///< left out by the filter alone
    qint64 damaged = 0;  ///< versions of figures that a repair told as not what was written: they stay out
    qint64 textless = 0; ///< of the articles, those whose text a repair could not bring back whole
};

/** An article with its text, and those of its figures that go out, ascending by span. */
struct DatasetArticle
{
    QString uid;
    model::Article article;
    QList<DatasetRow> rows;
    QByteArray originalSha256{}; ///< of the file it was read from; empty where none is known
};

/** One thing that a person did to a figure that goes out; undo and redo are such, too. */
struct DatasetDecision
{
    QString uid;    ///< its own
    QString figure; ///< uid
    QString at;     ///< UTC, ISO 8601
    QString analyst;
    QString action;
    std::optional<model::State> before; ///< nothing: the figure was not there
    std::optional<model::State> after;  ///< nothing: it was withdrawn
    model::Reading beforeReading;       ///< afterReading where it was not there
    model::Reading afterReading;
    QString reason;
};

/** What goes out, from one snapshot: the same at each walk. A walk stops at the first fault of who uses it,
 * which is returned. */
class Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    [[nodiscard]] virtual const ExportFacts &facts() const = 0;
    /** By article and span. @return also Cancelled. */
    [[nodiscard]] virtual Outcome eachRow(const std::function<Outcome(const DatasetRow &)> &use) = 0;
    /** The articles that have figures to go out, in their order, one in memory at a time. */
    [[nodiscard]] virtual Outcome eachArticle(const std::function<Outcome(const DatasetArticle &)> &use) = 0;
    /** By article, span of the figure, and time. */
    [[nodiscard]] virtual Outcome
    eachDecision(const std::function<Outcome(const DatasetDecision &)> &use) = 0;
    /** False where nobody waits for the export any more: for work between two walks. */
    [[nodiscard]] virtual bool goesOn() const { return true; }
};

} // namespace jiaoshu::exchange
