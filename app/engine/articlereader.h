// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/contextreader.h"
#include "engine/document.h"
#include "engine/quantity.h"
#include "engine/quantityreader.h"
#include "engine/structurereader.h"

namespace jiaoshu::engine {

/** An article with what the steps found in it. */
struct ReadArticle
{
    Document document;
    Quantities quantities;
    QList<Context> contexts; ///< one a quantity taken, in order
};

/** Runs the steps one after another: structure and sentences, quantities, context. Thread safe. */
class ArticleReader
{
public:
    /** @param lexicon outlives the reader. */
    explicit ArticleReader(const lexicon::Lexicon &lexicon)
        : m_structure(lexicon), m_quantities(lexicon), m_context(lexicon)
    {}

    [[nodiscard]] ReadArticle read(const QString &rawText) const;
    /** The first step alone. */
    [[nodiscard]] Document documentOf(const QString &rawText) const;

    [[nodiscard]] const QuantityReader &quantities() const { return m_quantities; }
    [[nodiscard]] const ContextReader &context() const { return m_context; }

private:
    StructureReader m_structure;
    QuantityReader m_quantities;
    ContextReader m_context;
};

} // namespace jiaoshu::engine
