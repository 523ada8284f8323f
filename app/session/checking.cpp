// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"

#include "session/parts_p.h"

namespace jiaoshu::session {

namespace {

/** A sentence for each reading whose quote is not what the article holds at its span. */
Outcome findForeignQuotes(Session::Parts &parts, QList<CheckFinding> &findings)
{
    QList<std::tuple<ArticleId, ReadingId, CodePointSpan, QString>> quotes;
    auto visited = parts.workspace->visitReadings(
        [&](ArticleId article, ReadingId id, const store::ReadingRecord &record) {
            quotes.append({article, id, record.reading.span, record.reading.quote});
        });
    if (!visited)
        return visited;
    for (const auto &[article, id, span, quote] : quotes) { // by article, so each text is read once
        auto text = parts.text(article);
        if (!text)
            return fail(text.error());
        if (!(*text)->contains(span) || (*text)->slice(span) != quote)
            findings.append({QStringLiteral("figure-quote"),
                             QStringLiteral("the quote of reading %1 does not stand in article %2")
                                 .arg(id.value)
                                 .arg(article.value)});
    }
    return {};
}

} // namespace

Result<QList<CheckFinding>> checkWorkspace(const Session &session)
{
    Session::Parts &parts = session.parts();
    const auto faults = parts.workspace->verify();
    if (!faults)
        return fail(faults.error());
    QList<CheckFinding> findings;
    for (const store::Fault &fault : *faults)
        findings.append({fault.what, fault.detail});
    parts.lastText.reset();
    if (auto quotes = findForeignQuotes(parts, findings); !quotes && findings.isEmpty())
        return fail(quotes.error());
    return findings;
}

} // namespace jiaoshu::session
