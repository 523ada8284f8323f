// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/explaining.h"

#include "engine/extractor.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

Result<model::ExplainedProposal> explainFigure(const Session &session, FigureId figure)
{
    const auto known = session.figure(figure);
    if (!known)
        return fail(known.error());
    const auto text = session.parts().text(known->article);
    if (!text)
        return fail(text.error());
    return session.extractor().explain((*text)->text, known->reading.span);
}

} // namespace jiaoshu::session
