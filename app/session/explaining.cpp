// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/explaining.h"

#include "engine/extractor.h"
#include "session/describing.h"
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
    return session.extractor().explain((*text)->text, known->reading.span,
                                       preparationOf(session, known->article).known);
}

Result<std::function<Result<model::ExplainedProposal>()>> explainingFigure(const Session &session,
                                                                           FigureId figure)
{
    const auto known = session.figure(figure);
    if (!known)
        return fail(known.error());
    const auto text = session.parts().text(known->article);
    if (!text)
        return fail(text.error());
    (void)session.extractor(); // made here, in the session's thread
    return [extractor = session.parts().extractor, raw = (*text)->text, span = known->reading.span] {
        return extractor->explain(raw, span);
    };
}

namespace {

bool sameNumber(const model::Reading &a, const model::Reading &b)
{
    return a.value == b.value && a.upper == b.upper && a.unit == b.unit && a.per == b.per &&
           a.kind == b.kind && a.qualifier == b.qualifier;
}

} // namespace

model::Reading withSpan(const Session &session, ArticleId article, model::Reading draft, CodePointSpan span)
{
    const CodePointSpan before = draft.span;
    const auto text = session.parts().text(article);
    if (!text || !(*text)->contains(span))
        return draft;
    draft.span = span;
    draft.quote = (*text)->slice(span);
    if ((*text)->text.size() > LongestReread)
        return draft;
    const auto old = session.extractor().readSelection((*text)->text, before);
    const auto read = session.extractor().readSelection((*text)->text, span);
    if (!old || !read || !sameNumber(old->reading, draft))
        return draft;
    draft.value = read->reading.value;
    draft.upper = read->reading.upper;
    draft.unit = read->reading.unit;
    draft.per = read->reading.per;
    draft.kind = read->reading.kind;
    draft.qualifier = read->reading.qualifier;
    return draft;
}

} // namespace jiaoshu::session
