// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"

#include <functional>

namespace jiaoshu::session {

// What was wrong of one figure is often wrong of its like: a place taken from one heading, a unit that stands
// over a column. Pure functions and searches; nothing is changed here.

/** Makes of @p other what @p before became in @p after: the fields that changed, where @p other has what @p
 * before had; of a value only a power of ten and the sign, among figures of the same unit and kind. Span,
 * note, indicator and a number that was typed anew say nothing of other figures. Nothing where @p other would
 * stay as it is. */
[[nodiscard]] std::optional<model::Reading>
sameChange(const model::Reading &before, const model::Reading &after, const model::Reading &other);

/** Those of @p figures that are open and that the change from @p before to @p after fits as well, with the
 * fields they would have. @p figure itself is not among them, nor is any whose words print another number
 * than they would have; where those of @p figure itself do, no other is. */
[[nodiscard]] QList<Correction> similarFigures(const QList<model::Figure> &figures, FigureId figure,
                                               const model::Reading &before, const model::Reading &after);

/** What the figures of a group have in common. */
enum class Likeness { Unit, Indicator, Kind };
/** An open figure of a group. */
struct LikeFigure
{
    FigureId figure;
    bool isDoubted = false; ///< somebody left it for later or wrote something about it
    bool operator==(const LikeFigure &) const = default;
};
/** The open figures of the whole workspace that are like @p figure, itself first where it is open, by article
 * and span; however many there are, so that where they are many this is work for another thread.
 *  @return UnknownFigure; Cancelled where @p isCancelled said so. */
[[nodiscard]] Result<QList<LikeFigure>> likeFigures(const Session &session, FigureId figure,
                                                    Likeness likeness,
                                                    const std::function<bool()> &isCancelled = {});

/** A figure's surroundings on one line. */
struct Context
{
    QString before; ///< up to the width asked for, without line ends
    QString after;
};
/** Of @p figures, one by one; quick where those of an article follow each other. @param width in UTF-16
 * units. */
[[nodiscard]] Result<QList<Context>> contextsOf(const Session &session, const QList<model::Figure> &figures,
                                                qsizetype width);

} // namespace jiaoshu::session
