// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/markpalette.h"

#include <QRectF>

class QPainter;

namespace jiaoshu::ui {

/** One line's part of a mark: the words' own rectangle, and whether the mark begins and ends in it. */
struct MarkPiece
{
    QRectF rect;
    qreal baseline = 0; ///< y, in the same coordinates
    int level = 0;
    bool first = true;
    bool last = true;
};

// Draws marks; it knows nothing of where the text comes from. Fills go under the words, lines over them.

void paintMarkFill(QPainter &painter, const MarkPiece &piece, const QColor &fill);
/** The current figure: filled and framed, open at the side where it goes on. */
void paintCurrent(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette);
/** Words that a field of the current figure was read from: a thin dashed frame. */
void paintEvidence(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette);
/** A number that no figure covers: the corners of a frame. */
void paintUncovered(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette);
/** A figure that checks find fault with: a line over the words, which no state has, and a sign where they
 * begin. */
void paintProblem(QPainter &painter, const MarkPiece &piece, const MarkPalette &palette);
void paintMarkLine(QPainter &painter, const MarkPiece &piece, model::State state, const MarkPalette &palette);

/** How far paint may reach beyond a piece's rectangle. */
inline constexpr int MarkReach = 6;

} // namespace jiaoshu::ui
