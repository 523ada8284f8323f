// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelister.h"

#include "ui/models/articlelistmodel.h"

#include <utility>

namespace jiaoshu::ui {

ArticleLister::ArticleLister(ArticleListModel &articles, QObject *parent)
    : QObject(parent), m_articles(articles)
{}

ArticleLister::~ArticleLister()
{
    m_reading.cancel();
}

void ArticleLister::list(const session::Session *session)
{
    m_reading.cancel();
    m_beside.reset();
    m_session = session;
    m_isListing = false;
    m_held.clear();
    m_changed.clear();
    const auto first = session ? session->articlesAfter({}, AtOnce) : Result<Articles>();
    m_articles.setArticles(first ? *first : Articles());
    if (!first) {
        m_isListing = true;
        giveUp(first.error());
        return;
    }
    if (first->isEmpty())
        return;
    const auto more = session->articlesAfter(first->last().id, 1);
    m_isListing = !more || !more->isEmpty();
    if (!more)
        giveUp(more.error());
    if (!more || more->isEmpty())
        return;
    m_beside = std::make_shared<Beside>();
    m_beside->path = session->path();
    readPage(first->last().id);
}

void ArticleLister::readPage(ArticleId after)
{
    m_reading = m_runner.start<Result<Articles>>(
        this,
        [beside = m_beside, after](const jobs::JobContext &) -> Result<Articles> {
            if (!beside->session) {
                session::OpenRequest request;
                request.path = beside->path;
                request.access = session::Access::ReadOnly;
                request.checkUpToBytes = 0; // the window has opened it
                auto opened = session::Session::open(request);
                if (!opened)
                    return fail(opened.error());
                beside->session = std::move(*opened);
            }
            auto page = beside->session->articlesAfter(after, Page);
            if (!page || page->isEmpty())
                beside->session.reset();
            return page;
        },
        [this](const Result<Articles> &page) {
            if (page)
                take(*page);
            else
                giveUp(page.error());
        });
}

void ArticleLister::take(const Articles &page)
{
    if (page.isEmpty()) {
        finish();
        return;
    }
    readPage(page.last().id);
    if (m_articles.sort() != ArticleSort::AsTakenIn || !m_held.isEmpty()) {
        m_held += page; // to be sorted but once
        Q_EMIT pageHeld();
        return;
    }
    m_articles.append(page);
    Q_EMIT pageListed();
}

void ArticleLister::finish()
{
    m_isListing = false;
    m_beside.reset();
    m_articles.append(std::exchange(m_held, {}));
    for (const ArticleId article : std::exchange(m_changed, {}))
        patch(*m_session, article);
    Q_EMIT pageListed();
}

void ArticleLister::giveUp(const Error &error)
{
    m_beside.reset();
    m_articles.append(std::exchange(m_held, {}));
    for (const ArticleId article : std::exchange(m_changed, {}))
        patch(*m_session, article);
    Q_EMIT failed(error);
}

std::optional<ArticleId> ArticleLister::beyond(ArticleId article, session::Direction direction) const
{
    if (!m_isListing || direction == session::Direction::Backward ||
        m_articles.sort() != ArticleSort::AsTakenIn ||      // what comes next is not known
        m_articles.rowCount() != m_articles.articleCount()) // what is shown is chosen
        return {};
    const auto next = m_session->articlesAfter(article, 1);
    return next && !next->isEmpty() ? std::optional(next->first().id) : std::nullopt;
}

void ArticleLister::follow(const session::Session &session, ArticleId article)
{
    // What is still to be listed may have been read before it changed.
    if (m_beside && !m_articles.holds(article)) {
        if (!m_changed.contains(article))
            m_changed.append(article);
        return;
    }
    patch(session, article);
}

void ArticleLister::patch(const session::Session &session, ArticleId article)
{
    const auto summary = session.articleSummary(article);
    if (!summary)
        return;
    if (summary->wasTakenOut)
        m_articles.remove({article});
    else
        m_articles.patch(*summary);
}

} // namespace jiaoshu::ui
