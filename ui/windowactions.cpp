// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "session/exporttemplates.h"
#include "ui/filterhints.h"
#include "ui/inspector/figureform.h"
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/models/slips.h"
#include "ui/models/termtexts.h"
#include "ui/notices.h"
#include "ui/questions.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figuretable.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/appearance.h"
#include "ui/settings/commandpalette.h"
#include "ui/settings/keyeditor.h"
#include "ui/settings/keysheet.h"
#include "ui/settings/settingsdialog.h"
#include "ui/takinginmime.h"
#include "ui/transfer/exportdialog.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

using session::Direction;

WindowActions::WindowActions(const Parts &parts)
    : m_parts(parts), m_bulk(parts.window, parts.review, parts.desk),
      m_acceptance(parts.window, parts.review, *parts.desk.library()->keeper()),
      m_care({parts.window, parts.actions, parts.review, parts.keeper, parts.notices}),
      m_articles({parts.window, parts.actions, parts.review, parts.desk, parts.notices}),
      m_duplicates({parts.window, parts.actions, parts.review, parts.keeper, parts.desk, parts.notices}),
      m_menus(parts.actions, parts.review, parts.desk)
{
    m_parts.keeper.setLeaveGuard([this] {
        const qsizetype changes = m_parts.desk.unsavedEdits() + m_parts.review.unsavedCount();
        const bool leaves = mayLose(m_parts.window, changes, Leaving::ForAnother);
        if (!leaves)
            m_parts.desk.goToEdited();
        return leaves;
    });
    if (const auto keys = KeyMap::fromJson(m_parts.preferences.keys()))
        m_parts.actions.setKeyMap(*keys);
    m_acceptance.setPassedOver([this](FigureId figure) { return m_parts.desk.isEdited(figure); });
    connectFile();
    connectUndo();
    connectReview();
    connectCorrections();
    connectGo();
    connectLibrary();
    connectCoverage();
    connectRecent();
    connectView();
    for (const auto signal : {&ReviewController::sessionReplaced, &ReviewController::everythingReviewed})
        connect(&m_parts.review, signal, this, &WindowActions::refresh);
    connect(&m_parts.review, &ReviewController::figureShown, this, &WindowActions::refresh);
    connect(&m_parts.review, &ReviewController::changed, this, &WindowActions::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::began, this, &WindowActions::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::tookIn, this, &WindowActions::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::reread, this, &WindowActions::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::upgraded, this, &WindowActions::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::exported, this, &WindowActions::refresh);
    connect(&m_parts.notices, &Notices::importForgotten, this, &WindowActions::refresh);
    connect(&m_parts.keeper, &WorkspaceKeeper::exportFailed, this, &WindowActions::refresh);
    refresh();
}

WindowActions::~WindowActions()
{
    m_parts.keeper.setLeaveGuard({}); // it outlives the window
}

void WindowActions::on(ActionId id, std::function<void()> what)
{
    connect(m_parts.actions.action(id), &QAction::triggered, this, [what = std::move(what)] { what(); });
}

void WindowActions::connectFile()
{
    on(ActionId::OpenArticles, [this] { openArticles(); });
    on(ActionId::OpenFolder, [this] { openFolder(); });
    on(ActionId::OpenAddress, [this] { openAddress(); });
    on(ActionId::PasteArticle, [this] {
        if (!takeInMime(m_parts.keeper, QGuiApplication::clipboard()->mimeData()))
            m_parts.notices.showNotice(tr("There is no text to paste. Copy an article first."));
    });
    on(ActionId::UnfinishedImport, [this] { m_parts.notices.showUnfinished(); });
    on(ActionId::NewWorkspace, [this] { openWorkspace(true); });
    on(ActionId::OpenWorkspace, [this] { openWorkspace(false); });
    on(ActionId::Export, [this] { exportFigures(); });
    on(ActionId::Settings, [this] { editSettings(); });
    on(ActionId::NewWindow, [this] { Q_EMIT newWindowRequested(); });
    on(ActionId::CloseWindow, [this] { m_parts.window.close(); });
    on(ActionId::Quit, [] { QApplication::closeAllWindows(); });
    on(ActionId::KeySheet, [this] { showKeys(); });
    on(ActionId::Palette, [this] { showPalette(); });
    on(ActionId::EditKeys, [this] { editKeys(); });
    on(ActionId::About, [this] { about(); });
}

void WindowActions::connectUndo()
{
    ReviewController &review = m_parts.review;
    ReviewDesk &desk = m_parts.desk;
    // What is changed and not saved comes before what is saved.
    on(ActionId::Undo, [&review, &desk] {
        if (!desk.form()->undoEdit())
            review.undo();
    });
    on(ActionId::Redo, [&review, &desk] {
        if (!desk.form()->redoEdit())
            review.redo();
    });
    connect(desk.form(), &FigureForm::editsChanged, this, &WindowActions::refreshUndo);
    for (const auto signal : {&LargeStepper::began, &LargeStepper::ended})
        connect(&review.largeStepper(), signal, this, &WindowActions::refreshUndo);
    connect(&m_parts.keeper, &WorkspaceKeeper::tookIn, this, &WindowActions::refreshUndo);
    for (const auto signal : {&ReviewController::sessionReplaced, &ReviewController::decisionMade})
        connect(&review, signal, this, &WindowActions::refreshUndo);
}

void WindowActions::connectReview()
{
    ReviewController &review = m_parts.review;
    ReviewDesk &desk = m_parts.desk;
    on(ActionId::Find, [&desk] { desk.find(); });
    on(ActionId::FindNext, [&desk] { desk.find(1); });
    on(ActionId::FindPrevious, [&desk] { desk.find(-1); });
    on(ActionId::FilterFigures, [&desk] { desk.filterFigures(); });
    on(ActionId::Confirm, [&desk] { desk.confirm(); });
    on(ActionId::Edit, [&desk] { desk.edit(); });
    on(ActionId::Reject, [&review] { review.reject(); });
    on(ActionId::Unsure, [&review] { review.markUnsure(); });
    on(ActionId::UnsureWithNote, [&desk] { desk.noteUnsure(); });
    for (const auto &[id, reason] : {std::pair(ActionId::RejectNotFigure, RejectReason::NotFigure),
                                     std::pair(ActionId::RejectWrongSpan, RejectReason::WrongWords),
                                     std::pair(ActionId::RejectDuplicate, RejectReason::SaidBefore),
                                     std::pair(ActionId::RejectNoIndicator, RejectReason::NothingToMeasure)})
        on(id, [&review, why = toText(reason)] { review.reject(why); });
    on(ActionId::Reopen, [this] { reopen(); });
    on(ActionId::CopyWithSource, [&desk] { desk.copyWithSource(); });
    on(ActionId::AddFigure, [&desk] { desk.addSelection(); });
    on(ActionId::SetSpan, [&desk] { desk.takeSelectionAsSpan(); });
    on(ActionId::ConfirmShown, [this] { m_bulk.confirmShown(); });
    on(ActionId::CheckGroup, [this] { m_bulk.checkGroup(); });
    on(ActionId::ApplyToSimilar, [this] { m_bulk.applyToSimilar(); });
    connect(&m_bulk, &BulkReview::nothingToDo, this,
            [this] { m_parts.notices.showNotice(tr("There is no figure to do this to.")); });
    connect(&m_bulk, &BulkReview::similarFound, this, [this](qsizetype count, const QString &difference) {
        m_parts.notices.showOffer(tr("%1. The same may hold for %n other figure(s) of this article.", nullptr,
                                     static_cast<int>(count))
                                      .arg(difference),
                                  tr("The same for them…"), [this] { m_bulk.applyToSimilar(); });
        refresh();
    });
}

/** After a rejection the next figure is in hand already, and R has nothing to take back there. */
void WindowActions::reopen()
{
    ReviewController &review = m_parts.review;
    const auto figure =
        review.session() ? review.session()->figure(review.figure()) : Result<model::Figure>();
    if (figure && review.figure().isValid() && figure->state == model::State::Proposed)
        m_parts.notices.showNotice(
            tr("This figure is not decided yet: there is nothing to take back here. %1 takes back the "
               "decision "
               "before, on whichever figure that was.")
                .arg(shortKeyText(actionRow(ActionId::Undo), m_parts.actions.keyMap())));
    else
        review.reopen();
}

void WindowActions::connectCorrections()
{
    FigureForm *const form = m_parts.desk.form();
    for (const auto &[id, places] :
         {std::pair(ActionId::ScaleUpWan, 4), std::pair(ActionId::ScaleDownWan, -4),
          std::pair(ActionId::ScaleUpYi, 8), std::pair(ActionId::ScaleDownYi, -8)})
        on(id, [form, by = places] {
            form->change([by](model::Reading reading) { return scaledReading(std::move(reading), by); });
        });
    on(ActionId::TogglePoints, [form] { form->change(withPointsToggled); });
    on(ActionId::ToggleSign, [form] { form->change(negatedReading); });
    for (const auto &[id, step] :
         {std::pair(ActionId::NextQualifier, 1), std::pair(ActionId::PreviousQualifier, -1)})
        on(id, [form, by = step] {
            form->change([by](model::Reading reading) { return withNextQualifier(std::move(reading), by); });
        });
    for (const auto &[id, field] :
         {std::pair(ActionId::EditUnit, FormField::Unit), std::pair(ActionId::EditPeriod, FormField::Period),
          std::pair(ActionId::EditPlace, FormField::Place),
          std::pair(ActionId::EditIndicator, FormField::Indicator)})
        on(id, [form, which = field] { form->beginEditing(which); });
    for (const auto &[id, move] :
         {std::pair(ActionId::SpanEndOut, SpanMove::EndOut), std::pair(ActionId::SpanEndIn, SpanMove::EndIn),
          std::pair(ActionId::SpanBeginOut, SpanMove::BeginOut),
          std::pair(ActionId::SpanBeginIn, SpanMove::BeginIn),
          std::pair(ActionId::SpanWholeNumber, SpanMove::WholeNumber)})
        on(id, [this, how = move] { m_parts.desk.moveSpan(how); });
}

void WindowActions::connectGo()
{
    ReviewController &review = m_parts.review;
    ReviewDesk &desk = m_parts.desk;
    on(ActionId::NextOpen, [&review] { review.nextOpen(Direction::Forward); });
    on(ActionId::PreviousOpen, [&review] { review.nextOpen(Direction::Backward); });
    on(ActionId::NextProblem, [&review] { review.nextProblem(Direction::Forward); });
    on(ActionId::PreviousProblem, [&review] { review.nextProblem(Direction::Backward); });
    for (const auto &[id, order] : {std::pair(ActionId::OrderByText, WorkOrder::ByText),
                                    std::pair(ActionId::OrderProblemsFirst, WorkOrder::ProblemsFirst),
                                    std::pair(ActionId::OrderHeaviestFirst, WorkOrder::HeaviestFirst)}) {
        on(id, [this, chosen = order] {
            m_parts.preferences.setWorkOrder(chosen);
            refresh();
        });
    }
    on(ActionId::NextFigure, [&desk] { desk.step(Direction::Forward); });
    on(ActionId::PreviousFigure, [&desk] { desk.step(Direction::Backward); });
    connect(&desk, &ReviewDesk::orderedByTable, this, [this] {
        if (m_parts.preferences.workOrder() == WorkOrder::ByText)
            m_parts.notices.showNotice(
                tr("Enter now goes on down the table. A third press on the heading it is "
                   "sorted by, and “In one list”, bring back the order of the text."));
    });
    on(ActionId::NextArticle, [&review] { review.stepArticle(Direction::Forward); });
    on(ActionId::PreviousArticle, [&review] { review.stepArticle(Direction::Backward); });
    on(ActionId::FocusArticles, [&desk] {
        desk.showArticles();
        desk.articlePanel()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FocusText, [&desk] { desk.text()->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::FocusTable, [&desk] { desk.table()->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::FocusForm, [&desk] { desk.edit(); });
}

void WindowActions::connectView()
{
    on(ActionId::ZoomIn, [this] { zoom(m_parts.preferences.zoom() + 1); });
    on(ActionId::ZoomOut, [this] { zoom(m_parts.preferences.zoom() - 1); });
    on(ActionId::ZoomReset, [this] { zoom(0); });
    connect(&m_parts.desk, &ReviewDesk::zoomed, this,
            [this](int steps) { zoom(m_parts.preferences.zoom() + steps); });
    on(ActionId::FullScreen,
       [this] { m_parts.window.setWindowState(m_parts.window.windowState() ^ Qt::WindowFullScreen); });
    on(ActionId::LayoutReading, [this] { m_parts.desk.shareWidth(ReviewDesk::Shares::Reading); });
    on(ActionId::LayoutFigures, [this] { m_parts.desk.shareWidth(ReviewDesk::Shares::Figures); });
    on(ActionId::ShowPace, [this] {
        m_parts.preferences.setShowsPace(!m_parts.preferences.showsPace());
        refresh();
    });
    on(ActionId::ResetLayout, [this] {
        m_parts.preferences.clearLayout();
        m_parts.desk.resetLayout();
        m_parts.desk.resetTable();
        zoom(0);
    });
    for (const auto &[id, theme] : {std::pair(ActionId::ThemeSystem, ThemeChoice::System),
                                    std::pair(ActionId::ThemeLight, ThemeChoice::Light),
                                    std::pair(ActionId::ThemeDark, ThemeChoice::Dark)}) {
        on(id, [this, chosen = theme] {
            m_parts.preferences.setTheme(chosen);
            apply();
        });
    }
    for (const auto &[id, language] :
         {std::pair(ActionId::LanguageEnglish, Language::English),
          std::pair(ActionId::LanguageSimplified, Language::SimplifiedChinese),
          std::pair(ActionId::LanguageTraditional, Language::TraditionalChinese)}) {
        on(id, [this, chosen = language] {
            m_parts.preferences.setLanguage(chosen);
            apply();
        });
    }
}

void WindowActions::openArticles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        &m_parts.window, tr("Open articles"), m_parts.preferences.folder(QStringLiteral("articles")),
        tr("Articles (%1);;All files (*)").arg(session::articlePatterns().join(u' ')));
    if (files.isEmpty())
        return;
    m_parts.preferences.setFolder(QStringLiteral("articles"), QFileInfo(files.first()).absolutePath());
    m_parts.keeper.takeIn(files);
}

void WindowActions::openAddress()
{
    bool isChosen = false;
    const QString address = QInputDialog::getText(&m_parts.window, tr("Open an address"),
                                                  tr("Web address of the article (https):"),
                                                  QLineEdit::Normal, QStringLiteral("https://"), &isChosen);
    if (!isChosen || address.trimmed().isEmpty())
        return;
    // What is no address would be taken for a file.
    const QString trimmed = address.trimmed();
    m_parts.keeper.takeIn(
        {trimmed.contains(QStringLiteral("://")) ? trimmed : QString(QStringLiteral("https://") + trimmed)});
}

void WindowActions::openFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_parts.window, tr("Open a folder of articles"),
                                          m_parts.preferences.folder(QStringLiteral("articles")));
    if (folder.isEmpty())
        return;
    m_parts.preferences.setFolder(QStringLiteral("articles"), folder);
    m_parts.keeper.takeIn({folder});
}

void WindowActions::openWorkspace(bool create)
{
    const QString folder = m_parts.preferences.folder(QStringLiteral("workspace"));
    const QString filter = tr("Workspaces (*.jiaoshu);;All files (*)");
    QString path = create
                       ? QFileDialog::getSaveFileName(&m_parts.window, tr("New workspace"), folder, filter,
                                                      nullptr, QFileDialog::DontConfirmOverwrite)
                       : QFileDialog::getOpenFileName(&m_parts.window, tr("Open workspace"), folder, filter);
    if (path.isEmpty())
        return;
    if (create && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".jiaoshu");
    m_parts.preferences.setFolder(QStringLiteral("workspace"), QFileInfo(path).absolutePath());
    // A file that is there is opened, never replaced.
    if (const Outcome opened = m_parts.keeper.open(path, create); !opened)
        m_parts.notices.showError(opened.error());
}

void WindowActions::exportFigures()
{
    if (m_parts.keeper.isExporting()) {
        m_parts.notices.showNotice(tr("An export is being written. How far it is stands below, with a button "
                                      "to give it up; the next one can begin after it."));
        return;
    }
    const auto counts = m_parts.review.session()->counts();
    if (!counts) {
        m_parts.notices.showError(counts.error());
        return;
    }
    QString folder = m_parts.preferences.folder(QStringLiteral("export"));
    if (folder.isEmpty())
        folder = QDir::homePath();
    ExportDialog dialog(*counts, QDir(folder).filePath(QStringLiteral("figures.csv")), &m_parts.window);
    dialog.setHabits(m_parts.preferences.exportHabits());
    dialog.setWindowFilter(m_parts.desk.library()->exportFilter());
    const QPointer<ExportDialog> open = &dialog;
    dialog.setCompletions(m_parts.desk.library()->hints()->completions());
    dialog.setPreviewer([this, open](const session::ExportChoice &choice, const auto &answer) {
        m_parts.keeper.previewExport(choice, [open, answer](const Result<session::ExportPreview> &preview) {
            if (open)
                answer(preview);
        });
    });
    if (auto templates = session::readExportTemplates()) {
        dialog.setTemplates(*templates, [this](const session::ExportTemplates &kept) {
            if (auto written = session::writeExportTemplates(kept); !written)
                m_parts.notices.showError(written.error());
        });
    } else {
        m_parts.notices.showError(templates.error());
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    const session::ExportRequest request = dialog.request();
    m_parts.preferences.setFolder(QStringLiteral("export"), QFileInfo(request.path).absolutePath());
    m_parts.preferences.setExportHabits(dialog.habits());
    m_parts.keeper.exportFigures(request);
}

void WindowActions::editSettings()
{
    SettingsDialog dialog(m_parts.preferences, m_parts.appearance.usualSize(), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    dialog.store(m_parts.preferences);
    m_parts.keeper.setAnalyst(m_parts.preferences.analyst());
    apply();
}

void WindowActions::showKeys()
{
    if (!m_keySheet) {
        auto *sheet = new KeySheet(m_parts.actions.keyMap(), &m_parts.window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &KeySheet::changeRequested, this, &WindowActions::editKeys);
        connect(&m_parts.actions, &ActionSet::keysChanged, sheet,
                [this, sheet] { sheet->setKeyMap(m_parts.actions.keyMap()); });
        m_keySheet = sheet;
    }
    m_keySheet->show();
    m_keySheet->raise();
    m_keySheet->activateWindow();
}

void WindowActions::showPalette()
{
    auto *palette = new CommandPalette(m_parts.actions, &m_parts.window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, [this](ActionId id) {
        // After the event that closed the palette, when its window is gone.
        QMetaObject::invokeMethod(m_parts.actions.action(id), &QAction::trigger, Qt::QueuedConnection);
    });
    palette->open();
}

void WindowActions::editKeys()
{
    KeyEditor editor(m_parts.actions.keyMap(), &m_parts.window);
    if (editor.exec() != QDialog::Accepted)
        return;
    m_parts.preferences.setKeys(editor.keyMap().toJson());
    m_parts.actions.setKeyMap(editor.keyMap());
}

void WindowActions::about()
{
    const session::Session *session = m_parts.review.session();
    const QString text =
        tr("<p><b>Jiaoshu %1</b></p><p>Turns Chinese news articles into a verified dataset of figures.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(JIAOSHU_VERSION));
    const QString place =
        session ? tr("<p>Workspace: %1</p>").arg(QDir::toNativeSeparators(session->path()).toHtmlEscaped())
                : QString();
    QDialog box(&m_parts.window); // a message box without a sign leaves its place empty
    box.setWindowTitle(tr("About Jiaoshu"));
    auto *const words = new QLabel(QString(text + place), &box);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setFocusPolicy(Qt::NoFocus);
    auto *const close = new QPushButton(tr("Close"), &box);
    connect(close, &QPushButton::clicked, &box, &QDialog::accept);
    auto *const column = new QVBoxLayout(&box);
    const int margin = words->fontMetrics().height();
    column->setContentsMargins(margin, margin / 2, margin, margin);
    column->setSpacing(margin);
    column->addWidget(words);
    column->addWidget(close, 0, Qt::AlignRight);
    box.exec();
}

void WindowActions::zoom(int points)
{
    m_parts.preferences.setZoom(points);
    apply();
}

void WindowActions::apply()
{
    m_parts.appearance.apply(m_parts.preferences);
    m_parts.desk.setFonts(m_parts.preferences);
    refresh();
}

} // namespace jiaoshu::ui
