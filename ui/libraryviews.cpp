// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/libraryviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::ui {

namespace {

using session::Facet;

// The names that stand in the file; a translation or a new order must not change them.
constexpr std::array FacetNames = {"state", "sureness", "kind",   "unit", "indicator", "place",
                                   "year",  "analyst",  "outlet", "tag",  "problem",   "rule"};
constexpr std::array SortNames = {"taken-in", "newest", "title", "most-left", "least-left"};
static_assert(FacetNames.size() == session::AllFacets.size() && SortNames.size() == AllArticleSorts.size());

QString nameOf(Facet facet)
{
    return QString::fromLatin1(FacetNames[static_cast<size_t>(facet)]);
}

QJsonArray arrayOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

QString nameIn(const QJsonValue &value)
{
    return value.toObject().value(QStringLiteral("name")).toString();
}

QJsonObject toJson(const LibraryView &view)
{
    QJsonObject facets;
    for (const Facet facet : session::AllFacets) {
        if (!view.filter.of(facet).isEmpty())
            facets.insert(nameOf(facet), QJsonArray::fromStringList(view.filter.of(facet)));
    }
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("search"), view.search},
            {QStringLiteral("sort"), QString::fromLatin1(SortNames[static_cast<size_t>(view.sort)])},
            {QStringLiteral("has"), view.filter.has},
            {QStringLiteral("facets"), facets}};
}

LibraryView fromJson(const QJsonObject &object)
{
    LibraryView view;
    view.name = object.value(QStringLiteral("name")).toString();
    view.search = object.value(QStringLiteral("search")).toString();
    const QString sort = object.value(QStringLiteral("sort")).toString();
    for (const ArticleSort each : AllArticleSorts) {
        if (sort == QString::fromLatin1(SortNames[static_cast<size_t>(each)]))
            view.sort = each;
    }
    view.filter.has = object.value(QStringLiteral("has")).toString();
    const QJsonObject facets = object.value(QStringLiteral("facets")).toObject();
    for (const Facet facet : session::AllFacets) {
        for (const QJsonValue value : facets.value(nameOf(facet)).toArray())
            view.filter.of(facet).append(value.toString());
    }
    return view;
}

} // namespace

QStringList viewNames(const QByteArray &json)
{
    QStringList names;
    for (const QJsonValue view : arrayOf(json)) {
        if (!nameIn(view).isEmpty())
            names.append(nameIn(view));
    }
    return names;
}

std::optional<LibraryView> findView(const QByteArray &json, const QString &name)
{
    for (const QJsonValue view : arrayOf(json)) {
        if (nameIn(view) == name)
            return fromJson(view.toObject());
    }
    return {};
}

QByteArray withView(const QByteArray &json, const LibraryView &view)
{
    QJsonArray views = arrayOf(withoutView(json, view.name));
    views.append(toJson(view));
    return QJsonDocument(views).toJson(QJsonDocument::Compact);
}

QByteArray withoutView(const QByteArray &json, const QString &name)
{
    QJsonArray left;
    for (const QJsonValue view : arrayOf(json)) {
        if (nameIn(view) != name)
            left.append(view);
    }
    return QJsonDocument(left).toJson(QJsonDocument::Compact);
}

} // namespace jiaoshu::ui
