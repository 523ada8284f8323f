// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/linking.h"

#include "session/parts_p.h"
#include "store/uids.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

const auto SameAs = QStringLiteral("same_as");

/** The group of @p article, taken out ones too; itself alone where it is linked with none. */
Result<QList<model::ArticleSummary>> wholeGroup(const store::Workspace &workspace, ArticleId article)
{
    const auto summary = workspace.articleSummary(article);
    if (!summary)
        return fail(summary.error());
    if (summary->sameAs.isEmpty())
        return QList<model::ArticleSummary>{*summary};
    const auto members = workspace.saidSameAs(summary->sameAs);
    if (!members)
        return fail(members.error());
    QList<model::ArticleSummary> group;
    for (const ArticleId id : *members) {
        const auto member = workspace.articleSummary(id);
        if (!member)
            return fail(member.error());
        if (member->sameAs == summary->sameAs) // what it was said to be may hold no longer
            group.append(*member);
    }
    return group;
}

/** All of @p group tell the same as its first one, that one too; one alone as none. */
Outcome lead(const store::Workspace &workspace, const QList<model::ArticleSummary> &group,
             QList<store::ArticleEdit> &edits)
{
    QString first;
    if (group.size() > 1) {
        const auto uid = workspace.article(group.first().id).map([](const model::Article &article) {
            return store::articleUid(article.sha256);
        });
        if (!uid)
            return fail(uid.error());
        first = *uid;
    }
    for (const model::ArticleSummary &member : group) {
        if (member.sameAs != first)
            edits.append({member.id, SameAs, member.sameAs, first});
    }
    return {};
}

Result<Changes> commitLinks(Session &session, const QList<store::ArticleEdit> &edits)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (edits.isEmpty())
        return Changes{};
    store::CommandPlan command;
    command.action = QStringLiteral("correct");
    command.edits = edits;
    if (const auto committed = session.parts().commit(std::move(command)); !committed)
        return fail(committed.error());
    Changes changes;
    changes.action = QStringLiteral("describe");
    for (const store::ArticleEdit &edit : edits)
        changes.articles.append(edit.article);
    return changes;
}

} // namespace

Result<Changes> linkArticles(Session &session, const QList<ArticleId> &articles)
{
    const store::Workspace &workspace = *session.parts().workspace;
    QList<model::ArticleSummary> all;
    for (const ArticleId article : articles) {
        const auto group = wholeGroup(workspace, article);
        if (!group)
            return fail(group.error());
        for (const model::ArticleSummary &member : *group) {
            const auto isMember = [&](const model::ArticleSummary &known) { return known.id == member.id; };
            if (std::ranges::none_of(all, isMember))
                all.append(member);
        }
    }
    if (all.size() < 2)
        return fail(ErrorCode::BadField, QStringLiteral("two articles are needed"));
    std::ranges::sort(all, {}, &model::ArticleSummary::id);
    QList<store::ArticleEdit> edits;
    if (auto led = lead(workspace, all, edits); !led)
        return fail(led.error());
    return commitLinks(session, edits);
}

Result<Changes> unlinkArticle(Session &session, ArticleId article)
{
    const store::Workspace &workspace = *session.parts().workspace;
    auto group = wholeGroup(workspace, article);
    if (!group)
        return fail(group.error());
    QList<store::ArticleEdit> edits;
    for (const model::ArticleSummary &member : std::as_const(*group)) {
        if (member.id == article && !member.sameAs.isEmpty())
            edits.append({article, SameAs, member.sameAs, QString()});
    }
    group->removeIf([&](const model::ArticleSummary &member) { return member.id == article; });
    if (auto led = lead(workspace, *group, edits); !led)
        return fail(led.error());
    return commitLinks(session, edits);
}

Result<QList<ArticleId>> linkedWith(const Session &session, ArticleId article)
{
    return wholeGroup(*session.parts().workspace, article).map([](const QList<model::ArticleSummary> &group) {
        QList<ArticleId> ids;
        for (const model::ArticleSummary &member : group) {
            if (!member.wasTakenOut)
                ids.append(member.id);
        }
        return ids.size() < 2 ? QList<ArticleId>() : ids;
    });
}

} // namespace jiaoshu::session
