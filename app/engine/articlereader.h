// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cellreader.h"
#include "engine/confidence.h"
#include "engine/contextreader.h"
#include "engine/document.h"
#include "engine/known.h"
#include "engine/quantity.h"
#include "engine/quantityreader.h"
#include "engine/structurereader.h"

#include <memory>

namespace jiaoshu::engine {

/** An article with what the steps found in it. */
struct ReadArticle
{
    Document document;
    Quantities quantities;
    QList<Context> contexts;       ///< one a quantity taken, in order
    QList<Confidence> confidences; ///< how likely each of them is right
    QList<TableCell> cells;        ///< those of tables that are among them
};

class ConfidenceReader;

/** Runs the steps one after another: structure and sentences, quantities, context, confidence. Thread safe.
 */
class ArticleReader
{
public:
    /** @param lexicon outlives the reader. */
    explicit ArticleReader(const lexicon::Lexicon &lexicon);
    ~ArticleReader();
    ArticleReader(const ArticleReader &) = delete;
    ArticleReader &operator=(const ArticleReader &) = delete;

    [[nodiscard]] ReadArticle read(const QString &rawText, const Known &known = {}) const;
    /** The first step alone. */
    [[nodiscard]] Document documentOf(const QString &rawText) const;

    /** Puts @p quantity among those taken, in place of the ones it overlaps, and reads the contexts anew.
     * @return its index. */
    qsizetype insert(ReadArticle &article, const Quantity &quantity) const;

    [[nodiscard]] const QuantityReader &quantities() const { return m_quantities; }
    [[nodiscard]] const ConfidenceReader &confidence() const { return *m_confidence; }

private:
    void readContext(ReadArticle &article) const;

    const lexicon::WordStarts &m_starts;
    StructureReader m_structure;
    QuantityReader m_quantities;
    CellReader m_cells;
    ContextReader m_context;
    std::unique_ptr<const ConfidenceReader> m_confidence;
};

} // namespace jiaoshu::engine
