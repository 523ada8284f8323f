// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewcontroller.h"

#include <algorithm>

namespace jiaoshu::ui {

using session::Changes;
using session::Direction;
using session::FigureAt;

namespace {

/** Faults of the place where decisions are kept, after which the same decision may succeed. */
bool mayBeRetried(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::StoreFailed:
    case ErrorCode::CannotWrite:
    case ErrorCode::ReadOnly:
        return true;
    default:
        return false;
    }
}

} // namespace

ReviewController::ReviewController(QObject *parent) : QObject(parent)
{}
ReviewController::~ReviewController() = default;

void ReviewController::setSession(std::unique_ptr<session::Session> session)
{
    m_session = std::move(session);
    m_at = {};
    m_unsaved = nullptr;
    Q_EMIT sessionReplaced();
    if (!m_session)
        return;
    const auto articles = m_session->articles();
    if (!articles) {
        Q_EMIT refused(articles.error());
        return;
    }
    if (articles->isEmpty())
        return;
    const auto open = m_session->nextOpen({articles->first().id, {}});
    if (open && *open)
        showFigure(**open);
    else
        showArticle(articles->first().id);
}

QList<model::Figure> ReviewController::figures(ArticleId article)
{
    auto found = m_session->figures(article);
    if (found)
        return *found;
    Q_EMIT refused(found.error());
    return {};
}

void ReviewController::showArticle(ArticleId article)
{
    const QList<model::Figure> all = figures(article);
    const auto open =
        std::ranges::find_if(all, [](const model::Figure &f) { return model::isOpen(f.state); });
    const auto target = open != all.end() ? open : all.begin();
    showFigure({article, target != all.end() ? target->id : FigureId()});
}

void ReviewController::showFigure(FigureAt at)
{
    const bool otherArticle = at.article != m_at.article;
    const bool otherFigure = otherArticle || at.figure != m_at.figure;
    m_at = at;
    if (otherArticle)
        Q_EMIT articleShown(at.article);
    if (otherFigure)
        Q_EMIT figureShown(at.figure);
}

void ReviewController::confirm(const std::optional<model::Reading> &edited)
{
    const FigureId id = m_at.figure;
    decide(After::GoOn, [this, id, edited] {
        return edited ? session::correctFigure(*m_session, id, *edited)
                      : session::confirmFigure(*m_session, id);
    });
}

void ReviewController::reject()
{
    decide(After::GoOn, [this, id = m_at.figure] { return session::rejectFigure(*m_session, id); });
}

void ReviewController::markUnsure()
{
    decide(After::GoOn, [this, id = m_at.figure] { return session::markUnsure(*m_session, id); });
}

void ReviewController::reopen()
{
    decide(After::Stay, [this, id = m_at.figure] { return session::reopenFigure(*m_session, id); });
}

void ReviewController::addFigure(CodePointSpan selection)
{
    if (!m_session || !m_at.article.isValid())
        return;
    const ArticleId article = m_at.article;
    decide(After::Stay,
           [this, article, selection] { return session::addFigure(*m_session, article, selection); });
}

void ReviewController::undo()
{
    if (m_session)
        decide(After::Stay, [this] { return session::undo(*m_session); });
}

void ReviewController::redo()
{
    if (m_session)
        decide(After::Stay, [this] { return session::redo(*m_session); });
}

void ReviewController::retry()
{
    if (m_unsaved)
        decide(m_unsavedAfter, Decision(m_unsaved));
}

void ReviewController::decide(After after, const Decision &decision)
{
    if (!m_session)
        return;
    const auto changes = decision();
    if (changes) {
        m_unsaved = nullptr;
        finish(after, *changes);
    } else if (mayBeRetried(changes.error().code)) {
        m_unsaved = decision;
        m_unsavedAfter = after;
        Q_EMIT notSaved(changes.error());
    } else if (changes.error().code != ErrorCode::UnknownFigure || m_at.figure.isValid()) {
        Q_EMIT refused(changes.error());
    }
}

void ReviewController::finish(After after, const Changes &changes)
{
    if (!changes.isEmpty()) {
        Q_EMIT changed(changes);
        Q_EMIT decided(changes.action, QDateTime::currentDateTime());
    }
    if (after == After::GoOn) {
        goOn();
        return;
    }
    if (changes.focus) {
        const auto figure = m_session->figure(*changes.focus);
        if (figure)
            showFigure({figure->article, figure->id});
    } else if (changes.removed.contains(m_at.figure)) {
        const ArticleId article = m_at.article;
        m_at.figure = {};
        showArticle(article);
    }
}

void ReviewController::goOn()
{
    const auto next = m_session->nextOpen(m_at);
    if (!next)
        Q_EMIT refused(next.error());
    else if (!*next)
        Q_EMIT everythingReviewed();
    else {
        nextOpen(Direction::Forward);
    }
}

void ReviewController::nextOpen(Direction direction)
{
    if (!m_session)
        return;
    const auto next = m_session->nextOpen(m_at, direction);
    if (!next) {
        Q_EMIT refused(next.error());
        return;
    }
    if (!*next || (*next)->figure == m_at.figure) {
        Q_EMIT everythingReviewed();
        return;
    }
    const auto begins = [this](FigureId id) {
        const auto figure = m_session->figure(id);
        return figure ? std::pair(figure->article, figure->reading.span)
                      : std::pair(ArticleId(), CodePointSpan());
    };
    const auto from = begins(m_at.figure);
    const auto to = begins((*next)->figure);
    showFigure(**next);
    if (from.first.isValid() && (direction == Direction::Forward ? to < from : from < to))
        Q_EMIT wrapped();
}

void ReviewController::stepFigure(Direction direction)
{
    if (!m_session || !m_at.article.isValid())
        return;
    const int step = direction == Direction::Forward ? 1 : -1;
    const QList<model::Figure> all = figures(m_at.article);
    const auto here = std::ranges::find(all, m_at.figure, &model::Figure::id);
    const qsizetype target = here == all.end() ? 0 : std::distance(all.begin(), here) + step;
    if (target >= 0 && target < all.size()) {
        showFigure({m_at.article, all[target].id});
        return;
    }
    const auto article = neighbour(direction);
    if (!article)
        return;
    const QList<model::Figure> there = figures(*article);
    const FigureId figure = there.isEmpty()                   ? FigureId()
                            : direction == Direction::Forward ? there.first().id
                                                              : there.last().id;
    showFigure({*article, figure});
}

void ReviewController::stepArticle(Direction direction)
{
    if (!m_session)
        return;
    if (const auto article = neighbour(direction))
        showArticle(*article);
}

std::optional<ArticleId> ReviewController::neighbour(Direction direction)
{
    const auto articles = m_session->articles();
    if (!articles) {
        Q_EMIT refused(articles.error());
        return {};
    }
    const auto here = std::ranges::find(*articles, m_at.article, &model::ArticleSummary::id);
    if (here == articles->end())
        return {};
    const qsizetype target =
        std::distance(articles->begin(), here) + (direction == Direction::Forward ? 1 : -1);
    if (target < 0 || target >= articles->size())
        return {};
    return articles->at(target).id;
}

void ReviewController::notice(const Changes &changes)
{
    Q_EMIT changed(changes);
    if (!m_at.article.isValid() && !changes.articles.isEmpty())
        showArticle(changes.articles.first());
    else if (changes.removed.contains(m_at.figure)) {
        const ArticleId article = m_at.article;
        m_at.figure = {};
        showArticle(article);
    } else if (!m_at.figure.isValid() && changes.articles.contains(m_at.article))
        showArticle(m_at.article);
}

} // namespace jiaoshu::ui
