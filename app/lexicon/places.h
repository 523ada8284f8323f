// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace jiaoshu::lexicon {

enum class PlaceLevel { Country, Province, Prefecture, County };

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
    QList<int> ids; ///< ascending
};

/** The gazetteer: countries, and China's divisions down to the county. Source: resources/lexicon places.tsv,
 * countries.tsv. */
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
    [[nodiscard]] QList<PlaceName> namesAt(QStringView text, qsizetype at) const;

private:
    struct Name
    {
        QString text;
        PlaceForm form = PlaceForm::Full;
        int id = -1;
    };

    Outcome readDivisions();
    Outcome readCountries();
    void addName(const QString &text, PlaceForm form, int id);
    void indexNames();
    void addFormer(QList<PlaceName> &found, const Name &name, QStringView rest) const;

    std::vector<Place> m_places;
    std::vector<Name> m_names;                   ///< sorted by first two characters, then longest first
    QHash<quint32, std::pair<int, int>> m_range; ///< first two characters -> part of m_names
    QHash<QString, int> m_byCode;
    int m_china = -1;
};

} // namespace jiaoshu::lexicon
