// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "fuzz.h"
#include "lexicon/lexicon.h"
#include "text/codepointindex.h"

#include <QString>

using namespace jiaoshu;

namespace {

QString at(const QString &text, CodePointSpan span)
{
    const Utf16Span found = text::CodePointIndex(text).toUtf16(span);
    return text.mid(found.begin.value, found.length());
}

void holdTogether(const QString &text, const engine::Extraction &extraction)
{
    CodePointOffset end;
    for (const model::Proposal &proposal : extraction.proposals) {
        MUST_HOLD(model::validate(proposal.reading).has_value());
        MUST_HOLD(end <= proposal.reading.span.begin);
        MUST_HOLD(at(text, proposal.reading.span) == proposal.reading.quote);
        MUST_HOLD(proposal.confidencePermille >= 0 && proposal.confidencePermille <= 1000);
        MUST_HOLD(!proposal.rule.isEmpty());
        end = proposal.reading.span.end;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const engine::Extractor extractor(*lexicon::Lexicon::load());
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const engine::Extraction extraction = extractor.extract(text);
    holdTogether(text, extraction);

    // An analyst may select anything; the whole, and what lies between two figures, among it.
    const CodePointOffset end = text::CodePointIndex(text).end();
    CodePointOffset begin;
    for (const model::Proposal &proposal : extraction.proposals) {
        const CodePointSpan selection{begin, proposal.reading.span.end};
        if (const auto read = extractor.readSelection(text, selection)) {
            MUST_HOLD(model::validate(read->reading).has_value());
            MUST_HOLD(selection.contains(read->reading.span));
            MUST_HOLD(at(text, read->reading.span) == read->reading.quote);
        }
        begin = proposal.reading.span.begin;
    }
    MUST_HOLD(!extractor.readSelection(text, {end, CodePointOffset{end.value + 1}}).has_value());
    return 0;
}
