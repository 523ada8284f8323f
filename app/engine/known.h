// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace jiaoshu::engine {

/** What is known of an article better than its text says: by its file, or by an analyst. */
struct Known
{
    std::optional<QDate> publishedOn{}; ///< 上月 and the like count from there
    QString place{}; ///< what the article is about: an area's full name, or its areas from the outside in;
                     ///< what is none of the gazetteer says nothing
    QString title{}; ///< the line that is the title; what is no line of the text says nothing
    bool operator==(const Known &) const = default;
};

} // namespace jiaoshu::engine
