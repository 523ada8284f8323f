// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterdesk.h"

#include "ui/filterhints.h"
#include "ui/librarydesk.h"
#include "ui/models/facettreemodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/figurepanel.h"
#include "ui/widgets/filterbar.h"

namespace jiaoshu::ui {

using session::Facet;

FilterDesk::FilterDesk(LibraryDesk &library, FigurePanel &panel, FigureTableModel &figures, FilterBar &bar,
                       QObject *parent)
    : QObject(parent), m_library(library), m_panel(panel), m_figures(figures), m_bar(bar)
{
    LibraryKeeper *const keeper = m_library.keeper();
    connect(m_library.hints(), &FilterHints::completionsChanged, &m_panel, &FigurePanel::setCompletions);
    connect(&m_library, &LibraryDesk::figureFaultChanged, &m_panel, &FigurePanel::setFault);
    connect(&m_panel, &FigurePanel::wordsChosen, &m_library, &LibraryDesk::setFigureWords);
    connect(&m_panel, &FigurePanel::statesChosen, &m_library, &LibraryDesk::setStates);
    connect(&m_panel, &FigurePanel::clearRequested, &m_library, [this] {
        m_library.setFigureWords({});
        m_library.setStates({});
    });
    connect(&m_bar, &FilterBar::clearRequested, &m_library, &LibraryDesk::showAll);
    connect(&m_bar, &FilterBar::removeRequested, this, [this](int condition) {
        const auto remove = m_removals.value(condition);
        if (remove)
            remove();
    });
    connect(keeper, &LibraryKeeper::filterChanged, this, &FilterDesk::follow);
    // Other words may find the same articles.
    connect(&m_library, &LibraryDesk::searched, this, &FilterDesk::showConditions);
    connect(keeper, &LibraryKeeper::countsChanged, this, &FilterDesk::showResult);
    connect(keeper, &LibraryKeeper::problemsChanged, this, [this] {
        if (!m_applied.of(Facet::Problem).isEmpty())
            applyToTable();
    });
}

void FilterDesk::retranslate()
{
    m_library.hints()->refresh();
    showConditions();
}

void FilterDesk::follow()
{
    const LibraryKeeper &keeper = *m_library.keeper();
    if (keeper.filterHere() != m_applied) {
        m_applied = keeper.filterHere();
        applyToTable();
    }
    m_panel.showFilter(m_library.figureLine(), keeper.filter().of(Facet::State));
    showConditions();
}

void FilterDesk::applyToTable()
{
    using Filter = FigureTableModel::Filter;
    m_figures.setFilter(m_applied.asksNothing() ? Filter()
                                                : Filter([keeper = m_library.keeper()](const auto &figure) {
                                                      return keeper->wantsHere(figure);
                                                  }));
}

void FilterDesk::add(QStringList &texts, const QString &text, std::function<void()> remove)
{
    texts.append(text);
    m_removals.append(std::move(remove));
}

void FilterDesk::showConditions()
{
    const session::LibraryFilter &filter = m_library.keeper()->filter();
    QStringList texts;
    m_removals.clear();
    const QString &words = m_library.searchText();
    if (filter.within) {
        const auto count = static_cast<int>(filter.within->size());
        add(texts,
            words.isEmpty() ? tr("%n article(s) chosen", nullptr, count)
                            : tr("articles with “%1”").arg(words),
            [this] { m_library.clearSearch(); });
    }
    if (!filter.has.isEmpty())
        add(texts, tr("figures with “%1”").arg(filter.has), [this] { m_library.clearFigureWords(); });
    if (filter.figures)
        add(texts, tr("%n figure(s) chosen", nullptr, static_cast<int>(filter.figures->size())), [this] {
            session::LibraryFilter without = m_library.keeper()->filter();
            without.figures.reset();
            m_library.keeper()->setFilter(without);
        });
    for (const Facet facet : session::AllFacets) {
        QStringList values;
        for (const QString &value : filter.of(facet))
            values.append(facetValueText(facet, value));
        if (values.isEmpty())
            continue;
        add(texts,
            tr("%1: %2", "what figures are narrowed down by, its values")
                .arg(displayText(facet), values.join(tr(", ", "between values"))),
            [this, facet] {
                session::LibraryFilter without = m_library.keeper()->filter();
                without.of(facet).clear();
                m_library.keeper()->setFilter(without);
            });
    }
    m_bar.setConditions(texts);
    showResult();
}

void FilterDesk::showResult()
{
    const LibraryKeeper &keeper = *m_library.keeper();
    m_bar.setResult(keeper.library() && keeper.isFiltered()
                        ? tr("%n figure(s) fit", nullptr, static_cast<int>(keeper.library()->figures()))
                        : QString());
}

} // namespace jiaoshu::ui
