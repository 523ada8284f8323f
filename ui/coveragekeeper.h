// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/offsets.h"
#include "jobs/jobrunner.h"
#include "session/commands.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace jiaoshu::ui {

class ReviewController;

/** How many numbers of an article no figure covers, for the articles that somebody asks about: found off the
 * window's thread, then kept up by each decision. Knows no widget. */
class CoverageKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CoverageKeeper(ReviewController &review, QObject *parent = nullptr);
    ~CoverageKeeper() override;

    /** Nothing while it is being found out; found() tells when it is known. */
    [[nodiscard]] std::optional<qsizetype> uncovered(ArticleId article);
    /** The numbers of an article that was read for another reason. */
    void setNumbers(ArticleId article, const QList<CodePointSpan> &numbers);

Q_SIGNALS:
    void found(jiaoshu::ArticleId article);

private:
    void forget();
    void follow(const session::Changes &changes);
    void next();

    ReviewController &m_review;
    jobs::JobRunner m_runner;
    jobs::CancelToken m_job;
    bool m_isRunning = false;
    QList<ArticleId> m_wanted; ///< the last one asked for is the next
    QHash<ArticleId, QList<CodePointSpan>> m_numbers;
    QHash<ArticleId, qsizetype> m_counts;
};

} // namespace jiaoshu::ui
