// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/coverage.h"

#include "engine/articleparts.h"
#include "engine/extractor.h"
#include "session/decisionplanner.h"
#include "session/describing.h"
#include "session/fieldcheck.h"
#include "session/parts_p.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

/** Part by part, so that memory does not grow with what is not kept. */
ArticleReading readingOf(const engine::Extractor &extractor, const QString &raw, const engine::Known &known,
                         const std::function<bool()> &isCancelled)
{
    const bool isExplained = raw.size() <= LongestExplained;
    const auto detail = isExplained ? engine::Detail::WithReasons : engine::Detail::Figures;
    ArticleReading reading;
    reading.isTooLong = !isExplained;
    engine::ArticleParts parts(raw);
    for (auto part = parts.next(); part && !(isCancelled && isCancelled()); part = parts.next()) {
        const engine::Extraction extraction = extractor.extractPart(*part, detail, known);
        reading.numbers.append(extraction.uncovered);
        reading.furniture.append(extraction.furniture);
        for (qsizetype i = 0; i < extraction.proposals.size(); ++i) {
            reading.numbers.append(extraction.proposals[i].reading.span);
            if (isExplained)
                reading.explained.append({extraction.proposals[i], extraction.reasons.value(i)});
        }
    }
    std::ranges::sort(reading.numbers);
    return reading;
}

} // namespace

Result<ReadingWork> readingArticle(const Session &session, ArticleId article)
{
    const auto text = session.parts().text(article);
    if (!text)
        return fail(text.error());
    (void)session.extractor(); // made here, in the session's thread
    return [extractor = session.parts().extractor, raw = (*text)->text,
            known = preparationOf(session, article).known](const std::function<bool()> &isCancelled) {
        return readingOf(*extractor, raw, known, isCancelled);
    };
}

QList<CodePointSpan> uncovered(const QList<CodePointSpan> &numbers, const QList<model::Figure> &figures)
{
    if (numbers.isEmpty())
        return {};
    QList<CodePointSpan> spans;
    spans.reserve(figures.size());
    for (const model::Figure &figure : figures)
        spans.append(figure.reading.span);
    std::ranges::sort(spans);
    QList<CodePointSpan> left;
    qsizetype at = 0;
    for (const CodePointSpan number : numbers) {
        // Spans may nest: the first that could reach the number is looked for from where the last one began.
        while (at < spans.size() && spans[at].end <= number.begin)
            ++at;
        bool covered = false;
        for (qsizetype i = at; i < spans.size() && spans[i].begin < number.end && !covered; ++i)
            covered = spans[i].overlaps(number);
        if (!covered)
            left.append(number);
    }
    return left;
}

namespace {

Result<Changes> waiveOnce(Session &session, ArticleId article, const model::Reading &reading,
                          const QString &reason)
{
    auto footing = session.parts().footingOn({article});
    if (!footing)
        return fail(footing.error());
    const auto figures = session.figures(article);
    if (!figures)
        return fail(figures.error());
    if (uncovered({reading.span}, *figures).isEmpty())
        return Changes{};
    store::DecisionPlan plan = planAdd(reading, QStringLiteral("analyst"));
    plan.after = model::State::Rejected;
    plan.reason = reason;
    store::CommandPlan command;
    command.action = QStringLiteral("reject");
    command.article = article;
    command.decisions = {plan};
    command.footing = std::move(*footing);
    const auto committed = session.parts().commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    Changes changes;
    changes.action = QStringLiteral("reject");
    changes.articles = {article};
    changes.added = committed->figures;
    return changes;
}

} // namespace

Result<Changes> waiveNumber(Session &session, ArticleId article, CodePointSpan span, const QString &reason)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    if (auto checked = checkedText(reason, "reason"); !checked)
        return fail(checked.error());
    const auto text = session.parts().text(article);
    if (!text)
        return fail(text.error());
    if (auto checked = checkedSpan(**text, span); !checked)
        return fail(checked.error());
    // What the engine makes of it, where it can read it at all; a rejected figure is worth no more than its
    // words.
    const auto read =
        session.extractor().readSelection((*text)->text, span, preparationOf(session, article).known);
    model::Reading reading = read ? read->reading : model::Reading();
    reading.span = span;
    reading.quote = (*text)->slice(span);
    const auto checked = checkedReading(**text, std::move(reading));
    if (!checked)
        return fail(checked.error());
    return plannedAnew([&] { return waiveOnce(session, article, *checked, reason); });
}

} // namespace jiaoshu::session
