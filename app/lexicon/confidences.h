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
 * its being right as a whole. Source: resources/lexicon/confidences.tsv, which scripts/calibrate makes. */
class Confidences
{
public:
    /** @return BadLexicon with the line for an unknown part, what is no number or is out of bounds, a key
     * twice, or steps that do not ascend. */
    [[nodiscard]] static Result<Confidences>
    load(const QString &path = QStringLiteral(":/lexicon/confidences.tsv"));

    /** How often a field is right that @p rule read, pessimistically; under a field's name that of all rules.
     * Nothing for a rule that was not measured. */
    [[nodiscard]] std::optional<int> accuracyPermille(QLatin1StringView rule) const;
    /** What @p mark adds to a figure's score, in thousandths of log odds; 0 for one that was not measured. */
    [[nodiscard]] int weight(QLatin1StringView mark) const;
    /** The names of all rules that were measured, and of all marks that weigh something alone. */
    [[nodiscard]] QList<QByteArray> rules() const;
    /** Where each score begins. */
    [[nodiscard]] int bias() const { return m_bias; }
    /** How often figures with this score are right as a whole. */
    [[nodiscard]] int permilleOf(int score) const;

private:
    struct Step
    {
        int score = 0; ///< least
        int permille = 0;
    };

    QHash<QByteArray, int> m_accuracies;
    QHash<QByteArray, int> m_weights;
    QList<Step> m_steps; ///< ascending
    int m_bias = 0;
};

} // namespace jiaoshu::lexicon
