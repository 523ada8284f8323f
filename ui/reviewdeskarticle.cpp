// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelister.h"
#include "ui/articleopener.h"
#include "ui/coveragedesk.h"
#include "ui/inspector/figureform.h"
#include "ui/library/articlepanel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleheader.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figuretable.h"
#include "ui/reader/readerpanel.h"
#include "ui/reviewcontroller.h"
#include "ui/reviewdesk.h"

#include <QSignalBlocker>

#include <utility>

// How ReviewDesk comes to another workspace and another article.

namespace jiaoshu::ui {

void ReviewDesk::reloadAll()
{
    m_opener->cancel();
    m_review.setInSight(true);
    m_drafts.clear();
    const session::Session *session = m_review.session();
    {
        // A list with the focus chooses its first row by itself; where to begin is for the review to say.
        const QSignalBlocker quiet(m_articlePanel);
        m_lister->list(session);
    }
    m_figures->setFigures({}, {});
    m_reader->clearArticle();
    m_form->showNothing();
    m_form->setReadOnly(!session || session->isReadOnly());
}

void ReviewDesk::showArticle(ArticleId article)
{
    keepDraft();
    m_opener->cancel();
    m_review.setInSight(true);
    const session::Session &session = *m_review.session();
    const auto summary = session.articleSummary(article);
    if (summary && summary->counts.total() > ArticleOpener::MostAtOnce) {
        m_articlePanel->setCurrentArticle(article);
        openBeside(*summary);
        return;
    }
    const auto read = session.article(article);
    const auto figures = session.figures(article);
    m_articlePanel->setCurrentArticle(article);
    if (!read || !figures) {
        show(article, ArticleContent({}, {}));
        m_review.setUnreadable(read ? figures.error() : read.error());
        return;
    }
    show(article, ArticleContent(*read, *figures));
}

void ReviewDesk::show(ArticleId article, ArticleContent &&content)
{
    const QList<model::Figure> figures = std::exchange(content.figures, {});
    findOpening(content.text.raw());
    m_reader->setArticle(std::move(content));
    markFound();
    if (const auto summary = m_review.session()->articleSummary(article))
        m_reader->header()->setArticle(*summary);
    m_table->setScript(m_text->script());
    m_figures->setFigures(article, figures);
    m_coverage->refresh();
    m_form->showNothing();
}

void ReviewDesk::openBeside(const model::ArticleSummary &summary)
{
    m_review.setInSight(false); // nothing is decided that nobody sees
    show(summary.id, ArticleContent({}, {}));
    m_opener->open(m_review.session()->path(), summary.id,
                   [this, article = summary.id](const Result<std::shared_ptr<ArticleContent>> &content) {
                       if (!content) {
                           m_review.setUnreadable(content.error());
                           return;
                       }
                       m_review.setInSight(true);
                       show(article, std::move(**content));
                       showFigure(m_review.figure());
                       Q_EMIT contentShown();
                   });
}

} // namespace jiaoshu::ui
