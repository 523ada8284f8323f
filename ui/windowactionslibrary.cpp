// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the library, of coverage and of recent workspaces do.
#include "ui/windowactions.h"

#include "session/accepting.h"
#include "ui/checkdesk.h"
#include "ui/coveragedesk.h"
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/notices.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/preferences.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QDir>
#include <QInputDialog>
#include <QLocale>
#include <QMainWindow>

#include <array>

namespace jiaoshu::ui {

void WindowActions::connectLibrary()
{
    LibraryDesk *const library = m_parts.desk.library();
    ArticlePanel *const panel = m_parts.desk.articlePanel();
    on(ActionId::FindArticles, [this, panel] {
        m_parts.desk.showArticles();
        panel->openSearch();
    });
    on(ActionId::ShowAllArticles, [library] { library->showAll(); });
    on(ActionId::ShowFacets, [this, library, panel] {
        library->showFacets(!panel->areFacetsShown());
        if (panel->areFacetsShown())
            m_parts.desk.showArticles();
        if (!panel->areFacetsShown())
            panel->setFocus(Qt::ShortcutFocusReason);
        refresh();
    });
    on(ActionId::MergeVariants, [this, library] { m_bulk.mergeVariants(*library->keeper()); });
    on(ActionId::NewWords, [this, library] { m_bulk.reviewWords(*library->keeper()); });
    on(ActionId::NextSameUnit, [library] { library->goToNextLike(session::Facet::Unit); });
    on(ActionId::NextSameIndicator, [library] { library->goToNextLike(session::Facet::Indicator); });
    connect(library, &LibraryDesk::noOtherLike, this, [this](session::Facet facet) {
        m_parts.notices.showNotice(facet == session::Facet::Unit
                                       ? tr("No other figure of the workspace has this unit.")
                                       : tr("No other figure of the workspace has this indicator."));
    });
    connect(&m_parts.review, &ReviewController::leftOut, this, &WindowActions::tellLeftOut);
    connect(library, &LibraryDesk::failed, &m_parts.notices, &Notices::showError);
    connect(library, &LibraryDesk::viewNameWanted, this, [this, library] {
        library->saveView(
            QInputDialog::getText(&m_parts.window, tr("Keep as a view"), tr("Name of the view:")));
    });
}

void WindowActions::tellLeftOut(const session::FigureAt &at)
{
    const bool isInHand = m_parts.review.figure() == at.figure;
    m_parts.notices.showOffer(
        isInHand ? tr("The figure in hand does not fit what the window is narrowed down to.")
                 : tr("What that was about does not fit what the window is narrowed down to."),
        tr("Show everything"), [this, at] {
            m_parts.desk.library()->showAll();
            const session::Session *const session = m_parts.review.session();
            if (session && session->figure(at.figure))
                m_parts.review.showFigure(at);
        });
}

void WindowActions::connectCoverage()
{
    CoverageDesk *const coverage = m_parts.desk.coverage();
    on(ActionId::NextUncovered, [coverage] { coverage->goToNext(); });
    on(ActionId::WaiveNumber, [coverage] { coverage->waive(); });
    CheckDesk *const checks = m_parts.desk.checks();
    on(ActionId::NextOfCheck, [checks] { checks->goToNextOfCheck(); });
    on(ActionId::ConfirmRepeats, [this] { m_bulk.confirmRepeats(); });
    on(ActionId::WaiveCheck, [this, checks] {
        if (m_bulk.isFormSaved()) // the checks are of what is saved
            checks->waive();
    });
    on(ActionId::AcceptSure, [this] { m_acceptance.ask(); });
    connect(&m_acceptance, &Acceptance::audited, this, [this](qint64 looked, qint64 wrong, qint64 accepted) {
        const session::WrongShare share = session::wrongShare({looked - wrong, wrong});
        const auto percent = [](double part) { return QLocale().toString(part * 100, 'f', 1); };
        m_parts.notices.showNotice(tr("Of %1 that you looked at, %2 were wrong: between %3 % and %4 % of the "
                                      "%5 accepted ones (95 %).")
                                       .arg(QString::number(looked), QString::number(wrong),
                                            percent(share.low), percent(share.high),
                                            QString::number(accepted)));
    });
}

void WindowActions::connectRecent()
{
    constexpr std::array Recent = {ActionId::Recent1, ActionId::Recent2, ActionId::Recent3, ActionId::Recent4,
                                   ActionId::Recent5};
    for (size_t i = 0; i < Recent.size(); ++i) {
        on(Recent[i], [this, place = static_cast<qsizetype>(i)] {
            const QString path = m_parts.preferences.recentWorkspaces().value(place);
            if (const Outcome opened = m_parts.keeper.open(path, false); !opened)
                m_parts.notices.showError(opened.error());
        });
    }
    connect(&m_parts.review, &ReviewController::sessionReplaced, this, [this] {
        const session::Session *const session = m_parts.review.session();
        if (session && m_parts.keeper.isRemembered())
            m_parts.preferences.addRecentWorkspace(session->path());
        listRecent();
    });
    listRecent();
}

void WindowActions::listRecent()
{
    const QStringList paths = m_parts.preferences.recentWorkspaces();
    for (qsizetype i = 0; i < Preferences::MostRecent; ++i) {
        const auto id = static_cast<ActionId>(static_cast<int>(ActionId::Recent1) + static_cast<int>(i));
        m_parts.actions.setDetail(id, i < paths.size() ? QDir::toNativeSeparators(paths[i]) : QString());
        m_parts.actions.action(id)->setVisible(i < paths.size());
    }
}

} // namespace jiaoshu::ui
