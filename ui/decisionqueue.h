// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/largestepper.h"

#include <QList>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace jiaoshu::ui {

/** Decisions that are not saved yet, in the order they were made, and when they are tried again by
 * themselves: as soon as another thread of this program has written, or every three seconds where the disk is
 * full or gone; not where the workspace can only be read or another program has it. */
class DecisionQueue
{
public:
    using Decision = std::function<Result<session::Changes>()>;
    enum class Kind { Decision, Undo, Redo, TakeOut };
    struct Waiting
    {
        FigureId figure; ///< that was in hand
        bool goesOn;     ///< the review, when it is saved
        Decision decision;
        Kind kind = Kind::Decision;
        std::function<void()> whenSaved = {}; ///< after all signals of it; may be empty
        /** Asked at its turn for what does it beside the window; empty, or nothing: @c decision does it. */
        std::function<LargeStepper::Work()> large = {};
    };
    /** What becomes of the first one after a fault. */
    enum class Fate {
        Refused,       ///< another try cannot help: what it was made on has changed, or it cannot be true
        WaitsAsBefore, ///< and for the same reason
        Waits
    };

    /** @param isTurnTaken another thread is writing; asked often. */
    DecisionQueue(std::function<bool()> isTurnTaken, std::function<void()> tryAgain);

    void add(Waiting waiting) { m_waiting.append(std::move(waiting)); }
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    [[nodiscard]] qsizetype count() const { return m_waiting.size(); }
    [[nodiscard]] bool holds(FigureId figure) const;
    [[nodiscard]] bool endsWith(Kind kind) const { return !isEmpty() && m_waiting.last().kind == kind; }
    [[nodiscard]] const Waiting &first() const { return m_waiting.first(); }
    void removeFirst();
    /** The first one is being carried out: nothing is tried meanwhile. */
    void pause() { m_timer.stop(); }
    void clear();
    /** The first one could not be saved. It stays, whatever it waits for; who is told that it is refused
     * removes it. */
    [[nodiscard]] Fate waitAfter(const Error &error);

private:
    QList<Waiting> m_waiting;
    QTimer m_timer;
    bool m_isForTurn = false;                          ///< it waits, and not for the disk
    std::optional<std::pair<ErrorCode, bool>> m_fault; ///< of the first one; by ourselves
};

/** Another thread of this program is writing: nobody need do anything. */
[[nodiscard]] bool isByOurselves(const Error &error);

} // namespace jiaoshu::ui
