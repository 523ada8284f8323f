// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that articles were read from, and what is said of articles.
#include "store/articleedits.h"
#include "store/sources.h"
#include "store/workspace_p.h"

namespace jiaoshu::store {

Result<QList<SourceRecord>> Workspace::sourcesOf(ArticleId article) const
{
    return m_parts->guard([&] { return store::sourcesOf(m_parts->connection(), article); });
}

Result<QList<SourceRecord>> Workspace::sourcesWith(const QByteArray &sha256) const
{
    return m_parts->guard([&] { return store::sourcesWith(m_parts->connection(), sha256); });
}

Result<QList<ArticleId>> Workspace::saidSameAs(const QString &uid) const
{
    return m_parts->guard([&] { return articlesOf(m_parts->connection(), "article_edit/list_same", uid); });
}

Result<QList<ArticleId>> Workspace::takenOut() const
{
    return m_parts->guard([this] { return articlesOf(m_parts->connection(), "article_edit/list_removed"); });
}

Result<bool> Workspace::hasSource(ArticleId article, const QByteArray &sha256) const
{
    return m_parts->guard([&] { return store::hasSource(m_parts->connection(), article, sha256); });
}

Outcome Workspace::readOriginal(OriginalId original,
                                const std::function<bool(const QByteArray &piece)> &use) const
{
    return m_parts->guardResult([&]() -> Outcome {
        if (store::readOriginal(m_parts->connection(), original, use))
            return {};
        return fail(ErrorCode::DamagedWorkspace,
                    QStringLiteral("original %1 is not what was taken in").arg(original.value), path());
    });
}

} // namespace jiaoshu::store
