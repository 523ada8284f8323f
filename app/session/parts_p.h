// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "session/originalhasher_p.h"
#include "session/session.h"
#include "store/workspace.h"
#include "text/codepointindex.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace jiaoshu::session {

/** An article's text with its offsets, kept for the one that was worked on last. */
struct TextAtHand
{
    ArticleId article;
    QString text;
    text::CodePointIndex index;
    bool isLost = false; ///< what figures quote is all that is left of it

    [[nodiscard]] bool contains(CodePointSpan span) const
    {
        return span.begin.value >= 0 && !span.isEmpty() && span.end <= index.end();
    }
    /** @p span lies in the text. */
    [[nodiscard]] QString slice(CodePointSpan span) const
    {
        const Utf16Span at = index.toUtf16(span);
        return text.mid(at.begin.value, at.length());
    }
};

struct Session::Parts
{
    std::unique_ptr<store::Workspace> workspace;
    QString analyst;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const engine::Extractor> extractor;
    std::optional<store::CommandName> undoTop;
    QList<store::CommandName> redoStack; ///< the next one last
    std::optional<TextAtHand> lastText;
    OriginalHasher hasher;
    bool intakeGoesOn = false; ///< see beginIntake()
    CommandId intakeEnd;       ///< the last command of the intake that this session writes
    /** What a command did to the figures of each article, which never changes. */
    struct PastStep
    {
        CommandId command;
        QHash<ArticleId, QList<store::PastDecision>> decisions;
    };
    PastStep lastTakingOut; ///< that was looked at: articles of one step come back one after the other

    [[nodiscard]] Result<QList<store::PastDecision>> takenOutBy(CommandId command, ArticleId article);
    /** Reads the undo and redo stacks from the journal. */
    [[nodiscard]] Outcome loadStacks();
    [[nodiscard]] Result<const TextAtHand *> text(ArticleId article);
    /** Appends @p plan as a new command, fills in who and when, and puts it on the undo stack. */
    [[nodiscard]] Result<store::Committed> commit(store::CommandPlan plan);
    /** To be taken before the articles are looked at. */
    [[nodiscard]] Result<store::Footing> footingOn(QList<ArticleId> articles) const;
    /** The same of imports, in one transaction; no step of undo but as beginIntake() says. */
    [[nodiscard]] Result<QList<store::Committed>> commitImports(QList<store::CommandPlan> plans);
};

/** What @p plan plans and commits; where another connection changed meanwhile what it looked at, planned
 * again.
 */
template <typename Plan>
[[nodiscard]] auto plannedAnew(Plan &&plan) -> decltype(plan())
{
    constexpr int MostTimes = 8; // somebody decides no more than once while a plan is made
    auto done = plan();
    for (int times = 1; times < MostTimes && !done && done.error().code == ErrorCode::Outdated; ++times)
        done = plan();
    return done;
}

/** @return UnknownFigure for one that is withdrawn, too. */
[[nodiscard]] Result<store::FigureRecord> shownFigure(const Session &session, FigureId figure);
/** What the analyst was shown, see store::FigureRecord::basis. */
[[nodiscard]] Result<model::Reading> basisOf(const Session &session, const store::FigureRecord &figure);

} // namespace jiaoshu::session
