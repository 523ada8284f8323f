// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/intake_p.h"

#include "session/lostfigureplanner.h"
#include "session/marks_p.h"
#include "store/likenessindex.h"
#include "store/searchindex.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

constexpr qsizetype MostArticles = 200;
constexpr qsizetype MostFigures = 5000;
constexpr qsizetype MostBytes = qsizetype(16) * 1024 * 1024;
constexpr qint64 LongestMs = 500; ///< after which what is at hand is made durable and told

/** The table that a row is in: "/x/a.csv", "/x/news.zip!/a.csv". Nothing for what is no row of a file, also
 * for rows of standard input, each of which is a source of its own. */
std::optional<QString> tableOf(const QString &path, const QString &part)
{
    if (path == StandardInput || path.isEmpty())
        return {};
    for (const QLatin1StringView mark : {QLatin1StringView("#row="), QLatin1StringView("#line=")}) {
        if (const qsizetype at = part.lastIndexOf(mark); at >= 0)
            return QString(path + part.first(at));
    }
    return {};
}

} // namespace

Intake::Intake(Session &session, Told told) : m_session(session), m_told(std::move(told))
{
    m_sinceFlush.start();
    if (const auto textless = session.parts().workspace->textless())
        m_textless = QSet<ArticleId>(textless->begin(), textless->end());
    if (const auto harmed = session.parts().workspace->harmed())
        m_harmed = QSet<ArticleId>(harmed->begin(), harmed->end());
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
            m_bytes += plan.source->packed ? plan.source->size : plan.source->bytes.size();
        m_originals.insert(plan.source->sha256);
    }
    entry.plan = m_plans.size();
    m_plans.append(std::move(plan));
    m_entries.push_back(std::move(entry));
}

Result<bool> Intake::isOfKnownTable(ArticleId article, const Origin &origin) const
{
    const auto table = tableOf(storablePath(origin.path), storablePath(origin.part));
    if (!table)
        return false;
    const auto sources = m_session.parts().workspace->sourcesOf(article);
    if (!sources)
        return fail(sources.error());
    return std::ranges::any_of(*sources, [&](const store::SourceRecord &source) {
        return tableOf(source.path, source.part) == table;
    });
}

Outcome Intake::noteSource(ArticleId article, const Origin &origin, Entry &&entry)
{
    // A table that grows is one source of its rows, not one more of each whenever it is taken in.
    const auto isNoted = isOfKnownTable(article, origin);
    if (!isNoted)
        return fail(isNoted.error());
    store::CommandPlan plan;
    plan.action = QStringLiteral("import");
    plan.article = article;
    if (!*isNoted)
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

Outcome Intake::putTextBack(ArticleId article, const QString &text)
{
    Session::Parts &parts = m_session.parts();
    const Outcome put = parts.workspace->putTextBack(article, text, parts.clock->nowUtc());
    if (!put)
        return put;
    m_textless.remove(article);
    parts.lastText.reset();
    // What was derived of what was left of it.
    store::SearchIndex::drop(m_session.path());
    store::LikenessIndex::drop(m_session.path());
    return {};
}

Result<QList<FigureId>> Intake::bringFiguresBack(ArticleId article)
{
    QList<FigureId> back;
    if (!m_harmed.remove(article))
        return back;
    const auto done = plannedAnew([&]() -> Outcome {
        Session::Parts &parts = m_session.parts();
        auto footing = parts.footingOn({article});
        const auto harmed = parts.workspace->harmedArticle(article);
        if (!footing || !harmed)
            return fail(!footing ? footing.error() : harmed.error());
        store::CommandPlan plan =
            planLostFigures(*harmed, [this]() -> const engine::Extractor & { return m_session.extractor(); });
        if (plan.decisions.isEmpty())
            return {};
        const QList<store::DecisionPlan> plans = plan.decisions;
        plan.footing = std::move(*footing);
        const auto committed = parts.commit(std::move(plan));
        if (!committed)
            return fail(committed.error());
        for (qsizetype i = 0; i < plans.size(); ++i) {
            if (plans[i].after)
                back.append(committed->figures[i]);
        }
        return {};
    });
    return done ? Result<QList<FigureId>>(back) : fail(done.error());
}

Result<bool> Intake::passOver(const QString &text, const QByteArray &textSha256, const Origin &origin,
                              qsizetype tag, bool isMarked)
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
    const bool isTextBack = m_textless.contains(**known);
    if (isTextBack) {
        if (auto put = putTextBack(**known, text); !put)
            return fail(put.error());
    }
    const auto there = m_session.articleSummary(**known);
    if (!there)
        return fail(there.error());
    QList<FigureId> figures;
    if (!there->wasTakenOut) {
        auto brought = bringFiguresBack(**known);
        if (!brought)
            return fail(brought.error());
        figures = std::move(*brought);
    }
    if (isMarked && !there->wasTakenOut) {
        if (!figures.isEmpty()) { // told with the marks
            Imported back;
            back.article = **known;
            back.wasThere = true;
            back.changes.action = QStringLiteral("import");
            back.changes.articles = {**known};
            back.changes.added = figures;
            m_putBack.insert((*known)->value, back);
        }
        return false;
    }
    Entry entry;
    entry.tag = tag;
    entry.imported.article = **known;
    entry.imported.wasThere = true;
    if (isTextBack || !figures.isEmpty()) {
        entry.imported.changes.action = QStringLiteral("import");
        entry.imported.changes.articles = {**known};
        entry.imported.changes.added = figures;
    }
    if (there->wasTakenOut) {
        if (auto flushed = flush(); !flushed)
            return fail(flushed.error());
        auto back = putBack(m_session, **known);
        if (!back)
            return fail(back.error());
        const auto brought = bringFiguresBack(**known);
        if (!brought)
            return fail(brought.error());
        back->changes.added += *brought;
        if (isMarked) { // the marks are still to be added
            m_putBack.insert((*known)->value, std::move(*back));
            return false;
        }
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
    const auto isDone =
        passOver(plan->command.newArticle->text, sha256, prepared.origin, tag, prepared.isMarked);
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
    if (m_putBack.contains(article.value)) {
        Imported back = m_putBack.take(article.value);
        back.changes.added += entry.imported.changes.added;
        back.refused += entry.imported.refused;
        entry.imported = std::move(back);
    }
    return noteSource(article, prepared.origin, std::move(entry));
}

Outcome Intake::flush()
{
    const QList<store::CommandPlan> plans = std::exchange(m_plans, {});
    const std::vector<Entry> entries = std::exchange(m_entries, {});
    m_texts.clear();
    m_originals.clear();
    m_noted.clear();
    m_figures = 0;
    m_bytes = 0;
    m_sinceFlush.restart();
    QList<store::Committed> committed;
    if (!plans.isEmpty()) {
        auto done = m_session.parts().commitImports(plans);
        if (!done)
            return fail(done.error());
        committed = std::move(*done);
    }
    for (const Entry &entry : entries) {
        Imported imported = entry.imported;
        if (entry.plan >= 0 && !entry.isSourceAlone)
            imported = toImported(entry.refused, committed[entry.plan]);
        m_told(entry.tag, imported);
    }
    return {};
}

} // namespace jiaoshu::session
