// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/placematch.h"

#include "lexicon/places.h"
#include "session/placeareas_p.h"

#include <algorithm>
#include <array>

namespace jiaoshu::session {

namespace {

/** Each of @p ids lies in one of @p areas. */
bool isAllWithin(const lexicon::Places &places, const QList<int> &ids, const QList<int> &areas)
{
    return std::ranges::all_of(ids, [&](int id) {
        return std::ranges::any_of(areas, [&](int area) { return places.isWithin(id, area); });
    });
}

/** Those that lie in no other of them, each once: of 吉林 the province, not the city in it. */
QList<int> outermost(const lexicon::Places &places, const QList<int> &ids)
{
    QList<int> apart;
    for (const int id : ids) {
        if (isAllWithin(places, {id}, apart))
            continue;
        apart.removeIf([&](int other) { return places.isWithin(other, id); });
        apart.append(id);
    }
    return apart;
}

/** How many characters have to be put in, left out or changed. */
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype before = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = before + (a[i - 1] == b[j - 1] ? 0 : 1);
            before = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row.last();
}

} // namespace

bool isPlaceAsked(const QString &asked, const QString &place)
{
    if (asked.isEmpty() || place.isEmpty() || asked == place)
        return asked == place;
    const Areas wanted = areasOf(asked);
    const Areas here = areasOf(place);
    if (wanted.folded == here.folded)
        return true;
    const lexicon::Places *const places = gazetteer();
    if (!places || !wanted.isWhole || here.ids.isEmpty())
        return false;
    return isAllWithin(*places, here.ids, wanted.ids);
}

void lookUpPlaces(const QStringList &places)
{
    areasOf({});
    for (const QString &place : places)
        areasOf(place);
}

bool isPlaceKnown(const QString &place)
{
    return !areasOf(place).ids.isEmpty();
}

QHash<QString, qint64> withPlacesInside(const QHash<QString, qint64> &counts)
{
    const lexicon::Places *const places = gazetteer();
    QHash<int, qint64> inside;      ///< by area, of all that lies in it
    QHash<QString, qint64> written; ///< by place as it is written
    QList<std::pair<Areas, qint64>> manifold;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const Areas areas = areasOf(count.key());
        written[areas.folded] += count.value();
        if (!places || areas.ids.isEmpty())
            continue;
        if (areas.ids.size() > 1)
            manifold.append({areas, count.value()});
        for (int area = areas.ids.first(); area >= 0; area = places->place(area).parent) {
            if (isAllWithin(*places, areas.ids, {area}))
                inside[area] += count.value();
        }
    }
    QHash<QString, qint64> all;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const Areas areas = areasOf(count.key());
        if (!places || !areas.isWhole) {
            all.insert(count.key(), written.value(areas.folded));
            continue;
        }
        qint64 sum = 0;
        const QList<int> apart = outermost(*places, areas.ids);
        for (const int area : apart)
            sum += inside.value(area);
        for (const auto &[several, figures] : apart.size() > 1 ? manifold : decltype(manifold)()) {
            const bool isInOne = std::ranges::any_of(
                apart, [&](int area) { return isAllWithin(*places, several.ids, {area}); });
            if (!isInOne && isAllWithin(*places, several.ids, apart))
                sum += figures;
        }
        all.insert(count.key(), sum);
    }
    return all;
}

QStringList nearPlaces(const QString &typed, const QStringList &places, qsizetype limit)
{
    const QString wanted = foldedPlace(typed);
    if (wanted.isEmpty())
        return {};
    std::array<QStringList, 3> found;
    for (const QString &place : places) {
        const QString name = foldedPlace(place);
        if (name.isEmpty())
            continue;
        const qsizetype most = std::max<qsizetype>(1, wanted.size() / 2);
        if (name.startsWith(wanted))
            found[0].append(place);
        else if (name.contains(wanted) || (name.size() > 1 && wanted.contains(name)))
            found[1].append(place);
        else if (wanted.size() > 1 && distance(wanted, name) <= most)
            found[2].append(place);
    }
    QStringList all = found[0] + found[1] + found[2];
    all.removeDuplicates();
    return all.first(std::min(limit, all.size()));
}

} // namespace jiaoshu::session
