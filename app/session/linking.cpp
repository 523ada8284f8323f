// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/linking.h"

#include "session/linking_p.h"

#include "session/parts_p.h"
#include "store/uids.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

const auto SameAs = QStringLiteral("same_as");
const auto NotSameAs = QStringLiteral("not_same_as");

Result<QString> uidOf(const store::Workspace &workspace, ArticleId article)
{
    return workspace.article(article).map(
        [](const model::Article &found) { return store::articleUid(found.sha256); });
}

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
        const auto uid = uidOf(workspace, group.first().id);
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

/** Of two that are linked nobody says any more that they are not the same. */
Outcome forgetApart(const store::Workspace &workspace, const QList<model::ArticleSummary> &group,
                    QList<store::ArticleEdit> &edits)
{
    QStringList uids;
    for (const model::ArticleSummary &member : group) {
        const auto uid = uidOf(workspace, member.id);
        if (!uid)
            return fail(uid.error());
        uids.append(*uid);
    }
    for (const model::ArticleSummary &member : group) {
        QStringList left = member.notSameAs;
        left.removeIf([&uids](const QString &uid) { return uids.contains(uid); });
        if (left != member.notSameAs)
            edits.append({member.id, NotSameAs, member.notSameAs.join(u'\n'), left.join(u'\n')});
    }
    return {};
}

/** Two articles, and what names the earlier one in the later. */
struct Pair
{
    model::ArticleSummary later;
    ArticleId earlier;
    QString uid;
    [[nodiscard]] bool isApart() const { return later.notSameAs.contains(uid); }
};

Result<Pair> pairOf(const store::Workspace &workspace, ArticleId one, ArticleId other)
{
    if (one == other)
        return fail(ErrorCode::BadField, QStringLiteral("two articles are needed"));
    const auto later = workspace.articleSummary(std::max(one, other));
    const auto uid = uidOf(workspace, std::min(one, other));
    if (!later || !uid)
        return fail(later ? uid.error() : later.error());
    return Pair{*later, std::min(one, other), *uid};
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
    if (auto forgotten = forgetApart(workspace, all, edits); !forgotten)
        return fail(forgotten.error());
    return commitLinks(session, edits);
}

Result<Changes> tellApart(Session &session, ArticleId one, ArticleId other)
{
    const store::Workspace &workspace = *session.parts().workspace;
    const auto pair = pairOf(workspace, one, other);
    if (!pair)
        return fail(pair.error());
    const auto group = linkedWith(session, pair->later.id);
    if (!group)
        return fail(group.error());
    if (group->contains(pair->earlier))
        return fail(ErrorCode::BadField, QStringLiteral("the two are linked: unlink one of them first"));
    if (pair->isApart())
        return Changes{};
    QStringList uids = pair->later.notSameAs + QStringList{pair->uid};
    uids.sort();
    return commitLinks(session,
                       {{pair->later.id, NotSameAs, pair->later.notSameAs.join(u'\n'), uids.join(u'\n')}});
}

Result<Changes> tellApartNoMore(Session &session, ArticleId one, ArticleId other)
{
    const auto pair = pairOf(*session.parts().workspace, one, other);
    if (!pair)
        return fail(pair.error());
    if (!pair->isApart())
        return Changes{};
    QStringList uids = pair->later.notSameAs;
    uids.removeAll(pair->uid);
    return commitLinks(session,
                       {{pair->later.id, NotSameAs, pair->later.notSameAs.join(u'\n'), uids.join(u'\n')}});
}

Result<bool> areToldApart(const Session &session, ArticleId one, ArticleId other)
{
    return pairOf(*session.parts().workspace, one, other).map([](const Pair &pair) {
        return pair.isApart();
    });
}

Result<bool> isToldApart(const store::Workspace &workspace, const model::ArticleSummary &later,
                         ArticleId earlier)
{
    if (later.notSameAs.isEmpty())
        return false;
    return uidOf(workspace, earlier).map([&later](const QString &uid) {
        return later.notSameAs.contains(uid);
    });
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
