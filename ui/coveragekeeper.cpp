// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coveragekeeper.h"

#include "session/coverage.h"
#include "ui/reviewcontroller.h"

namespace jiaoshu::ui {

namespace {

/** What is in sight of a list at once; who scrolls on no longer asks for what was above. */
constexpr qsizetype MostWanted = 60;

} // namespace

CoverageKeeper::CoverageKeeper(ReviewController &review, QObject *parent)
    : QObject(parent), m_review(review), m_runner(1)
{
    connect(&m_review, &ReviewController::sessionReplaced, this, &CoverageKeeper::forget);
    connect(&m_review, &ReviewController::changed, this, &CoverageKeeper::follow);
}

CoverageKeeper::~CoverageKeeper()
{
    m_job.cancel();
}

void CoverageKeeper::forget()
{
    m_job.cancel();
    m_isRunning = false;
    m_wanted.clear();
    m_numbers.clear();
    m_counts.clear();
}

void CoverageKeeper::follow(const session::Changes &changes)
{
    for (const ArticleId article : changes.articles) {
        m_counts.remove(article);
        if (changes.action == QStringLiteral("reextract") || changes.action == QStringLiteral("import"))
            m_numbers.remove(article);
    }
}

std::optional<qsizetype> CoverageKeeper::uncovered(ArticleId article)
{
    if (const auto known = m_counts.constFind(article); known != m_counts.cend())
        return *known;
    const session::Session *const session = m_review.session();
    if (!session)
        return {};
    if (const auto numbers = m_numbers.constFind(article); numbers != m_numbers.cend()) {
        const auto figures = session->figures(article);
        if (!figures)
            return {};
        return *m_counts.insert(article, session::uncovered(*numbers, *figures).size());
    }
    m_wanted.removeAll(article);
    m_wanted.append(article);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeFirst();
    next();
    return {};
}

void CoverageKeeper::setNumbers(ArticleId article, const QList<CodePointSpan> &numbers)
{
    m_numbers.insert(article, numbers);
    m_counts.remove(article);
    m_wanted.removeAll(article);
    Q_EMIT found(article);
}

void CoverageKeeper::next()
{
    if (m_isRunning || m_wanted.isEmpty() || !m_review.session())
        return;
    const ArticleId article = m_wanted.takeLast();
    const auto work = session::readingArticle(*m_review.session(), article);
    if (!work)
        return; // an article that cannot be read says so when it is opened
    m_isRunning = true;
    using Numbers = QList<CodePointSpan>;
    m_job = m_runner.start<Numbers>(
        this,
        [read = *work](const jobs::JobContext &context) {
            return read([&context] { return context.isCancelled(); }).numbers;
        },
        [this, article](const Numbers &numbers) {
            m_isRunning = false;
            setNumbers(article, numbers);
            next();
        });
}

} // namespace jiaoshu::ui
