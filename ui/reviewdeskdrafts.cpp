// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the form and is not saved: it waits at its figure.
#include "ui/inspector/checklist.h"
#include "ui/inspector/figureform.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"

namespace jiaoshu::ui {

void ReviewDesk::keepDraft()
{
    if (!m_form->figure() || !m_form->isEdited())
        return;
    const model::Figure figure = *m_form->figure();
    m_drafts.insert(figure.id, {figure.reading, m_form->draft()});
    Q_EMIT draftKept(figure.reading.quote);
}

void ReviewDesk::dateChecks()
{
    const std::optional<model::Figure> &saved = m_form->figure();
    model::Reading typed = saved ? m_form->draft() : model::Reading();
    if (saved)
        typed.note = saved->reading.note; // which no check looks at
    m_checkList->setOutdated(saved && m_form->isEdited() && typed != saved->reading);
}

void ReviewDesk::rebaseDraft(FigureId figure)
{
    const auto draft = m_drafts.find(figure);
    if (draft == m_drafts.end())
        return;
    const auto now = m_review.session()->figure(figure);
    if (!now)
        return; // taken back: it may come again
    const auto kept = figure == m_saving ? std::nullopt : rebased(*draft, now->reading);
    if (kept)
        *draft = *kept;
    else
        m_drafts.erase(draft);
}

void ReviewDesk::showAgain(const model::Figure &figure)
{
    const auto draft = m_form->isEdited() && figure.id != m_saving
                           ? rebased({m_form->figure()->reading, m_form->draft()}, figure.reading)
                           : std::nullopt;
    if (draft)
        m_form->showDraft(figure, draft->typed);
    else
        m_form->showFigure(figure);
}

QList<FigureId> ReviewDesk::edited() const
{
    QList<FigureId> figures;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        if (m_review.session() && m_review.session()->figure(draft.key()))
            figures.append(draft.key());
    }
    if (m_form->figure() && m_form->isEdited() && !figures.contains(m_form->figure()->id))
        figures.append(m_form->figure()->id);
    return figures;
}

bool ReviewDesk::isEdited(FigureId figure) const
{
    return m_drafts.contains(figure) || (m_form->isEdited() && m_form->figure()->id == figure);
}

void ReviewDesk::goToEdited()
{
    const QList<FigureId> figures = edited();
    if (figures.isEmpty() || figures.contains(m_review.figure()))
        return;
    if (const auto figure = m_review.session()->figure(figures.first()))
        m_review.showFigure({figure->article, figure->id});
}

qsizetype ReviewDesk::unsavedEdits() const
{
    return edited().size();
}

} // namespace jiaoshu::ui
