// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tracer.h"

#include "engine/articlereader.h"
#include "engine/coverage.h"
#include "engine/figuremarks.h"
#include "engine/numeralreader.h"
#include "engine/rawview.h"
#include "engine/stepnames.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using Details = QList<std::pair<QString, QString>>;

std::pair<QString, QString> detail(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), value};
}

void addIfAny(Details &details, const char *name, const QString &value)
{
    if (!value.isEmpty())
        details.append(detail(name, value));
}

QString valueText(const model::Value &value, const std::optional<model::Value> &upper)
{
    return upper ? QString(value.toString() + u'~' + upper->toString()) : value.toString();
}

} // namespace

struct Tracer::Steps
{
    explicit Steps(std::shared_ptr<const lexicon::Lexicon> words)
        : lexicon(std::move(words)), articles(*lexicon),
          numeralReader(lexicon->numerals(), lexicon->qualifiers(), lexicon->units())
    {}

    [[nodiscard]] TraceStep structure(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep sentences(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep numerals(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep quantities(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep nonFigures(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep uncovered(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep cues(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep places(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep times(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep figures(const ReadArticle &article, const RawView &view) const;
    [[nodiscard]] TraceStep reasons(const ReadArticle &article, const RawView &view) const;

    std::shared_ptr<const lexicon::Lexicon> lexicon;
    ArticleReader articles;
    NumeralReader numeralReader;
};

TraceStep Tracer::Steps::structure(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("structure"), {}};
    const Structure &structure = article.document.structure;
    for (const Block &block : structure.blocks) {
        TraceItem item{view.span(block.span), nameOf(block.role)};
        if (block.role == BlockRole::Title && structure.publishedOn)
            item.details.append(detail("published", structure.publishedOn->toString(Qt::ISODate)));
        step.items.append(item);
    }
    return step;
}

TraceStep Tracer::Steps::sentences(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("sentences"), {}};
    const QStringView folded = article.document.folded.text();
    for (const Utf16Span sentence : article.document.sentences) {
        const QString text = folded.mid(sentence.begin.value, sentence.length()).toString();
        step.items.append(
            {view.span(sentence), QString::number(step.items.size() + 1), {detail("folded", text)}});
    }
    return step;
}

/** Every number by itself, before anyone asks what it counts. */
TraceStep Tracer::Steps::numerals(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("numerals"), {}};
    const QStringView text = article.document.folded.text();
    for (qsizetype at = 0; at < text.size();) {
        std::optional<Numeral> numeral;
        if (lexicon->numerals().classOf(text[at]) != lexicon::NumeralClass::None)
            numeral = numeralReader.readAt(text, at);
        if (!numeral) {
            ++at;
            continue;
        }
        std::optional<model::Value> upper;
        if (numeral->upper)
            upper = *numeral->upper;
        TraceItem item{view.span(numeral->span),
                       nameOf(numeral->style),
                       {detail("value", valueText(numeral->value, upper))}};
        if (numeral->scale > 0)
            item.details.append(detail("scale", QString::number(numeral->scale)));
        step.items.append(item);
        at = numeral->span.end.value;
    }
    return step;
}

TraceStep Tracer::Steps::quantities(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("quantities"), {}};
    for (const Quantity &quantity : article.quantities.taken) {
        TraceItem item{view.span(quantity.span), model::toText(quantity.kind)};
        item.details.append(detail("value", valueText(quantity.value, quantity.upper)));
        addIfAny(item.details, "unit", quantity.unit);
        addIfAny(item.details, "per", quantity.per);
        item.details.append(detail("qualifier", model::toText(quantity.qualifier)));
        QStringList rules;
        for (const RuleName rule : quantity.rules)
            rules.append(rule.toString());
        item.details.append(detail("rules", rules.join(u'+')));
        for (const Utf16Span words :
             {quantity.number, quantity.unitWord, quantity.qualifierWord, quantity.perWord}) {
            if (!words.isEmpty())
                item.words.append(view.span(words));
        }
        step.items.append(item);
    }
    return step;
}

TraceStep Tracer::Steps::nonFigures(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("non-figures"), {}};
    for (const PassedOver &number : article.quantities.passedOver)
        step.items.append({view.span(number.span), nameOf(number.reason)});
    return step;
}

TraceStep Tracer::Steps::uncovered(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("uncovered"), {}};
    const QStringView text = article.document.folded.text();
    for (const Utf16Span run : findUncovered(text, lexicon->numerals(), article.quantities))
        step.items.append({view.span(run), QStringLiteral("numeral")});
    return step;
}

/** Each cue word where it stands, by longest match in each table. */
TraceStep Tracer::Steps::cues(const ReadArticle &article, const RawView &view) const
{
    const lexicon::Cues &tables = lexicon->cues();
    const std::pair<const char *, const lexicon::CueTable *> named[] = {
        {"layout", &tables.layout}, {"place", &tables.place},         {"period", &tables.period},
        {"status", &tables.status}, {"indicator", &tables.indicator}, {"non-figure", &tables.nonFigure}};
    TraceStep step{QStringLiteral("cues"), {}};
    const QStringView text = article.document.folded.text();
    for (const auto &[name, table] : named) {
        for (qsizetype at = 0; at < text.size();) {
            const auto cue = table->beginningAt(text, at, ~lexicon::CueRoles(0));
            if (!cue) {
                ++at;
                continue;
            }
            TraceItem item{view.span(utf16Span(cue->begin, cue->end())), QString::fromLatin1(name)};
            item.details.append(detail("roles", table->roleNames(cue->roles).join(u' ')));
            addIfAny(item.details, "value", cue->value.toString());
            step.items.append(item);
            at = cue->end();
        }
    }
    std::stable_sort(step.items.begin(), step.items.end(),
                     [](const TraceItem &a, const TraceItem &b) { return a.span < b.span; });
    return step;
}

TraceStep Tracer::Steps::places(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("places"), {}};
    const ArticleView side(article.document, article.quantities.taken);
    const PlaceMentions found = PlaceFinder(*lexicon).find(side);
    for (const PlaceMention &mention : found.all) {
        TraceItem item{view.span(utf16Span(mention.begin, mention.end)), nameOf(mention.kind)};
        QStringList names;
        for (const int id : mention.ids)
            names.append(lexicon->places().place(id).name);
        addIfAny(item.details, "place", names.join(u'、'));
        if (mention.ids.contains(found.main))
            item.details.append(detail("main", QStringLiteral("yes")));
        if (mention.isPartner)
            item.details.append(detail("partner", QStringLiteral("yes")));
        step.items.append(item);
    }
    return step;
}

TraceStep Tracer::Steps::times(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("times"), {}};
    YearFrame frame;
    frame.day = article.document.structure.publishedOn;
    frame.written = frame.day ? frame.day->year() : 0;
    const QStringView text = article.document.folded.text();
    for (const Utf16Span sentence : article.document.sentences) {
        for (qsizetype at = sentence.begin.value; at < sentence.end.value;) {
            const auto time =
                timeMentionAt(text.first(sentence.end.value), at, lexicon->cues().period, frame);
            if (!time) {
                ++at;
                continue;
            }
            TraceItem item{view.span(utf16Span(time->begin, time->end)), nameOf(time->kind)};
            addIfAny(item.details, "period", time->period);
            step.items.append(item);
            at = std::max(time->end, at + 1);
        }
    }
    return step;
}

TraceStep Tracer::Steps::figures(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("figures"), {}};
    const QList<FigureMarks> marks = findMarks(article, *lexicon);
    for (qsizetype i = 0; i < article.contexts.size(); ++i) {
        const model::Proposal proposal =
            view.proposal(Quantity(article.quantities.taken[i]), Context(article.contexts[i]),
                          article.confidences[i].permille);
        if (!model::validate(proposal.reading))
            continue;
        const model::Reading &reading = proposal.reading;
        TraceItem item{reading.span, model::toText(reading.kind)};
        item.details.append(detail("value", valueText(reading.value, reading.upper)));
        addIfAny(item.details, "unit", reading.unit);
        addIfAny(item.details, "per", reading.per);
        item.details.append(detail("qualifier", model::toText(reading.qualifier)));
        item.details.append(detail("status", model::toText(reading.status)));
        addIfAny(item.details, "place", reading.place);
        addIfAny(item.details, "period", reading.period);
        addIfAny(item.details, "indicator", reading.indicator);
        item.details.append(detail("permille", QString::number(proposal.confidencePermille)));
        item.details.append(detail("marks", markTexts(marks[i]).join(u' ')));
        step.items.append(item);
    }
    return step;
}

TraceStep Tracer::Steps::reasons(const ReadArticle &article, const RawView &view) const
{
    TraceStep step{QStringLiteral("reasons"), {}};
    for (qsizetype i = 0; i < article.contexts.size(); ++i) {
        const Quantity &quantity = article.quantities.taken[i];
        for (const model::FieldReason &reason :
             view.reasons(quantity, article.contexts[i], article.confidences[i], articles.confidence())) {
            TraceItem item{view.span(quantity.span), model::toText(reason.field)};
            item.details.append(detail("rule", reason.rule));
            item.details.append(detail("permille", QString::number(reason.confidencePermille)));
            addIfAny(item.details, "rival", reason.rival);
            item.words = reason.words;
            step.items.append(item);
        }
    }
    return step;
}

Tracer::Tracer(std::shared_ptr<const lexicon::Lexicon> lexicon)
    : m_steps(std::make_unique<const Steps>(std::move(lexicon)))
{}

Tracer::~Tracer() = default;

QList<TraceStep> Tracer::trace(const QString &rawText) const
{
    const ReadArticle article = m_steps->articles.read(rawText);
    const RawView view(article.document);
    QList<TraceStep> steps;
    for (const auto step :
         {&Steps::structure, &Steps::sentences, &Steps::numerals, &Steps::quantities, &Steps::nonFigures,
          &Steps::uncovered, &Steps::cues, &Steps::places, &Steps::times, &Steps::figures, &Steps::reasons})
        steps.append((*m_steps.*step)(article, view));
    return steps;
}

QList<TraceStep> within(QList<TraceStep> steps, CodePointSpan span)
{
    for (TraceStep &step : steps)
        erase_if(step.items, [&](const TraceItem &item) { return !item.span.overlaps(span); });
    return steps;
}

} // namespace jiaoshu::engine
