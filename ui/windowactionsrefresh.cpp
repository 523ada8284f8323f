// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done now, and what is ticked.
#include "session/history.h"
#include "ui/inspector/figureform.h"
#include "ui/library/articlepanel.h"
#include "ui/models/historytexts.h"
#include "ui/notices.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"
#include "ui/settings/preferences.h"
#include "ui/windowactions.h"
#include "ui/workspacekeeper.h"

#include <QAction>
#include <QMainWindow>

namespace jiaoshu::ui {

void WindowActions::refresh()
{
    const session::Session *session = m_parts.review.session();
    const bool writable = session && !session->isReadOnly();
    const bool idle = !m_parts.keeper.isBusy();
    const bool figure = m_parts.review.figure().isValid();
    const auto enable = [this](std::initializer_list<ActionId> ids, bool enabled) {
        for (const ActionId id : ids)
            m_parts.actions.action(id)->setEnabled(enabled);
    };
    enable({ActionId::OpenArticles, ActionId::OpenFolder, ActionId::OpenAddress, ActionId::PasteArticle},
           writable && idle);
    enable({ActionId::UnfinishedImport}, writable && !m_parts.keeper.unfinished().isEmpty());
    enable({ActionId::NewWorkspace, ActionId::OpenWorkspace}, idle);
    enable({ActionId::Export}, session != nullptr);
    enable({ActionId::Confirm, ActionId::Edit, ActionId::Reject, ActionId::Unsure, ActionId::UnsureWithNote,
            ActionId::Reopen, ActionId::SetSpan, ActionId::ConfirmShown, ActionId::ConfirmRepeats,
            ActionId::WaiveCheck, ActionId::CheckGroup},
           writable && figure);
    for (const ActionRow &row : actionRows()) {
        if (row.menu == Menu::RejectAs || row.menu == Menu::Correct)
            enable({row.id}, writable && figure);
    }
    enable({ActionId::CopyWithSource, ActionId::Find, ActionId::FindNext, ActionId::FindPrevious},
           m_parts.review.article().isValid());
    enable({ActionId::FindArticles, ActionId::FilterFigures, ActionId::ShowAllArticles, ActionId::ShowFacets},
           session != nullptr);
    enable({ActionId::Concordance, ActionId::Duplicates}, session != nullptr);
    enable({ActionId::DescribeArticle}, m_parts.review.article().isValid());
    enable({ActionId::MergeVariants, ActionId::NewWords, ActionId::TagArticles, ActionId::TakeOutArticle},
           writable && idle && m_parts.review.article().isValid());
    enable({ActionId::NextUncovered}, m_parts.review.article().isValid());
    enable({ActionId::AcceptSure, ActionId::WaiveNumber}, writable && m_parts.review.article().isValid());
    for (int i = 0; i < Preferences::MostRecent; ++i)
        enable({static_cast<ActionId>(static_cast<int>(ActionId::Recent1) + i)}, idle);
    enable({ActionId::Tour, ActionId::NextOfCheck}, figure);
    enable({ActionId::NextSameUnit, ActionId::NextSameIndicator}, figure);
    enable({ActionId::ApplyToSimilar}, writable && figure); // says where there is none
    enable({ActionId::AddFigure}, writable && m_parts.review.article().isValid());
    refreshUndo();
    refreshTicks();
}

void WindowActions::refreshTicks()
{
    const ThemeChoice theme = m_parts.preferences.theme();
    const Language language = m_parts.preferences.language();
    const auto tick = [this](ActionId id, bool ticked) { m_parts.actions.action(id)->setChecked(ticked); };
    tick(ActionId::ThemeSystem, theme == ThemeChoice::System);
    tick(ActionId::ThemeLight, theme == ThemeChoice::Light);
    tick(ActionId::ThemeDark, theme == ThemeChoice::Dark);
    tick(ActionId::LanguageEnglish, language == Language::English);
    tick(ActionId::LanguageSimplified, language == Language::SimplifiedChinese);
    tick(ActionId::LanguageTraditional, language == Language::TraditionalChinese);
    const WorkOrder order = m_parts.preferences.workOrder();
    m_parts.review.setProblemsFirst(order == WorkOrder::ProblemsFirst);
    m_parts.review.setHeaviest(
        order == WorkOrder::HeaviestFirst
            ? ReviewController::Heaviest([&desk = m_parts.desk] { return desk.heaviest(); })
            : ReviewController::Heaviest());
    tick(ActionId::OrderByText, order == WorkOrder::ByText);
    tick(ActionId::OrderProblemsFirst, order == WorkOrder::ProblemsFirst);
    tick(ActionId::OrderHeaviestFirst, order == WorkOrder::HeaviestFirst);
    tick(ActionId::ShowPace, m_parts.preferences.showsPace());
    m_parts.notices.setPaceShown(m_parts.preferences.showsPace());
    tick(ActionId::ShowFacets, m_parts.desk.articlePanel()->areFacetsShown());
    tick(ActionId::FullScreen, m_parts.window.isFullScreen());
}

void WindowActions::refreshUndo()
{
    const session::Session *const session = m_parts.review.session();
    const FigureForm &form = *m_parts.desk.form();
    const auto sentence = [session](auto next) {
        const auto step = session ? next(*session) : std::nullopt;
        return step ? historySentence(*step) : QString();
    };
    const auto set = [this](ActionId id, bool isOfForm, bool isOfSession, const QString &decision) {
        m_parts.actions.action(id)->setEnabled(isOfForm || isOfSession);
        m_parts.actions.setDetail(id, isOfForm ? tr("a change that is not saved") : decision);
    };
    set(ActionId::Undo, form.isEdited(), session && session->canUndo(), sentence(session::nextUndo));
    const LargeStepper &stepper = m_parts.review.largeStepper();
    const bool comes = stepper.isRunning() && stepper.deed() == LargeStepper::Deed::Undo; // then there is one
    set(ActionId::Redo, form.canRedoEdit(), session && (session->canRedo() || comes),
        sentence(session::nextRedo));
}

} // namespace jiaoshu::ui
