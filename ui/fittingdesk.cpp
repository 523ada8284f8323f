// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fittingdesk.h"

#include "ui/librarydesk.h"
#include "ui/models/articlelistmodel.h"
#include "ui/reader/readerpanel.h"
#include "ui/reviewcontroller.h"

#include <utility>

namespace jiaoshu::ui {

FittingDesk::FittingDesk(ReviewController &review, LibraryDesk &library, const ArticleListModel &articles,
                         ReaderPanel &reader, QObject *parent)
    : QObject(parent), m_review(review), m_library(library), m_articles(articles), m_reader(reader)
{
    const LibraryKeeper *const keeper = m_library.keeper();
    connect(keeper, &LibraryKeeper::filterChanged, this, &FittingDesk::follow);
    connect(&m_library, &LibraryDesk::searched, this, &FittingDesk::follow);
    // A decision takes nothing out of sight, but what comes in may fit.
    connect(keeper, &LibraryKeeper::countsChanged, this, &FittingDesk::comeBack);
    const auto forget = [this] {
        if (std::exchange(m_left, {}))
            m_reader.setFitsNothing(false);
    };
    connect(&m_review, &ReviewController::sessionAboutToBeReplaced, this, forget);
    connect(&m_review, &ReviewController::articleShown, this, forget);
}

bool FittingDesk::fitsNothing() const
{
    const session::LibraryFilter &filter = m_library.keeper()->filter();
    if (filter.within && filter.within->isEmpty())
        return m_library.isIndexComplete(); // else more may be found in a moment
    const session::Library *const library = m_library.keeper()->library();
    const bool isKnown = library && (filter.has.isEmpty() || filter.holding);
    return !filter.asksNothing() && isKnown && library->figures() == 0;
}

void FittingDesk::follow()
{
    if (!m_review.session())
        return;
    if (m_left || !fitsNothing()) {
        comeBack();
    } else if (m_review.article().isValid() && m_articles.articleCount() > 0) {
        const session::FigureAt here{m_review.article(), m_review.figure()};
        m_reader.setFitsNothing(true);
        m_review.standAside();
        m_left = here;
    }
}

void FittingDesk::comeBack()
{
    if (m_left) // where there is no article at all, some are to be opened
        m_reader.setFitsNothing(m_articles.articleCount() > 0);
    if (!m_left || fitsNothing())
        return;
    const session::FigureAt left = *m_left;
    if (m_articles.rowCount() == 0)
        m_library.listAnew();
    const auto figure = m_review.session()->figure(left.figure);
    const auto first = m_articles.beside({}, 0);
    if (figure && m_library.keeper()->wants(*figure))
        m_review.showFigure(left);
    else if (m_articles.indexOf(left.article).isValid())
        m_review.showArticle(left.article);
    else if (first)
        m_review.showArticle(*first);
}

} // namespace jiaoshu::ui
