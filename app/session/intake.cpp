// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/intake_p.h"

#include "session/marks_p.h"

namespace jiaoshu::session {

namespace {

constexpr qsizetype MostArticles = 200;
constexpr qsizetype MostFigures = 5000;
constexpr qsizetype MostBytes = qsizetype(16) * 1024 * 1024;
constexpr qint64 LongestMs = 500; ///< after which what is at hand is made durable and told

} // namespace

Intake::Intake(Session &session, Told told) : m_session(session), m_told(std::move(told))
{
    m_sinceFlush.start();
}

bool Intake::isFull() const
{
    return static_cast<qsizetype>(m_entries.size()) >= MostArticles || m_figures >= MostFigures ||
           m_bytes >= MostBytes || m_sinceFlush.elapsed() >= LongestMs;
}

void Intake::wait(store::CommandPlan &&plan, Entry &&entry)
{
    m_figures += plan.decisions.size();
    if (plan.source) {
        if (!m_originals.contains(plan.source->sha256))
            m_bytes += plan.source->bytes.size();
        m_originals.insert(plan.source->sha256);
    }
    entry.plan = m_plans.size();
    m_plans.append(std::move(plan));
    m_entries.push_back(std::move(entry));
}

Outcome Intake::noteSource(ArticleId article, const Origin &origin, Entry &&entry)
{
    store::CommandPlan plan;
    plan.action = QStringLiteral("import");
    plan.article = article;
    plan.source = planSource(m_session, origin);
    if (!plan.source) {
        m_entries.push_back(std::move(entry));
        return {};
    }
    const auto known = m_session.parts().workspace->hasSource(article, plan.source->sha256);
    if (!known)
        return fail(known.error());
    const std::pair noted(article.value, plan.source->sha256);
    entry.isSourceAlone = !*known && !m_noted.contains(noted);
    if (!entry.isSourceAlone) {
        m_entries.push_back(std::move(entry));
        return {};
    }
    m_noted.insert(noted);
    wait(std::move(plan), std::move(entry));
    return {};
}

Result<bool> Intake::passOver(const QByteArray &textSha256, const Origin &origin, qsizetype tag,
                              bool isMarked)
{
    if (m_texts.contains(textSha256)) { // twice among those that wait
        if (auto flushed = flush(); !flushed)
            return fail(flushed.error());
    }
    const auto known = m_session.parts().workspace->findArticle(textSha256);
    if (!known)
        return fail(known.error());
    if (!*known)
        return false;
    const auto there = m_session.articleSummary(**known);
    if (!there)
        return fail(there.error());
    if (isMarked && !there->wasTakenOut)
        return false;
    Entry entry;
    entry.tag = tag;
    entry.imported.article = **known;
    entry.imported.wasThere = true;
    if (there->wasTakenOut) {
        if (auto flushed = flush(); !flushed)
            return fail(flushed.error());
        auto back = putBack(m_session, **known);
        if (!back)
            return fail(back.error());
        entry.imported = std::move(*back);
    }
    return noteSource(**known, origin, std::move(entry)).map([] { return true; });
}

void Intake::note(ArticleId article, qsizetype tag)
{
    Entry entry;
    entry.tag = tag;
    entry.imported.article = article;
    entry.imported.wasThere = true;
    m_entries.push_back(std::move(entry));
}

Outcome Intake::add(const PreparedArticle &prepared, qsizetype tag)
{
    auto plan = planImport(m_session, prepared);
    if (!plan)
        return fail(plan.error());
    const QByteArray sha256 = plan->command.newArticle->sha256;
    const auto isDone = passOver(sha256, prepared.origin, tag, prepared.isMarked);
    if (!isDone)
        return fail(isDone.error());
    if (*isDone)
        return {};
    const auto known = m_session.parts().workspace->findArticle(sha256);
    if (!known)
        return fail(known.error());
    if (*known)
        return addMarked(**known, prepared, tag);
    plan->command.source = planSource(m_session, prepared.origin);
    Entry entry;
    entry.tag = tag;
    entry.refused = plan->refused;
    m_texts.insert(sha256);
    wait(std::move(plan->command), std::move(entry));
    return {};
}

Outcome Intake::addMarked(ArticleId article, const PreparedArticle &prepared, qsizetype tag)
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    auto added = addMarks(m_session, article, prepared);
    if (!added)
        return fail(added.error());
    Entry entry;
    entry.tag = tag;
    entry.imported = std::move(*added);
    return noteSource(article, prepared.origin, std::move(entry));
}

Outcome Intake::flush()
{
    QList<store::Committed> committed;
    if (!m_plans.isEmpty()) {
        auto done = m_session.parts().commitImports(std::exchange(m_plans, {}));
        if (!done)
            return fail(done.error());
        committed = std::move(*done);
    }
    m_texts.clear();
    m_originals.clear();
    m_noted.clear();
    m_figures = 0;
    m_bytes = 0;
    m_sinceFlush.restart();
    for (Entry &entry : std::exchange(m_entries, {})) {
        if (entry.plan >= 0 && !entry.isSourceAlone)
            entry.imported = toImported(entry.refused, committed[entry.plan]);
        m_told(entry.tag, entry.imported);
    }
    return {};
}

} // namespace jiaoshu::session
