// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/knownplace.h"

#include "lexicon/places.h"

namespace jiaoshu::engine {

int areaNamed(const lexicon::Places &places, QStringView name)
{
    int area = -1;
    for (qsizetype at = 0; at < name.size();) {
        int next = -1;
        qsizetype length = 0;
        for (const lexicon::PlaceName &each : places.namesAt(name, at)) {
            for (const int id : each.ids) {
                const bool mayBe = area >= 0 ? places.isWithin(id, area)
                                             : each.form == lexicon::PlaceForm::Full && each.ids.size() == 1;
                if (mayBe && each.length > length) {
                    next = id;
                    length = each.length;
                }
            }
        }
        if (next < 0)
            return -1;
        area = next;
        at += length;
    }
    return area;
}

} // namespace jiaoshu::engine
