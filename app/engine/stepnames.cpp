// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stepnames.h"

namespace jiaoshu::engine {

QLatin1StringView nameOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Title:
        return QLatin1StringView("title");
    case BlockRole::Dateline:
        return QLatin1StringView("dateline");
    case BlockRole::Heading:
        return QLatin1StringView("heading");
    case BlockRole::Body:
        return QLatin1StringView("body");
    case BlockRole::Caption:
        return QLatin1StringView("caption");
    case BlockRole::Furniture:
        return QLatin1StringView("furniture");
    }
    return {};
}

QLatin1StringView nameOf(NonFigure reason)
{
    switch (reason) {
    case NonFigure::Date:
        return QLatin1StringView("date");
    case NonFigure::Time:
        return QLatin1StringView("time");
    case NonFigure::Ordinal:
        return QLatin1StringView("ordinal");
    case NonFigure::ListNumber:
        return QLatin1StringView("list-number");
    case NonFigure::Identifier:
        return QLatin1StringView("identifier");
    case NonFigure::FixedName:
        return QLatin1StringView("fixed-name");
    case NonFigure::Idiom:
        return QLatin1StringView("idiom");
    case NonFigure::Article:
        return QLatin1StringView("article");
    case NonFigure::Furniture:
        return QLatin1StringView("furniture");
    }
    return {};
}

QLatin1StringView nameOf(NumeralStyle style)
{
    switch (style) {
    case NumeralStyle::Arabic:
        return QLatin1StringView("arabic");
    case NumeralStyle::Chinese:
        return QLatin1StringView("chinese");
    case NumeralStyle::Formal:
        return QLatin1StringView("formal");
    }
    return {};
}

QLatin1StringView nameOf(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Name:
        return QLatin1StringView("name");
    case MentionKind::Province:
        return QLatin1StringView("this-province");
    case MentionKind::City:
        return QLatin1StringView("this-city");
    case MentionKind::County:
        return QLatin1StringView("this-county");
    case MentionKind::District:
        return QLatin1StringView("this-district");
    case MentionKind::Former:
        return QLatin1StringView("the-former");
    case MentionKind::Latter:
        return QLatin1StringView("the-latter");
    case MentionKind::Town:
        return QLatin1StringView("this-town");
    case MentionKind::Country:
        return QLatin1StringView("this-country");
    case MentionKind::World:
        return QLatin1StringView("the-world");
    }
    return {};
}

QLatin1StringView nameOf(TimeKind kind)
{
    switch (kind) {
    case TimeKind::Stated:
        return QLatin1StringView("stated");
    case TimeKind::Single:
        return QLatin1StringView("single");
    case TimeKind::AsOf:
        return QLatin1StringView("as-of");
    case TimeKind::Now:
        return QLatin1StringView("now");
    case TimeKind::Aside:
        return QLatin1StringView("aside");
    }
    return {};
}

} // namespace jiaoshu::engine
