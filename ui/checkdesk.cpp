// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkdesk.h"

#include "ui/inspector/checklist.h"
#include "ui/librarykeeper.h"
#include "ui/reviewcontroller.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

using session::ArticleChecks;
using session::FigureAt;
using session::ProblemBook;

namespace {

/** An article with no more is checked at once: well under a millisecond. */
constexpr qint64 FewFigures = 300;

} // namespace

CheckDesk::CheckDesk(ReviewController &review, CheckList &list, LibraryKeeper *library, QObject *parent)
    : QObject(parent), m_review(review), m_list(list), m_runner(1), m_reader(1)
{
    connect(&m_review, &ReviewController::sessionReplaced, this, &CheckDesk::begin);
    connect(&m_review, &ReviewController::articleShown, this, &CheckDesk::checkArticle);
    connect(&m_review, &ReviewController::figureShown, this, &CheckDesk::showFigure);
    connect(&m_review, &ReviewController::changed, this, &CheckDesk::follow);
    connect(&m_list, &CheckList::waiveRequested, this, &CheckDesk::waive);
    connect(&m_list, &CheckList::figureChosen, this, [this](ArticleId article, FigureId figure) {
        if (m_review.session() && m_review.session()->figure(figure))
            m_review.showFigure({article, figure});
    });
    if (library) {
        connect(this, &CheckDesk::problemsChanged, library, [this, library] {
            if (m_book)
                library->setProblems(m_book->problems());
        });
    }
    m_review.setProblemSource(
        [this](FigureAt from, session::Direction direction, bool onlyOpen) -> std::optional<FigureAt> {
            if (!m_book || !m_review.session())
                return std::nullopt;
            return m_book->next(*m_review.session(), from, direction, onlyOpen);
        });
}

CheckDesk::~CheckDesk()
{
    m_reading.cancel();
}

void CheckDesk::begin()
{
    constexpr int AfterTheStart = 1000;
    m_job.cancel();
    m_reading.cancel();
    m_book.reset();
    m_missed.clear();
    m_isReading = false;
    m_checks = {};
    m_article = {};
    m_figure = {};
    m_list.showNothing();
    m_list.setReadOnly(!m_review.session() || m_review.session()->isReadOnly());
    QTimer::singleShot(AfterTheStart, this, &CheckDesk::readBook);
}

void CheckDesk::readBook()
{
    if (m_book || m_isReading || !m_review.session())
        return;
    m_isReading = true;
    using Read = Result<std::shared_ptr<ProblemBook>>;
    m_reading = m_reader.start<Read>(
        this,
        [path = m_review.session()->path()](const jobs::JobContext &context) {
            return ProblemBook::read(path, [&context] { return context.isCancelled(); });
        },
        [this](const Read &read) {
            m_isReading = false;
            if (!read || !m_review.session())
                return; // what cannot be read has said so where it was opened
            m_book = *read;
            for (const session::Changes &changes : std::exchange(m_missed, {}))
                m_book->patch(*m_review.session(), changes);
            m_review.problemsMayHaveCome();
            showFigure(m_figure);
            Q_EMIT problemsChanged();
        });
}

void CheckDesk::checkArticle(ArticleId article)
{
    m_job.cancel();
    if (article != m_article)
        m_checks = {};
    m_article = article;
    if (!m_review.session() || !article.isValid())
        return;
    const auto work = session::checkingArticle(*m_review.session(), article);
    const auto summary = m_review.session()->articleSummary(article);
    if (!work || !summary)
        return; // an article that cannot be read has said so already
    if (summary->counts.total() <= FewFigures) {
        take((*work)());
        return;
    }
    m_job = m_runner.start<ArticleChecks>(
        this, [check = *work](const jobs::JobContext &) { return check(); },
        [this, article](ArticleChecks checks) {
            if (article == m_article)
                take(std::move(checks));
        });
}

void CheckDesk::take(ArticleChecks checks)
{
    m_checks = std::move(checks);
    showFigure(m_figure);
}

void CheckDesk::follow(const session::Changes &changes)
{
    if (m_isReading)
        m_missed.append(changes);
    if (m_book && m_review.session()) {
        m_book->patch(*m_review.session(), changes);
        Q_EMIT problemsChanged();
    }
    if (changes.articles.contains(m_article))
        checkArticle(m_article);
}

void CheckDesk::showFigure(FigureId figure)
{
    m_figure = figure;
    if (!figure.isValid() || !m_review.session()) {
        m_list.showNothing();
        return;
    }
    QList<session::Elsewhere> elsewhere;
    if (m_book) {
        if (const auto shown = m_review.session()->figure(figure))
            elsewhere = m_book->elsewhere(*m_review.session(), *shown);
    }
    m_list.showChecks(figure, m_checks, m_checks.of(figure), elsewhere);
}

void CheckDesk::goToNextOfCheck()
{
    const QList<session::ToldCheck> told = m_checks.of(m_figure);
    if (told.isEmpty())
        return;
    QList<qsizetype> figures = told.first().check.figures;
    std::sort(figures.begin(), figures.end());
    const qsizetype at = figures.indexOf(m_checks.indexOf(m_figure));
    m_review.showFigure({m_article, m_checks.figures[figures[(at + 1) % figures.size()]].id});
}

void CheckDesk::waive()
{
    if (m_figure.isValid())
        m_review.waiveChecks();
}

} // namespace jiaoshu::ui
