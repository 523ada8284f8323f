// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over all figures in short, and figures by their place.
#include "store/figurefacts.h"
#include "store/query.h"
#include "store/workspace_p.h"

namespace jiaoshu::store {

namespace {

std::optional<FigureId> findByWords(Query &&row, ArticleId article, CodePointSpan words)
{
    row.bind(":article", article.value);
    row.bind(":begin", qint64(words.begin.value)).bind(":end", qint64(words.end.value));
    return row.next() ? std::optional(FigureId{row.number()}) : std::nullopt;
}

} // namespace

Result<std::optional<FigureId>> Workspace::figureAt(ArticleId article, CodePointSpan words) const
{
    return m_parts->guard(
        [&] { return findByWords(Query(m_parts->connection(), "figure_state/find_at"), article, words); });
}

Result<std::optional<FigureId>> Workspace::figureAround(ArticleId article, CodePointSpan words) const
{
    return m_parts->guard([&] {
        return findByWords(Query(m_parts->connection(), "figure_state/find_around"), article, words);
    });
}

Outcome Workspace::visitFacts(const std::function<bool(const FigureFacts &)> &visit) const
{
    return m_parts->guardResult([&]() -> Outcome {
        Query rows(m_parts->connection(), "figure/list_facts");
        FigureFacts facts;
        while (rows.next()) {
            facts.figure = {rows.number()};
            facts.article = {rows.number()};
            facts.begin = rows.number();
            for (QString *field :
                 {&facts.state, &facts.kind, &facts.unit, &facts.place, &facts.period, &facts.indicator})
                *field = rows.text();
            facts.confidencePermille = static_cast<int>(rows.number());
            facts.rule = rows.text();
            facts.analyst = rows.text();
            if (!visit(facts))
                return fail(ErrorCode::Cancelled);
        }
        return {};
    });
}

Outcome Workspace::visitWords(const std::function<bool(const FigureWords &)> &visit) const
{
    return m_parts->guardResult([&]() -> Outcome {
        Query rows(m_parts->connection(), "figure/list_words");
        FigureWords words;
        while (rows.next()) {
            words.figure = {rows.number()};
            for (QString *field : {&words.quote, &words.indicator, &words.place, &words.unit})
                *field = rows.text();
            if (!visit(words))
                return fail(ErrorCode::Cancelled);
        }
        return {};
    });
}

} // namespace jiaoshu::store
