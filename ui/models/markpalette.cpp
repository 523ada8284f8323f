// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markpalette.h"

#include "ui/models/contrast.h"

#include <QPalette>

namespace jiaoshu::ui {

namespace {

constexpr double TextContrast = 4.5;
constexpr double LineContrast = 3.0;

struct Hue
{
    QRgb light;   ///< on light paper
    QRgb dark;    ///< on dark paper
    double share; ///< of the tint behind the words
};

constexpr QRgb Yellow = 0xFFF0E442;
constexpr QRgb SkyBlue = 0xFF56B4E9;
constexpr QRgb Orange = 0xFFE69F00;
constexpr QRgb Vermilion = 0xFFD55E00;

Hue hue(model::State state)
{
    switch (state) {
    case model::State::Proposed:
        return {0xFF0072B2, SkyBlue, 0.17};
    case model::State::Confirmed:
        return {0xFF009E73, 0xFF009E73, 0.09};
    case model::State::Corrected:
        return {0xFFCC79A7, 0xFFCC79A7, 0.12};
    case model::State::Rejected:
        return {0xFF999999, 0xFF999999, 0.0};
    case model::State::Added:
        return {Vermilion, Vermilion, 0.10};
    case model::State::Unsure:
        return {Orange, Orange, 0.22};
    }
    Q_UNREACHABLE();
}

/** The strongest veil of paper through which the text still reads. */
QColor veilFor(const QColor &paper, const QColor &text)
{
    constexpr double Strongest = 0.5;
    for (double share = Strongest; share > 0; share -= 0.02) {
        if (contrastRatio(mixed(text, paper, share), paper) >= TextContrast) {
            QColor veil = paper;
            veil.setAlphaF(static_cast<float>(share));
            return veil;
        }
    }
    return Qt::transparent;
}

} // namespace

MarkPalette::MarkPalette() : MarkPalette(Qt::white, Qt::black)
{}

MarkPalette::MarkPalette(const QPalette &palette)
    : MarkPalette(palette.color(QPalette::Active, QPalette::Base),
                  palette.color(QPalette::Active, QPalette::Text))
{}

MarkPalette::MarkPalette(const QColor &paper, const QColor &text) : m_paper(paper), m_text(text)
{
    const bool dark = isDark();
    for (const auto state : model::AllStates) {
        const Hue colours = hue(state);
        const QColor colour = QColor::fromRgb(dark ? colours.dark : colours.light);
        // Light tints are hard to see on dark paper.
        const double share = dark ? colours.share * 1.4 : colours.share;
        m_looks[static_cast<size_t>(state)] = {readableOn(paper, colour, LineContrast),
                                               tintUnderText(paper, colour, share, text, TextContrast),
                                               lineStyle(state)};
    }
    const QColor yellow = QColor::fromRgb(Yellow);
    m_currentFill = tintUnderText(paper, yellow, dark ? 0.35 : 0.85, text, TextContrast);
    m_currentFrame = dark ? yellow : mixed(yellow, text, 0.75);
    m_selectionFill = tintUnderText(paper, QColor::fromRgb(SkyBlue), dark ? 0.45 : 0.5, text, TextContrast);
    m_matchFill = tintUnderText(paper, QColor::fromRgb(Orange), 0.4, text, TextContrast);
    m_veil = veilFor(paper, text);
    m_problem = readableOn(paper, QColor::fromRgb(Vermilion), TextContrast);
}

bool MarkPalette::isDark() const
{
    return contrastRatio(m_paper, Qt::white) > contrastRatio(m_paper, Qt::black);
}

LineStyle lineStyle(model::State state)
{
    switch (state) {
    case model::State::Proposed:
        return LineStyle::Dotted;
    case model::State::Confirmed:
        return LineStyle::Solid;
    case model::State::Corrected:
        return LineStyle::Double;
    case model::State::Rejected:
        return LineStyle::Strike;
    case model::State::Added:
        return LineStyle::Wave;
    case model::State::Unsure:
        return LineStyle::Dashed;
    }
    Q_UNREACHABLE();
}

} // namespace jiaoshu::ui
