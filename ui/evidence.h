// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "model/reason.h"

#include <QObject>

namespace jiaoshu::ui {

class ReviewController;

/** Why the fields of the article's figures read as they do, found off the window's thread after the article
 * is on the screen. */
class Evidence : public QObject
{
    Q_OBJECT

public:
    explicit Evidence(ReviewController &review, QObject *parent = nullptr);
    ~Evidence() override;

    /** Nothing before ready(), or where the engine does not propose a figure with this span. */
    [[nodiscard]] const model::ExplainedProposal *of(const model::Figure &figure) const;
    /** Numbers that a figure is to stand for; nothing before ready(). */
    [[nodiscard]] const std::optional<QList<CodePointSpan>> &numbers() const { return m_numbers; }
    /** Lines of the page that the article was taken from, menus and advertising, ascending; nothing before
     * ready(). */
    [[nodiscard]] const QList<CodePointSpan> &furniture() const { return m_furniture; }

Q_SIGNALS:
    void ready();
    /** Of an article that is too long to be explained at once, the figure in hand. */
    void explainedOne();

private:
    void begin(ArticleId article);
    void run(ArticleId article);
    void explain(FigureId figure);

    ReviewController &m_review;
    jobs::JobRunner m_runner;
    jobs::CancelToken m_job;
    jobs::CancelToken m_explaining;
    ArticleId m_article;
    QList<model::ExplainedProposal> m_explained; ///< ascending by span
    std::optional<QList<CodePointSpan>> m_numbers;
    QList<CodePointSpan> m_furniture;
    bool m_isTooLong = false; ///< to be explained at once: m_single is
    std::optional<model::ExplainedProposal> m_single;
};

} // namespace jiaoshu::ui
