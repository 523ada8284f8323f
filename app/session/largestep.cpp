// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history.h"
#include "session/largestep_p.h"
#include "session/parts_p.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::session {

namespace {

/** A window's thread takes some hundredths of a millisecond for each. */
constexpr qint64 MostFigures = 500;
constexpr qint64 MostArticles = 8;

/** The steps that bring nothing but articles in say nothing of figures. */
bool isLarge(const HistoryStep &step)
{
    return step.figures > MostFigures || step.takenIn > MostArticles || step.articles.size() > MostArticles;
}

} // namespace

bool isLargeDecision(qsizetype figures)
{
    return figures > MostFigures;
}

bool isLargeTakingOut(const Session &session, const QList<ArticleId> &articles)
{
    if (articles.size() > MostArticles)
        return true;
    qint64 figures = 0;
    for (const ArticleId article : articles) {
        if (const auto summary = session.articleSummary(article))
            figures += summary->counts.total();
    }
    return figures > MostFigures;
}

bool isLargeUndo(const Session &session)
{
    const auto step = nextUndo(session);
    if (!step || isLarge(*step) || step->takenIn == 0)
        return step && isLarge(*step);
    const auto articles = session.parts().workspace->takenIn(step->id);
    return articles && isLargeTakingOut(session, *articles);
}

bool isLargeRedo(const Session &session)
{
    const auto step = nextRedo(session);
    if (!step || isLarge(*step) || step->takenIn == 0)
        return step && isLarge(*step);
    const auto undone = session.parts().workspace->lastUndoOf(step->id);
    const auto past = undone ? stepAt(session, *undone) : std::nullopt;
    return past && isLarge(*past);
}

Changes &StepMaker::pieceOf(ArticleId article)
{
    constexpr qsizetype Figures = 500;
    constexpr qsizetype Articles = 32;
    QList<Changes> &pieces = m_step.pieces;
    const bool isThere = !pieces.isEmpty() && pieces.last().articles.contains(article);
    if (pieces.isEmpty() || m_figures >= Figures || (!isThere && pieces.last().articles.size() >= Articles)) {
        pieces.append(Changes());
        m_figures = 0;
    }
    Changes &piece = pieces.last();
    if (!piece.articles.contains(article))
        piece.articles.append(article);
    if (!m_known.contains(article)) { // there may be millions
        m_known.insert(article);
        m_step.changes.articles.append(article);
    }
    return piece;
}

void StepMaker::addFigure(ArticleId article, FigureId figure, store::Standing from, store::Standing to)
{
    Changes &piece = pieceOf(article);
    for (Changes *changes : {&piece, &m_step.changes}) {
        if (from && to)
            changes->changed.append(figure);
        else if (to)
            changes->added.append(figure);
        else if (from)
            changes->removed.append(figure);
    }
    if (to && !m_step.changes.focus)
        m_step.changes.focus = figure;
    ++m_figures;
}

void StepMaker::addArticle(ArticleId article)
{
    if (!m_known.contains(article))
        std::ignore = pieceOf(article);
}

LargeStep StepMaker::take(const QString &action)
{
    m_step.changes.action = action;
    for (Changes &piece : m_step.pieces)
        piece.action = action;
    return std::exchange(m_step, {});
}

std::function<void(qsizetype)> StepMeter::writing(qsizetype total) const
{
    if (!m_progress)
        return {};
    return [meter = *this, total](qsizetype done) { std::ignore = meter.tell(LookedAt, All, done, total); };
}

bool StepMeter::tell(qint64 from, qint64 to, qint64 done, qint64 total) const
{
    return !m_progress || m_progress(from + (to - from) * done / std::max<qint64>(total, 1), All);
}

} // namespace jiaoshu::session
