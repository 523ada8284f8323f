// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/placeareas_p.h"

#include "lexicon/places.h"
#include "text/scripttable.h"

#include <QHash>
#include <QMutex>

namespace jiaoshu::session {

namespace {

/** The areas that the names of @p word lead to one inside the other: 云南省保山市 is one, 保山市 of 云南. */
void follow(const lexicon::Places &places, QStringView word, int within, Areas &areas)
{
    for (const lexicon::PlaceName &name : places.namesAt(word, 0)) {
        Areas found;
        for (const int id : name.ids) {
            if (within >= 0 && !places.isWithin(id, within))
                continue;
            Areas inner;
            if (name.length == word.size())
                inner = {{}, {id}, true};
            else
                follow(places, word.sliced(name.length), id, inner);
            if (inner.ids.isEmpty() && name.form == lexicon::PlaceForm::Full)
                inner = {{}, {id}, false}; // a village of it
            if (inner.isWhole && !found.isWhole)
                found = {};
            if (inner.isWhole == found.isWhole || found.ids.isEmpty()) {
                found.ids += inner.ids;
                found.isWhole = inner.isWhole;
            }
        }
        if (!found.ids.isEmpty() && (found.isWhole || areas.ids.isEmpty())) {
            areas.ids = found.ids;
            areas.isWhole = found.isWhole;
        }
        if (areas.isWhole)
            return;
    }
}

Areas read(const QString &place)
{
    Areas areas;
    areas.folded = foldedPlace(place);
    const lexicon::Places *const places = gazetteer();
    if (!places)
        return areas;
    follow(*places, areas.folded, -1, areas);
    if (areas.ids.isEmpty()) { // a township by itself
        for (const int county : places->countiesWithTownship(areas.folded))
            areas.ids.append(county);
    }
    return areas;
}

} // namespace

QString foldedPlace(const QString &text)
{
    QString simple = text::ScriptTable::instance().folded(text);
    simple.removeIf([](QChar c) { return c.isSpace(); });
    return simple;
}

const lexicon::Places *gazetteer()
{
    static const auto places = lexicon::Places::load();
    return places ? &*places : nullptr;
}

Areas areasOf(const QString &place)
{
    static QMutex mutex;
    static QHash<QString, Areas> known;
    constexpr qsizetype Most = 100'000;
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.constFind(place); found != known.cend())
            return *found;
    }
    const Areas areas = read(place); // may load the gazetteer: nobody is to wait for that at the lock
    const QMutexLocker lock(&mutex);
    if (known.size() > Most)
        known.clear();
    return *known.insert(place, areas);
}

} // namespace jiaoshu::session
