// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"

namespace jiaoshu::session {

// What the engine is surest of can be accepted without a look at each, at a price that the analyst's own
// decisions tell.

/** What was decided of figures the engine was at least so sure of. */
struct Judged
{
    qint64 right = 0; ///< confirmed by a person as proposed
    qint64 wrong = 0; ///< corrected or rejected by one
    [[nodiscard]] qint64 all() const { return right + wrong; }
    bool operator==(const Judged &) const = default;
};

/** Between what shares the wrong ones of all such figures lie, at 95 % (Wilson's interval); 0 to 1 where
 * nothing was judged. */
struct WrongShare
{
    double low = 0;
    double high = 1;
};
[[nodiscard]] WrongShare wrongShare(const Judged &judged);

/** Confirms @p figures as they stand, in one step, under a name that tells it from a person's decision:
 * automatic(permille). */
[[nodiscard]] Result<Changes> acceptFigures(Session &session, const QList<FigureId> &figures,
                                            int fromPermille);
/** "auto≥0.950". */
[[nodiscard]] QString automatic(int fromPermille);
[[nodiscard]] bool isAutomatic(const QString &analyst);

/** @p size of @p figures, drawn at random; the same seed draws the same ones on any machine. */
[[nodiscard]] QList<FigureId> sampleOf(QList<FigureId> figures, qsizetype size, quint64 seed);

} // namespace jiaoshu::session
