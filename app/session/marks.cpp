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
        for (const model::Proposal &proposal : engines) {
            m_engines.insert(endsOf(proposal.reading.span), proposal);
            m_figures.append(proposal.reading.span);
        }
    }

    [[nodiscard]] Result<model::Proposal> read(const readers::Mark &mark) const
    {
        const auto told = [&](QLatin1StringView name) {
            return std::ranges::any_of(mark.fields, [&](const auto &field) { return field.first == name; });
        };
        const bool isInFull = told(QLatin1StringView("value"));
        if (const auto cut = isInFull ? std::nullopt : cutBy(mark.span))
            return fail(ErrorCode::BadSpan, QStringLiteral("%1 “%2” at %3-%4: it cuts the number “%5”")
                                                .arg(mark.id, words(mark.span))
                                                .arg(mark.span.begin.value)
                                                .arg(mark.span.end.value)
                                                .arg(words(*cut)));
        const auto engines = enginesOf(mark.span);
        model::Proposal proposal;
        if (isInFull) // what it does not say is empty
            proposal.reading.span = mark.span;
        else if (engines)
            proposal.reading = engines->reading;
        else
            return fail(ErrorCode::NoFigure,
                        QString(mark.id + QStringLiteral(": no number that is read stands there")));
        proposal.reading.span = mark.span;
        proposal.reading.quote = words(mark.span);
        if (auto put = putFields(proposal.reading, mark); !put)
            return fail(put.error());
        if (auto valid = model::validate(proposal.reading); !valid)
            return fail(valid.error().code, QString(mark.id + QStringLiteral(": ") + valid.error().detail));
        if (engines && sameFacts(engines->reading, proposal.reading))
            proposal.confidencePermille = engines->confidencePermille;
        return proposal;
    }

private:
    [[nodiscard]] QString words(CodePointSpan span) const
    {
        const Utf16Span at = m_index.toUtf16(span);
        return m_text.mid(at.begin.value, at.length());
    }

    /** The number of which @p span holds a part and leaves out another: what is read there would be of words
     * that are not marked. */
    [[nodiscard]] std::optional<CodePointSpan> cutBy(CodePointSpan span) const
    {
        auto figure =
            std::ranges::lower_bound(m_figures, span.begin, std::ranges::less_equal(), &CodePointSpan::end);
        for (; figure != m_figures.end() && figure->begin < span.end; ++figure) {
            if (figure->begin < span.begin || span.end < figure->end)
                return *figure;
        }
        // The engine passes numbers over, too, of which a mark may say that they are figures.
        const Utf16Span at = m_index.toUtf16(span);
        const auto begin = numeralAt(at.begin.value);
        const auto end = numeralAt(at.end.value);
        return begin ? begin : end;
    }

    /** The run of digits, points between them included, that goes on over the place before @p at. */
    [[nodiscard]] std::optional<CodePointSpan> numeralAt(qsizetype at) const
    {
        const auto isDigit = [this](qsizetype i) {
            return i >= 0 && i < m_text.size() && m_text[i].isDigit();
        };
        const auto isOfNumeral = [&](qsizetype i) {
            constexpr QStringView Points = u".．,，";
            return isDigit(i) || (isDigit(i - 1) && isDigit(i + 1) && Points.contains(m_text[i]));
        };
        if (!isOfNumeral(at - 1) || !isOfNumeral(at))
            return {};
        qsizetype begin = at;
        qsizetype end = at;
        while (isOfNumeral(begin - 1))
            --begin;
        while (isOfNumeral(end))
            ++end;
        return m_index.toCodePoint(utf16Span(begin, end));
    }

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
    QList<CodePointSpan> m_figures; ///< of m_engines, ascending, none overlapping
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

namespace {

Result<Imported> addMarksOnce(Session &session, ArticleId article, const PreparedArticle &prepared)
{
    Session::Parts &parts = session.parts();
    auto footing = parts.footingOn({article});
    if (!footing)
        return fail(footing.error());
    const auto text = parts.text(article);
    const auto existing = parts.workspace->figures(article);
    if (!text || !existing)
        return fail(text ? existing.error() : text.error());
    Imported imported;
    imported.article = article;
    imported.wasThere = true;
    imported.refused = prepared.unreadMarks;
    QHash<Ends, model::Figure> standing;
    for (const store::FigureRecord &figure : *existing) {
        if (!figure.isWithdrawn)
            standing.insert(endsOf(figure.figure.reading.span), figure.figure);
    }
    store::CommandPlan command;
    command.action = QStringLiteral("reextract");
    command.article = article;
    command.engineVersion = engine::Extractor::Version;
    command.footing = std::move(*footing);
    for (const model::Proposal &proposal :
         checkedProposals(**text, prepared.proposals, prepared.article.path, imported.refused)) {
        const auto there = standing.constFind(endsOf(proposal.reading.span));
        if (there == standing.constEnd()) {
            command.decisions.append(planProposal(proposal));
            command.decisions.last().reason = prepared.markedIn;
        } else if (sameFacts(there->reading, proposal.reading)) {
            if (model::isOpen(there->state))
                imported.alike.append(there->id);
        } else {
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

} // namespace

Result<Imported> addMarks(Session &session, ArticleId article, const PreparedArticle &prepared)
{
    return plannedAnew([&] { return addMarksOnce(session, article, prepared); });
}

} // namespace jiaoshu::session
