// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How WorkspaceKeeper has articles read again, and tells how far it is.
#include "ui/reviewcontroller.h"
#include "ui/workspacekeeper.h"

#include <algorithm>

namespace jiaoshu::ui {

void WorkspaceKeeper::rereadAll()
{
    if (!m_review.session() || isBusy())
        return;
    const auto articles = m_review.session()->articles();
    if (!articles) {
        Q_EMIT reread(0, {articles.error()}, false);
        return;
    }
    m_reread = 0;
    m_failed.clear();
    openLane();
    m_isTakingIn = false;
    m_whenDone = [this](bool cancelled) { Q_EMIT reread(m_reread, m_failed, cancelled); };
    Q_EMIT began(Task::Reread);
    m_queue.start(articles->size(),
                  [this, list = *articles](qsizetype index) { return readingAnew(list[index].id, index); });
}

BackgroundQueue::Work WorkspaceKeeper::readingAnew(ArticleId id, qsizetype index)
{
    const auto article = m_review.session()->article(id);
    session::Preparation how = session::preparationOf(*m_review.session(), id);
    how.isCancelled = [lane = m_lane] { return lane->isStopped(); };
    how.progress = [this, lane = m_lane, index](qsizetype done, qsizetype total) {
        noteProgress(*lane, index, done, total, 0, Reading);
    };
    const engine::Extractor *const extractor = &m_review.session()->extractor();
    return [this, id, article, extractor, how, index, lane = m_lane]() -> BackgroundQueue::Completion {
        const IntakeLane::Turn turn(lane, index);
        if (!article)
            return [this, error = article.error()] { noteReread(fail(error), Run::Present); };
        const auto proposals = session::prepareText(*extractor, article->text, article->path, how).proposals;
        if (lane->isStopped()) // it is half of them
            return [] {};
        if (!lane->hasSession())
            return [this, id, proposals] {
                noteReread(session::reextractArticle(*m_review.session(), id, proposals), Run::Present);
            };
        std::ignore = turn.write([&](session::Session &session) {
            const auto wrote = [&](qsizetype done) {
                noteProgress(*lane, index, done, proposals.size(), Reading);
            };
            tell(*lane, [this, changes = session::reextractArticle(session, id, proposals, wrote)](Run run) {
                noteReread(changes, run);
            });
        });
        return [] {}; // the window was told
    };
}

void WorkspaceKeeper::noteReread(const Result<session::Changes> &changes, Run run)
{
    if (!changes) {
        if (run == Run::Present && changes.error().code != ErrorCode::Cancelled)
            m_failed.append(changes.error());
        return;
    }
    if (changes->isEmpty())
        return;
    m_reread += run == Run::Present ? 1 : 0;
    m_review.noteOthers();
    m_review.notice(*changes);
}

void WorkspaceKeeper::noteProgress(const IntakeLane &lane, qsizetype index, qsizetype done, qsizetype total,
                                   qsizetype from, qsizetype to)
{
    const qsizetype share =
        from + (to - from) * qBound(qsizetype(0), done, total) / std::max<qsizetype>(total, 1);
    tell(lane, [this, index, share](Run run) {
        if (run != Run::Present || !m_queue.isRunning() || index < m_done)
            return;
        m_underWay[index] = share;
        tellProgress();
    });
}

void WorkspaceKeeper::tellProgress()
{
    if (m_isExporting) // one bar tells one thing, and that is told meanwhile
        return;
    qsizetype share = m_done * Whole;
    for (const auto &[index, part] : m_underWay)
        share += part;
    Q_EMIT progressed(share, m_total * Whole);
}

} // namespace jiaoshu::ui
