// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/carryplanner.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace jiaoshu::session {

using model::State;
using store::CarriedFigure;
using store::DecisionPlan;
using store::FigureRecord;

namespace {

QString actionOf(State state)
{
    switch (state) {
    case State::Rejected:
        return QStringLiteral("reject");
    case State::Unsure:
        return QStringLiteral("unsure");
    case State::Confirmed:
        return QStringLiteral("confirm");
    default:
        return QStringLiteral("correct");
    }
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

/** Puts figures into the new issue, one after another. */
class Carrier
{
public:
    explicit Carrier(const QList<FigureRecord> &to) : m_to(to)
    {
        for (const FigureRecord &figure : to) {
            const Place place = placeOf(figure.figure.reading.span);
            if (!figure.isWithdrawn && !m_standing.contains(place))
                m_standing.insert(place, &figure);
        }
    }

    /** False where another one was put there before. */
    bool put(const FigureRecord &figure, const model::Reading &reading)
    {
        const Place place = placeOf(reading.span);
        if (m_places.contains(place))
            return false;
        m_places.insert(place);
        CarriedFigure carried{figure.figure.id, CarriedFigure::Outcome::Exact, {}, -1};
        if (const FigureRecord *there = m_standing.value(place); there && isDecided(*there))
            carried.newFigure = there->figure.id; // decided on there, later
        else if (there)
            carried.decision = decideOn(*there, figure, reading);
        else if (figure.figure.state != State::Rejected)
            carried.decision = add(figure, reading);
        m_plan.carried.append(carried);
        m_plan.decisions.append(planWithdraw(figure));
        return true;
    }

    void wait(const FigureRecord &figure, Anchoring anchoring)
    {
        const auto outcome =
            anchoring == Anchoring::Lost ? CarriedFigure::Outcome::Lost : CarriedFigure::Outcome::Moved;
        m_plan.carried.append({figure.figure.id, outcome, {}, -1});
    }

    void withdraw(const FigureRecord &figure) { m_plan.decisions.append(planWithdraw(figure)); }

    /** Proposals that lie across what was put in make room for it. */
    CarryPlan finish()
    {
        QList<qsizetype> begins;
        QList<qsizetype> ends;
        for (const auto &[begin, end] : std::as_const(m_places)) {
            begins.append(begin);
            ends.append(end);
        }
        std::ranges::sort(begins);
        std::ranges::sort(ends);
        for (const FigureRecord &figure : m_to) {
            const Place place = placeOf(figure.figure.reading.span);
            const auto begun = std::ranges::lower_bound(begins, place.second) - begins.begin();
            const auto ended = std::ranges::upper_bound(ends, place.first) - ends.begin();
            const bool lies = begun - ended > (m_places.contains(place) ? 1 : 0); // not only on itself
            if (lies && !figure.isWithdrawn && !isDecided(figure))
                m_plan.decisions.append(planWithdraw(figure));
        }
        return std::move(m_plan);
    }

private:
    using Place = std::pair<qsizetype, qsizetype>;
    static Place placeOf(CodePointSpan span) { return {span.begin.value, span.end.value}; }

    qsizetype append(DecisionPlan plan, const FigureRecord &figure)
    {
        plan.settling = store::Settling::Named; // who decided it stays who decided it
        plan.settled = figure.settled;
        m_plan.decisions.append(std::move(plan));
        return m_plan.decisions.size() - 1;
    }

    qsizetype decideOn(const FigureRecord &there, const FigureRecord &figure, const model::Reading &reading)
    {
        DecisionPlan plan;
        plan.figure = there.figure.id;
        plan.seen = there.seen();
        State after = figure.figure.state;
        model::Reading noted = there.figure.reading;
        noted.note = reading.note;
        if (model::isVerified(after))
            after = noted == reading ? State::Confirmed : State::Corrected;
        plan.after = after;
        plan.action = actionOf(after);
        if (reading != there.figure.reading)
            plan.newReading =
                store::NewReading{reading, false, figure.figure.confidencePermille, figure.figure.rule};
        return append(std::move(plan), figure);
    }

    qsizetype add(const FigureRecord &figure, const model::Reading &reading)
    {
        DecisionPlan plan;
        plan.action = QStringLiteral("add");
        plan.after = model::isVerified(figure.figure.state) ? State::Added : figure.figure.state;
        plan.newReading =
            store::NewReading{reading, false, figure.figure.confidencePermille, figure.figure.rule};
        return append(std::move(plan), figure);
    }

    const QList<FigureRecord> &m_to;
    QHash<Place, const FigureRecord *> m_standing;
    QSet<Place> m_places;
    CarryPlan m_plan;
};

} // namespace

bool isDecided(const FigureRecord &figure)
{
    return !figure.isWithdrawn &&
           (figure.wasAdded || figure.reading != figure.basis || figure.figure.state != State::Proposed);
}

CarryPlan planCarrying(const QList<FigureRecord> &from, const QList<FigureRecord> &to,
                       const std::function<Anchor(const FigureRecord &)> &anchorOf)
{
    Carrier carrier(to);
    for (const FigureRecord &figure : from) {
        if (figure.isWithdrawn)
            continue;
        if (!isDecided(figure)) {
            carrier.withdraw(figure);
            continue;
        }
        const Anchor anchor = anchorOf(figure);
        model::Reading reading = figure.figure.reading;
        reading.span = anchor.span;
        if (anchor.anchoring != Anchoring::Exact || !carrier.put(figure, reading))
            carrier.wait(figure, anchor.anchoring);
    }
    return carrier.finish();
}

CarryPlan planPlacing(const FigureRecord &figure, const QList<FigureRecord> &to,
                      const model::Reading &reading)
{
    Carrier carrier(to);
    std::ignore = carrier.put(figure, reading); // the first one always finds room
    return carrier.finish();
}

} // namespace jiaoshu::session
