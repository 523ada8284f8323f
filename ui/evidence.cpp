// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence.h"

#include "session/coverage.h"
#include "session/explaining.h"
#include "ui/reviewcontroller.h"

#include <QTimer>

#include <algorithm>

namespace jiaoshu::ui {

Evidence::Evidence(ReviewController &review, QObject *parent) : QObject(parent), m_review(review), m_runner(1)
{
    connect(&m_review, &ReviewController::articleShown, this, &Evidence::begin);
    connect(&m_review, &ReviewController::figureShown, this, &Evidence::explain);
    connect(&m_review, &ReviewController::sessionReplaced, this, [this] { begin({}); });
}

Evidence::~Evidence() = default;

void Evidence::begin(ArticleId article)
{
    m_job.cancel();
    m_explaining.cancel();
    m_single.reset();
    m_isTooLong = false;
    m_explained.clear();
    m_numbers.reset();
    m_furniture.clear();
    m_article = article;
    if (!article.isValid())
        return;
    // The article is painted first, and whoever leafs through the list pays for none of it.
    constexpr int LeafingMs = 150;
    QTimer::singleShot(LeafingMs, this, [this, article] {
        if (article == m_article)
            run(article);
    });
}

void Evidence::run(ArticleId article)
{
    const auto work = m_review.session() ? session::readingArticle(*m_review.session(), article)
                                         : Result<session::ReadingWork>();
    if (!work || !*work)
        return; // an article that cannot be read has said so already
    using Reading = session::ArticleReading;
    m_job = m_runner.start<Reading>(
        this,
        [read = *work](const jobs::JobContext &context) {
            return read([&context] { return context.isCancelled(); });
        },
        [this, article](Reading reading) {
            if (article != m_article)
                return;
            m_explained = std::move(reading.explained);
            m_numbers = std::move(reading.numbers);
            m_furniture = std::move(reading.furniture);
            m_isTooLong = reading.isTooLong;
            Q_EMIT ready();
            explain(m_review.figure());
        });
}

void Evidence::explain(FigureId figure)
{
    m_explaining.cancel();
    m_single.reset();
    if (!m_isTooLong || !m_review.session() || !figure.isValid())
        return;
    const auto work = session::explainingFigure(*m_review.session(), figure);
    if (!work)
        return;
    using Explained = Result<model::ExplainedProposal>;
    m_explaining = m_runner.start<Explained>(
        this, [read = *work](const jobs::JobContext &) { return read(); },
        [this](const Explained &explained) {
            if (!explained)
                return;
            m_single = *explained;
            Q_EMIT explainedOne();
        });
}

const model::ExplainedProposal *Evidence::of(const model::Figure &figure) const
{
    if (figure.article != m_article)
        return nullptr;
    if (m_single && m_single->proposal.reading.span == figure.reading.span)
        return &*m_single;
    const auto spanOf = [](const model::ExplainedProposal &each) { return each.proposal.reading.span; };
    const auto found = std::ranges::lower_bound(m_explained, figure.reading.span, {}, spanOf);
    return found != m_explained.cend() && spanOf(*found) == figure.reading.span ? &*found : nullptr;
}

} // namespace jiaoshu::ui
