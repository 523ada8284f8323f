// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/places.h"

#include "lexicon/table.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace jiaoshu::lexicon {

namespace {

const QString DivisionFile = QStringLiteral(":/lexicon/places.tsv");
const QString FormerFile = QStringLiteral(":/lexicon/formerplaces.tsv");
const QString CountryFile = QStringLiteral(":/lexicon/countries.tsv");

std::optional<PlaceLevel> levelFrom(QStringView text)
{
    if (text == u"province")
        return PlaceLevel::Province;
    if (text == u"prefecture")
        return PlaceLevel::Prefecture;
    if (text == u"county")
        return PlaceLevel::County;
    if (text == u"township")
        return PlaceLevel::Township;
    return std::nullopt;
}

} // namespace

Result<Places> Places::load()
{
    Places places;
    std::vector<Name> names;
    if (const Outcome outcome = places.readCountries(names); !outcome)
        return fail(outcome.error());
    for (const QString &file : {DivisionFile, FormerFile}) {
        if (const Outcome outcome = places.readDivisions(file, names); !outcome)
            return fail(outcome.error());
    }
    const auto townships = Townships::load();
    if (!townships)
        return fail(townships.error());
    places.m_townships = *townships;
    places.addFormerNames(names);
    places.indexNames(std::move(names));
    return places;
}

Outcome Places::readCountries(std::vector<Name> &names)
{
    const auto table =
        Table::load(CountryFile, {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("short")});
    if (!table)
        return fail(table.error());
    for (const Table::Row &row : table->rows) {
        const int id = count();
        const bool isPart = row.cells[0].endsWith(u'-'); // CN-: 中国内地
        m_places.push_back({row.cells[1], PlaceLevel::Country, isPart ? m_china : -1});
        names.push_back({row.cells[1], PlaceForm::Full, id});
        if (row.cells[2] != QLatin1String("-")) {
            for (const QString &other : row.cells[2].split(QLatin1Char(' ')))
                names.push_back({other, PlaceForm::Short, id});
        }
        if (row.cells[0] == QLatin1String("CN"))
            m_china = id;
    }
    if (m_china < 0)
        return fail(ErrorCode::BadLexicon, QStringLiteral("no row CN"), CountryFile, 1);
    return {};
}

Outcome Places::readDivisions(const QString &file, std::vector<Name> &names)
{
    const auto table =
        Table::load(file, {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("short"),
                           QStringLiteral("level"), QStringLiteral("parent")});
    if (!table)
        return fail(table.error());
    for (const Table::Row &row : table->rows) {
        const auto level = levelFrom(row.cells[3]);
        const int parent =
            row.cells[4] == QLatin1String("-") ? m_china : m_byCode.value(row.cells[4].toLatin1(), -1);
        if (!level || parent < 0 || row.cells[1].size() < 2)
            return fail(ErrorCode::BadLexicon, QStringLiteral("level, parent or name"), file, row.line);
        const int id = count();
        const QString &name = row.cells[1];
        m_byCode.insert(row.cells[0].toLatin1(), id);
        m_places.push_back({name, *level, parent});
        names.push_back({name, PlaceForm::Full, id});
        if (row.cells[2] == QLatin1String("-"))
            continue;
        const QStringList shorts = row.cells[2].split(QLatin1Char(' '));
        for (const QString &shortName : shorts)
            names.push_back({shortName, PlaceForm::Short, id});
        // 威宁自治县 of 威宁彝族回族苗族自治县
        if (const qsizetype self = name.indexOf(u"自治"); self > 0)
            names.push_back({shorts.first() + name.mid(self), PlaceForm::Full, id});
    }
    return {};
}

/** 崇礼县 where the table has 崇礼区: the short name with the last word of another kind of unit. */
void Places::addFormerNames(std::vector<Name> &names) const
{
    for (size_t i = 0, known = names.size(); i < known; ++i) {
        if (names[i].form != PlaceForm::Short || place(names[i].id).level != PlaceLevel::County)
            continue;
        for (const QChar word : {u'县', u'市', u'区'})
            names.push_back({names[i].text + word, PlaceForm::Former, names[i].id});
    }
}

/** Of names that are alike the fullest form counts, with every area that bears it in that form. */
void Places::indexNames(std::vector<Name> names)
{
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) {
        return std::tie(a.text, a.form, a.id) < std::tie(b.text, b.form, b.id);
    });
    for (const Name &name : names) {
        if (m_names.insert(name.text, static_cast<int>(m_meanings.size())))
            m_meanings.push_back({name.form, m_ids.size(), 0});
        Meaning &meaning = m_meanings.back();
        if (meaning.form != name.form)
            continue;
        m_ids.push_back(name.id);
        ++meaning.idCount;
    }
}

int Places::idOf(QStringView fullName) const
{
    int id = -1;
    for (const PlaceName &name : namesAt(fullName, 0)) {
        if (name.length == fullName.size() && name.form == PlaceForm::Full && name.ids.size() == 1)
            id = name.ids.front();
    }
    return id;
}

bool Places::isWithin(int id, int ancestor) const
{
    for (; id >= 0; id = place(id).parent) {
        if (id == ancestor)
            return true;
    }
    return false;
}

int Places::enclosing(int id, PlaceLevel level) const
{
    while (id >= 0 && place(id).level != level)
        id = place(id).parent;
    return id;
}

QVarLengthArray<int, 4> Places::countiesWithTownship(QStringView name) const
{
    QVarLengthArray<int, 4> counties;
    QByteArrayView codes = m_townships.countiesOf(name);
    while (!codes.isEmpty()) {
        const qsizetype space = codes.indexOf(' ');
        const QByteArrayView code = space < 0 ? codes : codes.first(space);
        const auto county = m_byCode.constFind(QByteArray::fromRawData(code.data(), code.size()));
        if (county != m_byCode.constEnd())
            counties.append(*county);
        codes = space < 0 ? QByteArrayView() : codes.sliced(space + 1);
    }
    return counties;
}

PlaceNames Places::namesAt(QStringView text, qsizetype at) const
{
    PlaceNames found;
    if (at < 0 || at >= text.size())
        return found;
    m_names.walk(text, at, text.size(), [&](qsizetype length, int id) {
        const Meaning &meaning = m_meanings[static_cast<size_t>(id)];
        found.append({length, meaning.form, std::span(m_ids).subspan(meaning.firstId, meaning.idCount)});
    });
    std::reverse(found.begin(), found.end()); // the walk meets the shorter ones first
    return found;
}

} // namespace jiaoshu::lexicon
