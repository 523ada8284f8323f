// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articleopener.h"

#include "session/session.h"

#include <utility>

namespace jiaoshu::ui {

namespace {

Result<std::shared_ptr<ArticleContent>> read(const QString &workspace, ArticleId article,
                                             const jobs::JobContext &context)
{
    session::OpenRequest request;
    request.path = workspace;
    request.access = session::Access::ReadOnly;
    request.checkUpToBytes = 0; // the window has opened it
    const auto session = session::Session::open(request);
    if (!session)
        return fail(session.error());
    auto found = (*session)->article(article);
    if (!found)
        return fail(found.error());
    if (context.isCancelled())
        return fail(ErrorCode::Cancelled);
    auto figures = (*session)->figures(article);
    if (!figures)
        return fail(figures.error());
    if (context.isCancelled())
        return fail(ErrorCode::Cancelled);
    return std::make_shared<ArticleContent>(std::move(*found), std::move(*figures));
}

} // namespace

ArticleOpener::~ArticleOpener()
{
    m_job.cancel();
}

void ArticleOpener::open(const QString &workspace, ArticleId article, Ready ready)
{
    using Content = Result<std::shared_ptr<ArticleContent>>;
    cancel();
    m_isOpening = true;
    m_job = m_runner.start<Content>(
        this,
        [workspace, article](const jobs::JobContext &context) { return read(workspace, article, context); },
        [this, ready = std::move(ready)](const Content &content) {
            m_isOpening = false;
            ready(content);
        });
}

void ArticleOpener::cancel()
{
    m_job.cancel();
    m_isOpening = false;
}

} // namespace jiaoshu::ui
