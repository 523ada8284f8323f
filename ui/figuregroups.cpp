// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figuregroups.h"

#include "ui/checkdesk.h"
#include "ui/models/termtexts.h"
#include "ui/reader/figurepanel.h"
#include "ui/reviewcontroller.h"

#include <limits>

namespace jiaoshu::ui {

namespace {

constexpr int Last = std::numeric_limits<int>::max();

/** Those that have none stand last. */
FigureGroup named(const QString &name)
{
    return name.isEmpty() ? FigureGroup{FigureGroups::tr("none given", "field of figures"), Last}
                          : FigureGroup{name, 0};
}

} // namespace

FigureGroups::FigureGroups(ReviewController &review, const CheckDesk &checks, FigurePanel &panel,
                           FigureTableModel &figures, QObject *parent)
    : QObject(parent), m_review(review), m_checks(checks), m_panel(panel), m_figures(figures)
{
    connect(&m_panel, &FigurePanel::groupingChosen, this, &FigureGroups::apply);
    connect(&m_review, &ReviewController::sessionReplaced, this, [this] {
        m_sentences = {};
        m_sentencesOf = {}; // another workspace has other articles of the same ids
    });
    connect(&m_checks, &CheckDesk::problemsChanged, this, [this] {
        if (m_panel.grouping() == FigureGrouping::Problem)
            apply();
    });
}

void FigureGroups::retranslate()
{
    if (m_panel.grouping() != FigureGrouping::None)
        apply();
}

void FigureGroups::apply()
{
    using Of = FigureTableModel::GroupOf;
    const auto of = [this]() -> Of {
        switch (m_panel.grouping()) {
        case FigureGrouping::None:
            return {};
        case FigureGrouping::Sentence:
            return [this](const model::Figure &figure) { return sentenceOf(figure); };
        case FigureGrouping::Indicator:
            return [](const model::Figure &figure) { return named(figure.reading.indicator); };
        case FigureGrouping::Place:
            return [](const model::Figure &figure) { return named(figure.reading.place); };
        case FigureGrouping::Period:
            return [](const model::Figure &figure) { return named(figure.reading.period); };
        case FigureGrouping::State:
            return [](const model::Figure &figure) {
                return FigureGroup{displayText(figure.state), static_cast<int>(figure.state)};
            };
        case FigureGrouping::Problem:
            return [this](const model::Figure &figure) { return problemOf(figure); };
        }
        Q_UNREACHABLE();
    };
    m_figures.setGrouping(of());
}

FigureGroup FigureGroups::sentenceOf(const model::Figure &figure)
{
    if (m_sentencesOf != figure.article && m_review.session()) {
        const auto article = m_review.session()->article(figure.article);
        m_sentences = article ? SentenceList(article->text) : SentenceList();
        m_sentencesOf = figure.article;
    }
    const qsizetype sentence = m_sentences.indexOf(figure.reading.span.begin);
    FigureGroup group = named(m_sentences.textOf(sentence));
    if (group.rank != Last)
        group.rank = static_cast<int>(sentence); // the same words may be said twice
    return group;
}

FigureGroup FigureGroups::problemOf(const model::Figure &figure) const
{
    const auto problem = m_checks.book() ? m_checks.book()->of(figure.id) : std::nullopt;
    if (problem == session::Problem::FailedCheck)
        return {tr("Failed check"), 0};
    if (problem == session::Problem::Conflict)
        return {tr("Conflict"), 1};
    const bool doubted =
        figure.state == model::State::Proposed && figure.confidencePermille < session::Session::DoubtfulBelow;
    return doubted ? FigureGroup{tr("Low confidence"), 2} : FigureGroup{tr("No problem"), Last};
}

} // namespace jiaoshu::ui
