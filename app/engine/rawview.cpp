// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rawview.h"

#include "engine/confidencereader.h"
#include "engine/fieldwhys.h"

#include <array>
#include <utility>

namespace jiaoshu::engine {

namespace {

/** Names joined before. */
struct Trail
{
    quint64 hash = 0; ///< of all the names in their order
    QString text;
};

/** Calls @p visit (rule) for the rules that read a figure, in order. */
template <typename Visit>
void forEachRule(const Quantity &quantity, const Context &context, Visit visit)
{
    for (const RuleName &rule : quantity.rules)
        visit(rule);
    for (const Why *why : {&context.statusWhy, &context.placeWhy, &context.periodWhy, &context.indicatorWhy})
        visit(why->rule);
}

/** The names of the rules that read a figure, joined by +. */
QString rulesOf(const Quantity &quantity, const Context &context)
{
    quint64 hash = 1;
    qsizetype size = 0;
    forEachRule(quantity, context, [&](const RuleName &rule) {
        hash = (hash ^ rule.hash()) * 0x9e3779b97f4a7c15U;
        size += rule.size() + 1;
    });
    thread_local std::array<Trail, 512> trails; // a few trails read most figures
    Trail &known = trails[hash >> 32 & (trails.size() - 1)];
    if (known.hash != hash) {
        QString text(size, Qt::Uninitialized);
        QChar *end = text.data();
        forEachRule(quantity, context, [&end](const RuleName &rule) {
            for (const char c : rule)
                *end++ = QLatin1Char(c);
            *end++ = u'+';
        });
        text.chop(1);
        known = {hash, text};
    }
    return known.text;
}

} // namespace

QString RawView::text(CodePointSpan span) const
{
    const Utf16Span units = m_index.toUtf16(span);
    return m_document.raw.mid(units.begin.value, units.length());
}

model::Proposal RawView::proposal(Quantity &&quantity, Context &&context, int permille) const
{
    model::Proposal proposal;
    model::Reading &reading = proposal.reading;
    const Utf16Span units = m_document.folded.toRaw(quantity.span);
    proposal.rule = rulesOf(quantity, context);
    reading.span = m_index.toCodePoint(units);
    reading.quote = m_document.raw.mid(units.begin.value, units.length());
    reading.kind = quantity.kind;
    reading.value = std::move(quantity.value);
    reading.upper = std::move(quantity.upper);
    reading.unit = std::move(quantity.unit);
    reading.per = std::move(quantity.per);
    reading.qualifier = quantity.qualifier;
    reading.status = context.status;
    reading.place = std::move(context.place);
    reading.period = std::move(context.period);
    reading.indicator = std::move(context.indicator);
    proposal.confidencePermille = permille;
    return proposal;
}

QList<model::FieldReason> RawView::reasons(const Quantity &quantity, const Context &context,
                                           const Confidence &confidence, const ConfidenceReader &reader) const
{
    const auto whys = fieldWhys(quantity, context);
    const auto permilles = reader.fields(confidence, fieldRules(quantity, context));
    QList<model::FieldReason> reasons;
    for (const model::ReasonField field : model::AllReasonFields) {
        const Why &why = whys[static_cast<size_t>(field)];
        if (field == model::ReasonField::Per && quantity.per.isEmpty())
            continue;
        model::FieldReason reason{
            field, why.rule.toString(), permilles[static_cast<size_t>(field)], {}, why.rival};
        for (const Utf16Span words : why.words) {
            if (!words.isEmpty())
                reason.words.append(span(words));
        }
        reasons.append(std::move(reason));
    }
    return reasons;
}

} // namespace jiaoshu::engine
