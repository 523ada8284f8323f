// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterhints.h"

#include "session/libraryquery.h"
#include "ui/librarykeeper.h"
#include "ui/models/filtertexts.h"
#include "ui/typedfilter.h"

namespace jiaoshu::ui {

using session::Facet;

namespace {

constexpr qsizetype MostOffered = 2000;
constexpr int RefreshAfterMs = 1000; ///< what comes in goes on coming

} // namespace

FilterHints::FilterHints(const LibraryKeeper &library, TypedFilter &search, TypedFilter &figures,
                         QObject *parent)
    : QObject(parent), m_library(library), m_search(search), m_figures(figures)
{
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &FilterHints::refresh);
    connect(&m_library, &LibraryKeeper::loaded, this, &FilterHints::refresh);
    connect(&m_library, &LibraryKeeper::countsChanged, this, &FilterHints::followPlaces);
    connect(&m_library, &LibraryKeeper::filterChanged, this, [this] {
        remarkOn(m_search);
        remarkOn(m_figures);
    });
    // A fault may go and leave the filter as it was.
    for (TypedFilter *const line : {&m_search, &m_figures})
        connect(line, &TypedFilter::typed, this, [this, line] { remarkOn(*line); });
}

void FilterHints::refresh()
{
    m_places = m_library.library() ? m_library.library()->met(Facet::Place) : 0;
    Q_EMIT completionsChanged(completions());
}

QStringList FilterHints::completions() const
{
    QStringList places;
    if (const session::Library *const library = m_library.library()) {
        for (const session::Library::Value &value : library->commonest(Facet::Place, MostOffered))
            places.append(value.text);
    }
    places.removeAll(QString());
    return filterCompletions(places);
}

/** A decision seldom brings one that was not there. */
void FilterHints::followPlaces()
{
    if (m_library.library() && m_library.library()->met(Facet::Place) != m_places)
        m_refreshSoon.start(RefreshAfterMs);
}

void FilterHints::remarkOn(TypedFilter &line) const
{
    if (!line.strangers().isEmpty()) {
        line.remark(noFieldText(line.strangers().first()));
        return;
    }
    const session::Library *const library = m_library.library();
    const auto unmet = library ? session::findUnmet(line.filter(), *library) : std::nullopt;
    line.remark(unmet ? unmetText(*unmet) : QString());
}

} // namespace jiaoshu::ui
