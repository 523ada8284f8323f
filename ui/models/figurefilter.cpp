// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurefilter.h"

#include <QStringTokenizer>

namespace jiaoshu::ui {

namespace {

bool holds(const model::Reading &reading, QStringView word)
{
    return reading.quote.contains(word, Qt::CaseInsensitive) ||
           reading.indicator.contains(word, Qt::CaseInsensitive) ||
           reading.place.contains(word, Qt::CaseInsensitive) ||
           reading.unit.contains(word, Qt::CaseInsensitive);
}

} // namespace

bool FigureFilter::shows(const model::Figure &figure) const
{
    if (!shows(figure.state))
        return false;
    for (const QStringView word : QStringTokenizer(text, u' ', Qt::SkipEmptyParts)) {
        if (!holds(figure.reading, word))
            return false;
    }
    return true;
}

FigureFilter FigureFilter::open()
{
    FigureFilter filter;
    for (const auto state : model::AllStates)
        filter.states[static_cast<size_t>(state)] = model::isOpen(state);
    return filter;
}

FigureFilter FigureFilter::only(model::State wanted)
{
    FigureFilter filter;
    for (const auto state : model::AllStates)
        filter.states[static_cast<size_t>(state)] = state == wanted;
    return filter;
}

} // namespace jiaoshu::ui
