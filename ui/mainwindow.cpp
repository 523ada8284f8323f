// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/inspector/historypanel.h"
#include "ui/librarydesk.h"
#include "ui/menus.h"
#include "ui/models/articlelistmodel.h"
#include "ui/notices.h"
#include "ui/placekeeper.h"
#include "ui/questions.h"
#include "ui/reader/articleview.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/reviewstatus.h"
#include "ui/settings/appearance.h"
#include "ui/takinginmime.h"
#include "ui/tour.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/statestrip.h"
#include "ui/widgets/taskbar.h"
#include "ui/widgets/tourbar.h"
#include "ui/windowactions.h"
#include "ui/workspacehome.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

struct MainWindow::Parts
{
    ReviewController &review;
    WorkspaceKeeper &keeper;
    Appearance &appearance;
    Preferences &preferences;
    ActionSet *actions = nullptr;
    ReviewDesk *desk = nullptr;
    EmptyState *hint = nullptr;
    StateStrip *readOnly = nullptr;
    WorkspaceHome *home = nullptr;
    StateStrip *practice = nullptr; ///< above the sample articles
    QPushButton *toOwn = nullptr;
    QPushButton *anew = nullptr;
    HistoryPanel *history = nullptr;
    QDockWidget *historyDock = nullptr;
    QStackedWidget *stack = nullptr;
    Tour *tour = nullptr;
    MessageStack *messages = nullptr;
    QList<QWidget *> bars{}; ///< that stand above or below the desk beside messages
    std::unique_ptr<Menus> menus = nullptr;
    std::unique_ptr<Notices> notices = nullptr;
    std::unique_ptr<WindowActions> windowActions = nullptr;
    PlaceKeeper *places = nullptr;
};

MainWindow::MainWindow(ReviewController &review, WorkspaceKeeper &keeper, Appearance &appearance,
                       Preferences &preferences)
    : m_parts(new Parts{review, keeper, appearance, preferences})
{
    build();
    restoreLayout();
    retranslate();
    showDeskOrHint();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    Parts &p = *m_parts;
    setObjectName(QStringLiteral("main-window"));
    setAcceptDrops(true);
    setMinimumSize(480, 360); // a small screen at 200 %
    p.actions = new ActionSet(this);
    p.desk = new ReviewDesk(p.review, *p.actions, p.preferences, this);
    p.hint = new EmptyState(this);
    p.stack = new QStackedWidget(this);
    p.stack->addWidget(p.desk);
    p.stack->addWidget(p.hint);
    p.messages = new MessageStack(this);
    p.readOnly = new StateStrip(this);
    buildPractice();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(p.readOnly);
    column->addWidget(p.practice);
    column->addWidget(p.messages);
    column->addWidget(p.stack, 1);
    auto *tourBar = new TourBar(page);
    column->addWidget(tourBar);
    p.tour = new Tour(p.review, *p.actions, tourBar, this);
    connect(p.actions->action(ActionId::Tour), &QAction::triggered, p.tour, &Tour::begin);
    setCentralWidget(page);

    auto *status = new ReviewStatus(this);
    auto *tasks = new TaskBar(this);
    statusBar()->addWidget(status, 1);
    statusBar()->addPermanentWidget(tasks);
    p.menus = std::make_unique<Menus>(this, *p.actions);
    p.notices =
        std::make_unique<Notices>(Notices::Places{p.messages, tasks, status}, p.review, p.keeper, *p.desk);
    p.windowActions = std::make_unique<WindowActions>(WindowActions::Parts{
        *this, *p.actions, p.review, p.keeper, *p.desk, *p.notices, p.appearance, p.preferences});

    connect(p.windowActions.get(), &WindowActions::newWindowRequested, this, &MainWindow::newWindowRequested);
    p.places = new PlaceKeeper(p.review, p.preferences, *p.desk, this);
    buildHistory();
    connectParts();
    p.bars = {p.readOnly, p.practice, tourBar, p.desk->findChild<FilterBar *>()};
    for (QWidget *bar : std::as_const(p.bars))
        bar->installEventFilter(this);
    shareHeight();
}

void MainWindow::connectParts()
{
    Parts &p = *m_parts;
    connect(p.notices.get(), &Notices::tourRequested, p.tour, &Tour::begin);
    p.notices->setWelcome([&preferences = p.preferences] {
        const bool isFirst = !preferences.isWelcomed();
        if (isFirst)
            preferences.setWelcomed();
        return isFirst;
    });
    connect(p.hint, &EmptyState::actionTriggered, this, [this] {
        const auto wanted = m_parts->review.session() ? ActionId::OpenArticles : ActionId::OpenWorkspace;
        m_parts->actions->action(wanted)->trigger();
    });
    connect(p.hint, &EmptyState::otherTriggered, p.actions->action(ActionId::Samples), &QAction::trigger);
    connect(&p.review, &ReviewController::sessionReplaced, this, [this] {
        retranslate();
        showDeskOrHint();
    });
    connect(&p.review, &ReviewController::articleShown, this, &MainWindow::showTitle);
    connect(&p.review, &ReviewController::articleLeft, this, &MainWindow::showTitle);
    connect(&p.review, &ReviewController::changed, this, &MainWindow::showTitle); // a title may be corrected
    connect(p.desk->articles(), &QAbstractItemModel::rowsInserted, this, &MainWindow::showDeskOrHint);
    connect(p.desk->articles(), &QAbstractItemModel::modelReset, this, &MainWindow::showDeskOrHint);
    connect(p.desk->articles(), &QAbstractItemModel::rowsRemoved, this, &MainWindow::showDeskOrHint);
}

void MainWindow::buildHistory()
{
    Parts &p = *m_parts;
    p.history = new HistoryPanel(this);
    p.historyDock = new QDockWidget(this);
    p.historyDock->setObjectName(QStringLiteral("history-dock"));
    p.historyDock->setWidget(p.history);
    p.historyDock->hide();
    QAction *const shown = p.actions->action(ActionId::ShowHistory);
    connect(shown, &QAction::triggered, p.historyDock, [this] {
        // Beside the rest only where the article keeps its width.
        constexpr int Wide = 1500;
        if (dockWidgetArea(m_parts->historyDock) == Qt::NoDockWidgetArea)
            addDockWidget(width() < Wide ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea,
                          m_parts->historyDock);
        m_parts->historyDock->setVisible(!m_parts->historyDock->isVisible());
        if (m_parts->historyDock->isVisible())
            m_parts->history->list()->setFocus(Qt::ShortcutFocusReason);
        else
            m_parts->desk->text()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(p.historyDock, &QDockWidget::visibilityChanged, shown, &QAction::setChecked);
    connect(&p.review, &ReviewController::sessionReplaced, p.history,
            [this] { m_parts->history->setSession(m_parts->review.session()); });
    connect(&p.review, &ReviewController::changed, p.history, &HistoryPanel::refresh);
    connect(&p.review, &ReviewController::figureShown, p.history, &HistoryPanel::setFigure);
    connect(p.history, &HistoryPanel::restoreRequested, &p.review, &ReviewController::restore);
    connect(p.history, &HistoryPanel::figureChosen, &p.review, [this](ArticleId article, FigureId figure) {
        // What was taken back altogether is nowhere to be seen.
        if (m_parts->review.session() && m_parts->review.session()->figure(figure))
            m_parts->review.showFigure({article, figure});
    });
}

void MainWindow::buildPractice()
{
    Parts &p = *m_parts;
    p.home = new WorkspaceHome(p.keeper, p.review, p.preferences, this);
    p.practice = new StateStrip(this, StateStrip::Look::Calm);
    p.practice->setObjectName(QStringLiteral("practice-strip"));
    p.anew = p.practice->addButton("practice-anew");
    p.toOwn = p.practice->addButton("practice-own");
    for (const auto &[id, button, what] :
         {std::tuple(ActionId::OwnWorkspace, p.toOwn, &WorkspaceHome::openOwn),
          std::tuple(ActionId::Samples, static_cast<QPushButton *>(nullptr), &WorkspaceHome::openSamples),
          std::tuple(ActionId::ResetSamples, p.anew, &WorkspaceHome::resetSamples)}) {
        QAction *const action = p.actions->action(id);
        connect(action, &QAction::triggered, this, [this, does = what] {
            const Outcome done = (m_parts->home->*does)();
            if (!done && done.error().code != ErrorCode::Cancelled)
                showError(done.error());
        });
        if (button)
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    connect(p.home, &WorkspaceHome::failed, this, &MainWindow::showError);
    connect(p.home, &WorkspaceHome::ownIsElsewhere, this, [this] {
        m_parts->notices->showNotice(
            tr("Your own workspace is open in another window: open the articles there."));
    });
}

void MainWindow::showPractice()
{
    Parts &p = *m_parts;
    const bool isPractice = p.home->isInSamples();
    for (const ActionId id : {ActionId::OwnWorkspace, ActionId::ResetSamples})
        p.actions->action(id)->setVisible(isPractice);
    p.toOwn->setText(buttonText(actionRow(ActionId::OwnWorkspace)));
    p.toOwn->setToolTip(actionHint(actionRow(ActionId::OwnWorkspace)));
    p.anew->setText(buttonText(actionRow(ActionId::ResetSamples)));
    p.anew->setToolTip(actionHint(actionRow(ActionId::ResetSamples)));
    p.practice->setText(isPractice ? tr("Sample articles, to practise on; their numbers are invented. What "
                                        "you open goes into a workspace of your own.")
                                   : QString());
}

WorkspaceHome &MainWindow::home() const
{
    return *m_parts->home;
}

ReviewDesk *MainWindow::desk() const
{
    return m_parts->desk;
}

void MainWindow::showError(const Error &error)
{
    m_parts->notices->showError(error);
}

void MainWindow::restoreLayout()
{
    constexpr int TitleBar = 40; // and frame, of most desktops
    // Qt brings a geometry from a screen that is gone back onto one that is there.
    if (!restoreGeometry(m_parts->preferences.layout(QStringLiteral("geometry"))))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, TitleBar)));
    m_parts->desk->restoreLayout(m_parts->preferences);
}

void MainWindow::showDeskOrHint()
{
    const bool empty = m_parts->desk->articles()->articleCount() == 0;
    const bool comes = !empty && m_parts->stack->currentIndex() == 1;
    m_parts->stack->setCurrentIndex(empty ? 1 : 0);
    if (comes || (!empty && isActiveWindow() && !focusWidget()))
        m_parts->desk->text()->setFocus();
}

void MainWindow::showTitle()
{
    const ReviewController &review = m_parts->review;
    const session::Session *const session = review.session();
    QStringList parts;
    if (session && review.article().isValid()) {
        constexpr qsizetype Longest = 40;
        const auto article = session->articleSummary(review.article());
        const QString title = article ? article->title.simplified() : QString();
        parts.append(title.size() > Longest ? QString(title.left(Longest) + u'…') : title);
    }
    if (session)
        parts.append(m_parts->home->isInSamples() ? tr("Sample articles")
                                                  : QFileInfo(session->path()).fileName());
    parts.append(tr("Jiaoshu"));
    parts.removeAll(QString());
    const QString title = parts.join(QStringLiteral(" – "));
    setWindowTitle(session && session->isReadOnly() ? tr("%1 (read only)", "title of the window").arg(title)
                                                    : title);
}

void MainWindow::retranslate()
{
    Parts &p = *m_parts;
    // Where a title does not end with it, Qt puts it behind.
    QGuiApplication::setApplicationDisplayName(tr("Jiaoshu"));
    p.actions->retranslate();
    p.historyDock->setWindowTitle(tr("History"));
    p.menus->retranslate();
    p.tour->retranslate();
    showPractice();
    const session::Session *session = p.review.session();
    const bool readOnly = session && session->isReadOnly();
    showTitle();
    p.readOnly->setText(readOnly ? tr("Read only: this workspace or its folder must not be written. You can "
                                      "read, search and export; nothing can be decided.")
                                 : QString());
    if (session)
        p.hint->setTexts(tr("No articles yet"),
                         tr("Open text files with Chinese articles, or drop them here. Their figures are "
                            "found at once; you confirm or "
                            "correct each with one key, and every decision is saved as you take it."),
                         readOnly ? QString() : tr("Open articles…"),
                         readOnly ? QString() : tr("Try it on four sample articles"));
    else
        p.hint->setTexts(tr("No workspace is open"),
                         tr("A workspace is one file with the articles and every decision on them. Open "
                            "another one, or begin a new one from the File menu."),
                         tr("Open workspace…"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_parts->menus)
        m_parts->menus->fitIcons();
    // Another window may have chosen another theme, order of work or language meanwhile.
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange)
        m_parts->windowActions->refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::shareHeight()
{
    constexpr int Low = 900;
    const auto shown = std::ranges::count_if(m_parts->bars, [](QWidget *bar) { return bar->isVisible(); });
    m_parts->messages->setMostInSight(height() < Low
                                          ? std::max<qsizetype>(1, MessageStack::MostInSight - shown)
                                          : MessageStack::MostInSight);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    shareHeight();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isBar =
        (event->type() == QEvent::Show || event->type() == QEvent::Hide) && m_parts->bars.contains(watched);
    if (isBar) // it is so when the event has reached it
        QMetaObject::invokeMethod(this, &MainWindow::shareHeight, Qt::QueuedConnection);
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const Parts &p = *m_parts;
    if (event->key() != Qt::Key_Escape || !p.review.isAside() || p.desk->articles()->articleCount() == 0) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    // Nobody else took it, and there is nothing to be done in what the filter leaves.
    p.desk->library()->showAll();
    p.desk->text()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Parts &p = *m_parts;
    if (!mayLose(*this, p.desk->unsavedEdits() + p.review.unsavedCount(), Leaving::Closing)) {
        event->ignore();
        p.desk->goToEdited();
        return;
    }
    if (p.keeper.isTakingIn() && p.keeper.filesGiven() > 0 &&
        !mayStopTakingIn(*this, p.keeper.filesIn(), p.keeper.filesGiven())) {
        event->ignore();
        return;
    }
    p.places->keep();
    p.preferences.setLayout(QStringLiteral("geometry"), saveGeometry());
    p.desk->storeLayout(p.preferences);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsArticles(event->mimeData()) && m_parts->actions->action(ActionId::OpenArticles)->isEnabled())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    (void)takeInMime(m_parts->keeper, event->mimeData());
}

} // namespace jiaoshu::ui
