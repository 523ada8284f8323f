// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that articles were read from, and what is said of articles.
#include "store/articleedits.h"
#include "store/journal.h"
#include "store/lostfigures.h"
#include "store/query.h"
#include "store/sources.h"
#include "store/verifier.h"
#include "store/workspace_p.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jiaoshu::store {

Result<QString> Workspace::titleAsRead(ArticleId article) const
{
    return m_parts->guardResult([&]() -> Result<QString> {
        Query row(m_parts->connection(), "article/summary");
        if (!row.bind(":article", article.value).next())
            return fail(ErrorCode::UnknownArticle, QString::number(article.value));
        constexpr int Title = 2;
        row.goTo(Title);
        return row.text();
    });
}

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

Result<QList<ArticleId>> Workspace::takenIn(CommandId intake) const
{
    return m_parts->guard([&] { return Journal(m_parts->connection()).takenIn(intake); });
}

Result<CommandId> Workspace::lastUndoOf(CommandId command) const
{
    return m_parts->guard([&] { return Journal(m_parts->connection()).lastUndoOf(command); });
}

Result<QList<ArticleId>> Workspace::takenOut() const
{
    return m_parts->guard([this] { return articlesOf(m_parts->connection(), "article_edit/list_removed"); });
}

Result<bool> Workspace::hasSource(ArticleId article, const QByteArray &sha256) const
{
    return m_parts->guard([&] { return store::hasSource(m_parts->connection(), article, sha256); });
}

Result<QList<ArticleId>> Workspace::textless() const
{
    return m_parts->guard([this] {
        const bool wasRepaired = !Verifier::losses(m_parts->connection()).isEmpty();
        return wasRepaired ? articlesOf(m_parts->connection(), "article/list_textless") : QList<ArticleId>();
    });
}

Result<QList<ArticleId>> Workspace::harmed() const
{
    return m_parts->guard([this] {
        const QList<Fault> losses = Verifier::losses(m_parts->connection());
        const bool areTold = std::ranges::any_of(losses, [](const Fault &fault) {
            // Repairs of earlier versions told each figure.
            return fault.what == lostProposals({}, {}).what ||
                   fault.what == QLatin1StringView("figure-state");
        });
        return areTold ? LostFigures(m_parts->connection()).articles() : QList<ArticleId>();
    });
}

Result<HarmedArticle> Workspace::harmedArticle(ArticleId article) const
{
    return m_parts->guardResult([&]() -> Result<HarmedArticle> {
        HarmedArticle harmed = LostFigures(m_parts->connection()).harmed(article);
        if (!harmed.article.id.isValid())
            return fail(ErrorCode::UnknownArticle, QString::number(article.value));
        return harmed;
    });
}

Outcome Workspace::putTextBack(ArticleId article, const QString &text, const QDateTime &now)
{
    const auto known = this->article(article);
    if (!known)
        return fail(known.error());
    if (!known->isTextLost ||
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256) != known->sha256)
        return fail(ErrorCode::Outdated, QStringLiteral("article %1 has another text").arg(article.value));
    return atOnce(now, [&]() -> Outcome {
        Query(m_parts->connection(), "article/add_text")
            .bind(":article", article.value)
            .bind(":text", text)
            .run();
        return {};
    });
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
