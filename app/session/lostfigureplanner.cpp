// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lostfigureplanner.h"

#include "engine/extractor.h"
#include "session/fieldcheck.h"
#include "session/importing.h"
#include "session/parts_p.h"
#include "session/reextractplanner.h"
#include "store/uids.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace jiaoshu::session {

using store::DecisionPlan;

namespace {

/** Where figures stand: an article may hold many thousands. */
class Taken
{
public:
    explicit Taken(QList<CodePointSpan> spans) : m_spans(std::move(spans))
    {
        std::ranges::sort(m_spans, {}, [](const CodePointSpan &span) { return span.begin; });
        CodePointOffset reach;
        for (const CodePointSpan &span : std::as_const(m_spans))
            m_reach.append(reach = std::max(reach, span.end));
    }

    [[nodiscard]] bool overlaps(CodePointSpan span) const
    {
        const auto behind = std::partition_point(
            m_spans.begin(), m_spans.end(), [&](const CodePointSpan &one) { return one.begin < span.end; });
        return behind != m_spans.begin() && m_reach[behind - m_spans.begin() - 1] > span.begin;
    }

private:
    QList<CodePointSpan> m_spans;
    QList<CodePointOffset> m_reach; ///< how far each and those before it go
};

DecisionPlan planBack(const store::LostFigure &lost, bool stands)
{
    DecisionPlan plan;
    plan.figure = lost.id;
    plan.comesBack = true;
    plan.action = stands ? QStringLiteral("propose") : QStringLiteral("withdraw");
    plan.after = stands ? store::Standing(model::State::Proposed) : store::Standing();
    plan.reading = lost.reading;
    plan.basis = lost.basis;
    plan.settling = store::Settling::AsBefore;
    return plan;
}

} // namespace

QList<DecisionPlan> planLostFigures(const store::HarmedArticle &harmed,
                                    const QList<model::Proposal> &proposals)
{
    QList<CodePointSpan> standing;
    QSet<std::pair<qsizetype, qsizetype>> withdrawn;
    for (const store::FigureRecord &record : harmed.figures) {
        const CodePointSpan span = record.figure.reading.span;
        if (record.isWithdrawn)
            withdrawn.insert({span.begin.value, span.end.value});
        else
            standing.append(span);
    }
    QList<DecisionPlan> plans;
    if (harmed.wasTakenOut)
        return plans;
    QSet<QString> uids = harmed.lostUids;
    const Taken before(standing);
    for (const store::LostFigure &lost : harmed.lost) {
        if (!lost.reading.isValid()) {
            uids.insert(lost.uid);
            continue;
        }
        const bool stands = !harmed.hasNewIssue && !before.overlaps(lost.span);
        plans.append(planBack(lost, stands));
        if (stands)
            standing.append(lost.span);
    }
    if (harmed.hasNewIssue)
        return plans;
    const QString article = store::articleUid(harmed.article.sha256);
    const Taken taken(standing);
    for (const model::Proposal &proposal : proposals) {
        const CodePointSpan span = proposal.reading.span;
        const bool isLost = uids.contains(store::figureUid(article, span.begin.value, span.end.value));
        if (isLost && !taken.overlaps(span) && !withdrawn.contains({span.begin.value, span.end.value}))
            plans.append(planProposal(proposal));
    }
    return plans;
}

QList<model::Proposal> readFigures(const model::Article &article, const engine::Extractor &extractor)
{
    const TextAtHand text{article.id, article.text, text::CodePointIndex(article.text)};
    QList<Error> refused;
    return checkedProposals(text, prepareText(extractor, article.text, article.path).proposals, article.path,
                            refused);
}

store::CommandPlan planLostFigures(const store::HarmedArticle &harmed,
                                   const std::function<const engine::Extractor &()> &extractor)
{
    store::CommandPlan plan;
    plan.action = QStringLiteral("reextract");
    plan.article = harmed.article.id;
    QList<model::Proposal> proposals;
    const bool isAnyUnread =
        !harmed.lostUids.isEmpty() ||
        std::ranges::any_of(harmed.lost, [](const store::LostFigure &one) { return !one.reading.isValid(); });
    if (isAnyUnread && !harmed.wasTakenOut && !harmed.hasNewIssue && !harmed.article.text.isEmpty())
        proposals = readFigures(harmed.article, extractor());
    plan.decisions = planLostFigures(harmed, proposals);
    const auto isNew = [](const DecisionPlan &one) { return one.newReading.has_value(); };
    if (std::ranges::any_of(plan.decisions, isNew))
        plan.engineVersion = engine::Extractor::Version;
    return plan;
}

} // namespace jiaoshu::session
