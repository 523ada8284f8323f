// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/marks_p.h"

#include "engine/extractor.h"
#include "exchange/documentwriter.h"
#include "exchange/readingfields.h"
#include "session/explaining.h"
#include "session/fieldcheck.h"
#include "session/reextractplanner.h"

#include <QHash>

namespace jiaoshu::session {

namespace {

using Ends = std::pair<qsizetype, qsizetype>;

Ends endsOf(CodePointSpan span)
{
    return {span.begin.value, span.end.value};
}

bool sameFacts(model::Reading a, const model::Reading &b)
{
    a.note = b.note;
    return a == b;
}

/** Joins what no field takes to the note, so that nothing that was told is lost. */
void addToNote(model::Reading &reading, const QString &words)
{
    reading.note += reading.note.isEmpty() ? words : QString(QStringLiteral("; ") + words);
}

class MarkReader
{
public:
    MarkReader(const engine::Extractor &extractor, const QString &text, const QList<model::Proposal> &engines)
        : m_extractor(extractor), m_text(text), m_index(text)
    {
        for (const model::Proposal &proposal : engines)
            m_engines.insert(endsOf(proposal.reading.span), proposal);
    }

    [[nodiscard]] Result<model::Proposal> read(const readers::Mark &mark) const
    {
        const auto told = [&](QLatin1StringView name) {
            return std::ranges::any_of(mark.fields, [&](const auto &field) { return field.first == name; });
        };
        const auto engines = enginesOf(mark.span);
        model::Proposal proposal;
        if (told(QLatin1StringView("value"))) // a figure in full: what it does not say is empty
            proposal.reading.span = mark.span;
        else if (engines)
            proposal.reading = engines->reading;
        else
            return fail(ErrorCode::NoFigure,
                        QString(mark.id + QStringLiteral(": no number that is read stands there")));
        proposal.reading.span = mark.span;
        const Utf16Span at = m_index.toUtf16(mark.span);
        proposal.reading.quote = m_text.mid(at.begin.value, at.length());
        if (auto put = putFields(proposal.reading, mark); !put)
            return fail(put.error());
        if (auto valid = model::validate(proposal.reading); !valid)
            return fail(valid.error().code, QString(mark.id + QStringLiteral(": ") + valid.error().detail));
        if (engines && sameFacts(engines->reading, proposal.reading))
            proposal.confidencePermille = engines->confidencePermille;
        return proposal;
    }

private:
    [[nodiscard]] std::optional<model::Proposal> enginesOf(CodePointSpan span) const
    {
        const auto known = m_engines.constFind(endsOf(span));
        if (known != m_engines.constEnd())
            return *known;
        // It looks at the whole article each time.
        if (m_text.size() > LongestReread)
            return {};
        auto read = m_extractor.readSelection(m_text, span);
        if (!read)
            return {};
        read->confidencePermille = 0; // measured for what it proposes itself
        return *read;
    }

    [[nodiscard]] static Outcome putFields(model::Reading &reading, const readers::Mark &mark)
    {
        if (const auto kind = exchange::kindOfLabel(mark.label))
            reading.kind = *kind;
        else if (!mark.label.isEmpty())
            addToNote(reading, mark.label);
        for (const auto &[name, value] : mark.fields) {
            if (value.isEmpty() || name == QLatin1StringView("uid"))
                continue;
            if (name == QLatin1StringView("note")) {
                addToNote(reading, value);
            } else if (!exchange::isReadingField(name)) {
                addToNote(reading, QString(name + u'=' + value));
            } else if (auto put = exchange::applyFields(reading, {{name, value}}); !put) {
                return fail(ErrorCode::BadField, QStringLiteral("%1: %2=%3").arg(mark.id, name, value));
            }
        }
        return {};
    }

    const engine::Extractor &m_extractor;
    const QString &m_text;
    text::CodePointIndex m_index;
    QHash<Ends, model::Proposal> m_engines;
};

} // namespace

void readMarks(const engine::Extractor &extractor, const readers::Document &document,
               PreparedArticle &prepared)
{
    const MarkReader reader(extractor, document.text, std::exchange(prepared.proposals, {}));
    const QString rule = OutsideRule + document.format;
    QHash<Ends, model::Reading> taken;
    for (const readers::Mark &mark : document.marks) {
        auto proposal = reader.read(mark);
        if (!proposal) {
            prepared.unreadMarks.append(
                {proposal.error().code, proposal.error().detail, prepared.article.path});
            continue;
        }
        proposal->rule = rule;
        const auto before = taken.constFind(endsOf(mark.span));
        if (before == taken.constEnd())
            prepared.proposals.append(*proposal);
        else if (!sameFacts(*before, proposal->reading))
            prepared.unreadMarks.append(
                {ErrorCode::BadField,
                 QString(mark.id + QStringLiteral(": the same place is marked otherwise before")),
                 prepared.article.path});
        taken.insert(endsOf(mark.span), proposal->reading);
    }
    std::ranges::stable_sort(prepared.proposals, {},
                             [](const model::Proposal &p) { return endsOf(p.reading.span); });
    prepared.reasons.clear();
    prepared.isMarked = true;
    prepared.markedIn = QString(document.format + QStringLiteral(": ") + prepared.article.path);
}

Result<Imported> addMarks(Session &session, ArticleId article, const PreparedArticle &prepared)
{
    Session::Parts &parts = session.parts();
    const auto text = parts.text(article);
    const auto existing = parts.workspace->figures(article);
    if (!text || !existing)
        return fail(text ? existing.error() : text.error());
    Imported imported;
    imported.article = article;
    imported.wasThere = true;
    imported.refused = prepared.unreadMarks;
    QHash<Ends, model::Reading> standing;
    for (const store::FigureRecord &figure : *existing) {
        if (!figure.isWithdrawn)
            standing.insert(endsOf(figure.figure.reading.span), figure.figure.reading);
    }
    store::CommandPlan command;
    command.action = QStringLiteral("reextract");
    command.article = article;
    command.engineVersion = engine::Extractor::Version;
    for (const model::Proposal &proposal :
         checkedProposals(**text, prepared.proposals, prepared.article.path, imported.refused)) {
        const auto there = standing.constFind(endsOf(proposal.reading.span));
        if (there == standing.constEnd()) {
            command.decisions.append(planProposal(proposal));
            command.decisions.last().reason = prepared.markedIn;
        } else if (!sameFacts(*there, proposal.reading)) {
            imported.refused.append({ErrorCode::BadField,
                                     QString(proposal.reading.quote +
                                             QStringLiteral(": a figure with other fields stands there")),
                                     prepared.article.path});
        }
    }
    if (command.decisions.isEmpty())
        return imported;
    const auto committed = parts.commit(std::move(command));
    if (!committed)
        return fail(committed.error());
    imported.changes.action = QStringLiteral("reextract");
    imported.changes.articles = {article};
    imported.changes.added = committed->figures;
    return imported;
}

} // namespace jiaoshu::session
