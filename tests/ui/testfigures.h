// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "model/figure.h"

#include <QList>

namespace jiaoshu::ui {

/** A figure of article 1 at [@p begin, @p begin + quote). Its value is its id times ten. */
inline model::Figure testFigure(qint64 id, qsizetype begin, const QString &quote,
                                model::State state = model::State::Proposed)
{
    model::Figure figure;
    figure.id = FigureId{id};
    figure.article = ArticleId{1};
    figure.state = state;
    figure.reading.span = codePointSpan(begin, begin + quote.toUcs4().size());
    figure.reading.quote = quote;
    figure.reading.value = Decimal(id * 10);
    figure.reading.unit = QStringLiteral("户");
    figure.reading.indicator = QStringLiteral("示范户");
    figure.reading.place = QStringLiteral("青禾县");
    figure.confidencePermille = 900;
    return figure;
}

/** The same figure in another state. */
inline model::Figure inState(model::Figure figure, model::State state)
{
    figure.state = state;
    return figure;
}

/** For a table: those that await a decision. */
inline bool isOpenFigure(const model::Figure &figure)
{
    return model::isOpen(figure.state);
}

/** For a table: those in @p state. */
inline auto figuresIn(model::State state)
{
    return [state](const model::Figure &figure) { return figure.state == state; };
}

inline model::Article testArticle(const QString &text)
{
    model::Article article;
    article.id = ArticleId{1};
    article.text = text;
    return article;
}

} // namespace jiaoshu::ui
