// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cacheupdate_p.h"

namespace jiaoshu::session {

Result<bool> belongs(const store::CacheMark &mark, const store::Workspace &workspace)
{
    if (!mark.article.isValid())
        return true;
    const auto uid = workspace.uid();
    if (!uid)
        return fail(uid.error());
    const auto article = workspace.findArticle(mark.sha256);
    if (!article)
        return fail(article.error());
    return *uid == mark.workspaceUid && *article && **article == mark.article;
}

} // namespace jiaoshu::session
