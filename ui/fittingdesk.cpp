// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fittingdesk.h"

#include "ui/librarydesk.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/figurecolumns.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/readerpanel.h"
#include "ui/reviewcontroller.h"
#include "ui/widgets/filterbar.h"

#include <QApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace jiaoshu::ui {

using session::FigureAt;

FittingDesk::FittingDesk(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    ReviewController *const review = &m_parts.review;
    const LibraryKeeper *const keeper = m_parts.library.keeper();
    connect(keeper, &LibraryKeeper::filterChanged, this, &FittingDesk::follow);
    connect(&m_parts.library, &LibraryDesk::searched, this, &FittingDesk::follow);
    // A decision takes nothing out of sight, but what comes in may fit, and what goes may be the last.
    connect(keeper, &LibraryKeeper::countsChanged, this, &FittingDesk::followCounts);
    connect(review, &ReviewController::decisionMade, this, &FittingDesk::followCounts);
    connect(review, &ReviewController::sessionAboutToBeReplaced, this, &FittingDesk::forget);
    connect(review, &ReviewController::articleShown, this, &FittingDesk::forget);
    connect(review, &ReviewController::figureShown, this, &FittingDesk::forget);
    connect(review, &ReviewController::articleLeft, this, &FittingDesk::showPage);
    connect(keeper, &LibraryKeeper::problemsChanged, this, &FittingDesk::showRemark);
}

bool FittingDesk::fitsNothing() const
{
    const LibraryDesk &desk = m_parts.library;
    const session::LibraryFilter &filter = desk.keeper()->filter();
    if (filter.within && filter.within->isEmpty())
        return desk.isIndexComplete(); // else more may be found in a moment
    const session::Library *const library = desk.keeper()->library();
    const bool isKnown = library && (filter.has.isEmpty() || filter.holding);
    return !filter.asksNothing() && isKnown && library->figures() == 0;
}

bool FittingDesk::fits(FigureAt at) const
{
    const LibraryKeeper &keeper = *m_parts.library.keeper();
    if (!keeper.isFiltered())
        return true;
    if (!at.figure.isValid())
        return keeper.shows(at.article);
    const auto figure = m_parts.review.session()->figure(at.figure);
    return figure && keeper.wants(*figure);
}

bool FittingDesk::isBeingChosen() const
{
    const QWidget *const focus = QApplication::focusWidget();
    return std::ranges::any_of(m_parts.choosers, [focus](const QWidget *each) { return each == focus; });
}

std::optional<FigureId> FittingDesk::nearestHere() const
{
    const auto here = m_parts.review.session()->figure(m_parts.review.figure());
    if (!here)
        return {};
    const LibraryKeeper &keeper = *m_parts.library.keeper();
    const model::Figure *behind = nullptr;
    const model::Figure *before = nullptr;
    for (const model::Figure &each : m_parts.figures.figures()) {
        if (!keeper.wantsHere(each))
            continue;
        if (readsBefore(*here, each) && (!behind || readsBefore(each, *behind)))
            behind = &each;
        else if (readsBefore(each, *here) && (!before || readsBefore(*before, each)))
            before = &each;
    }
    const model::Figure *const nearest = behind ? behind : before;
    return nearest ? std::optional(nearest->id) : std::nullopt;
}

void FittingDesk::follow()
{
    if (!m_parts.review.session())
        return;
    const bool mayComeBack = m_left && (m_parts.review.isAside() || isBeingChosen());
    if (fitsNothing()) {
        standAside();
    } else if (mayComeBack && fits(*m_left)) {
        const FigureAt left = *m_left;
        leadTo([this, left] { m_parts.review.showFigure(left); });
        m_left.reset();
    } else {
        lead();
    }
    showRemark();
}

void FittingDesk::followCounts()
{
    if (!m_parts.review.session())
        return;
    showPage();
    if (m_parts.review.isAside() && !fitsNothing() && m_parts.articles.articleCount() > 0) {
        if (m_parts.articles.rowCount() == 0)
            m_parts.library.listAnew();
        follow();
    }
    showRemark();
}

void FittingDesk::standAside()
{
    const FigureAt here{m_parts.review.article(), m_parts.review.figure()};
    if (!m_left && here.article.isValid())
        m_left = here;
    leadTo([this] {
        if (!m_parts.review.isAside())
            m_parts.review.standAside();
    });
    showPage();
}

void FittingDesk::lead()
{
    ReviewController &review = m_parts.review;
    const FigureAt here{review.article(), review.figure()};
    const bool isNothingInHand = !here.article.isValid();
    if (isNothingInHand ? !review.isAside() : fits(here))
        return;
    const FigureAt left = m_left.value_or(here);
    const auto article = m_parts.articles.nearest(left.article);
    if (!article)
        return;
    const bool isHere = *article == here.article;
    const auto figure = isHere ? nearestHere() : std::nullopt;
    if (isHere && !figure && !m_parts.figures.figures().isEmpty())
        return; // other articles are not known yet
    leadTo([&review, article, figure] {
        if (figure)
            review.showFigure({*article, *figure});
        else
            review.showArticle(*article);
    });
    m_left = left;
}

/** What is shown by that is not where a person went. */
void FittingDesk::leadTo(const std::function<void()> &show)
{
    const ArticleId before = m_parts.review.article();
    const QScopedValueRollback guard(m_isLeading, true);
    show();
    if (m_parts.review.article().isValid() && m_parts.review.article() != before)
        Q_EMIT ledToArticle();
    showPage();
}

void FittingDesk::forget()
{
    if (!m_isLeading)
        m_left.reset();
    showPage();
    showRemark();
}

/** Where there is no article at all, some are to be opened. */
void FittingDesk::showPage()
{
    m_parts.reader.setFitsNothing(m_parts.review.isAside() && m_parts.articles.articleCount() > 0);
}

void FittingDesk::showRemark()
{
    const ReviewController &review = m_parts.review;
    const bool isAstray =
        review.session() && review.article().isValid() && !fits({review.article(), review.figure()});
    m_parts.bar.setRemark(isAstray ? tr("The figure in hand does not fit.") : QString());
}

} // namespace jiaoshu::ui
