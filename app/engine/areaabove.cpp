// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/areaabove.h"

#include "lexicon/places.h"

namespace jiaoshu::engine {

using lexicon::PlaceLevel;

int cityAbove(const lexicon::Places &places, int id, int main)
{
    const bool ownCity =
        places.place(id).name.endsWith(u'市') && places.place(id).level == PlaceLevel::County;
    if (ownCity && main == id)
        return id;
    const int prefecture = places.enclosing(id, PlaceLevel::Prefecture);
    if (prefecture >= 0)
        return prefecture;
    const int province = places.enclosing(id, PlaceLevel::Province);
    return province >= 0 && places.place(province).name.endsWith(u'市') ? province : -1;
}

int countyAbove(const lexicon::Places &places, int id)
{
    const int county = places.enclosing(id, PlaceLevel::County);
    const int prefecture = places.enclosing(id, PlaceLevel::Prefecture);
    return prefecture >= 0 && places.place(prefecture).name.endsWith(u'县') ? prefecture : county;
}

int districtAbove(const lexicon::Places &places, int id)
{
    const int county = places.enclosing(id, PlaceLevel::County);
    if (county >= 0 && places.place(county).name.endsWith(u'区'))
        return county;
    const int province = places.enclosing(id, PlaceLevel::Province);
    return county < 0 && province >= 0 && places.place(province).name.endsWith(u'区') ? province : -1;
}

} // namespace jiaoshu::engine
