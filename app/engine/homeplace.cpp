// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/homeplace.h"

#include "engine/characters.h"

#include <QHash>

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::PlaceForm;
using lexicon::PlaceLevel;

namespace {

constexpr int Twice = 2;
constexpr int OftenBorne = 3;        ///< times, for a common word
constexpr qsizetype OfficeReach = 8; ///< characters from an area's name to the 局 that bears it

using Counts = QHash<int, int>;

void count(const lexicon::Places &places, const QList<AreaName> &names, bool isPlain, Counts &counts)
{
    for (const AreaName &name : names) {
        const int home = homeOf(places, name);
        if (home >= 0 && (name.trust == NameTrust::Plain) == isPlain && name.name.form != PlaceForm::Former)
            ++counts[home];
    }
}

/** The county beside its prefecture is the one that is meant. */
void addParents(const lexicon::Places &places, const Counts &alone, Counts &counts)
{
    for (auto it = counts.begin(); it != counts.end(); ++it)
        it.value() += alone.value(places.place(it.key()).parent);
}

/** The one that counts most, if that is enough and no other counts as much; else -1. */
int mostOf(const Counts &counts, int enough)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most == counts.cend() || *most < enough || std::count(counts.cbegin(), counts.cend(), *most) > 1)
        return -1;
    return most.key();
}

/** 韩城民政局, 永清法院: an office that bears the name which ends at @p end. */
bool hasOffice(QStringView text, qsizetype end)
{
    for (qsizetype at = end + 1; at < std::min(text.size(), end + OfficeReach) && isHan(text[at]); ++at) {
        if (text[at] == u'局' || startsWith(text, at, u"法院") || startsWith(text, at, u"县委") ||
            startsWith(text, at, u"市委") || startsWith(text, at, u"政府"))
            return true;
    }
    return false;
}

/** Common words that are names of counties as well tell where an article is at home that says nothing else:
 * an office bears them, or in the article of a 县 they stand again and again. */
Counts weighEveryday(const lexicon::Places &places, QStringView text, const AreaNames &names)
{
    Counts counts;
    const bool ofCounty = text.contains(u'县');
    for (const auto *list : {&names.said, &names.borne}) {
        for (const AreaName &name : *list) {
            const int home = homeOf(places, name);
            const bool isPlain = name.trust == NameTrust::Plain;
            if (home < 0 || name.trust == NameTrust::Torn || name.name.form != PlaceForm::Short ||
                (isPlain && isHan(charAt(text, name.begin - 1)))) // the end of somebody's name
                continue;
            const bool office = hasOffice(text, name.end());
            // 柳河 again and again is the river
            const bool isWater = isOneOf(charAt(text, name.end() - 1), u"河江湖溪山泉湾海");
            if (office || (ofCounty && !isPlain && !isWater && places.place(home).name.endsWith(u'县')))
                counts[home] += office ? OftenBorne : 1;
        }
    }
    return counts;
}

} // namespace

bool mayBeHome(const lexicon::Place &place)
{
    return (place.level == PlaceLevel::County || place.level == PlaceLevel::Prefecture) &&
           !place.name.endsWith(u'区');
}

bool isCapital(const lexicon::Places &places, int id)
{
    const int province = places.enclosing(id, PlaceLevel::Province);
    if (province < 0 || places.place(province).name == u"台湾")
        return true;
    int first = 0;
    while (first < id &&
           (places.place(first).level != PlaceLevel::Prefecture || places.place(first).parent != province))
        ++first;
    return first == id;
}

int homeOf(const lexicon::Places &places, const AreaName &name)
{
    int home = -1;
    for (const int id : name.name.ids) {
        // 大埔 is a district of Hong Kong as well
        if (name.name.ids.size() > 1 && places.isWithin(id, places.idOf(u"香港")))
            return -1;
        if (!mayBeHome(places.place(id)))
            continue;
        if (home >= 0 && !places.isWithin(id, home)) // 东莞市 is one in both rows
            return -1;
        home = home < 0 ? id : home;
    }
    return home;
}

bool liesAbroad(const lexicon::Places &places, int own, int other)
{
    if (own < 0 || other < 0)
        return false;
    for (const QStringView region : {u"台湾", u"香港", u"澳门"}) {
        const int id = places.idOf(region);
        if (places.isWithin(own, id))
            return !places.isWithin(other, id);
    }
    return false;
}

int homePlaceOf(const lexicon::Places &places, QStringView text, const AreaNames &names)
{
    Counts counts;
    for (const auto *list : {&names.said, &names.borne})
        count(places, *list, true, counts);
    Counts everyday;
    for (const auto *list : {&names.said, &names.borne})
        count(places, *list, false, everyday);
    // A word that is a county's name as well is meant as one beside the name of its prefecture.
    const Counts alone = counts;
    for (auto it = everyday.cbegin(); it != everyday.cend(); ++it) {
        if (alone.contains(places.place(it.key()).parent))
            counts[it.key()] += it.value();
    }
    addParents(places, alone, counts);
    const int home = mostOf(counts, Twice);
    if (home >= 0)
        return home;
    const bool inFull = std::any_of(names.said.begin(), names.said.end(), [&](const AreaName &name) {
        // 香港 says nothing for a county of its name's parts: 九龙
        return name.name.form == PlaceForm::Full && name.trust == NameTrust::Plain &&
               !name.name.ids.empty() && counts.size() == 1 &&
               !liesAbroad(places, name.name.ids.front(), counts.cbegin().key());
    });
    // 全市…, and of all cities only 台州人 are named
    const auto isCityOf = [&](int id) {
        return places.place(id).level == PlaceLevel::Prefecture && text.contains(u"全市");
    };
    if (counts.size() == 1 && (inFull || text.contains(u'县') || isCityOf(counts.cbegin().key())))
        return counts.cbegin().key();
    return mostOf(weighEveryday(places, text, names), OftenBorne);
}

} // namespace jiaoshu::engine
