// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <functional>
#include <optional>

namespace jiaoshu::ui {

/** What a ReviewController asks others to know where to lead. Each may be empty. */
class ReviewWays
{
public:
    /** The article that stands beside another in the list as it is shown, or its first; nothing at its end.
     * Where none is set, it is the order they were taken in. */
    using ArticleOrder = std::function<std::optional<ArticleId>(ArticleId, session::Direction)>;
    /** Where the work in a workspace begins; nothing where that is not known. */
    using Beginning = std::function<std::optional<session::FigureAt>(const session::Session &)>;
    /** Where a decision leads to while only some articles or figures are wanted, or another order is; empty:
     * to the next unreviewed figure of the workspace. */
    using Queue = std::function<std::optional<session::FigureAt>(session::FigureAt, session::Direction)>;
    using Wanted = std::function<bool(const model::Figure &)>;
    /** Asked when the last figure of an article was decided; true keeps the review there. */
    using HoldBack = std::function<bool(ArticleId)>;
    /** Where the next figure stands, beyond the given one and without wrapping, that something is wrong with
     * beyond the engine's doubt; open ones alone where the last is true. */
    using ProblemSource =
        std::function<std::optional<session::FigureAt>(session::FigureAt, session::Direction, bool)>;
    /** Which other undecided figure of the article a decision leads to first. */
    using Heaviest = std::function<std::optional<FigureId>()>;
    /** Which undecided figure of the article in hand stands beside the current one in an order of its own, or
     * at the end that the direction comes from where the last is true; nothing where there is no such order
     * and where none is left. */
    using OwnOrder = std::function<std::optional<FigureId>(session::Direction, bool)>;

    void setArticleOrder(ArticleOrder order) { m_articleOrder = std::move(order); }
    void setBeginning(Beginning beginning) { m_beginning = std::move(beginning); }
    /** What steps within the article, and to others, may lead to; empty: anything. */
    void setWanted(Wanted here, Wanted elsewhere)
    {
        m_wantedHere = std::move(here);
        m_wantedElsewhere = std::move(elsewhere);
    }
    void setHoldBack(HoldBack holdBack) { m_holdBack = std::move(holdBack); }
    void setProblemSource(ProblemSource source) { m_problemSource = std::move(source); }
    void setHeaviest(Heaviest heaviest) { m_heaviest = std::move(heaviest); }
    void setOwnOrder(OwnOrder order) { m_ownOrder = std::move(order); }

protected:
    [[nodiscard]] bool isWanted(const model::Figure &figure) const
    {
        return !m_wantedElsewhere || m_wantedElsewhere(figure);
    }

    ArticleOrder m_articleOrder;
    Beginning m_beginning;
    Wanted m_wantedHere, m_wantedElsewhere;
    HoldBack m_holdBack;
    ProblemSource m_problemSource;
    Heaviest m_heaviest;
    OwnOrder m_ownOrder;
};

} // namespace jiaoshu::ui
