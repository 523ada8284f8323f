// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/largestep.h"
#include "store/standing.h"

#include <QSet>

namespace jiaoshu::session {

/** Collects what a step changes. */
class StepMaker
{
public:
    /** @param from where it stood, @param to where it stands. */
    void addFigure(ArticleId article, FigureId figure, store::Standing from, store::Standing to);
    /** Something is said of it, or it goes or comes. */
    void addArticle(ArticleId article);
    void addTakenOut(ArticleId article) { m_step.takenOut.append(article); }
    [[nodiscard]] LargeStep take(const QString &action);

private:
    [[nodiscard]] Changes &pieceOf(ArticleId article);

    LargeStep m_step;
    QSet<ArticleId> m_known;
    qsizetype m_figures = 0; ///< of the last piece
};

/** A step is first looked at, one after the other, then written: which is the longer part. */
class StepMeter
{
public:
    explicit StepMeter(const StepProgress &progress) : m_progress(progress) {}
    /** @return false where it is given up. */
    [[nodiscard]] bool noteLookedAt(qint64 done, qint64 total) const
    {
        return tell(0, LookedAt, done, total);
    }
    /** For store::CommandPlan::wrote. */
    [[nodiscard]] std::function<void(qsizetype)> writing(qsizetype total) const;

private:
    static constexpr qint64 LookedAt = 300, All = 1000;
    [[nodiscard]] bool tell(qint64 from, qint64 to, qint64 done, qint64 total) const;

    StepProgress m_progress;
};

} // namespace jiaoshu::session
