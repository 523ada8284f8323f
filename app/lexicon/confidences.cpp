// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/confidences.h"

#include "lexicon/table.h"

#include <algorithm>

namespace jiaoshu::lexicon {

namespace {

constexpr int LargestWeight = 20000;

QByteArray viewed(QLatin1StringView key)
{
    return QByteArray::fromRawData(key.data(), key.size());
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
        bool isNumber = false;
        const int number = row.cells[2].toInt(&isNumber);
        if (!isNumber || std::abs(number) > LargestWeight)
            return bad(QStringLiteral("no number: ") + row.cells[2]);
        const QString &part = row.cells[0];
        const QByteArray key = row.cells[1].toLatin1();
        const bool isPermille = part == QStringLiteral("rule") || part == QStringLiteral("step");
        if (isPermille && (number < 0 || number > 1000))
            return bad(QStringLiteral("not from 0 to 1000: ") + row.cells[2]);
        if (part == QStringLiteral("rule") || part == QStringLiteral("mark")) {
            auto &known = isPermille ? confidences.m_accuracies : confidences.m_weights;
            if (known.contains(key))
                return bad(QStringLiteral("twice: ") + row.cells[1]);
            known.insert(key, number);
        } else if (part == QStringLiteral("step")) {
            const int score = row.cells[1].toInt(&isNumber);
            const bool ascends = confidences.m_steps.isEmpty() || confidences.m_steps.last().score < score;
            if (!isNumber || !ascends)
                return bad(QStringLiteral("no step: ") + row.cells[1]);
            confidences.m_steps.append({score, number});
        } else if (part == QStringLiteral("bias")) {
            confidences.m_bias = number;
        } else {
            return bad(QStringLiteral("unknown part ") + part);
        }
    }
    return confidences;
}

std::optional<int> Confidences::accuracyPermille(QLatin1StringView rule) const
{
    const auto found = m_accuracies.find(viewed(rule));
    return found == m_accuracies.end() ? std::nullopt : std::optional(*found);
}

QList<QByteArray> Confidences::rules() const
{
    QList<QByteArray> names = m_accuracies.keys();
    for (auto it = m_weights.cbegin(); it != m_weights.cend(); ++it) {
        if (!it.key().contains('/') && !m_accuracies.contains(it.key()))
            names.append(it.key()); // per.none reads no field
    }
    return names;
}

int Confidences::weight(QLatin1StringView mark) const
{
    return m_weights.value(viewed(mark), 0);
}

int Confidences::permilleOf(int score) const
{
    const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), score,
                                        [](int s, const Step &step) { return s < step.score; });
    return above == m_steps.begin() ? 0 : (above - 1)->permille;
}

} // namespace jiaoshu::lexicon
