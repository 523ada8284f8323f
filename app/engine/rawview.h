// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document.h"
#include "engine/quantity.h"
#include "model/reason.h"
#include "text/codepointindex.h"

namespace jiaoshu::engine {

class ConfidenceReader;
struct Confidence;

/** Turns what the steps found in the folded text of a document into readings of its raw text. Looks at the
 * document, which must outlive it. For one thread. */
class RawView
{
public:
    explicit RawView(const Document &document) : m_document(document), m_index(document.raw) {}

    [[nodiscard]] CodePointSpan span(Utf16Span folded) const
    {
        return m_index.toCodePoint(m_document.folded.toRaw(folded));
    }
    [[nodiscard]] QString text(CodePointSpan span) const;
    /** Takes over the words of @p quantity and @p context: give copies where they are needed further. */
    [[nodiscard]] model::Proposal proposal(Quantity &&quantity, Context &&context, int permille) const;
    [[nodiscard]] QList<model::FieldReason> reasons(const Quantity &quantity, const Context &context,
                                                    const Confidence &confidence,
                                                    const ConfidenceReader &reader) const;

    [[nodiscard]] const text::CodePointIndex &index() const { return m_index; }

private:
    const Document &m_document;
    text::CodePointIndex m_index;
};

} // namespace jiaoshu::engine
