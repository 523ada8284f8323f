// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/offsets.h"
#include "model/figure.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace jiaoshu::ui {

class ArticleView;
class Evidence;
class ReviewController;

/** The numbers of the article that no figure covers: shown, gone to by a key, added or waived; an article
 * whose figures are all decided is not left before there is none. */
class CoverageDesk : public QObject
{
    Q_OBJECT

public:
    using Figures = std::function<QList<model::Figure>()>;
    CoverageDesk(ReviewController &review, const Evidence &evidence, ArticleView &text, Figures figures,
                 QObject *parent = nullptr);

    /** Looks again: the article was read, or its figures changed. */
    void refresh();
    [[nodiscard]] const QList<CodePointSpan> &uncovered() const { return m_uncovered; }
    /** Selects the next one behind the selection; from the end on from the begin. */
    void goToNext();
    /** The selected number is no figure; goes to the next one. Where none is selected, goes to one first. */
    void waive();

Q_SIGNALS:
    /** Nothing while the article is not read. */
    void countChanged(std::optional<qsizetype> count);
    void noneUncovered();
    /** All figures of the article are decided, but for these numbers. */
    void leftBehind(qsizetype count);

private:
    [[nodiscard]] std::optional<CodePointSpan> selectedNumber() const;
    [[nodiscard]] bool holdsBack(ArticleId article);

    ReviewController &m_review;
    const Evidence &m_evidence;
    ArticleView &m_text;
    Figures m_figures;
    QList<CodePointSpan> m_uncovered;
};

} // namespace jiaoshu::ui
