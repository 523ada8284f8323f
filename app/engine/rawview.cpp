// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rawview.h"

#include "engine/confidencereader.h"
#include "engine/fieldwhys.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace jiaoshu::engine {

namespace {

using RuleNames = QVarLengthArray<RuleName, 8>;

struct Trail
{
    RuleNames names;
    QString text;
};

/** The names of the rules that read a figure, joined by +. */
QString rulesOf(const Quantity &quantity, const Context &context)
{
    RuleNames names;
    for (const RuleName rule : quantity.rules)
        names.append(rule);
    for (const Why *why : {&context.statusWhy, &context.placeWhy, &context.periodWhy, &context.indicatorWhy})
        names.append(why->rule);
    size_t hash = 0;
    for (const RuleName rule : names)
        hash = hash * 31 + static_cast<size_t>(rule.hash());
    thread_local std::array<Trail, 512> trails; // joined before: a few trails read most figures
    Trail &known = trails[(hash ^ hash >> 8 ^ hash >> 16) % trails.size()];
    if (known.names.isEmpty() ||
        !std::equal(known.names.begin(), known.names.end(), names.begin(), names.end())) {
        qsizetype size = 0;
        for (const RuleName rule : names)
            size += rule.size() + 1;
        QString text(size, Qt::Uninitialized);
        QChar *end = text.data();
        for (const RuleName rule : names) {
            for (const char c : rule)
                *end++ = QLatin1Char(c);
            *end++ = u'+';
        }
        text.chop(1);
        known = {names, text};
    }
    return known.text;
}

} // namespace

QString RawView::text(CodePointSpan span) const
{
    const Utf16Span units = m_index.toUtf16(span);
    return m_document.raw.mid(units.begin.value, units.length());
}

model::Proposal RawView::proposal(const Quantity &quantity, const Context &context, int permille) const
{
    model::Proposal proposal;
    model::Reading &reading = proposal.reading;
    reading.span = span(quantity.span);
    reading.quote = text(reading.span);
    reading.kind = quantity.kind;
    reading.value = quantity.value;
    reading.upper = quantity.upper;
    reading.unit = quantity.unit;
    reading.per = quantity.per;
    reading.qualifier = quantity.qualifier;
    reading.status = context.status;
    reading.place = context.place;
    reading.period = context.period;
    reading.indicator = context.indicator;
    proposal.confidencePermille = permille;
    proposal.rule = rulesOf(quantity, context);
    return proposal;
}

QList<model::FieldReason> RawView::reasons(const Quantity &quantity, const Context &context,
                                           const ConfidenceReader &confidence) const
{
    const auto whys = fieldWhys(quantity, context);
    QList<model::FieldReason> reasons;
    for (const model::ReasonField field : model::AllReasonFields) {
        const Why &why = whys[static_cast<size_t>(field)];
        if (field == model::ReasonField::Per && quantity.per.isEmpty())
            continue;
        model::FieldReason reason{
            field, why.rule.toString(), confidence.fieldPermille(field, why.rule), {}, why.rival};
        for (const Utf16Span words : why.words) {
            if (!words.isEmpty())
                reason.words.append(span(words));
        }
        reasons.append(std::move(reason));
    }
    return reasons;
}

} // namespace jiaoshu::engine
