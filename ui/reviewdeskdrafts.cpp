// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the form and is not saved: it waits at its figure.
#include "ui/inspector/figureform.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"

namespace jiaoshu::ui {

namespace {

/** An edit of @p before that is not saved, when the figure has become @p now. A decision that left the fields
 * alone, or only wrote its note, takes nothing of the edit; other fields are another figure's. */
std::optional<model::Reading> rebased(model::Reading draft, model::Reading before, const model::Reading &now)
{
    if (before.note != now.note)
        draft.note = now.note;
    before.note = now.note;
    return before == now && draft != now ? std::optional(draft) : std::nullopt;
}

} // namespace

void ReviewDesk::keepDraft()
{
    if (!m_form->figure() || !m_form->isEdited())
        return;
    const model::Figure figure = *m_form->figure();
    m_drafts.insert(figure.id, m_form->draft());
    Q_EMIT draftKept(figure.reading.quote);
}

void ReviewDesk::rebaseDraft(FigureId figure)
{
    const auto draft = m_drafts.find(figure);
    if (draft == m_drafts.end())
        return;
    const model::Figure *const before = m_figures->figure(figure); // the table is patched later
    const auto now = m_review.session()->figure(figure);
    const auto kept = before && now ? rebased(*draft, before->reading, now->reading) : std::nullopt;
    if (kept)
        *draft = *kept;
    else
        m_drafts.erase(draft);
}

void ReviewDesk::showAgain(const model::Figure &figure)
{
    const auto draft = m_form->isEdited()
                           ? rebased(m_form->draft(), m_form->figure()->reading, figure.reading)
                           : std::nullopt;
    if (draft)
        m_form->showDraft(figure, *draft);
    else
        m_form->showFigure(figure);
}

qsizetype ReviewDesk::unsavedEdits() const
{
    const bool isKept = m_form->figure() && m_drafts.contains(m_form->figure()->id); // shown again
    return m_drafts.size() + (m_form->isEdited() && !isKept ? 1 : 0);
}

} // namespace jiaoshu::ui
