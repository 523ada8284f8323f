// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unsavededit.h"

namespace jiaoshu::ui {

std::optional<UnsavedEdit> rebased(const UnsavedEdit &edit, const model::Reading &now)
{
    model::Reading typed = now;
    const auto keep = [&](auto... field) {
        const bool wasTouched = ((edit.typed.*field != edit.base.*field) || ...);
        if (wasTouched)
            ((typed.*field = edit.typed.*field), ...);
    };
    using model::Reading;
    if (edit.typed.span != edit.base.span && edit.typed.span != now.span) {
        typed.span = edit.typed.span;
        typed.quote = edit.typed.quote; // the article's own words; of the same span they are the same
    }
    keep(&Reading::kind);
    keep(&Reading::value, &Reading::upper);
    keep(&Reading::unit, &Reading::per);
    keep(&Reading::qualifier);
    keep(&Reading::status);
    keep(&Reading::place);
    keep(&Reading::period);
    keep(&Reading::indicator);
    keep(&Reading::note);
    return typed == now ? std::nullopt : std::optional(UnsavedEdit{now, typed});
}

} // namespace jiaoshu::ui
