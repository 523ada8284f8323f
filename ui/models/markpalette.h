// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms.h"

#include <QColor>

#include <array>

class QPainter;
class QPalette;
class QRectF;

namespace jiaoshu::ui {

/** The line that tells a state without colour. */
enum class LineStyle { Dotted, Solid, Double, Strike, Wave, Dashed };

/** How the figures of one state are marked in the text. */
struct MarkLook
{
    QColor line; ///< of the line and of the state's sign; at least 3:1 on the paper
    QColor fill; ///< behind the words; the text keeps at least 4.5:1 on it
    LineStyle style = LineStyle::Solid;
};

/** The colours of all states on a given paper, light or dark. Hues are those of Okabe and Ito
 * (jfly.uni-koeln.de/color), which stay apart for colour-blind readers; they are shaded only as far as the
 * paper asks for. What awaits a decision is tinted strongest. */
class MarkPalette
{
public:
    /** Black on white. */
    MarkPalette();
    explicit MarkPalette(const QPalette &palette);
    MarkPalette(const QColor &paper, const QColor &text);

    [[nodiscard]] const MarkLook &look(model::State state) const
    {
        return m_looks[static_cast<size_t>(state)];
    }
    [[nodiscard]] QColor paper() const { return m_paper; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor currentFill() const { return m_currentFill; }
    [[nodiscard]] QColor currentFrame() const { return m_currentFrame; }
    [[nodiscard]] QColor selectionFill() const { return m_selectionFill; }
    [[nodiscard]] QColor matchFill() const { return m_matchFill; }
    /** To be laid over the words of a rejected figure; what shows through keeps 4.5:1. */
    [[nodiscard]] QColor veil() const { return m_veil; }
    /** Of the sign of paintProblemSign() and of words beside it; at least 4.5:1 on the paper. */
    [[nodiscard]] QColor problem() const { return m_problem; }
    [[nodiscard]] bool isDark() const;

private:
    QColor m_paper;
    QColor m_text;
    std::array<MarkLook, model::AllStates.size()> m_looks;
    QColor m_currentFill;
    QColor m_currentFrame;
    QColor m_selectionFill;
    QColor m_matchFill;
    QColor m_veil;
    QColor m_problem;
};

[[nodiscard]] LineStyle lineStyle(model::State state);

/** Draws the sign of a state, told apart by shape: ring, tick, pencil, cross, plus, question mark. */
void paintStateSign(QPainter &painter, const QRectF &rect, model::State state, const MarkPalette &palette);
/** Draws the sign of what a check finds fault with, which no state has: a triangle with an exclamation mark
 * of @p ground in it. */
void paintProblemSign(QPainter &painter, const QRectF &rect, const QColor &colour, const QColor &ground);

} // namespace jiaoshu::ui
