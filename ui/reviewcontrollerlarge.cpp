// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken back and repeated, and articles that go: where that is much, beside the window.
#include "ui/reviewcontroller_p.h"

namespace jiaoshu::ui {

using session::Changes;
using Kind = DecisionQueue::Kind;

void ReviewController::undo()
{
    undoOrRedo(Kind::Undo);
}

void ReviewController::redo()
{
    undoOrRedo(Kind::Redo);
}

void ReviewController::undoOrRedo(Kind kind)
{
    if (!m_session)
        return;
    if (m_unsaved.endsWith(kind)) {
        retry();
        return;
    }
    const bool undoes = kind == Kind::Undo;
    // Behind what waits it is the last of that; a redo behind a decision finds nothing any more.
    const bool isOfWaiting = undoes ? m_unsaved.count() > 0 : m_unsaved.endsWith(Kind::Undo);
    const auto step = [this, undoes, isOfWaiting,
                       next = undoes ? m_session->undoStep() : m_session->redoStep()] {
        if (!isOfWaiting)
            return next;
        return undoes ? m_lastSaved : m_lastTakenBack;
    };
    DecisionQueue::Waiting waiting{m_at.figure, false, {}, kind};
    waiting.decision = [this, step, undoes, isOfWaiting]() -> Result<Changes> {
        if (const auto one = step())
            return undoes ? session::undo(*m_session, one) : session::redo(*m_session, one);
        if (isOfWaiting)
            return Changes{};
        return fail(undoes ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    };
    waiting.large = [this, step, undoes]() -> LargeStepper::Work {
        const auto one = step();
        const bool isNext = one && one == (undoes ? m_session->undoStep() : m_session->redoStep());
        if (!isNext || !(undoes ? session::isLargeUndo(*m_session) : session::isLargeRedo(*m_session)))
            return {};
        return [id = *one, undoes](session::Session &beside, const session::StepProgress &progress) {
            return undoes ? session::undoInPieces(beside, id, progress)
                          : session::redoInPieces(beside, id, progress);
        };
    };
    m_unsaved.add(std::move(waiting));
    saveWaiting(true);
}

void ReviewController::takeOut(const QList<ArticleId> &articles, const std::function<void()> &whenOut)
{
    if (!m_session)
        return;
    DecisionQueue::Waiting waiting{m_at.figure, false, {}, Kind::TakeOut, whenOut};
    waiting.decision = [this, articles] { return session::takeOutArticles(*m_session, articles); };
    waiting.large = [this, articles]() -> LargeStepper::Work {
        if (!session::isLargeTakingOut(*m_session, articles))
            return {};
        return [articles](session::Session &beside, const session::StepProgress &progress) {
            return session::takeOutInPieces(beside, articles, progress);
        };
    };
    m_unsaved.add(std::move(waiting));
    saveWaiting(true);
}

bool ReviewController::beginLarge(const DecisionQueue::Waiting &waiting)
{
    const auto work = waiting.large ? waiting.large() : LargeStepper::Work();
    const auto deed = waiting.kind == Kind::Undo      ? LargeStepper::Deed::Undo
                      : waiting.kind == Kind::Redo    ? LargeStepper::Deed::Redo
                      : waiting.kind == Kind::TakeOut ? LargeStepper::Deed::TakeOut
                                                      : LargeStepper::Deed::Decide;
    const bool begins =
        work && m_stepper.start(*m_session, deed, work,
                                [this](const Result<session::LargeStep> &step) { finishLarge(step); });
    if (begins)
        m_unsaved.pause();
    return begins;
}

void ReviewController::finishLarge(const Result<session::LargeStep> &step)
{
    noteOthers();
    const DecisionQueue::Waiting saved = m_unsaved.first();
    const auto fate = step ? DecisionQueue::Fate::Refused : m_unsaved.waitAfter(step.error());
    if (!step && fate != DecisionQueue::Fate::Refused) {
        Q_EMIT notSaved(step.error());
        return;
    }
    m_unsaved.removeFirst();
    const bool isDone = step && !step->changes.isEmpty();
    m_lastSaved = isDone ? step->last : std::nullopt; // others may have come in behind it
    noteTakenBack(saved.kind, isDone);
    if (isDone) {
        // Who went on meanwhile, or decided, is not led away.
        takeOver(*step, m_unsaved.isEmpty() && saved.figure == m_at.figure, saved.goesOn);
        tellTakenBack(saved.kind, step->changes);
        if (!saved.goesOn)
            tellLeftOut(step->changes);
    }
    if (!step)
        tellRefused({step.error()});
    else if (saved.whenSaved)
        saved.whenSaved();
    saveWaiting(true); // what was decided meanwhile
}

void ReviewController::takeOver(const session::LargeStep &step, bool leads, bool goesOn)
{
    const QSet<ArticleId> out(step.takenOut.cbegin(), step.takenOut.cend());
    if (out.contains(m_at.article)) // while the list still has it
        goOnBeside(besideThose(out));
    if (!out.isEmpty())
        Q_EMIT articlesTakenOut(step.takenOut);
    m_mayHaveProblems = true;
    Q_EMIT changed(step.pieces.first());
    tellDecided(step.changes);
    if (const auto focus = leads ? focusOf(step.changes) : std::nullopt)
        showFigure(*focus);
    else if (awaitsArticle() && out.isEmpty())
        showArticle(step.changes.articles.first());
    else if (m_at.figure.isValid() && !m_session->figure(m_at.figure))
        showArticle(std::exchange(m_at, {m_at.article, {}}).article);
    // Where to is known when all of it is; who went elsewhere meanwhile stays there, also who came back.
    const auto goes = std::make_shared<bool>(leads && goesOn);
    connect(
        this, &ReviewController::figureShown, this, [goes] { *goes = false; }, Qt::SingleShotConnection);
    const auto goOnFrom = [this, goes] {
        if (*goes)
            goOn();
    };
    m_stepper.handOver(
        step.pieces.mid(1), [this](const Changes &piece) { Q_EMIT changed(piece); }, goOnFrom);
}

/** What a redo behind it would repeat. */
void ReviewController::noteTakenBack(Kind kind, bool isDone)
{
    m_lastTakenBack = isDone && kind == Kind::Undo ? m_session->redoStep() : std::nullopt;
}

/** In the words of the history. */
void ReviewController::tellTakenBack(Kind kind, const Changes &changes)
{
    if (kind != Kind::Undo && kind != Kind::Redo)
        return;
    if (const auto step = session::stepAt(*m_session, changes.command))
        Q_EMIT tookBack(*step);
}

} // namespace jiaoshu::ui
