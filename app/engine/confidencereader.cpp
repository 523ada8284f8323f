// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/confidencereader.h"

#include "lexicon/lexicon.h"

#include <algorithm>
#include <vector>

namespace jiaoshu::engine {

using model::ReasonField;

namespace {

constexpr std::array<const char *, Aspects> AspectNames = {"words", "indicator", "period", "status", "place"};

/** What a mark is made of: a group, or two groups that tell more together. */
struct MarkKind
{
    size_t aspect = 0;
    MarkGroup first = MarkGroup::Kind;
    std::optional<MarkGroup> second;

    bool operator==(const MarkKind &) const = default;
};

/** A mark as the table names it: "words:kind=2", "period:kind=2&empty=1". */
struct NamedMark
{
    MarkKind kind;
    std::array<quint64, 2> values{};
};

std::optional<std::pair<MarkGroup, quint64>> partOf(QStringView text)
{
    const qsizetype sign = text.indexOf(u'=');
    const auto group = markGroup(text.first(std::max<qsizetype>(sign, 0)));
    const auto value = group ? markValue(*group, text.mid(sign + 1)) : std::nullopt;
    return value ? std::optional(std::pair(*group, *value)) : std::nullopt;
}

std::optional<NamedMark> markOf(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const QStringView aspect = name.first(std::max<qsizetype>(colon, 0));
    const auto known = std::find_if(AspectNames.begin(), AspectNames.end(),
                                    [&](const char *other) { return aspect == QLatin1StringView(other); });
    if (known == AspectNames.end())
        return std::nullopt;
    const QStringView parts = name.mid(colon + 1);
    const qsizetype joint = parts.indexOf(u'&');
    const auto first = partOf(joint < 0 ? parts : parts.first(joint));
    if (!first)
        return std::nullopt;
    NamedMark mark{{static_cast<size_t>(known - AspectNames.begin()), first->first, {}}, {first->second, 0}};
    if (joint < 0)
        return mark;
    const auto second = partOf(parts.mid(joint + 1));
    if (!second)
        return std::nullopt;
    mark.kind.second = second->first;
    mark.values[1] = second->second;
    return mark;
}

} // namespace

QString aspectName(Aspect aspect)
{
    return QString::fromLatin1(AspectNames[static_cast<size_t>(aspect)]);
}

/** The weights by what a mark is made of and its values, in a table where one look mostly finds. */
class ConfidenceReader::Weights
{
public:
    explicit Weights(const QHash<QString, int> &weights)
    {
        size_t size = 16;
        while (size < 2 * static_cast<size_t>(weights.size()))
            size *= 2;
        m_slots.resize(size);
        for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
            const auto mark = markOf(it.key());
            if (mark)
                add(*mark, it.value());
            else
                m_unknown.append(it.key());
        }
    }

    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

    void addTo(std::array<int, Aspects> &scores, const FigureMarks &marks) const
    {
        for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
            const MarkKind &made = m_kinds[kind];
            const quint64 second = made.second ? marks.value(*made.second) : 0;
            scores[made.aspect] += weight(keyOf(kind, marks.value(made.first), second));
        }
    }

private:
    /** Eight bytes, so that all of them stay near the processor: half of a key tells marks apart. */
    struct Slot
    {
        quint32 key = 0; ///< 0 for an empty one
        int weight = 0;
    };

    static quint64 keyOf(size_t kind, quint64 first, quint64 second)
    {
        quint64 key = (quint64(kind) + 1) * 0x9e3779b97f4a7c15U;
        key = (key ^ first) * 0xff51afd7ed558ccdU;
        key = ((key ^ key >> 32) ^ second) * 0xc4ceb9fe1a85ec53U;
        return (key ^ key >> 29) | 1;
    }

    void add(const NamedMark &mark, int weight)
    {
        const auto known = std::find(m_kinds.begin(), m_kinds.end(), mark.kind);
        const auto kind = static_cast<size_t>(known - m_kinds.begin());
        if (known == m_kinds.end())
            m_kinds.push_back(mark.kind);
        const quint64 key = keyOf(kind, mark.values[0], mark.values[1]);
        size_t at = slotOf(key);
        while (m_slots[at].key != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {static_cast<quint32>(key), weight};
    }

    [[nodiscard]] int weight(quint64 key) const
    {
        for (size_t at = slotOf(key); m_slots[at].key != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].key == static_cast<quint32>(key))
                return m_slots[at].weight;
        }
        return 0;
    }

    [[nodiscard]] size_t slotOf(quint64 key) const
    {
        return static_cast<size_t>(key >> 32) & (m_slots.size() - 1);
    }

    std::vector<MarkKind> m_kinds;
    std::vector<Slot> m_slots;
    QStringList m_unknown;
};

ConfidenceReader::ConfidenceReader(const lexicon::Lexicon &lexicon)
    : m_lexicon(lexicon), m_weights(std::make_unique<const Weights>(lexicon.confidences().weights()))
{
    for (size_t i = 0; i < Aspects; ++i)
        m_biases[i] = lexicon.confidences().bias(aspectName(static_cast<Aspect>(i)));
}

ConfidenceReader::~ConfidenceReader() = default;

QStringList ConfidenceReader::unknownNames() const
{
    return m_weights->unknown();
}

QList<Confidence> ConfidenceReader::read(const ReadArticle &article) const
{
    return read(findMarks(article, m_lexicon));
}

QList<Confidence> ConfidenceReader::read(const QList<FigureMarks> &marks) const
{
    const lexicon::Confidences &confidences = m_lexicon.confidences();
    QList<Confidence> found;
    found.reserve(marks.size());
    std::vector<int> odds;
    odds.reserve(static_cast<size_t>(marks.size()));
    qint64 sum = 0;
    for (const FigureMarks &figure : marks) {
        Confidence confidence{0, m_biases};
        m_weights->addTo(confidence.scores, figure);
        int cost = 0;
        for (const int score : confidence.scores)
            cost += confidences.costOf(score);
        odds.push_back(confidences.scoreOf(cost));
        sum += odds.back();
        found.append(confidence);
    }
    const qint64 mean = marks.isEmpty() ? 0 : sum / marks.size();
    const int shared = static_cast<int>(mean * confidences.articleShare() / 1000);
    const lexicon::Confidences::Steps steps = confidences.steps(QStringLiteral("figure"));
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i].permille = lexicon::Confidences::permilleOf(steps, odds[static_cast<size_t>(i)] + shared);
    return found;
}

int ConfidenceReader::fieldPermille(ReasonField field, RuleName rule) const
{
    const lexicon::Confidences &confidences = m_lexicon.confidences();
    if (const auto measured = confidences.accuracyPermille(rule))
        return *measured;
    return confidences.accuracyPermille(QLatin1StringView(model::toText(field).toLatin1())).value_or(0);
}

ConfidenceReader::FieldPermilles ConfidenceReader::fields(const Confidence &confidence,
                                                          const FieldRules &rules) const
{
    FieldPermilles permilles{};
    const auto put = [&](ReasonField field, int permille) {
        permilles[static_cast<size_t>(field)] = std::max(permille, confidence.permille);
    };
    const auto of = [&](Aspect aspect) {
        const lexicon::Confidences &confidences = m_lexicon.confidences();
        return lexicon::Confidences::permilleOf(confidences.steps(aspectName(aspect)),
                                                confidence.scores[static_cast<size_t>(aspect)]);
    };
    put(ReasonField::Status, of(Aspect::Status));
    put(ReasonField::Place, of(Aspect::Place));
    put(ReasonField::Period, of(Aspect::Period));
    put(ReasonField::Indicator, of(Aspect::Indicator));
    // Of the fields that words give, the one with the weakest rule answers for what the marks say of them.
    constexpr std::array OfWords = {ReasonField::Value, ReasonField::Unit, ReasonField::Per,
                                    ReasonField::Qualifier};
    const int words = of(Aspect::Words);
    const auto ofRule = [&](ReasonField field) {
        return fieldPermille(field, rules[static_cast<size_t>(field)]);
    };
    const auto weakest = std::min_element(
        OfWords.begin(), OfWords.end(), [&](ReasonField a, ReasonField b) { return ofRule(a) < ofRule(b); });
    for (const ReasonField field : OfWords)
        put(field, field == *weakest ? words : std::max(words, ofRule(field)));
    return permilles;
}

} // namespace jiaoshu::engine
