// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/orderedlines.h"

namespace jiaoshu::engine {
class Extractor;
}

namespace jiaoshu::cli {

struct StreamShape
{
    bool isFlat = false;      ///< one line a figure, with the article's id; else one line an article
    bool withReasons = false; ///< of each field
};

/** Largest line that is read as an article, in bytes. */
inline constexpr qsizetype LongestStreamLine = qsizetype(64) * 1024 * 1024;

/** The figures of the article in a line such as {"id": "a", "text": "…"}: one line {"id", "title",
 * "published_on", "figures": […]}, or where it is flat one {"id", …} a figure. `id` is any JSON value, and
 * given back as it is; null where there is none. A line that cannot be read gives one with `line` and
 * `error`. Any thread. */
[[nodiscard]] Answer figuresOf(const engine::Extractor &extractor, const LineSource::Line &line,
                               qint64 number, const StreamShape &shape);

} // namespace jiaoshu::cli
