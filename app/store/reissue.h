// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>

namespace jiaoshu::store {

/** What became of a figure of an earlier issue of an article, see session/reissuing.h. */
struct CarriedFigure
{
    enum class Outcome { Exact, Moved, Lost };
    FigureId figure;
    Outcome outcome = Outcome::Lost;
    FigureId newFigure;      ///< where it went on as one that was there and needed no decision
    qsizetype decision = -1; ///< or as that of this decision of the same command
};

/** A new issue takes the place of an earlier one. */
struct ReissuePlan
{
    ArticleId from;
    ArticleId to;
    QList<CarriedFigure> carried;
};

/** A figure of an earlier issue that waits for a person. */
struct WaitingFigure
{
    FigureId figure;
    CarriedFigure::Outcome outcome = CarriedFigure::Outcome::Lost;
    ArticleId from;
    ArticleId to;
};

} // namespace jiaoshu::store
