// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/confidence.h"
#include "engine/figuremarks.h"

#include <array>
#include <memory>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Says how likely figures are right as a whole, and each of their fields, by what was measured of the marks
 * they have: the marks of each aspect add up to its score, the costs of the scores to that of the figure, and
 * the others of the article count for a part. A field is never told as less likely right than its figure.
 * Thread safe. */
class ConfidenceReader
{
public:
    /** @param lexicon outlives the reader. */
    explicit ConfidenceReader(const lexicon::Lexicon &lexicon);
    ~ConfidenceReader();
    ConfidenceReader(const ConfidenceReader &) = delete;
    ConfidenceReader &operator=(const ConfidenceReader &) = delete;

    [[nodiscard]] QList<Confidence> read(const ReadArticle &article) const;
    /** The same of marks that were found: those of one article. */
    [[nodiscard]] QList<Confidence> read(const QList<FigureMarks> &marks) const;

    using FieldPermilles = std::array<int, model::AllReasonFields.size()>;
    /** Of each field of a figure, that @p rules read. */
    [[nodiscard]] FieldPermilles fields(const Confidence &confidence, const FieldRules &rules) const;

    /** Names of the table that no mark has. */
    [[nodiscard]] QStringList unknownNames() const;

private:
    class Weights;
    [[nodiscard]] int fieldPermille(model::ReasonField field, RuleName rule) const;

    const lexicon::Lexicon &m_lexicon;
    std::unique_ptr<const Weights> m_weights;
    std::array<int, Aspects> m_biases{};
};

} // namespace jiaoshu::engine
