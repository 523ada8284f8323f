// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace jiaoshu::session {

/** What the figures of a workspace are told apart by. */
enum class Facet { State, Sureness, Kind, Unit, Indicator, Place, Year, Analyst, Outlet, Tag, Problem, Rule };
inline constexpr std::array AllFacets = {Facet::State,     Facet::Sureness, Facet::Kind,    Facet::Unit,
                                         Facet::Indicator, Facet::Place,    Facet::Year,    Facet::Analyst,
                                         Facet::Outlet,    Facet::Tag,      Facet::Problem, Facet::Rule};
/** Outlet and Tag are of the article, the others of the figure itself. */
[[nodiscard]] constexpr bool isOfArticle(Facet facet)
{
    return facet == Facet::Outlet || facet == Facet::Tag;
}

/** The single values in one of a facet of which a figure has several: its tags, a line each, and its rules,
 * joined by '+'. Of another facet the value itself. */
[[nodiscard]] QStringList singleValues(Facet facet, const QString &value);

/** @p asked as a range of years, "2022..2023", "2022.." or "..2023", in order; nothing where it is none. It
 * may be typed with "-", "–", "~" or "～", too. */
[[nodiscard]] std::optional<QString> yearRange(const QString &asked);
/** One of the values @p asked for in @p facet wants the single @p value: the same, of a place also what lies
 * in it (see isPlaceAsked()), of a range of years each of them. */
[[nodiscard]] bool isAskedFor(Facet facet, const QStringList &asked, const QString &value);

} // namespace jiaoshu::session
