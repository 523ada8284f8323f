// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accepting.h"

#include "session/largestep.h"
#include "session/session.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::session {

namespace {

QString automaticPrefix()
{
    return QStringLiteral("auto≥");
}

/** SplitMix64 (Steele, Lea, Flood 2014): the standard library's distributions differ between makers. */
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    /** Below @p bound, each equally often. */
    quint64 below(quint64 bound)
    {
        const quint64 unfair = (0 - bound) % bound; // the remainder of 2^64 by bound
        quint64 drawn = next();
        while (drawn < unfair)
            drawn = next();
        return drawn % bound;
    }

private:
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace

WrongShare wrongShare(const Judged &judged)
{
    if (judged.all() == 0)
        return {};
    constexpr double Z = 1.959964; // 95 %
    const auto n = static_cast<double>(judged.all());
    const double p = static_cast<double>(judged.wrong) / n;
    const double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    const double half = Z / (1 + Z * Z / n) * std::sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

QString automatic(int fromPermille)
{
    return QString(automaticPrefix() + QString::number(fromPermille / 1000.0, 'f', 3));
}

bool isAutomatic(const QString &analyst)
{
    return analyst.startsWith(automaticPrefix());
}

Result<LargeStep> acceptInPieces(Session &session, const QList<FigureId> &figures, int fromPermille,
                                 const StepProgress &progress)
{
    const QString person = session.analyst();
    session.setAnalyst(automatic(fromPermille));
    auto step = confirmInPieces(session, figures, progress);
    session.setAnalyst(person);
    return step;
}

Result<Changes> acceptFigures(Session &session, const QList<FigureId> &figures, int fromPermille)
{
    return acceptInPieces(session, figures, fromPermille, {}).map([](const LargeStep &step) {
        return step.changes;
    });
}

QList<FigureId> sampleOf(QList<FigureId> figures, qsizetype size, quint64 seed)
{
    Dice dice(seed);
    const qsizetype drawn = std::min(size, figures.size());
    for (qsizetype i = 0; i < drawn; ++i)
        figures.swapItemsAt(i,
                            i + static_cast<qsizetype>(dice.below(static_cast<quint64>(figures.size() - i))));
    figures.resize(drawn);
    return figures;
}

} // namespace jiaoshu::session
