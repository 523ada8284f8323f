// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace jiaoshu::session {

// Which places of figures a place stands for that was asked for. Source of what lies where: the gazetteer of
// lexicon::Places. All of it may be called in any thread.

/** @p place is what was @p asked for: the same in either script, one of the areas that it names (云南:
 * 云南省, 崇礼县: 崇礼区), or one that lies in it (云南: 云南省保山市, 施甸县). A name of several areas
 * (海南, 鼓楼区) asks for what lies in any of them; a place that may be one of several lies only where all of
 * them do. Empty asks for figures without a place. */
[[nodiscard]] bool isPlaceAsked(const QString &asked, const QString &place);

/** Loads the gazetteer and looks @p places up, so that later nobody waits for it. */
void lookUpPlaces(const QStringList &places);

/** The gazetteer knows it, or an area that it is a named part of (湄潭县永兴镇). */
[[nodiscard]] bool isPlaceKnown(const QString &place);

/** Of counts by place, for each place those of all places that isPlaceAsked() says it stands for. */
[[nodiscard]] QHash<QString, qint64> withPlacesInside(const QHash<QString, qint64> &counts);

/** Those of @p places that may have been meant by @p typed, best first: that begin with it or hold it, in
 * either script, or differ in little. */
[[nodiscard]] QStringList nearPlaces(const QString &typed, const QStringList &places, qsizetype limit = 5);

} // namespace jiaoshu::session
