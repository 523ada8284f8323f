// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/walking.h"

#include "session/parts_p.h"

#include <limits>
#include <tuple>

namespace jiaoshu::session {

namespace {

store::Place edgeOf(ArticleId article, Direction direction)
{
    constexpr qint64 far = std::numeric_limits<qint64>::max();
    return direction == Direction::Forward ? store::Place{article, -1, -1, {}}
                                           : store::Place{article, far, far, {far}};
}

bool isBefore(const store::Place &a, const store::Place &b)
{
    return std::tie(a.begin, a.end, a.figure) < std::tie(b.begin, b.end, b.figure);
}

} // namespace

Result<std::optional<FigureId>> neighbourFigure(const Session &session, FigureAt from, Direction direction)
{
    const store::Workspace &workspace = *session.parts().workspace;
    store::Place place = edgeOf(from.article, direction);
    if (from.figure.isValid()) {
        const auto record = workspace.figure(from.figure);
        if (!record)
            return fail(record.error());
        const CodePointSpan span = record->figure.reading.span;
        place = {record->figure.article, span.begin.value, span.end.value, from.figure};
    }
    const auto found = workspace.nextShown(place, direction == Direction::Forward);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->article != place.article)
        return std::nullopt;
    return (*found)->figure;
}

Result<std::optional<FigureId>> figureToBeginWith(const Session &session, ArticleId article)
{
    const store::Workspace &workspace = *session.parts().workspace;
    std::optional<store::Place> first;
    for (const model::State state : {model::State::Proposed, model::State::Unsure}) {
        const auto found = workspace.nextIn(state, edgeOf(article, Direction::Forward), true);
        if (!found)
            return fail(found.error());
        if (*found && (*found)->article == article && (!first || isBefore(**found, *first)))
            first = **found;
    }
    if (first)
        return first->figure;
    return neighbourFigure(session, {article, {}}, Direction::Forward);
}

} // namespace jiaoshu::session
