// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "store/records.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace jiaoshu::store {

/** A figure that is there and stands nowhere: the decisions that brought it in are lost. */
struct LostFigure
{
    FigureId id;
    QString uid;
    ReadingId reading;  ///< its last; not valid: that is lost, too
    ReadingId basis;    ///< the engine's last, else its own last
    CodePointSpan span; ///< of the last
};

/** An article of which a damaged page took figures away. */
struct HarmedArticle
{
    model::Article article;      ///< its text is empty where it is not what was taken in
    bool wasTakenOut = false;    ///< its figures wait until it comes back
    bool hasNewIssue = false;    ///< in which they stand
    QList<FigureRecord> figures; ///< those that stand, by span, withdrawn ones too
    QList<LostFigure> lost;
    QSet<QString> lostUids; ///< of figures of which nothing else is left, of this or any other article
};

/** What the engine reads in an article; nothing where its text is not what was taken in. */
using ReadFigures = std::function<QList<model::Proposal>(const model::Article &)>;
/** What brings such figures back. Without decisions: nothing does. */
using ProposeAgain = std::function<CommandPlan(const HarmedArticle &)>;

} // namespace jiaoshu::store
