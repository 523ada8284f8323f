// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions on their way into the workspace: saved at once, or in their turn.
#include "ui/reviewcontroller_p.h"

namespace jiaoshu::ui {

using session::Changes;

bool ReviewController::decide(After after, const Decision &decision, DecisionQueue::Kind kind,
                              const std::function<void()> &whenSaved,
                              const std::function<LargeStepper::Work()> &large)
{
    if (!m_session)
        return false;
    m_unsaved.add({m_at.figure, after == After::GoOn, decision, kind, whenSaved, large});
    return saveWaiting(true);
}

bool ReviewController::saveWaiting(bool isTold)
{
    bool isSaved = false;
    QList<Error> refusals;
    while (!m_unsaved.isEmpty()) {
        const DecisionQueue::Waiting next = m_unsaved.first(); // its signals may lead to a decision, too
        const bool isHeldUp = m_stepper.isRunning();
        if (isHeldUp || beginLarge(next)) {
            if (isHeldUp && isTold && m_unsaved.count() > 1)
                Q_EMIT notSaved({ErrorCode::Locked, {}, {}});
            tellRefused(refusals);
            return false;
        }
        const auto changes = next.decision();
        const auto fate = changes ? DecisionQueue::Fate::Refused : m_unsaved.waitAfter(changes.error());
        if (!changes && fate != DecisionQueue::Fate::Refused) {
            if (isTold || fate == DecisionQueue::Fate::Waits || !refusals.isEmpty())
                Q_EMIT notSaved(changes.error());
            tellRefused(refusals);
            return false;
        }
        m_unsaved.removeFirst();
        isSaved = changes.has_value();
        m_lastSaved = isSaved && !changes->isEmpty() ? m_session->undoStep() : std::nullopt;
        noteTakenBack(next.kind, isSaved && !changes->isEmpty());
        if (isSaved)
            finishSaved(next, *changes);
        else
            refusals.append(changes.error());
    }
    tellRefused(refusals);
    return isSaved;
}

/** When all that could be saved is: what is saved takes a message away. */
void ReviewController::tellRefused(const QList<Error> &refusals)
{
    for (const Error &error : refusals) {
        if (error.code == ErrorCode::UnknownFigure && !m_at.figure.isValid())
            continue;
        if (error.code == ErrorCode::Outdated && m_session && m_at.figure.isValid())
            showAnew();
        Q_EMIT refused(error);
    }
}

void ReviewController::finishSaved(const DecisionQueue::Waiting &saved, const Changes &changes)
{
    if (!m_unsaved.isEmpty() || saved.figure != m_at.figure)
        finishElsewhere(changes);
    else
        finish(saved.goesOn ? After::GoOn : After::Stay, changes);
    if (!changes.isEmpty())
        tellTakenBack(saved.kind, changes);
    if (!saved.goesOn)
        tellLeftOut(changes);
    if (saved.whenSaved)
        saved.whenSaved();
}

void ReviewController::retry()
{
    if (m_session)
        saveWaiting(true);
}

} // namespace jiaoshu::ui
