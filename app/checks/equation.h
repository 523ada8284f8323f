// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"
#include "checks/printed.h"

#include <QList>

#include <optional>

namespace jiaoshu::checks {

/** How sure the words make it that figures belong together as an equation says. What is less sure is told as
 * failed only where one slip explains it, so that chance does not. */
enum class Footing {
    Faint,  ///< they stand near each other
    Likely, ///< a word between them says so, but not of which of several
    Firm,   ///< the words leave no other meaning
};

/** One figure of an equation. */
struct Term
{
    qsizetype figure = 0; ///< an index into the readings
    const Printed *printed = nullptr;
};

/** What must hold between figures: a kind of check and its figures, in the order that CheckKind names. */
class Equation
{
public:
    Equation(CheckKind kind, QList<Term> terms, Footing footing, bool isFall = false);

    /** What it comes to. Nothing where it proves nothing: it fails for no one slip on a footing that is not
     * firm, or it holds for numbers so round that any would. */
    [[nodiscard]] std::optional<Check> check() const;

private:
    [[nodiscard]] std::optional<Interval> expected(qsizetype term) const;
    [[nodiscard]] std::optional<Interval> expectedInSum(qsizetype term) const;
    [[nodiscard]] std::optional<Interval> expectedInRatio(qsizetype term, int power) const;
    [[nodiscard]] std::optional<Interval> expectedInGrowth(qsizetype term) const;
    [[nodiscard]] std::optional<Interval> expectedInAdded(qsizetype term) const;
    [[nodiscard]] Interval range(qsizetype term) const;
    [[nodiscard]] bool holds() const;
    /** That it holds is more than chance. */
    [[nodiscard]] bool isTelling(const Interval &expected) const;
    [[nodiscard]] bool holdsDirection() const;
    [[nodiscard]] std::optional<Slip> slip() const;
    [[nodiscard]] std::optional<Slip> powerSlip(qsizetype term, const Interval &expected) const;
    [[nodiscard]] std::optional<Slip> digitSlip(qsizetype term, const Interval &expected) const;
    [[nodiscard]] std::optional<Slip> swapSlip(qsizetype term, const Interval &expected) const;
    [[nodiscard]] std::optional<Slip> lostEndSlip(qsizetype term, const Interval &expected) const;

    CheckKind m_kind;
    QList<Term> m_terms;
    Footing m_footing;
    bool m_isFall;
};

} // namespace jiaoshu::checks
