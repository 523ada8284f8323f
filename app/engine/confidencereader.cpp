// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/confidencereader.h"

#include "lexicon/lexicon.h"

#include <vector>

namespace jiaoshu::engine {

namespace {

constexpr size_t PairValues = 8; ///< kinds; twice the statuses

/** What a rule adds, alone and with each value of what goes with it. */
struct RuleWeights
{
    QByteArray rule;
    int alone = 0;
    std::array<int, PairValues> paired{};
};

/** Rules by name, in a table that is found in with one step mostly: a figure has eight. */
class RuleTable
{
public:
    explicit RuleTable(const QList<RuleWeights> &rules)
    {
        while (m_slots.size() < 4 * static_cast<size_t>(rules.size()) + 1)
            m_slots.resize(m_slots.empty() ? 16 : 2 * m_slots.size());
        for (const RuleWeights &rule : rules) {
            const quint64 hash = RuleName(rule.rule.constData(), rule.rule.size()).hash();
            size_t at = slotOf(hash);
            while (m_slots[at].hash != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = {hash, rule};
        }
    }

    [[nodiscard]] const RuleWeights *find(RuleName rule) const
    {
        for (size_t at = slotOf(rule.hash()); m_slots[at].hash != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == rule.hash())
                return &m_slots[at].weights;
        }
        return nullptr;
    }

private:
    struct Slot
    {
        quint64 hash = 0; ///< 0 for an empty one
        RuleWeights weights;
    };

    [[nodiscard]] size_t slotOf(quint64 hash) const
    {
        return static_cast<size_t>(hash >> 40) & (m_slots.size() - 1);
    }

    std::vector<Slot> m_slots;
};

QList<RuleWeights> rulesIn(const lexicon::Confidences &confidences)
{
    QList<RuleWeights> rules;
    for (const QByteArray &name : confidences.rules()) {
        RuleWeights weights{name, confidences.weight(QLatin1StringView(name))};
        for (size_t value = 0; value < PairValues; ++value)
            weights.paired[value] = confidences.weight(
                QLatin1StringView(pairName(RuleName(name.constData(), name.size()), value)));
        rules.append(weights);
    }
    return rules;
}

} // namespace

struct ConfidenceReader::Weights
{
    explicit Weights(const lexicon::Confidences &confidences) : rules(rulesIn(confidences))
    {
        for (size_t group = 0; group < MarkGroups; ++group) {
            for (size_t value = 0; value < MarkValues; ++value)
                marks[group][value] =
                    confidences.weight(QLatin1StringView(markName(static_cast<MarkGroup>(group), value)));
        }
    }

    RuleTable rules;
    std::array<std::array<int, MarkValues>, MarkGroups> marks{};
};

ConfidenceReader::ConfidenceReader(const lexicon::Lexicon &lexicon)
    : m_lexicon(lexicon), m_weights(std::make_unique<const Weights>(lexicon.confidences()))
{}

ConfidenceReader::~ConfidenceReader() = default;

int ConfidenceReader::permille(const FigureMarks &marks) const
{
    using model::ReasonField;
    int score = m_lexicon.confidences().bias();
    for (size_t group = 0; group < MarkGroups; ++group)
        score += m_weights->marks[group][marks.values[group]];
    for (size_t field = 0; field < marks.rules.size(); ++field) {
        const RuleWeights *rule = m_weights->rules.find(marks.rules[field]);
        if (!rule)
            continue;
        score += rule->alone;
        if (field == static_cast<size_t>(ReasonField::Indicator))
            score += rule->paired[marks.values[static_cast<size_t>(MarkGroup::Kind)]];
        else if (field == static_cast<size_t>(ReasonField::Period))
            score += rule->paired[marks.period];
        else if (field == static_cast<size_t>(ReasonField::Place))
            score += rule->paired[marks.hasPlace];
    }
    return m_lexicon.confidences().permilleOf(score);
}

int ConfidenceReader::fieldPermille(model::ReasonField field, RuleName rule) const
{
    const lexicon::Confidences &confidences = m_lexicon.confidences();
    if (const auto measured = confidences.accuracyPermille(rule))
        return *measured;
    return confidences.accuracyPermille(QLatin1StringView(model::toText(field).toLatin1())).value_or(0);
}

} // namespace jiaoshu::engine
