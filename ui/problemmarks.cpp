// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemmarks.h"

#include "ui/checkdesk.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"

namespace jiaoshu::ui {

ProblemMarks::ProblemMarks(ReviewController &review, const CheckDesk &checks, const Places &places,
                           QObject *parent)
    : QObject(parent), m_review(review), m_checks(checks), m_places(places)
{
    connect(&m_checks, &CheckDesk::problemsChanged, this, &ProblemMarks::mark);
    connect(&m_review, &ReviewController::sessionReplaced, this, &ProblemMarks::markAll);
    connect(&m_review, &ReviewController::articleShown, this, &ProblemMarks::markArticle);
}

void ProblemMarks::mark(const session::ProblemChanges &changes)
{
    if (changes.areAll)
        return markAll();
    for (auto article = changes.articles.keyBegin(); article != changes.articles.keyEnd(); ++article)
        m_places.articles.setProblemsOf(*article, m_checks.book()->countIn(*article));
    constexpr qsizetype Few = 64;
    const auto here = changes.articles.value(m_review.article());
    if (here.size() > Few)
        return markArticle();
    m_places.figures.patchProblems(here);
    for (auto figure = here.cbegin(); figure != here.cend(); ++figure)
        m_places.text.setProblem(figure.key(), figure->has_value());
}

void ProblemMarks::markAll()
{
    m_places.articles.setProblems(m_checks.book() ? m_checks.book()->countsByArticle()
                                                  : QHash<ArticleId, qsizetype>());
    markArticle();
}

void ProblemMarks::markArticle()
{
    const auto problems = m_checks.book() ? m_checks.book()->problemsIn(m_review.article())
                                          : QHash<FigureId, session::Problem>();
    m_places.figures.setProblems(problems);
    m_places.text.setProblems(QSet<FigureId>(problems.keyBegin(), problems.keyEnd()));
}

} // namespace jiaoshu::ui
