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
#include "ui/tableorder.h"

#include <QSignalBlocker>

#include <utility>

// How ReviewDesk comes to another workspace and another article, and what changes in the one it shows.

namespace jiaoshu::ui {

namespace {

/** Figures came, went or may have other words; most decisions only change a state, and of fifty thousand
 * figures that is not worth looking at all of them. */
bool movesSpans(const session::Changes &changes)
{
    const bool stateOnly = changes.action == QStringLiteral("confirm") ||
                           changes.action == QStringLiteral("reject") ||
                           changes.action == QStringLiteral("unsure");
    return !stateOnly || !changes.added.isEmpty() || !changes.removed.isEmpty();
}

bool isTextThere(const session::Session &session, ArticleId article)
{
    const auto read = session.article(article);
    return read && !read->isTextLost;
}

} // namespace

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
    m_articlePanel->setCurrentArticle(article);
    const auto read = session.article(article);
    if (summary && read && read->text.size() > ArticleOpener::LongestAtOnce) {
        openBeside(*summary);
        return;
    }
    const auto figures = session.figures(article);
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

void ReviewDesk::patch(const session::Changes &changes)
{
    m_order->note();
    const bool here = changes.articles.contains(m_review.article());
    if (here && m_opener->isOpening()) // what is read is not what it is any more
        showArticle(m_review.article());
    if (here && m_reader->isTextLost() && isTextThere(*m_review.session(), m_review.article())) {
        showArticle(m_review.article());
        showFigure(m_review.figure());
    }
    QList<model::Figure> present;
    for (const QList<FigureId> &ids : {changes.changed, changes.added}) {
        for (const FigureId id : ids) {
            rebaseDraft(id);
            // An import adds figures by the hundred, which nobody looks at yet.
            if (!here)
                continue;
            if (const auto figure = m_review.session()->figure(id))
                present.append(*figure);
        }
    }
    for (const ArticleId id : changes.articles) {
        m_lister->follow(*m_review.session(), id);
        if (id != m_review.article())
            continue;
        if (const auto summary = m_review.session()->articleSummary(id))
            m_reader->header()->setArticle(*summary);
    }
    m_text->patch(present, changes.removed);
    m_figures->patch(present, changes.removed);
    if (here && movesSpans(changes))
        m_coverage->refresh();
    const model::Figure *current = m_figures->figure(m_review.figure());
    if (current && m_form->figure() && current->id == m_form->figure()->id && *current != *m_form->figure()) {
        showAgain(*current);
        showReason(*current);
        showOrigins();
    }
}

} // namespace jiaoshu::ui
