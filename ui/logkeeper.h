// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"

#include <QObject>

namespace jiaoshu::ui {

class ReviewController;

/** Has the open workspace's write-ahead log brought into its file beside the work, when it has become long:
 * it takes tens of milliseconds, and more on a slow disk. Knows no widget. */
class LogKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LogKeeper(ReviewController &review, QObject *parent = nullptr);

    /** Pages from which on it is time; SQLite's own measure. */
    static constexpr int LongLog = 1000;

Q_SIGNALS:
    /** It was tried; what could not be brought in stays in the log, and nothing is lost. */
    void broughtIn();

private:
    void look();

    ReviewController &m_review;
    jobs::JobRunner m_jobs{1};
};

} // namespace jiaoshu::ui
