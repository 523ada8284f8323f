// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/indicatorslot.h"
#include "engine/markedarticle.h"

namespace jiaoshu::engine {

/** A marked article cut into the slots of its quantities. */
class MarkedSlots
{
public:
    explicit MarkedSlots(const QString &marked)
        : m_article(testLexicon(), marked), m_view(m_article.document, m_article.quantities),
          m_reader(testLexicon(), m_view)
    {}

    [[nodiscard]] int size() const { return static_cast<int>(m_article.quantities.size()); }
    [[nodiscard]] const Quantity &quantity(int index) const { return m_article.quantities[index]; }
    [[nodiscard]] const ArticleView &view() const { return m_view; }
    [[nodiscard]] const IndicatorSlotReader &reader() const { return m_reader; }
    /** The sentence that quantity @p index stands in. */
    [[nodiscard]] const SentenceView &sentence(int index) const
    {
        for (const SentenceView &sentence : m_view.sentences()) {
            if (index < sentence.endQuantity)
                return sentence;
        }
        return m_view.sentences().last();
    }
    [[nodiscard]] IndicatorSlot slot(int index) const { return m_reader.slotOf(index, sentence(index)); }

private:
    MarkedArticle m_article;
    ArticleView m_view;
    IndicatorSlotReader m_reader;
};

} // namespace jiaoshu::engine
