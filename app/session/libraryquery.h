// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/library.h"

#include <QString>

namespace jiaoshu::session {

/** What a filter asks for: values of facets, and words that the article must hold. */
struct LibraryQuery
{
    LibraryFilter filter;
    QString words; ///< as searchArticles() takes them
    [[nodiscard]] bool asksNothing() const
    {
        return filter.asksNothing() && !filter.within && words.isEmpty();
    }
    bool operator==(const LibraryQuery &) const = default;
};

/** Reads a filter as it is typed, e.g. `unit:元,万元 place:"湖北省鄂州市" year:2023 水稻`: parts in a row, of
 * which `facet:value,value` chooses values of state, sureness, kind, unit, indicator, place, year or analyst,
 * and `article:3,7` articles by their numbers, `figure:12,15` figures by theirs, `has:词` a word that the
 * figure itself must hold, and any other is a word the article must hold. A value with a space, comma or
 * colon stands in straight quotes, a quote in it is doubled; `unit:""` asks for figures without one. Several
 * values of a facet: any of them; several facets: all.
 *  @return BadField with the part for an unknown facet, a state, kind or sureness that is none, or a quote
 * that is not closed. */
[[nodiscard]] Result<LibraryQuery> parseLibraryQuery(QStringView text);
/** The same filter in the same language, in one way of all. */
[[nodiscard]] QString toText(const LibraryQuery &query);
/** "state", "sureness", "kind", "unit", "indicator", "place", "year", "analyst". */
[[nodiscard]] QString toText(Facet facet);

} // namespace jiaoshu::session
