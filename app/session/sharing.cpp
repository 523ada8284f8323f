// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that hold for linked articles, too; see linking.h.
#include "session/carryplanner.h"
#include "session/decisionplanner.h"
#include "session/issuematcher.h"
#include "session/linking.h"
#include "session/parts_p.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace jiaoshu::session {

using model::State;
using store::FigureRecord;

namespace {

/** An article of a group with its figures that are shown. */
struct Member
{
    model::Article article;
    QList<FigureRecord> figures;
    QHash<QString, int> byQuote; ///< how many figures have these words

    [[nodiscard]] bool isOnly(const QString &quote) const { return byQuote.value(quote) == 1; }
};

Result<Member> memberOf(const store::Workspace &workspace, ArticleId id)
{
    auto article = workspace.article(id);
    auto figures = workspace.figures(id);
    if (!article || !figures)
        return fail(article ? figures.error() : article.error());
    Member member{std::move(*article), {}, {}};
    for (FigureRecord &record : *figures) {
        if (record.isWithdrawn)
            continue;
        ++member.byQuote[record.figure.reading.quote];
        member.figures.append(std::move(record));
    }
    return member;
}

bool isSettled(const FigureRecord &figure)
{
    const State state = figure.figure.state;
    return state == State::Confirmed || state == State::Corrected || state == State::Rejected;
}

/** All fields but the span and the note. */
bool saysTheSame(const model::Reading &a, model::Reading b)
{
    b.span = a.span;
    b.note = a.note;
    return a == b;
}

/** What is decided of one article, held against what is open in another. */
class Sharer
{
public:
    Sharer(const Session &session, const Member &from, const Member &to)
        : m_session(session), m_from(from), m_to(to)
    {}

    Outcome share(QList<SharedDecision> &shared)
    {
        for (const FigureRecord &decided : m_from.figures) {
            if (!isSettled(decided))
                continue;
            const auto basis = basisOf(m_session, decided);
            if (!basis)
                return fail(basis.error());
            for (const FigureRecord &open : m_to.figures) {
                if (open.figure.state == State::Proposed && !isDecided(open) &&
                    open.figure.reading.quote == basis->quote)
                    offer(decided, *basis, open, shared);
            }
        }
        return {};
    }

private:
    void offer(const FigureRecord &decided, const model::Reading &basis, const FigureRecord &open,
               QList<SharedDecision> &shared)
    {
        const model::Reading &now = decided.figure.reading;
        const bool agrees = saysTheSame(open.figure.reading, basis) || saysTheSame(open.figure.reading, now);
        if (!agrees || now.quote != basis.quote || !standsTheSame(basis.span, open.figure.reading))
            return;
        model::Reading becomes = open.figure.reading;
        if (decided.figure.state != State::Rejected) {
            becomes = now;
            becomes.span = open.figure.reading.span;
        }
        shared.append({decided.figure, open.figure, becomes});
    }

    bool standsTheSame(CodePointSpan span, const model::Reading &open)
    {
        if (m_from.isOnly(open.quote) && m_to.isOnly(open.quote))
            return true;
        if (!m_matcher)
            m_matcher = std::make_unique<IssueMatcher>(m_from.article.text, m_to.article.text);
        const Anchor anchor = m_matcher->find(span);
        return anchor.anchoring == Anchoring::Exact && anchor.span == open.span;
    }

    const Session &m_session;
    const Member &m_from;
    const Member &m_to;
    std::unique_ptr<IssueMatcher> m_matcher; ///< made when it is first needed
};

bool decidesTheSame(const SharedDecision &a, const SharedDecision &b)
{
    const bool isRejected = a.decided.state == State::Rejected;
    return isRejected == (b.decided.state == State::Rejected) && a.becomes == b.becomes;
}

/** One for each open figure; none where they differ. */
QList<SharedDecision> settled(const QList<SharedDecision> &all)
{
    QList<SharedDecision> kept;
    for (qsizetype i = 0; i < all.size();) {
        qsizetype end = i + 1;
        bool isSame = true;
        for (; end < all.size() && all[end].open.id == all[i].open.id; ++end)
            isSame = isSame && decidesTheSame(all[i], all[end]);
        if (isSame)
            kept.append(all[i]);
        i = end;
    }
    return kept;
}

Result<std::optional<store::DecisionPlan>> planOf(const Session &session, const SharedDecision &shared)
{
    const auto record = shownFigure(session, shared.open.id);
    if (!record)
        return fail(record.error());
    if (shared.decided.state == State::Rejected) {
        const auto reason = session.lastReason(shared.decided.id);
        if (!reason)
            return fail(reason.error());
        return planReject(*record, *reason, QString());
    }
    const auto basis = basisOf(session, *record);
    if (!basis)
        return fail(basis.error());
    return planCorrect(*record, *basis, shared.becomes);
}

} // namespace

Result<QList<SharedDecision>> sharedDecisions(const Session &session, ArticleId article)
{
    const auto group = linkedWith(session, article);
    if (!group)
        return fail(group.error());
    std::vector<Member> members;
    for (const ArticleId id : *group) {
        auto member = memberOf(*session.parts().workspace, id);
        if (!member)
            return fail(member.error());
        members.push_back(std::move(*member));
    }
    QList<SharedDecision> shared;
    for (const Member &from : members) {
        for (const Member &to : members) {
            if (&from == &to)
                continue;
            if (auto done = Sharer(session, from, to).share(shared); !done)
                return fail(done.error());
        }
    }
    std::ranges::stable_sort(shared, {}, [](const SharedDecision &one) {
        return std::tuple(one.open.article, one.open.reading.span.begin, one.open.id);
    });
    return settled(shared);
}

Result<Changes> takeOverDecisions(Session &session, ArticleId article, const QList<FigureId> &figures)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const auto shared = sharedDecisions(session, article);
    if (!shared)
        return fail(shared.error());
    store::CommandPlan command;
    command.action = QStringLiteral("confirm");
    Changes changes;
    for (const SharedDecision &one : *shared) {
        if (!figures.contains(one.open.id))
            continue;
        const auto plan = planOf(session, one);
        if (!plan)
            return fail(plan.error());
        if (!*plan)
            continue;
        command.decisions.append(**plan);
        changes.changed.append(one.open.id);
        if (!changes.articles.contains(one.open.article))
            changes.articles.append(one.open.article);
    }
    if (command.decisions.isEmpty())
        return Changes{};
    changes.action = command.action;
    command.article = changes.articles.first();
    if (const auto committed = session.parts().commit(std::move(command)); !committed)
        return fail(committed.error());
    return changes;
}

} // namespace jiaoshu::session
