// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document.h"
#include "engine/quantity.h"

#include <QList>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Reads what the words around each quantity say of it: status, place, period, indicator. Thread safe. */
class ContextReader
{
public:
    explicit ContextReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}

    /** @param quantities ascending. @return one a quantity, in order. */
    [[nodiscard]] QList<Context> read(const Document &document, const QList<Quantity> &quantities) const;

private:
    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
