// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantityreader.h"

#include "engine/document.h"
#include "engine/numeralreader.h"
#include "engine/quantitypass_p.h"

namespace jiaoshu::engine {

struct QuantityReader::Steps
{
    explicit Steps(const lexicon::Lexicon &lexicon) : readers(lexicon) {}

    ReadingSteps readers;
};

QuantityReader::QuantityReader(const lexicon::Lexicon &lexicon)
    : m_steps(std::make_unique<const Steps>(lexicon))
{}

QuantityReader::~QuantityReader() = default;

Quantities QuantityReader::read(const Document &document) const
{
    return QuantityPass(m_steps->readers, document.folded.text(), document.starts).run();
}

Quantities QuantityReader::read(QStringView foldedText) const
{
    const auto starts = m_steps->readers.lexicon.wordStarts().marksOf(foldedText);
    return QuantityPass(m_steps->readers, foldedText, starts).run();
}

std::optional<Quantity> QuantityReader::readAlone(QStringView foldedWords) const
{
    const auto starts = m_steps->readers.lexicon.wordStarts().marksOf(foldedWords);
    const Quantities quantities = QuantityPass(m_steps->readers, foldedWords, starts).run();
    if (!quantities.taken.isEmpty())
        return quantities.taken.first();
    return QuantityPass(m_steps->readers, foldedWords, starts).readAny();
}

} // namespace jiaoshu::engine
