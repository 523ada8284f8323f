// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coveragedesk.h"

#include "session/coverage.h"
#include "ui/evidence.h"
#include "ui/models/termtexts.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

CoverageDesk::CoverageDesk(ReviewController &review, const Evidence &evidence, ArticleView &text,
                           Figures figures, QObject *parent)
    : QObject(parent), m_review(review), m_evidence(evidence), m_text(text), m_figures(std::move(figures))
{
    connect(&m_evidence, &Evidence::ready, this, &CoverageDesk::refresh);
    m_review.setHoldBack([this](ArticleId article) { return holdsBack(article); });
}

void CoverageDesk::refresh()
{
    const auto numbers = m_review.article().isValid() ? m_evidence.numbers() : std::nullopt;
    m_uncovered = numbers ? session::uncovered(*numbers, m_figures()) : QList<CodePointSpan>();
    m_text.setUncovered(m_uncovered);
    Q_EMIT countChanged(numbers ? std::optional(m_uncovered.size()) : std::nullopt);
}

std::optional<CodePointSpan> CoverageDesk::selectedNumber() const
{
    const auto selected = m_text.selectedSpan();
    const auto found = std::ranges::find_if(
        m_uncovered, [&](CodePointSpan number) { return selected && selected->overlaps(number); });
    return found == m_uncovered.cend() ? std::nullopt : std::optional(*found);
}

void CoverageDesk::goToNext()
{
    if (m_uncovered.isEmpty()) {
        Q_EMIT noneUncovered();
        return;
    }
    const auto selected = selectedNumber();
    const auto next = std::ranges::find_if(
        m_uncovered, [&](CodePointSpan number) { return selected && selected->end <= number.begin; });
    const CodePointSpan number = next == m_uncovered.cend() ? m_uncovered.first() : *next;
    m_text.select(number);
    m_text.setFocus(Qt::OtherFocusReason);
}

void CoverageDesk::waive()
{
    if (const auto number = selectedNumber())
        m_review.waive(*number, toText(RejectReason::NotFigure));
    if (!m_uncovered.isEmpty())
        goToNext();
}

bool CoverageDesk::holdsBack(ArticleId article)
{
    if (article != m_review.article() || m_uncovered.isEmpty())
        return false;
    goToNext();
    Q_EMIT leftBehind(m_uncovered.size());
    return true;
}

} // namespace jiaoshu::ui
