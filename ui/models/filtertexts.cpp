// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtertexts.h"

#include "ui/models/facettreemodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(FilterTexts)
};

/** In the words of the window, where a filter may be typed in them. */
QString shownField(const QString &field)
{
    const auto *const facet =
        std::ranges::find_if(session::AllFacets, [&](auto each) { return session::toText(each) == field; });
    const QString word = facet == session::AllFacets.end() ? field : displayText(*facet);
    return session::filterField(word) == field && word.toLower() != field ? word : field;
}

QString shownValue(const QString &field, const QString &value)
{
    const auto *const facet =
        std::ranges::find_if(session::AllFacets, [&](auto each) { return session::toText(each) == field; });
    const QString word = facet == session::AllFacets.end() ? value : facetValueText(*facet, value);
    return session::filterValue(field, word) == value ? word : value;
}

} // namespace

QString filterFaultText(const session::QueryFault &fault)
{
    using Kind = session::QueryFault::Kind;
    QStringList words;
    for (const QString &word : fault.known)
        words.append(fault.kind == Kind::UnknownField ? shownField(word) : shownValue(fault.field, word));
    const QString known = words.join(u' ');
    const QString field = shownField(fault.field);
    switch (fault.kind) {
    case Kind::OpenQuote:
        return FilterTexts::tr("A quote is not closed.");
    case Kind::UnknownField:
        return FilterTexts::tr(
                   "There is no field “%1:”. There are: %2. A word with a colon stands in quotes.")
            .arg(fault.field, known);
    case Kind::UnknownValue:
        return fault.value.isEmpty()
                   ? FilterTexts::tr("“%1:” wants one of: %2.").arg(field, known)
                   : FilterTexts::tr("“%1:” has no “%2”, but: %3.").arg(field, fault.value, known);
    case Kind::NoValue:
        return FilterTexts::tr("“%1:” wants a word behind it; “%1:\"\"” asks for figures without one.")
            .arg(field);
    case Kind::NoNumber:
        return FilterTexts::tr("“%1:” wants numbers, parted by commas.").arg(field);
    }
    Q_UNREACHABLE();
}

QString unknownPlaceText(const QString &place, const QStringList &near)
{
    if (near.isEmpty())
        return FilterTexts::tr("No figure has the place “%1”.").arg(place);
    return FilterTexts::tr("No figure has the place “%1”. There is: %2.")
        .arg(place, near.join(FilterTexts::tr(", ", "between places")));
}

QString unmetText(const session::UnmetValue &unmet)
{
    if (unmet.field == session::toText(session::Facet::Place))
        return unknownPlaceText(unmet.value, unmet.near);
    return FilterTexts::tr("No figure has “%1:%2”.").arg(shownField(unmet.field), unmet.value);
}

QStringList filterCompletions(const QStringList &places)
{
    QStringList completions;
    const auto add = [&completions](const QString &name, const QString &field, const auto &shown) {
        completions.append(QString(name + u':'));
        for (const QString &value : session::filterValues(field))
            completions.append(QString(name + u':' + shown(value)));
    };
    const QString place = session::toText(session::Facet::Place);
    for (const QString &field : {place, shownField(place)}) {
        for (const QString &name : places)
            completions.append(QString(field + u':' + session::quotedValue(name)));
    }
    for (const QString &field : session::filterFields()) {
        add(field, field, [](const QString &value) { return value; });
        if (const QString shown = shownField(field); shown != field)
            add(shown, field, [&field](const QString &value) { return shownValue(field, value); });
    }
    completions.removeDuplicates();
    return completions;
}

} // namespace jiaoshu::ui
