// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "session/commands.h"
#include "session/describing.h"
#include "session/fieldcheck.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

namespace {

/** What the engine reads where the engine found nothing by itself. */
Result<model::Proposal> readSelection(Session &session, ArticleId article, CodePointSpan selection)
{
    auto text = session.parts().text(article);
    if (!text)
        return fail(text.error());
    if (auto checked = checkedSpan(**text, selection); !checked)
        return fail(checked.error());
    return session.extractor().readSelection((*text)->text, selection, preparationOf(session, article).known);
}

} // namespace

Result<Changes> addFigure(Session &session, ArticleId article, CodePointSpan selection)
{
    auto proposal = readSelection(session, article, selection);
    if (!proposal)
        return fail(proposal.error());
    return addFigure(session, article, std::move(proposal->reading));
}

Result<Changes> proposeFigure(Session &session, ArticleId article, CodePointSpan selection)
{
    auto proposal = readSelection(session, article, selection);
    if (!proposal)
        return fail(proposal.error());
    const auto around = session.parts().workspace->figureAround(article, proposal->reading.span);
    if (!around)
        return fail(around.error());
    if (*around) {
        Changes nothing;
        nothing.focus = *around;
        return nothing;
    }
    proposal->rule = QString(QStringLiteral("analyst+") + proposal->rule);
    return proposeFigure(session, article, std::move(*proposal));
}

} // namespace jiaoshu::session
