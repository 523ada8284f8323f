// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace jiaoshu::lexicon {

/** What was measured of the engine: how often each rule is right, and how much each mark of a figure tells of
 * an aspect of it (its words, indicator, period …) being right. Scores are thousandths of log odds, costs
 * millionths of the negative logarithm of a likelihood: whole numbers, the same on every machine. Source:
 * resources/lexicon/confidences.tsv, which scripts/calibrate makes. */
class Confidences
{
public:
    /** @return BadLexicon with the line for an unknown part, what is no number or is out of bounds, a key
     * twice, steps that do not ascend, costs that do not fall. */
    [[nodiscard]] static Result<Confidences>
    load(const QString &path = QStringLiteral(":/lexicon/confidences.tsv"));

    /** How often a field is right that @p rule read, pessimistically; under a field's name that of all rules.
     * Nothing for a rule that was not measured. */
    [[nodiscard]] std::optional<int> accuracyPermille(QLatin1StringView rule) const;
    /** What each mark adds to the score of an aspect, by its name: "period:kind=2&empty=1". */
    [[nodiscard]] const QHash<QString, int> &weights() const { return m_weights; }
    /** Where the scores of an aspect begin; 0 for one that was not measured. */
    [[nodiscard]] int bias(const QString &aspect) const { return m_biases.value(aspect); }
    /** What the mean score of an article's figures counts for in each of them, in permille. */
    [[nodiscard]] int articleShare() const { return m_articleShare; }

    struct Step
    {
        int score = 0; ///< least
        int number = 0;
    };
    using Steps = QList<Step>;
    /** How often what has at least a score is right, ascending; @p whose is an aspect, or "figure". */
    [[nodiscard]] Steps steps(const QString &whose) const { return m_steps.value(whose); }
    /** The step that @p score has reached; 0 below all. */
    [[nodiscard]] static int permilleOf(const Steps &steps, int score);
    /** What a score costs: costs of aspects add up, as their likelihoods multiply. */
    [[nodiscard]] int costOf(int score) const;
    /** The score that costs so much. */
    [[nodiscard]] int scoreOf(int cost) const;

private:
    [[nodiscard]] bool addStep(const QString &key, int permille);
    [[nodiscard]] bool addCost(const QString &key, int cost);

    QHash<QByteArray, int> m_accuracies;
    QHash<QString, int> m_weights;
    QHash<QString, int> m_biases;
    QHash<QString, Steps> m_steps; ///< ascending
    Steps m_costs;                 ///< ascending by score, falling by cost
    int m_articleShare = 0;
};

} // namespace jiaoshu::lexicon
