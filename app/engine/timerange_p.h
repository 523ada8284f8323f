// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/characters.h"
#include "engine/periodfinder.h"

#include <optional>

namespace jiaoshu::engine {

/** 由2014年的9万人降至2019年的1万人,…由9%降至1%: two times that go through the whole sentence. */
struct TimeRange
{
    std::optional<TimeMention> from;
    bool isWhole = false; ///< the second time has been named
    int figure = -1;      ///< the one behind the time named last

    void take(QStringView text, const TimeMention &mention, int nextFigure)
    {
        const QChar before = charAt(text, mention.begin - 1);
        if (isOneOf(before, u"由从"))
            *this = {mention, false, nextFigure};
        else if (from && !isWhole && isOneOf(before, u"至到为") && nextFigure > figure &&
                 nextFigure <= figure + 2)
            *this = {from, true, nextFigure};
        else
            *this = {};
    }

    /** Whether figure @p index at @p at, with no time of its own, is the first of a further two. */
    bool isStartAgain(QStringView text, int index, qsizetype at) const
    {
        return isWhole && index > figure && isOneOf(charAt(text, at - 1), u"由从");
    }
};

} // namespace jiaoshu::engine
