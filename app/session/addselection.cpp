// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "session/commands.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

Result<Changes> addFigure(Session &session, ArticleId article, CodePointSpan selection)
{
    auto text = session.parts().text(article);
    if (!text)
        return fail(text.error());
    if (!(*text)->contains(selection))
        return fail(ErrorCode::BadSpan,
                    QStringLiteral("%1-%2").arg(selection.begin.value).arg(selection.end.value));
    auto proposal = session.extractor().readSelection((*text)->text, selection);
    if (!proposal)
        return fail(proposal.error());
    return addFigure(session, article, std::move(proposal->reading));
}

} // namespace jiaoshu::session
