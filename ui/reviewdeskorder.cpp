// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which figure of an article is to be looked at: where it matters most, and where what was searched stands;
// and what is taken of it elsewhere.
#include "session/session.h"
#include "ui/checkdesk.h"
#include "ui/citation.h"
#include "ui/librarydesk.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figuretable.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/tableorder.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <tuple>

namespace jiaoshu::ui {

namespace {

constexpr qsizetype LongestMarked = 1'000'000; ///< characters; a longer article would be waited for
constexpr qsizetype MostMarked = 2000;
constexpr qsizetype ShortestParagraph = 30; ///< characters; what is shorter is a line of its own

/** How likely something is wrong with it: 1 to 4. */
int riskOf(const model::Figure &figure, std::optional<session::Problem> problem)
{
    if (problem)
        return *problem == session::Problem::FailedCheck ? 4 : 3;
    return figure.confidencePermille < session::Session::DoubtfulBelow ? 2 : 1;
}

} // namespace

void ReviewDesk::findOpening(const QString &text)
{
    m_headlineEnd = {};
    m_leadEnd = {};
    qsizetype at = 0;
    qsizetype codePoints = 0;
    while (at < text.size() && m_leadEnd.value == 0) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).mid(at, end - at);
        codePoints += std::count_if(line.begin(), line.end(), [](QChar c) { return !c.isLowSurrogate(); });
        if (m_headlineEnd.value == 0 && !line.trimmed().isEmpty())
            m_headlineEnd = {codePoints};
        else if (line.trimmed().size() >= ShortestParagraph)
            m_leadEnd = {codePoints};
        ++codePoints;
        at = end + 1;
    }
}

void ReviewDesk::markFound()
{
    const session::Session *const session = m_review.session();
    const QString words = m_library->searchText();
    const bool wasMarked = !m_found.isEmpty();
    m_found.clear();
    if (session && m_review.article().isValid() && !words.trimmed().isEmpty() &&
        !m_text->shownText().isEmpty() && m_text->shownText().size() <= LongestMarked) {
        if (const auto lines = session::concordance(*session, m_review.article(), words, 0, MostMarked))
            m_found = *lines;
    }
    if (!wasMarked && m_found.isEmpty())
        return; // what is looked for in the article itself stays marked
    QList<CodePointSpan> places;
    for (const session::ConcordanceLine &line : std::as_const(m_found))
        places.append(line.span);
    m_text->setFindPlaces(places);
}

void ReviewDesk::goToFound()
{
    if (m_found.isEmpty())
        return;
    QList<model::Figure> figures = articleFigures();
    figures.removeIf([this](const model::Figure &figure) { return !m_library->keeper()->wantsHere(figure); });
    // Where it is said, if it is; else the first behind the words.
    const auto stands = [this](const model::Figure &figure) {
        return std::ranges::any_of(m_found,
                                   [&](const auto &line) { return line.span.overlaps(figure.reading.span); });
    };
    const auto follows = [this](const model::Figure &figure) {
        return figure.reading.span.begin >= m_found.first().span.begin;
    };
    auto figure = std::ranges::find_if(
        figures, [&](const model::Figure &each) { return stands(each) && model::isOpen(each.state); });
    if (figure == figures.end())
        figure = std::ranges::find_if(figures, stands);
    if (figure == figures.end())
        figure = std::ranges::find_if(figures, follows);
    if (figure != figures.end())
        m_review.showFigure({m_review.article(), figure->id});
    m_text->showFirstPlace();
}

std::optional<FigureId> ReviewDesk::heaviest() const
{
    const session::ProblemBook *const book = m_checks->book();
    const LibraryKeeper &library = *m_library->keeper();
    const model::Figure *best = nullptr;
    std::pair<bool, int> bestWeight;
    for (const model::Figure &figure : m_figures->figures()) {
        if (!model::isOpen(figure.state) || figure.id == m_review.figure() || !library.wantsHere(figure))
            continue;
        const CodePointOffset begin = figure.reading.span.begin;
        const int impact = begin < m_headlineEnd ? 3 : begin < m_leadEnd ? 2 : 1;
        const std::pair weight(figure.state == model::State::Proposed,
                               impact * riskOf(figure, book ? book->of(figure.id) : std::nullopt));
        if (!best || weight > bestWeight ||
            (weight == bestWeight && figure.reading.span < best->reading.span)) {
            best = &figure;
            bestWeight = weight;
        }
    }
    return best ? std::optional(best->id) : std::nullopt;
}

void ReviewDesk::step(session::Direction direction)
{
    if (!m_table->hasFocus() || !m_order->leads()) {
        m_review.stepFigure(direction);
        return;
    }
    const ArticleId here = m_review.article();
    auto next = m_order->beside(direction);
    if (!next) { // at its end, wherever that stands in the text
        m_review.stepArticle(direction);
        next = m_review.article() == here ? std::nullopt : m_order->end(direction);
    }
    if (next)
        m_review.showFigure({m_review.article(), *next});
}

void ReviewDesk::copyWithSource() const
{
    const session::Session *const session = m_review.session();
    const auto article = session ? session->articleSummary(m_review.article())
                                 : Result<model::ArticleSummary>(fail(ErrorCode::UnknownArticle));
    const auto selected = m_text->selectedSpan();
    const model::Figure *const figure = selected ? nullptr : m_figures->figure(m_review.figure());
    if (!article || (!selected && !figure))
        return;
    const CodePointSpan span = selected ? *selected : figure->reading.span;
    QGuiApplication::clipboard()->setText(citation(*article, m_text->textOf(span), span, figure));
}

} // namespace jiaoshu::ui
