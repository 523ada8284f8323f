// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articlereader.h"

#include "text/sentences.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

/** Moves the quantities that stand in page furniture over to the numbers that are no figures. */
void passOverFurniture(const Structure &structure, Quantities &quantities)
{
    const auto isFurniture = [&structure](const Quantity &quantity) {
        const auto block =
            std::upper_bound(structure.blocks.begin(), structure.blocks.end(), quantity.span.begin,
                             [](Utf16Offset at, const Block &b) { return at < b.span.end; });
        return block != structure.blocks.end() &&
               (block->role == BlockRole::Furniture || block->role == BlockRole::Dateline) &&
               block->span.contains(quantity.span.begin);
    };
    const auto firstOut =
        std::stable_partition(quantities.taken.begin(), quantities.taken.end(),
                              [&](const Quantity &quantity) { return !isFurniture(quantity); });
    for (auto it = firstOut; it != quantities.taken.end(); ++it)
        quantities.passedOver.append({it->span, NonFigure::Furniture});
    quantities.taken.erase(firstOut, quantities.taken.end());
    std::sort(quantities.passedOver.begin(), quantities.passedOver.end(),
              [](const PassedOver &a, const PassedOver &b) { return a.span < b.span; });
}

} // namespace

Document ArticleReader::documentOf(const QString &rawText) const
{
    Document document;
    document.raw = rawText;
    document.folded = text::FoldedText(rawText);
    document.structure = m_structure.read(document.folded.text());
    for (const Block &block : document.structure.blocks) {
        const QStringView blockText =
            QStringView(document.folded.text()).mid(block.span.begin.value, block.span.length());
        for (Utf16Span sentence : text::findSentences(blockText)) {
            sentence.begin.value += block.span.begin.value;
            sentence.end.value += block.span.begin.value;
            document.sentences.append(sentence);
        }
    }
    return document;
}

ReadArticle ArticleReader::read(const QString &rawText) const
{
    ReadArticle article;
    article.document = documentOf(rawText);
    article.quantities = m_quantities.read(article.document);
    passOverFurniture(article.document.structure, article.quantities);
    article.contexts = m_context.read(article.document, article.quantities.taken);
    Q_ASSERT(article.contexts.size() == article.quantities.taken.size());
    return article;
}

} // namespace jiaoshu::engine
