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
    return QuantityPass(m_steps->readers, document.folded.text()).run(document.starts);
}

Quantities QuantityReader::read(QStringView foldedText) const
{
    const lexicon::Lexicon &words = m_steps->readers.lexicon;
    return QuantityPass(m_steps->readers, foldedText).run(words.wordStarts().marksOf(foldedText));
}

std::optional<Quantity> QuantityReader::readAlone(QStringView foldedWords) const
{
    Quantities quantities = read(foldedWords);
    if (!quantities.taken.isEmpty())
        return quantities.taken.first();
    return QuantityPass(m_steps->readers, foldedWords).readAny();
}

} // namespace jiaoshu::engine
