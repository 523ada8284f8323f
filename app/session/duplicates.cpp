// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/duplicates.h"

#include "session/cacheupdate_p.h"
#include "session/likeness.h"
#include "session/linking_p.h"
#include "store/likenessindex.h"

#include <QCache>
#include <QMultiHash>

#include <algorithm>
#include <map>

namespace jiaoshu::session {

using store::LikenessIndex;

namespace {

constexpr qsizetype Portion = 4000;      ///< articles whose keys are held at once
constexpr int LeastEstimate = 480;       ///< of a pair that is compared by its texts
constexpr qsizetype MostOfOne = 20;      ///< earlier ones for an article
constexpr qsizetype MostCandidates = 20; ///< of those, by estimate, that are compared
constexpr qsizetype MostOfAKey = 16;     ///< newer ones with one key that are looked at

Result<LikenessIndex::Entry> entryOf(const store::Workspace &, const model::Article &article)
{
    const Shingles shingles = shinglesOf(article.text);
    const bool isLong = shingles.size() >= FewestShingles;
    return LikenessIndex::Entry{article.id, isLong ? toBytes(signatureOf(shingles)) : QByteArray()};
}

struct Candidate
{
    ArticleId earlier;
    int estimate = 0;
};

/** Some newer articles, by their keys, and the earlier ones that may be like them. */
struct Newer
{
    std::vector<ArticleId> articles;
    std::vector<Signature> signatures;
    QMultiHash<quint64, qsizetype> byKey;
    std::vector<QList<Candidate>> candidates;

    void add(ArticleId article, const Signature &signature)
    {
        const auto at = std::ssize(articles);
        articles.push_back(article);
        signatures.push_back(signature);
        candidates.emplace_back();
        for (const quint64 key : keysOf(signature))
            byKey.insert(key, at);
    }

    void meet(ArticleId earlier, const Signature &signature)
    {
        QList<qsizetype> met;
        for (const quint64 key : keysOf(signature)) {
            qsizetype left = MostOfAKey;
            for (auto at = byKey.constFind(key); at != byKey.constEnd() && at.key() == key && left > 0;
                 ++at, --left) {
                if (articles[static_cast<size_t>(*at)] > earlier && !met.contains(*at))
                    met.append(*at);
            }
        }
        for (const qsizetype at : met) {
            const int like = estimate(signature, signatures[static_cast<size_t>(at)]);
            if (like >= LeastEstimate)
                keep(candidates[static_cast<size_t>(at)], {earlier, like});
        }
    }

private:
    static void keep(QList<Candidate> &list, const Candidate &candidate)
    {
        const auto at =
            std::ranges::upper_bound(list, candidate.estimate, std::greater{}, &Candidate::estimate);
        if (at - list.begin() >= MostCandidates)
            return;
        list.insert(at, candidate);
        if (list.size() > MostCandidates)
            list.removeLast();
    }
};

/** Compares texts; those met last are kept as shingles. */
class Comparer
{
public:
    explicit Comparer(const Session &session, bool withToldApart)
        : m_workspace(*session.parts().workspace), m_withToldApart(withToldApart)
    {}

    Result<QList<Duplicate>> compare(ArticleId article, const QList<Candidate> &candidates)
    {
        QList<Duplicate> found;
        for (const Candidate &candidate : candidates) {
            const auto a = shingles(article);
            const auto b = shingles(candidate.earlier);
            if (!a || !b)
                return fail(a ? b.error() : a.error());
            Duplicate pair{article, candidate.earlier, resemblance(**a, **b), containment(**a, **b)};
            if (pair.resemblance < LeastResemblance && pair.containment < LeastContainment)
                continue;
            const auto there = m_workspace.articleSummary(candidate.earlier);
            const auto here = m_workspace.articleSummary(article);
            if (!there || !here)
                return fail(there ? here.error() : there.error());
            if (there->wasTakenOut || here->wasTakenOut)
                continue;
            const auto isApart = isToldApart(m_workspace, *here, candidate.earlier);
            if (!isApart)
                return fail(isApart.error());
            pair.isToldApart = *isApart;
            if (m_withToldApart || !pair.isToldApart)
                found.append(pair);
        }
        std::ranges::stable_sort(found, [](const Duplicate &x, const Duplicate &y) {
            return std::pair(-x.resemblance, x.earlier) < std::pair(-y.resemblance, y.earlier);
        });
        found.resize(std::min(found.size(), MostOfOne));
        return found;
    }

private:
    Result<std::shared_ptr<const Shingles>> shingles(ArticleId article)
    {
        if (const auto *const known = m_kept.object(article))
            return *known;
        const auto found = m_workspace.article(article);
        if (!found)
            return fail(found.error());
        auto made = std::make_shared<const Shingles>(shinglesOf(found->text));
        m_kept.insert(article, new std::shared_ptr<const Shingles>(made));
        return made;
    }
    const store::Workspace &m_workspace;
    bool m_withToldApart;
    QCache<ArticleId, std::shared_ptr<const Shingles>> m_kept{500};
};

/** What is looked for in one pass over all that are older. */
class Search
{
public:
    Search(const Session &session, const LikenessIndex &index, const DuplicateQuery &query)
        : m_index(index), m_query(query), m_comparer(session, query.withToldApart)
    {}

    Result<QList<Duplicate>> run(ArticleId last)
    {
        ArticleId from = m_query.article.isValid() ? ArticleId{m_query.article.value - 1} : m_query.after;
        const ArticleId to = m_query.article.isValid() ? m_query.article : last;
        while (from < to) {
            const auto taken = take(from, to);
            if (!taken)
                return fail(taken.error());
            from = *taken;
            if (auto compared = compare(); !compared)
                return fail(compared.error());
        }
        if (m_query.article.isValid()) {
            if (auto later = findLater(last); !later)
                return fail(later.error());
        }
        return m_found;
    }

private:
    bool goesOn() const { return !m_query.goesOn || m_query.goesOn(m_done); }

    /** The next portion of newer ones. @return the last of it. */
    Result<ArticleId> take(ArticleId from, ArticleId to)
    {
        m_newer = {};
        ArticleId last = to;
        const Outcome visited = m_index.visit(from, to, [&](const LikenessIndex::Entry &entry) {
            Signature signature{};
            if (fromBytes(entry.minima, signature))
                m_newer.add(entry.article, signature);
            last = entry.article;
            return std::ssize(m_newer.articles) < Portion;
        });
        if (!visited && visited.error().code != ErrorCode::Cancelled)
            return fail(visited.error());
        return visited ? to : last;
    }

    Outcome meetAll(ArticleId after, ArticleId last)
    {
        qint64 steps = 0;
        return m_index.visit(after, last, [&](const LikenessIndex::Entry &entry) {
            Signature signature{};
            if (fromBytes(entry.minima, signature))
                m_newer.meet(entry.article, signature);
            return ++steps % 1024 != 0 || goesOn();
        });
    }

    Outcome compare()
    {
        if (m_newer.articles.empty())
            return {};
        if (auto met = meetAll({}, m_newer.articles.back()); !met)
            return met;
        for (size_t i = 0; i < m_newer.articles.size(); ++i) {
            const auto pairs = m_comparer.compare(m_newer.articles[i], m_newer.candidates[i]);
            if (!pairs)
                return fail(pairs.error());
            m_found += *pairs;
            ++m_done;
            if (m_done % 64 == 0 && !goesOn())
                return fail(ErrorCode::Cancelled);
        }
        return {};
    }

    /** Of one article, those that came after it. */
    Outcome findLater(ArticleId last)
    {
        if (m_newer.articles.empty())
            return {};
        const Signature own = m_newer.signatures.front();
        Newer one;
        one.add(m_query.article, own);
        QList<Candidate> candidates;
        const Outcome visited = m_index.visit(m_query.article, last, [&](const LikenessIndex::Entry &entry) {
            Signature signature{};
            if (!fromBytes(entry.minima, signature))
                return true;
            const int like = estimate(own, signature);
            if (like >= LeastEstimate && candidates.size() < MostCandidates)
                candidates.append({entry.article, like});
            return true;
        });
        if (!visited)
            return visited;
        for (const Candidate &later : std::as_const(candidates)) {
            const auto pairs = m_comparer.compare(later.earlier, {{m_query.article, later.estimate}});
            if (!pairs)
                return fail(pairs.error());
            m_found += *pairs;
        }
        return {};
    }

    const LikenessIndex &m_index;
    const DuplicateQuery &m_query;
    Comparer m_comparer;
    Newer m_newer;
    QList<Duplicate> m_found;
    qint64 m_done = 0;
};

Result<QList<Duplicate>> find(const Session &session, const DuplicateQuery &query)
{
    const auto goesOn = [&](qint64) { return !query.goesOn || query.goesOn(0); };
    if (auto updated = updateCache<LikenessIndex>(session, entryOf, goesOn); !updated)
        return fail(updated.error());
    if (!goesOn(0))
        return fail(ErrorCode::Cancelled);
    const auto open = openCache<LikenessIndex>(session);
    if (!open)
        return fail(open.error());
    const auto mark = open->index->mark();
    if (!mark)
        return fail(mark.error());
    return Search(session, *open->index, query).run(mark->article);
}

} // namespace

Result<QList<Duplicate>> findDuplicates(const Session &session, const DuplicateQuery &query)
{
    auto found = find(session, query);
    if (found || found.error().code != ErrorCode::DamagedWorkspace)
        return found;
    LikenessIndex::drop(session.path());
    return find(session, query);
}

Result<QList<Duplicate>> findDuplicates(const QString &path, const DuplicateQuery &query)
{
    const auto session = Session::open({path, {}, Access::ReadOnly});
    if (!session)
        return fail(session.error());
    return findDuplicates(**session, query);
}

} // namespace jiaoshu::session
