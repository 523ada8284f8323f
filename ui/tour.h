// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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
    void tried(int step);
    void tookBack();

    const ActionSet &m_actions;
    TourBar *m_bar;
    int m_step = 0;
    int m_tries = 0; ///< decisions that were made for a try, and are to be taken back
};

} // namespace jiaoshu::ui
