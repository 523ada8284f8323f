// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acceptance.h"
#include "ui/actions/actionset.h"
#include "ui/articledesk.h"
#include "ui/bulkreview.h"
#include "ui/caredesk.h"
#include "ui/contextmenus.h"
#include "ui/duplicatesdesk.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QMainWindow;

namespace jiaoshu::ui {

class Appearance;
class Notices;
class Preferences;
class ReviewController;
class ReviewDesk;
class WorkspaceKeeper;

/** What each action does, and when it can: connects the table of actions with the parts, asks with dialogs
 * where something is to be chosen. */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow &window;
        ActionSet &actions;
        ReviewController &review;
        WorkspaceKeeper &keeper;
        ReviewDesk &desk;
        Notices &notices;
        Appearance &appearance;
        Preferences &preferences;
    };

    explicit WindowActions(const Parts &parts);
    ~WindowActions() override;

Q_SIGNALS:
    void newWindowRequested();

public:
    /** Enables what can be done now, and ticks what is chosen. */
    void refresh();

private:
    void on(ActionId id, std::function<void()> what);
    void connectFile();
    void connectUndo();
    void connectReview();
    void reopen();
    void connectCorrections();
    void connectGo();
    void connectLibrary();
    void tellLeftOut(const session::FigureAt &at);
    void connectCoverage();
    void connectRecent();
    void listRecent();
    void connectView();
    void openArticles();
    void openFolder();
    void openAddress();
    void openWorkspace(bool create);
    void exportFigures();
    void editSettings();
    void showKeys();
    /** What undo and redo would do now, and whether they can. */
    void refreshUndo();
    void refreshTicks();
    void showPalette();
    void editKeys();
    void about();
    void zoom(int points);
    void apply();

    Parts m_parts;
    BulkReview m_bulk;
    Acceptance m_acceptance;
    CareDesk m_care;
    ArticleDesk m_articles;
    DuplicatesDesk m_duplicates;
    ContextMenus m_menus;
    QPointer<QDialog> m_keySheet;
};

} // namespace jiaoshu::ui
