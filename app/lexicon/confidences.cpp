// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/confidences.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

namespace {

constexpr int LargestWeight = 20000;
constexpr int LargestCost = 50000000;

QByteArray viewed(QLatin1StringView key)
{
    return QByteArray::fromRawData(key.data(), key.size());
}

bool isPermille(const QString &part)
{
    return part == QStringLiteral("rule") || part == QStringLiteral("step") ||
           part == QStringLiteral("article");
}

bool isInBounds(const QString &part, int number)
{
    if (isPermille(part))
        return number >= 0 && number <= 1000;
    if (part == QStringLiteral("cost"))
        return number >= 0 && number <= LargestCost;
    return std::abs(number) <= LargestWeight;
}

/** False where the key is there. */
template <typename Key>
bool put(QHash<Key, int> &numbers, const Key &key, int number)
{
    if (numbers.contains(key))
        return false;
    numbers.insert(key, number);
    return true;
}

} // namespace

Result<Confidences> Confidences::load(const QString &path)
{
    const auto table =
        Table::load(path, {QStringLiteral("part"), QStringLiteral("key"), QStringLiteral("number")});
    if (!table)
        return fail(table.error());
    Confidences confidences;
    for (const Table::Row &row : table->rows) {
        const auto bad = [&](const QString &what) {
            return fail(ErrorCode::BadLexicon, what, path, row.line);
        };
        const QString &part = row.cells[0];
        const QString &key = row.cells[1];
        bool isNumber = false;
        const int number = row.cells[2].toInt(&isNumber);
        if (!isNumber || !isInBounds(part, number))
            return bad(QStringLiteral("no number, or out of bounds: ") + row.cells[2]);
        bool added = true;
        if (part == QStringLiteral("rule"))
            added = put(confidences.m_accuracies, key.toLatin1(), number);
        else if (part == QStringLiteral("mark"))
            added = put(confidences.m_weights, key, number);
        else if (part == QStringLiteral("bias"))
            added = put(confidences.m_biases, key, number);
        else if (part == QStringLiteral("step"))
            added = confidences.addStep(key, number);
        else if (part == QStringLiteral("cost"))
            added = confidences.addCost(key, number);
        else if (part == QStringLiteral("article"))
            confidences.m_articleShare = number;
        else
            return bad(QStringLiteral("unknown part ") + part);
        if (!added)
            return bad(QStringLiteral("twice, or out of order: ") + key);
    }
    return confidences;
}

/** @p key is "figure=-1200" */
bool Confidences::addStep(const QString &key, int permille)
{
    const qsizetype sign = key.indexOf(u'=');
    bool isNumber = false;
    const int score = QStringView(key).mid(sign + 1).toInt(&isNumber);
    if (sign <= 0 || !isNumber)
        return false;
    Steps &steps = m_steps[key.first(sign)];
    if (!steps.isEmpty() && (steps.last().score >= score || steps.last().number > permille))
        return false;
    steps.append({score, permille});
    return true;
}

bool Confidences::addCost(const QString &key, int cost)
{
    bool isNumber = false;
    const int score = key.toInt(&isNumber);
    const bool falls = m_costs.isEmpty() || (m_costs.last().score < score && m_costs.last().number > cost);
    if (!isNumber || !falls)
        return false;
    m_costs.append({score, cost});
    return true;
}

std::optional<int> Confidences::accuracyPermille(QLatin1StringView rule) const
{
    const auto found = m_accuracies.find(viewed(rule));
    return found == m_accuracies.end() ? std::nullopt : std::optional(*found);
}

int Confidences::permilleOf(const Steps &steps, int score)
{
    const auto above = std::upper_bound(steps.begin(), steps.end(), score,
                                        [](int s, const Step &step) { return s < step.score; });
    return above == steps.begin() ? 0 : (above - 1)->number;
}

int Confidences::costOf(int score) const
{
    if (m_costs.size() < 2)
        return 0;
    const int inside = std::clamp(score, m_costs.first().score, m_costs.last().score);
    const auto above = std::upper_bound(m_costs.begin() + 1, m_costs.end() - 1, inside,
                                        [](int s, const Step &step) { return s < step.score; });
    const Step &low = *(above - 1);
    const qint64 more =
        qint64(low.number - above->number) * (inside - low.score) / (above->score - low.score);
    return low.number - static_cast<int>(more);
}

int Confidences::scoreOf(int cost) const
{
    if (m_costs.size() < 2)
        return 0;
    const int inside = std::clamp(cost, m_costs.last().number, m_costs.first().number);
    const auto below = std::lower_bound(m_costs.begin() + 1, m_costs.end() - 1, inside,
                                        [](const Step &step, int c) { return step.number > c; });
    const Step &high = *(below - 1); // in cost
    const qint64 more =
        qint64(below->score - high.score) * (high.number - inside) / (high.number - below->number);
    return high.score + static_cast<int>(more);
}

} // namespace jiaoshu::lexicon
