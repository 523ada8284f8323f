// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterhints.h"

#include "session/placematch.h"
#include "ui/librarykeeper.h"
#include "ui/models/filtertexts.h"
#include "ui/typedfilter.h"

#include <algorithm>

namespace jiaoshu::ui {

using session::Facet;

namespace {

constexpr qsizetype MostOffered = 2000;
constexpr qsizetype All = 1'000'000;

} // namespace

FilterHints::FilterHints(const LibraryKeeper &library, TypedFilter &search, TypedFilter &figures,
                         QObject *parent)
    : QObject(parent), m_library(library), m_search(search), m_figures(figures)
{
    connect(&m_library, &LibraryKeeper::loaded, this, &FilterHints::refresh);
    connect(&m_library, &LibraryKeeper::filterChanged, this, [this] {
        tellUnknownPlace(m_search);
        tellUnknownPlace(m_figures);
    });
    // A fault may go and leave the filter as it was.
    for (TypedFilter *const line : {&m_search, &m_figures})
        connect(line, &TypedFilter::typed, this, [this, line] { tellUnknownPlace(*line); });
}

void FilterHints::refresh()
{
    Q_EMIT completionsChanged(filterCompletions(places(MostOffered)));
}

QStringList FilterHints::places(qsizetype most) const
{
    QStringList places;
    if (const session::Library *const library = m_library.library()) {
        for (const session::Library::Value &value : library->commonest(Facet::Place, most))
            places.append(value.text);
    }
    places.removeAll(QString());
    return places;
}

void FilterHints::tellUnknownPlace(TypedFilter &line) const
{
    QString sentence;
    const bool asks = m_library.library() && !line.asked(Facet::Place).isEmpty();
    const QStringList known = asks ? places(All) : QStringList();
    for (const QString &asked : asks ? line.asked(Facet::Place) : QStringList()) {
        const bool isThere = asked.isEmpty() || std::ranges::any_of(known, [&](const QString &place) {
                                 return session::isPlaceAsked(asked, place);
                             });
        if (!isThere)
            sentence = unknownPlaceText(asked, session::nearPlaces(asked, known));
    }
    line.remark(sentence);
}

} // namespace jiaoshu::ui
