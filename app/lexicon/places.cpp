// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/places.h"

#include "lexicon/table.h"

#include <algorithm>
#include <optional>

namespace jiaoshu::lexicon {

namespace {

const QString DivisionFile = QStringLiteral(":/lexicon/places.tsv");
const QString CountryFile = QStringLiteral(":/lexicon/countries.tsv");

quint32 keyOf(QStringView text)
{
    return quint32(text[0].unicode()) << 16 | text[1].unicode();
}

std::optional<PlaceLevel> levelFrom(QStringView text)
{
    if (text == u"province")
        return PlaceLevel::Province;
    if (text == u"prefecture")
        return PlaceLevel::Prefecture;
    if (text == u"county")
        return PlaceLevel::County;
    return std::nullopt;
}

} // namespace

Result<Places> Places::load()
{
    Places places;
    for (const auto step : {&Places::readCountries, &Places::readDivisions}) {
        if (const Outcome outcome = (places.*step)(); !outcome)
            return fail(outcome.error());
    }
    places.indexNames();
    return places;
}

void Places::addName(const QString &text, PlaceForm form, int id)
{
    m_names.push_back({text, form, id});
}

Outcome Places::readCountries()
{
    const auto table =
        Table::load(CountryFile, {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("short")});
    if (!table)
        return fail(table.error());
    for (const Table::Row &row : table->rows) {
        const int id = count();
        m_places.push_back({row.cells[1], PlaceLevel::Country, -1});
        addName(row.cells[1], PlaceForm::Full, id);
        if (row.cells[2] != QLatin1String("-"))
            addName(row.cells[2], PlaceForm::Short, id);
        if (row.cells[0] == QLatin1String("CN"))
            m_china = id;
    }
    if (m_china < 0)
        return fail(ErrorCode::BadLexicon, QStringLiteral("no row CN"), CountryFile, 1);
    return {};
}

Outcome Places::readDivisions()
{
    const auto table =
        Table::load(DivisionFile, {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("short"),
                                   QStringLiteral("level"), QStringLiteral("parent")});
    if (!table)
        return fail(table.error());
    for (const Table::Row &row : table->rows) {
        const auto level = levelFrom(row.cells[3]);
        const int parent = row.cells[4] == QLatin1String("-") ? m_china : m_byCode.value(row.cells[4], -1);
        if (!level || parent < 0 || row.cells[1].size() < 2)
            return fail(ErrorCode::BadLexicon, QStringLiteral("level, parent or name"), DivisionFile,
                        row.line);
        const int id = count();
        const QString &name = row.cells[1];
        m_byCode.insert(row.cells[0], id);
        m_places.push_back({name, *level, parent});
        addName(name, PlaceForm::Full, id);
        if (row.cells[2] == QLatin1String("-"))
            continue;
        const QStringList shorts = row.cells[2].split(QLatin1Char(' '));
        for (const QString &shortName : shorts)
            addName(shortName, PlaceForm::Short, id);
        // 威宁自治县 of 威宁彝族回族苗族自治县
        if (const qsizetype self = name.indexOf(u"自治"); self > 0)
            addName(shorts.first() + name.mid(self), PlaceForm::Full, id);
    }
    return {};
}

void Places::indexNames()
{
    std::sort(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) {
        const quint32 keyA = keyOf(a.text);
        const quint32 keyB = keyOf(b.text);
        if (keyA != keyB)
            return keyA < keyB;
        if (a.text.size() != b.text.size())
            return a.text.size() > b.text.size();
        if (a.text != b.text)
            return a.text < b.text;
        return a.form != b.form ? a.form < b.form : a.id < b.id;
    });
    for (size_t i = 0; i < m_names.size();) {
        const quint32 key = keyOf(m_names[i].text);
        const size_t begin = i;
        while (i < m_names.size() && keyOf(m_names[i].text) == key)
            ++i;
        m_range.insert(key, {static_cast<int>(begin), static_cast<int>(i)});
    }
}

int Places::idOf(QStringView fullName) const
{
    int id = -1;
    for (const PlaceName &name : namesAt(fullName, 0)) {
        if (name.length == fullName.size() && name.form == PlaceForm::Full && name.ids.size() == 1)
            id = name.ids.first();
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

/** 崇礼县 where the table has 崇礼区: the short name with the last word of another kind of unit. */
void Places::addFormer(QList<PlaceName> &found, const Name &name, QStringView rest) const
{
    const qsizetype length = name.text.size() + 1;
    if (rest.size() < length || place(name.id).level != PlaceLevel::County ||
        !QStringView(u"县市区").contains(rest[length - 1]))
        return;
    for (PlaceName &known : found) {
        if (known.length != length)
            continue;
        if (known.form == PlaceForm::Former)
            known.ids.append(name.id);
        return;
    }
    const auto shorter =
        std::find_if(found.begin(), found.end(), [length](const PlaceName &n) { return n.length < length; });
    found.insert(shorter, {length, PlaceForm::Former, {name.id}});
}

QList<PlaceName> Places::namesAt(QStringView text, qsizetype at) const
{
    QList<PlaceName> found;
    if (at + 2 > text.size())
        return found;
    const auto range = m_range.constFind(keyOf(text.mid(at, 2)));
    if (range == m_range.constEnd())
        return found;
    const QStringView rest = text.mid(at);
    for (int i = range->first; i < range->second; ++i) {
        const Name &name = m_names[static_cast<size_t>(i)];
        if (!rest.startsWith(name.text))
            continue;
        const bool sameName = !found.isEmpty() && found.last().length == name.text.size();
        if (name.form == PlaceForm::Short)
            addFormer(found, name, rest);
        if (!sameName)
            found.append({name.text.size(), name.form, {name.id}});
        else if (found.last().form == name.form)
            found.last().ids.append(name.id);
    }
    return found;
}

} // namespace jiaoshu::lexicon
