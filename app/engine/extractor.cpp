// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"

#include "engine/articleparts.h"
#include "engine/articlereader.h"
#include "engine/coverage.h"
#include "engine/rawview.h"
#include "engine/typedtime.h"
#include "lexicon/lexicon.h"
#include "model/wordsharing.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::engine {

struct Extractor::Steps
{
    explicit Steps(std::shared_ptr<const lexicon::Lexicon> words)
        : lexicon(std::move(words)), articles(*lexicon)
    {}

    /** What an analyst selected: the quantity found there, else what its words alone say; nothing without a
     * number. */
    [[nodiscard]] std::optional<Quantity> selected(const Document &document, const QList<Quantity> &found,
                                                   Utf16Span folded) const;

    std::shared_ptr<const lexicon::Lexicon> lexicon;
    ArticleReader articles;
};

namespace {

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u200b';
}

/** @p span without the spaces at its ends. */
Utf16Span trimmed(const QString &text, Utf16Span span)
{
    while (!span.isEmpty() && isSpace(text[span.begin.value]))
        ++span.begin.value;
    while (!span.isEmpty() && isSpace(text[span.end.value - 1]))
        --span.end.value;
    return span;
}

/** The quantity that shares most with @p span. */
std::optional<Quantity> bestIn(const QList<Quantity> &quantities, Utf16Span span)
{
    std::optional<Quantity> best;
    qsizetype bestShared = 0;
    for (const Quantity &quantity : quantities) {
        const qsizetype shared = std::min(quantity.span.end.value, span.end.value) -
                                 std::max(quantity.span.begin.value, span.begin.value);
        if (shared > bestShared) {
            best = quantity;
            bestShared = shared;
        }
    }
    return best;
}

QList<model::FieldReason> inArticle(const ArticlePart &part, QList<model::FieldReason> reasons)
{
    for (model::FieldReason &reason : reasons) {
        for (CodePointSpan &words : reason.words)
            words = part.toArticle(words);
    }
    return reasons;
}

/** What the article says of itself. */
void describe(const Document &document, const RawView &view, Extraction &extraction)
{
    if (const auto title = document.structure.title)
        extraction.title = view.text(view.span(*title)).trimmed();
    extraction.publishedOn = document.structure.publishedOn;
    if (const auto outlet = document.structure.outlet)
        extraction.outlet = view.text(view.span(*outlet));
    if (const auto reporter = document.structure.reporter)
        extraction.reporter = view.text(view.span(*reporter));
}

} // namespace

std::optional<Quantity> Extractor::Steps::selected(const Document &document, const QList<Quantity> &found,
                                                   Utf16Span folded) const
{
    std::optional<Quantity> quantity = bestIn(found, folded);
    if (!quantity) {
        // Passed over in the article: the analyst says it is a figure, so the words are read alone.
        const QStringView words =
            QStringView(document.folded.text()).mid(folded.begin.value, folded.length());
        quantity = articles.quantities().readAlone(words);
        if (!quantity)
            return {};
        for (Utf16Span *span :
             {&quantity->number, &quantity->unitWord, &quantity->qualifierWord, &quantity->perWord}) {
            span->begin.value += folded.begin.value;
            span->end.value += folded.begin.value;
        }
    }
    quantity->span = folded;
    return quantity;
}

Extractor::Extractor(std::shared_ptr<const lexicon::Lexicon> lexicon)
    : m_steps(std::make_unique<const Steps>(std::move(lexicon)))
{}

Extractor::~Extractor() = default;

Extraction Extractor::extract(const QString &rawText, Detail detail, const Known &known,
                              const std::function<bool()> &isCancelled,
                              const std::function<void(CodePointOffset)> &readTo) const
{
    ArticleParts parts(rawText);
    Extraction whole = extractPart(*parts.next(), detail, known);
    for (auto part = parts.next(); part && !(isCancelled && isCancelled()); part = parts.next()) {
        if (readTo)
            readTo(part->begin);
        Extraction more = extractPart(*part, detail, known);
        whole.proposals.append(std::move(more.proposals));
        whole.reasons.append(std::move(more.reasons));
        whole.passedOver.append(std::move(more.passedOver));
        whole.uncovered.append(std::move(more.uncovered));
        whole.furniture.append(std::move(more.furniture));
    }
    return whole;
}

Extraction Extractor::extractPart(const ArticlePart &part, Detail detail, const Known &known) const
{
    ReadArticle article = m_steps->articles.read(part.text, known);
    auto &[document, quantities, contexts, confidences, cells] = article;

    const RawView view(document);
    Extraction extraction;
    extraction.proposals.reserve(quantities.taken.size());
    for (qsizetype i = 0; i < quantities.taken.size(); ++i) {
        QList<model::FieldReason> reasons;
        if (detail == Detail::WithReasons)
            reasons = view.reasons(quantities.taken[i], contexts[i], confidences[i],
                                   m_steps->articles.confidence());
        model::Proposal proposal =
            view.proposal(std::move(quantities.taken[i]), std::move(contexts[i]), confidences[i].permille);
        if (!part.owns(proposal.reading.span))
            continue;
        proposal.reading.span = part.toArticle(proposal.reading.span);
        if (!model::validate(proposal.reading)) {
            extraction.passedOver.append({proposal.reading.span, NonFigure::Idiom});
            continue;
        }
        if (!extraction.proposals.isEmpty()) {
            const model::Proposal &before = extraction.proposals.constLast();
            model::shareWords(proposal.reading, before.reading);
            model::shareWord(proposal.rule, before.rule);
        }
        extraction.proposals.append(std::move(proposal));
        if (detail == Detail::WithReasons)
            extraction.reasons.append(inArticle(part, std::move(reasons)));
    }
    extraction.passedOver.reserve(quantities.passedOver.size());
    for (const PassedOver &number : quantities.passedOver) {
        if (const CodePointSpan span = view.span(number.span); part.owns(span))
            extraction.passedOver.append({part.toArticle(span), number.reason});
    }
    std::sort(extraction.passedOver.begin(), extraction.passedOver.end(),
              [](const SeenNumber &a, const SeenNumber &b) { return a.span < b.span; });
    for (const Utf16Span run :
         findUncovered(document.folded.text(), m_steps->lexicon->numerals(), quantities)) {
        if (const CodePointSpan span = view.span(run); part.owns(span))
            extraction.uncovered.append(part.toArticle(span));
    }
    for (const Block &block : document.structure.blocks) {
        const CodePointSpan span = view.span(block.span);
        if (block.role == BlockRole::Furniture && part.owns(span))
            extraction.furniture.append(part.toArticle(span));
    }
    describe(document, view, extraction);
    return extraction;
}

Result<model::Proposal> Extractor::readSelection(const QString &rawText, CodePointSpan selection,
                                                 const Known &known) const
{
    auto explained = explain(rawText, selection, known);
    if (!explained)
        return fail(explained.error());
    return std::move(explained->proposal);
}

Result<model::ExplainedProposal> Extractor::explain(const QString &rawText, CodePointSpan selection,
                                                    const Known &known) const
{
    const ArticlePart part = ArticleParts::holding(rawText, selection);
    if (selection.begin.value < 0 || selection.isEmpty() || selection.end > part.end)
        return fail(ErrorCode::BadSpan,
                    QStringLiteral("%1 to %2").arg(selection.begin.value).arg(selection.end.value));
    ReadArticle article = m_steps->articles.read(part.text, known);
    const Document &document = article.document;
    const RawView view(document);
    const Utf16Span raw = trimmed(part.text, view.index().toUtf16(part.toPart(selection)));
    const Utf16Span folded = document.folded.toFolded(raw);
    const QList<Quantity> &taken = article.quantities.taken;
    qsizetype at = std::find_if(taken.begin(), taken.end(),
                                [&](const Quantity &quantity) { return quantity.span == folded; }) -
                   taken.begin();
    if (at == taken.size()) {
        const auto quantity =
            m_steps->selected(document, m_steps->articles.quantities().read(document).taken, folded);
        if (!quantity)
            return fail(ErrorCode::NoFigure, view.text(part.toPart(selection)));
        at = m_steps->articles.insert(article, *quantity);
    }
    const Context &context = article.contexts[at];
    model::Proposal proposal =
        view.proposal(Quantity(taken[at]), Context(context), article.confidences[at].permille);
    proposal.reading.span = view.index().toCodePoint(raw);
    proposal.reading.quote = view.text(proposal.reading.span);
    proposal.reading.span = part.toArticle(proposal.reading.span);
    if (const Outcome valid = model::validate(proposal.reading); !valid)
        return fail(valid.error());
    return model::ExplainedProposal{std::move(proposal),
                                    inArticle(part, view.reasons(taken[at], context, article.confidences[at],
                                                                 m_steps->articles.confidence()))};
}

QString Extractor::readTime(const QString &words, const Known &known, int year) const
{
    return readTypedTime(words, m_steps->lexicon->cues().period, known, year);
}

} // namespace jiaoshu::engine
