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

const session::Facet *facetOf(const QString &field)
{
    const auto *const facet =
        std::ranges::find_if(session::AllFacets, [&](auto each) { return session::toText(each) == field; });
    return facet == session::AllFacets.end() ? nullptr : facet;
}

/** Its name in the window. */
QString titleOf(const QString &field)
{
    if (const session::Facet *const facet = facetOf(field))
        return displayText(*facet);
    return field == QStringLiteral("article")  ? FilterTexts::tr("article", "field of a filter: numbers")
           : field == QStringLiteral("figure") ? FilterTexts::tr("figure", "field of a filter: numbers")
           : field == QStringLiteral("has") ? FilterTexts::tr("has", "field of a filter: a word of figures")
                                            : field;
}

/** In the words of the window, where a filter may be typed in them. */
QString shownField(const QString &field)
{
    const QString word = titleOf(field);
    return session::filterField(word) == field && word.toLower() != field ? word : field;
}

QString shownValue(const QString &field, const QString &value)
{
    const session::Facet *const facet = facetOf(field);
    const QString word = facet ? facetValueText(*facet, value) : value;
    return session::filterValue(field, word) == value ? word : value;
}

/** As it was typed, where that was not its plain name: who types Chinese is answered so. */
QString typedField(const session::QueryFault &fault)
{
    const bool isPlain = fault.typed.isEmpty() || fault.typed.toLower() == fault.field;
    return isPlain ? shownField(fault.field) : fault.typed;
}

QString typedValue(const session::QueryFault &fault, const QString &value)
{
    const QString shown = shownValue(fault.field, value);
    const bool isPlain = fault.typed.isEmpty() || fault.typed.toLower() == fault.field;
    return isPlain || shown != value ? shown : session::filterWord(fault.field, value);
}

} // namespace

QString filterFaultText(const session::QueryFault &fault)
{
    using Kind = session::QueryFault::Kind;
    QStringList words;
    for (const QString &word : fault.known)
        words.append(fault.kind == Kind::UnknownField ? shownField(word) : typedValue(fault, word));
    const QString known = words.join(u' ');
    const QString field = typedField(fault);
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

QString noFieldText(const QString &word)
{
    QStringList fields;
    for (const QString &field : session::filterFields())
        fields.append(shownField(field));
    return FilterTexts::tr("There is no field “%1:”, so it is looked for as a word. There are: %2.")
        .arg(word, fields.join(u' '));
}

QString unmetText(const session::UnmetValue &unmet)
{
    if (unmet.field.isEmpty())
        return FilterTexts::tr("No article holds “%1”.").arg(unmet.value);
    const QString none =
        unmet.field == session::toText(session::Facet::Place)
            ? FilterTexts::tr("No figure has the place “%1”.").arg(unmet.value)
            : FilterTexts::tr("No figure has “%1:%2”.").arg(shownField(unmet.field), unmet.value);
    if (unmet.near.isEmpty())
        return none;
    return FilterTexts::tr("%1 There is: %2.", "that no figure has something; what figures have")
        .arg(none, unmet.near.join(FilterTexts::tr(", ", "between places")));
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
