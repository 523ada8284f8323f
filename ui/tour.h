// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QObject>

#include <algorithm>

namespace jiaoshu::ui {

class ActionSet;
class ReviewController;
class TourBar;

/** Five things to try, each done with the real keys on the article at hand; doing it leads on. */
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(ReviewController &review, const ActionSet &actions, TourBar *bar, QObject *parent = nullptr);

    void begin();
    void end();
    /** 1 to Steps; 0 while there is no tour. */
    [[nodiscard]] int step() const { return m_step; }
    void retranslate();

    static constexpr int Steps = 5;

private:
    void goOn();
    /** What undo would take back now; invalid: nothing. */
    [[nodiscard]] CommandId lastStep() const;
    /** Takes note of what was decided or taken back. @return by how many steps there are more. */
    int followSteps();
    /** Decisions since the tries began that are not taken back. */
    [[nodiscard]] int tries() const { return std::max(0, static_cast<int>(m_steps.size()) - 1); }

    ReviewController &m_review;
    const ActionSet &m_actions;
    TourBar *m_bar;
    int m_step = 0;
    QList<CommandId> m_steps; ///< the last before the tries, and those since
};

} // namespace jiaoshu::ui
