// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/homeplace.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::PlaceForm;
using lexicon::PlaceLevel;

namespace {

using Counts = QHash<int, int>;

void count(const lexicon::Places &places, const QList<AreaName> &names, NameTrust trust, Counts &counts)
{
    for (const AreaName &name : names) {
        if (name.trust == trust && name.name.ids.size() == 1 && name.name.form != PlaceForm::Former &&
            mayBeHome(places.place(name.name.ids.front())))
            ++counts[name.name.ids.front()];
    }
}

/** The county beside its prefecture is the one that is meant. */
void addParents(const lexicon::Places &places, const Counts &alone, Counts &counts)
{
    for (auto it = counts.begin(); it != counts.end(); ++it)
        it.value() += alone.value(places.place(it.key()).parent);
}

} // namespace

bool mayBeHome(const lexicon::Place &place)
{
    return (place.level == PlaceLevel::County || place.level == PlaceLevel::Prefecture) &&
           !place.name.endsWith(u'区');
}

int homePlaceOf(const lexicon::Places &places, QStringView text, const AreaNames &names)
{
    Counts counts;
    for (const auto *list : {&names.said, &names.borne})
        count(places, *list, NameTrust::Plain, counts);
    Counts everyday;
    for (const auto *list : {&names.said, &names.borne})
        count(places, *list, NameTrust::Everyday, everyday);
    // A word that is a county's name as well is meant as one beside the name of its prefecture.
    const Counts alone = counts;
    for (auto it = everyday.cbegin(); it != everyday.cend(); ++it) {
        if (alone.contains(places.place(it.key()).parent))
            counts[it.key()] += it.value();
    }
    addParents(places, alone, counts);
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most == counts.cend() || std::count(counts.cbegin(), counts.cend(), *most) > 1)
        return -1;
    const bool inFull = std::any_of(names.said.begin(), names.said.end(), [&](const AreaName &name) {
        return name.name.form == PlaceForm::Full && name.trust == NameTrust::Plain;
    });
    return *most > 1 || (counts.size() == 1 && (inFull || text.contains(u'县'))) ? most.key() : -1;
}

} // namespace jiaoshu::engine
