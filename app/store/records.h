// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "model/figure.h"
#include "model/summary.h"
#include "store/findings.h"
#include "store/reissue.h"
#include "store/sourcerecords.h"
#include "store/standing.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace jiaoshu::store {

/** A row of decision; 0 is none. */
using DecisionId = Id<struct DecisionTag>;

/** A figure with what the journal needs to go on from it. */
struct FigureRecord
{
    model::Figure figure; ///< its state means nothing while isWithdrawn
    bool isWithdrawn = false;
    bool wasAdded = false; ///< by an analyst, not proposed by the engine
    /** Withdrawn, and its article has a new issue, in which it stands; told by Workspace::figures() alone. */
    bool isCarried = false;
    QString uid;
    ReadingId reading;
    ReadingId basis;    ///< what the analyst was shown: the engine's latest reading, or an addition's first
    DecisionId settled; ///< the analyst's decision that holds

    [[nodiscard]] Standing standing() const { return isWithdrawn ? Standing() : Standing(figure.state); }
    [[nodiscard]] Seen seen() const { return {standing(), reading}; }
};

/** A reading with where it came from, as its digest sees it. */
struct ReadingRecord
{
    model::Reading reading;
    int confidencePermille = 0;
    QString rule;
    QString origin; ///< "engine" or "analyst"
    QString uid;
    QString figureUid;
    QString articleUid;
};

/** A reading to be stored. */
struct NewReading
{
    model::Reading reading;
    bool isEngines = false;
    int confidencePermille = 0;
    QString rule;
};

/** What holds after a decision: this one, what held before, or the one named (an undo). */
enum class Settling { This, AsBefore, Named };

/** What a command does to one figure. */
struct DecisionPlan
{
    FigureId figure;          ///< not valid: a new one
    std::optional<Seen> seen; ///< of it; where it stands otherwise by now nothing is committed
    QString uid;              ///< of a new one that comes back from elsewhere; empty: it gets one here
    QString action;
    Standing after;
    std::optional<NewReading> newReading;
    ReadingId reading; ///< one that is there, where newReading is not; neither: it stays
    ReadingId
        basis; ///< not valid: a new engine's reading or a new figure's first is its own basis, else it stays
    Settling settling = Settling::This;
    DecisionId settled; ///< where Named
    QString reason;
    bool comesBack =
        false; ///< the figure stands nowhere (HarmedArticle::lost), and `reading` is one of its own
};

/** Another value of one field of an article; the words of sql/article_edit. */
struct ArticleEdit
{
    ArticleId article;
    QString field;
    QString before;
    QString after;
    bool operator==(const ArticleEdit &) const = default;
};

/** Who published and who wrote a new article; both empty where it does not say. */
struct Byline
{
    QString outlet;
    QString reporter;
};

/** One durable transaction. */
struct CommandPlan
{
    QString action;
    QString analyst;
    QDateTime at;                             ///< UTC
    CommandId target;                         ///< of undo and redo
    std::optional<model::Article> newArticle; ///< of an import
    Byline byline;                            ///< of that
    std::optional<SourcePlan> source;         ///< where the new article, or article, comes from
    QList<ArticleEdit> edits;
    ArticleId article;                ///< of new figures and of an extraction
    std::optional<int> engineVersion; ///< an extraction happened
    std::optional<ReissuePlan> reissue;
    QList<DecisionPlan> decisions;
    /** Of an import: it is part of the intake whose last command this is; where that is not the newest one in
     * front of the transaction, or is not valid, a new intake begins in front of it. Nothing: it is in none.
     */
    std::optional<CommandId> intakeAfter;
    std::optional<Footing> footing;            ///< where its articles have changed since nothing is committed
    std::function<void(qsizetype)> wrote = {}; ///< told now and then how many decisions are written
};

struct Committed
{
    CommandId command;
    ArticleId article;
    QList<FigureId> figures; ///< one for each decision
    CommandId intake;        ///< that began in front of it; not valid: none
};

/** A decision with what the figure was before it, for undo and redo. */
struct PastDecision
{
    FigureId figure;
    ArticleId article;
    Standing before;
    bool wasThere = false; ///< false: the decision brought the figure in
    Standing after;
    ReadingId beforeReading;
    ReadingId afterReading;
    ReadingId afterBasis;
    DecisionId afterSettled;
    ReadingId beforeBasis;
    DecisionId beforeSettled;
    QString reason;
};

struct CommandName
{
    CommandId id;
    QString action;
    bool operator==(const CommandName &) const = default;
};

/** Which commands are wanted. */
struct PastQuery
{
    FigureId figure; ///< not valid: of every figure
    QString analyst; ///< empty: of everyone
    CommandId below;
    qint64 limit = 0;
};

/** A command with one of its decisions: that on the figure asked for, else its first. */
struct PastCommand
{
    CommandId id;
    QString at;
    QString analyst;
    QString action;
    QString targetAction; ///< of undo and redo
    qint64 figures = 0;   ///< how many decisions it has
    bool isUndone = false;
    FigureId figure; ///< not valid where it decided on none
    ArticleId article;
    Standing before;
    Standing after;
    ReadingId beforeReading;
    ReadingId afterReading;
    QString reason;
    QList<ArticleEdit> edits;
    qint64 takenIn = 0; ///< articles, where it begins an intake: its action is "intake", which no row has
};

} // namespace jiaoshu::store
