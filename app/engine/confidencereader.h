// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/confidence.h"
#include "engine/figuremarks.h"

#include <memory>
#include <span>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** What of a figure can be wrong by itself. Words: its span, value, unit, kind and qualifier. */
enum class Aspect { Words, Indicator, Period, Status, Place };
inline constexpr size_t Aspects = static_cast<size_t>(Aspect::Place) + 1;
/** The name of an aspect as the table has it. */
[[nodiscard]] QString aspectName(Aspect aspect);

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
    /** The score of each aspect. */
    [[nodiscard]] std::array<int, Aspects> scores(const FigureMarks &marks) const;
    /** Names of the table that no mark has. */
    [[nodiscard]] QStringList unknownNames() const;

private:
    class Weights;
    [[nodiscard]] int fieldPermille(model::ReasonField field, RuleName rule) const;
    [[nodiscard]] Confidence confidence(const FigureMarks &marks, const std::array<int, Aspects> &scores,
                                        int figureScore) const;

    const lexicon::Lexicon &m_lexicon;
    std::unique_ptr<const Weights> m_weights;
    std::array<QString, Aspects> m_names;
};

} // namespace jiaoshu::engine
