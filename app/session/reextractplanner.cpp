// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reextractplanner.h"

#include "session/importing.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::session {

using model::Proposal;
using store::DecisionPlan;
using store::FigureRecord;

namespace {

enum class Part { Fixed, Undecided, Withdrawn, Gone };

Part partOf(const FigureRecord &figure)
{
    if (figure.isCarried) // it stands in the new issue, and is none of this one any more
        return Part::Fixed;
    if (figure.isWithdrawn) // an addition that was undone is the analyst's to bring back
        return figure.wasAdded ? Part::Gone : Part::Withdrawn;
    // An analyst's fields stay, also where they still wait for a decision, and so do those that others
    // marked.
    const bool isAnalysts =
        figure.wasAdded || figure.reading != figure.basis || figure.figure.rule.startsWith(OutsideRule);
    return isAnalysts || figure.figure.state != model::State::Proposed ? Part::Fixed : Part::Undecided;
}

qsizetype overlap(CodePointSpan a, CodePointSpan b)
{
    return std::min(a.end, b.end).value - std::max(a.begin, b.begin).value;
}

/** Pairs proposals with figures, each at most once. */
class Matching
{
public:
    Matching(const QList<FigureRecord> &existing, const QList<Proposal> &proposals)
        : m_existing(existing), m_proposals(proposals), m_figureOf(proposals.size(), -1),
          m_isTaken(existing.size(), false)
    {
        findReach();
        pairEqualSpans(Part::Undecided);
        pairOverlaps();
        pairEqualSpans(Part::Withdrawn);
    }

    [[nodiscard]] const FigureRecord *figureOf(qsizetype proposal) const
    {
        const qsizetype at = m_figureOf[proposal];
        return at < 0 ? nullptr : &m_existing[at];
    }
    [[nodiscard]] bool isTaken(qsizetype figure) const { return m_isTaken[figure]; }
    [[nodiscard]] bool isCovered(qsizetype proposal) const
    {
        const CodePointSpan span = m_proposals[proposal].reading.span;
        bool covered = false;
        forEachNear(span, [&](qsizetype f) {
            covered = covered || (partOf(m_existing[f]) == Part::Fixed && spanOf(f).overlaps(span));
        });
        return covered;
    }

private:
    void pair(qsizetype proposal, qsizetype figure)
    {
        m_figureOf[proposal] = figure;
        m_isTaken[figure] = true;
    }

    [[nodiscard]] CodePointSpan spanOf(qsizetype figure) const
    {
        return m_existing[figure].figure.reading.span;
    }

    void findReach()
    {
        CodePointOffset reach;
        for (qsizetype f = 0; f < m_existing.size(); ++f)
            m_reach.append(reach = std::max(reach, spanOf(f).end));
    }

    /** Calls @p use with each figure that may overlap @p span, from the last one back: an article may hold
     * many thousands of both. */
    template <typename Use>
    void forEachNear(CodePointSpan span, Use use) const
    {
        const auto behind =
            std::partition_point(m_existing.begin(), m_existing.end(), [&](const FigureRecord &figure) {
                return figure.figure.reading.span.begin < span.end;
            });
        for (qsizetype f = behind - m_existing.begin() - 1; f >= 0 && m_reach[f] > span.begin; --f)
            use(f);
    }

    void pairEqualSpans(Part part)
    {
        for (qsizetype p = 0; p < m_proposals.size(); ++p) {
            if (m_figureOf[p] >= 0)
                continue;
            const CodePointSpan span = m_proposals[p].reading.span;
            qsizetype first = -1;
            forEachNear(span, [&](qsizetype f) {
                if (!m_isTaken[f] && partOf(m_existing[f]) == part && spanOf(f) == span)
                    first = f;
            });
            if (first >= 0)
                pair(p, first);
        }
    }

    void pairOverlaps()
    {
        for (qsizetype p = 0; p < m_proposals.size(); ++p) {
            if (m_figureOf[p] >= 0)
                continue;
            const CodePointSpan span = m_proposals[p].reading.span;
            qsizetype best = -1;
            qsizetype most = 0;
            forEachNear(span, [&](qsizetype f) {
                const qsizetype common = overlap(spanOf(f), span);
                if (!m_isTaken[f] && partOf(m_existing[f]) == Part::Undecided && common > 0 &&
                    common >= most) {
                    best = f; // of equals the first
                    most = common;
                }
            });
            if (best >= 0)
                pair(p, best);
        }
    }

    const QList<FigureRecord> &m_existing;
    const QList<Proposal> &m_proposals;
    QList<qsizetype> m_figureOf; ///< for each proposal the index of its figure, or -1
    QList<bool> m_isTaken;
    QList<CodePointOffset> m_reach; ///< for each figure how far it and those before it go
};

store::NewReading enginesReading(const Proposal &proposal)
{
    return {proposal.reading, true, proposal.confidencePermille, proposal.rule};
}

bool saysTheSame(const FigureRecord &figure, const Proposal &proposal)
{
    return figure.reading == figure.basis && figure.figure.reading == proposal.reading &&
           figure.figure.confidencePermille == proposal.confidencePermille &&
           figure.figure.rule == proposal.rule;
}

DecisionPlan planReread(const FigureRecord &figure, const Proposal &proposal)
{
    DecisionPlan plan = planProposal(proposal);
    plan.figure = figure.figure.id;
    plan.seen = figure.seen();
    plan.action = figure.isWithdrawn ? QStringLiteral("propose") : QStringLiteral("reread");
    return plan;
}

DecisionPlan planWithdraw(const FigureRecord &figure)
{
    DecisionPlan plan;
    plan.figure = figure.figure.id;
    plan.seen = figure.seen();
    plan.action = QStringLiteral("withdraw");
    plan.settling = store::Settling::AsBefore;
    return plan;
}

} // namespace

DecisionPlan planProposal(const Proposal &proposal)
{
    DecisionPlan plan;
    plan.action = QStringLiteral("propose");
    plan.after = model::State::Proposed;
    plan.newReading = enginesReading(proposal);
    plan.settling = store::Settling::AsBefore;
    return plan;
}

QList<DecisionPlan> planReextraction(const QList<FigureRecord> &existing, const QList<Proposal> &proposals)
{
    const Matching matching(existing, proposals);
    QList<DecisionPlan> plans;
    for (qsizetype p = 0; p < proposals.size(); ++p) {
        const FigureRecord *figure = matching.figureOf(p);
        const bool isUndecided = figure != nullptr && partOf(*figure) == Part::Undecided;
        if (matching.isCovered(p) && !isUndecided)
            continue;
        if (figure == nullptr)
            plans.append(planProposal(proposals[p]));
        else if (!isUndecided || !saysTheSame(*figure, proposals[p]))
            plans.append(planReread(*figure, proposals[p]));
    }
    for (qsizetype f = 0; f < existing.size(); ++f) {
        if (partOf(existing[f]) == Part::Undecided && !matching.isTaken(f))
            plans.append(planWithdraw(existing[f]));
    }
    return plans;
}

} // namespace jiaoshu::session
