// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contrast.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

int mixedChannel(int under, int over, double share)
{
    return static_cast<int>(std::lround(under + (over - under) * share));
}

constexpr double Step = 0.02;

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    return QColor(mixedChannel(under.red(), over.red(), share),
                  mixedChannel(under.green(), over.green(), share),
                  mixedChannel(under.blue(), over.blue(), share));
}

QColor readableOn(const QColor &ground, const QColor &colour, double ratio)
{
    const QColor end = contrastRatio(ground, Qt::black) > contrastRatio(ground, Qt::white)
                           ? QColor(Qt::black)
                           : QColor(Qt::white);
    for (double share = 0; share < 1; share += Step) {
        const QColor candidate = mixed(colour, end, share);
        if (contrastRatio(ground, candidate) >= ratio)
            return candidate;
    }
    return end;
}

QColor tintUnderText(const QColor &ground, const QColor &tint, double share, const QColor &text, double ratio)
{
    for (; share > 0; share -= Step) {
        const QColor candidate = mixed(ground, tint, share);
        if (contrastRatio(candidate, text) >= ratio)
            return candidate;
    }
    return ground;
}

} // namespace jiaoshu::ui
