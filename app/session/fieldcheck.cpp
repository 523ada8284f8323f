// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fieldcheck.h"

#include "store/storable.h"

namespace jiaoshu::session {

Outcome checkedText(const QString &value, const char *name)
{
    if (store::unstorableAt(value) >= 0)
        return fail(ErrorCode::BadField, QLatin1StringView(name));
    return {};
}

Outcome checkedSpan(const TextAtHand &text, CodePointSpan span, const std::optional<CodePointSpan> &standing)
{
    if (!text.contains(span))
        return fail(ErrorCode::BadSpan, QStringLiteral("%1-%2").arg(span.begin.value).arg(span.end.value));
    if (text.isLost && standing != span) // a quote of it would be wrong for ever once the text is back
        return fail(ErrorCode::BadSpan, LostText);
    return {};
}

Result<model::Reading> checkedReading(const TextAtHand &text, model::Reading reading,
                                      const std::optional<CodePointSpan> &standing)
{
    if (auto checked = checkedSpan(text, reading.span, standing); !checked)
        return fail(checked.error());
    const Utf16Span at = text.index.toUtf16(reading.span);
    if (QStringView(text.text).sliced(at.begin.value, at.length()) != reading.quote)
        reading.quote = text.slice(reading.span);
    const std::pair<const QString &, const char *> fields[] = {
        {reading.quote, "span"},  {reading.unit, "unit"},           {reading.per, "per"},
        {reading.place, "place"}, {reading.indicator, "indicator"}, {reading.note, "note"}};
    for (const auto &[value, name] : fields) {
        if (auto checked = checkedText(value, name); !checked)
            return fail(checked.error());
    }
    if (auto valid = model::validate(reading); !valid)
        return fail(valid.error());
    return reading;
}

QList<model::Proposal> checkedProposals(const TextAtHand &text, const QList<model::Proposal> &proposals,
                                        const QString &path, QList<Error> &refused)
{
    QList<model::Proposal> checked;
    checked.reserve(proposals.size());
    for (const model::Proposal &proposal : proposals) {
        auto reading = checkedReading(text, proposal.reading);
        if (reading)
            checked.append({std::move(*reading), proposal.confidencePermille, proposal.rule});
        else
            refused.append({reading.error().code, reading.error().detail, path});
    }
    return checked;
}

} // namespace jiaoshu::session
