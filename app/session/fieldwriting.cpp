// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fieldwriting.h"

#include "engine/extractor.h"
#include "lexicon/places.h"
#include "lexicon/units.h"
#include "session/placeareas_p.h"
#include "session/session.h"
#include "text/foldedtext.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace jiaoshu::session {

namespace {

using lexicon::PlaceLevel;

struct UnitNames
{
    QSet<QString> names;
    QHash<QString, QString> byForm;

    UnitNames()
    {
        const auto units = lexicon::Units::load();
        if (!units)
            return; // the build has checked the table
        for (const lexicon::Unit &unit : units->all()) {
            names.insert(unit.name);
            if (unit.factor == Decimal(1))
                byForm.insert(unit.form, unit.name);
        }
    }
};

/** 北京市朝阳区: the area with the one that it lies in. */
QString withParent(const lexicon::Places &places, int area)
{
    const lexicon::Place &place = places.place(area);
    const bool isTop = place.parent < 0 || places.place(place.parent).level == PlaceLevel::Country;
    return isTop ? place.name : QString(places.place(place.parent).name + place.name);
}

/** The value that most have, where one does. */
template <typename Key>
Key commonest(const QHash<Key, int> &counts)
{
    const auto most = std::ranges::max_element(counts);
    return most == counts.cend() ? Key() : most.key();
}

} // namespace

QString writtenWords(const QString &typed)
{
    return text::FoldedText(typed).text().trimmed();
}

QString writtenUnit(const QString &typed)
{
    static const UnitNames units;
    const QString unit = writtenWords(typed);
    return units.names.contains(unit) ? unit : units.byForm.value(unit, unit);
}

const FieldWriter::Said &FieldWriter::said() const
{
    if (m_said)
        return *m_said;
    m_said.emplace();
    if (!m_session)
        return *m_said;
    const auto figures = m_session->figures(m_article);
    if (!figures)
        return *m_said;
    QHash<int, int> years;
    for (const model::Figure &figure : *figures) {
        if (figure.state == model::State::Rejected)
            continue;
        for (const QString &place : figure.reading.place.split(u'、', Qt::SkipEmptyParts))
            m_said->weigh(place);
        if (const int year = figure.reading.period.left(4).toInt(); year > 0)
            ++years[year];
    }
    m_said->year = commonest(years);
    return *m_said;
}

void FieldWriter::Said::weigh(const QString &place)
{
    const lexicon::Places *const places = gazetteer();
    const Areas areas = areasOf(place);
    if (!places || areas.ids.size() != 1)
        return;
    const int area = areas.ids.first();
    if (areas.isWhole)
        ++names[area][place];
    for (int up = area; up >= 0 && up != places->china(); up = places->place(up).parent)
        ++weights[up];
}

/** As the engine settles a name of an article (engine::AreaSettler): by what speaks of the area and of the
 * one around it; a province before what bears its name. */
int FieldWriter::settled(const QList<int> &areas) const
{
    const lexicon::Places &places = *gazetteer();
    const bool hasProvince =
        std::ranges::any_of(areas, [&](int id) { return places.place(id).level == PlaceLevel::Province; });
    int best = -1;
    int bestWeight = 0;
    bool isOpen = true;
    for (const int area : areas) {
        const bool isProvince = places.place(area).level == PlaceLevel::Province;
        if (hasProvince && !isProvince && !said().names.contains(area))
            continue;
        const int weight =
            said().weights.value(area) + said().weights.value(places.place(area).parent) + isProvince;
        isOpen = weight == bestWeight ? true : weight > bestWeight ? false : isOpen;
        if (weight > bestWeight) {
            best = area;
            bestWeight = weight;
        }
    }
    return isOpen ? -1 : best;
}

QString FieldWriter::nameOf(int area) const
{
    const lexicon::Places &places = *gazetteer();
    const QString &name = places.place(area).name;
    const Areas alone = areasOf(name);
    const bool isClear = alone.ids == QList<int>{area} || (alone.isWhole && settled(alone.ids) == area);
    const QString plain = isClear ? name : withParent(places, area);
    if (!said().names.contains(area))
        return plain;
    QHash<QString, int> own = said().names.value(area);
    own.removeIf([&](const auto &entry) {
        const QString &each = entry.key();
        const lexicon::PlaceNames names = places.namesAt(each, 0);
        const bool isFormer = std::ranges::any_of(names, [&](const lexicon::PlaceName &found) {
            return found.length == each.size() && found.form == lexicon::PlaceForm::Former;
        });
        return each != name && each != withParent(places, area) && !isFormer;
    });
    return own.isEmpty() ? plain : commonest(own);
}

WrittenPlace FieldWriter::onePlace(const QString &typed) const
{
    const QString folded = writtenWords(typed);
    const lexicon::Places *const places = gazetteer();
    const Areas areas = areasOf(folded);
    if (!places || !areas.isWhole)
        return {folded};
    const int area = areas.ids.size() == 1 ? areas.ids.first() : settled(areas.ids);
    if (area < 0) {
        WrittenPlace open{folded};
        for (const int id : areas.ids)
            open.choices.append(withParent(*places, id));
        open.choices.removeDuplicates();
        return open.choices.size() > 1 ? open : WrittenPlace{folded};
    }
    if (places->place(area).level == PlaceLevel::Township ||
        (areas.ids.size() == 1 && folded == places->place(area).name))
        return {folded};
    return {nameOf(area)};
}

WrittenPlace FieldWriter::place(const QString &typed) const
{
    WrittenPlace all;
    for (const QString &part : typed.split(u'、')) {
        const WrittenPlace one = onePlace(part);
        if (!all.name.isEmpty())
            all.name += u'、';
        all.name += one.name;
        if (all.choices.isEmpty())
            all.choices = one.choices;
    }
    return all;
}

Result<QString> FieldWriter::period(const QString &typed) const
{
    if (!m_session)
        return fail(ErrorCode::BadPeriod, typed);
    engine::Known known;
    if (const auto article = m_session->article(m_article); article && !article->publishedOn.isEmpty())
        known.publishedOn = QDate::fromString(article->publishedOn, Qt::ISODate);
    const QString period = m_session->extractor().readTime(typed, known, said().year);
    return period.isEmpty() ? Result<QString>(fail(ErrorCode::BadPeriod, typed)) : period;
}

void FieldWriter::write(model::Reading &typed, const model::Reading &before) const
{
    if (typed.unit != before.unit)
        typed.unit = writtenUnit(typed.unit);
    if (typed.per != before.per)
        typed.per = writtenUnit(typed.per);
    if (typed.place != before.place)
        typed.place = place(typed.place).name;
    if (typed.indicator != before.indicator)
        typed.indicator = writtenWords(typed.indicator);
}

} // namespace jiaoshu::session
