// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"
#include "session/commands.h"

#include <QHash>

#include <functional>

namespace jiaoshu::session {

// Sums, shares, changes and repeats among the figures of one article: app/checks on what stands in the
// workspace.

/** A check with whether it still asks for something. */
struct ToldCheck
{
    checks::Check check;   ///< its figures are indexes into ArticleChecks::figures
    bool isWaived = false; ///< it fails, and an analyst said of one of its figures that it is printed so

    [[nodiscard]] bool isProblem() const { return check.verdict == checks::Verdict::Fails && !isWaived; }
};

struct ArticleChecks
{
    QList<model::Figure> figures; ///< those that were not rejected, ascending by span
    QList<ToldCheck> checks;
    /** Of each figure's index those of its checks, as checkArticle() makes it; where it is empty of() looks
     * through all. */
    QHash<qsizetype, QList<qsizetype>> checksOf{};

    /** The figure's index, -1 where it was not checked. */
    [[nodiscard]] qsizetype indexOf(FigureId figure) const;
    /** The same of a figure whose place is known, which is quicker among tens of thousands. */
    [[nodiscard]] qsizetype indexOf(const model::Figure &figure) const;
    /** The checks a figure takes part in: those that ask for something first, then the others that fail. */
    [[nodiscard]] QList<ToldCheck> of(FigureId figure) const { return of(indexOf(figure)); }
    /** @param index of figures */
    [[nodiscard]] QList<ToldCheck> of(qsizetype index) const;
};

/** The work may run in any thread and outlive the session; making it is for the session's own. @return
 * UnknownArticle. */
[[nodiscard]] Result<std::function<ArticleChecks()>> checkingArticle(const Session &session,
                                                                     ArticleId article);

/** What the article's figures come to. @return UnknownArticle. */
[[nodiscard]] Result<ArticleChecks> checkArticle(const Session &session, ArticleId article);

/** What @p first, the first figure of @p check, would have to be for it to hold: exact, or rounded to one
 * digit more than is printed where no number of as many digits is meant. Nothing where any number will do. */
[[nodiscard]] std::optional<Decimal> expectedValue(const checks::Check &check, const model::Reading &first);

/** What the words of @p reading print, where they leave no other meaning than another value; nothing of one
 * that is as they print it, and where that cannot be told. */
[[nodiscard]] std::optional<Decimal> quotedOtherwise(const model::Reading &reading);

/** The reason of a decision by which failed checks of a figure are waived. */
[[nodiscard]] QString asPrintedReason();
/** The same of a figure whose value is meant though its words print another, see quotedOtherwise(). */
[[nodiscard]] QString asTypedReason();
/** One of these two. */
[[nodiscard]] bool isWaiving(const QString &reason);

/** The figure is printed as it was read, whatever the others say: confirms it for that reason, so that the
 * checks it fails in are no problem any more, until its fields are changed. A decision like any other: it is
 * journalled, and undo takes it back. Nothing where that was said already. @return UnknownFigure. */
[[nodiscard]] Result<Changes> waiveChecks(Session &session, FigureId figure);

} // namespace jiaoshu::session
