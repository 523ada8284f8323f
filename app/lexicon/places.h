// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lexicon/townships.h"
#include "lexicon/wordtrie.h"

#include <QHash>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

#include <span>
#include <vector>

namespace jiaoshu::lexicon {

enum class PlaceLevel {
    Country,
    Province,
    Prefecture,
    County,
    Township, ///< only the cities inside the counties of Taiwan; for the others see countiesWithTownship()
};

/** An administrative area. */
struct Place
{
    QString name; ///< usual full name, simplified characters: 湖北省, 台湾
    PlaceLevel level = PlaceLevel::County;
    int parent = -1; ///< id of the area it lies in; -1 for a country
};

/** How a text names an area. */
enum class PlaceForm {
    Full,   ///< as in the table: 龙州县
    Short,  ///< without its last word: 龙州
    Former, ///< with the last word of another kind of unit, as before a change: 崇礼县 for 崇礼区
};

/** Every area with one name that stands at one place of a text. */
struct PlaceName
{
    qsizetype length = 0;
    PlaceForm form = PlaceForm::Full;
    std::span<const int> ids; ///< ascending; live as long as the gazetteer
};
/** Names that begin at one place; mostly none or one, then nothing is allocated. */
using PlaceNames = QVarLengthArray<PlaceName, 4>;

/** The gazetteer: countries, and China's divisions down to the county. Source: resources/lexicon places.tsv,
 * formerplaces.tsv, countries.tsv. */
class Places
{
public:
    [[nodiscard]] static Result<Places> load();

    [[nodiscard]] const Place &place(int id) const { return m_places[static_cast<size_t>(id)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] int china() const { return m_china; }
    /** The area with this exact full name, only where it is the one; else -1. */
    [[nodiscard]] int idOf(QStringView fullName) const;
    /** True where @p id is @p ancestor or lies inside it. */
    [[nodiscard]] bool isWithin(int id, int ancestor) const;
    /** The area of @p level that @p id is or lies in, else -1. */
    [[nodiscard]] int enclosing(int id, PlaceLevel level) const;

    /** The longest names of areas that begin at UTF-16 offset @p at, by length: none, one, or (市 inside a
     * longer name) several. */
    [[nodiscard]] PlaceNames namesAt(QStringView text, qsizetype at) const;
    /** All names, walked forward. */
    [[nodiscard]] const WordTrie &names() const { return m_names; }
    /** False where no name stands at @p at, which is inside @p text; a quick answer for most places. */
    [[nodiscard]] bool mayBeginAt(QStringView text, qsizetype at) const
    {
        return m_names.mayBeginAt(text, at);
    }

    /** False where no full name of a township ends before @p end; a quick answer for most places. */
    [[nodiscard]] bool mayTownshipEndAt(QStringView text, qsizetype end) const
    {
        return m_townships.mayEndAt(text, end);
    }
    /** The counties that have a township of this full name, e.g. 土城镇. */
    [[nodiscard]] QVarLengthArray<int, 4> countiesWithTownship(QStringView name) const;
    /** Fails where the table of townships is not as the search needs it. For the lint. */
    [[nodiscard]] Outcome checkTownships() const { return m_townships.check(); }

private:
    /** A name in one form, of one area. */
    struct Name
    {
        QString text;
        PlaceForm form = PlaceForm::Full;
        int id = -1;
    };
    /** All that a name means: a part of m_ids. */
    struct Meaning
    {
        PlaceForm form = PlaceForm::Full;
        size_t firstId = 0;
        size_t idCount = 0;
    };

    Outcome readDivisions(const QString &file, std::vector<Name> &names);
    Outcome readCountries(std::vector<Name> &names);
    void addFormerNames(std::vector<Name> &names) const;
    void indexNames(std::vector<Name> names);

    std::vector<Place> m_places;
    std::vector<Meaning> m_meanings;
    std::vector<int> m_ids;
    WordTrie m_names; ///< -> m_meanings
    QHash<QByteArray, int> m_byCode;
    Townships m_townships;
    int m_china = -1;
};

} // namespace jiaoshu::lexicon
