// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/textdifference.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace jiaoshu::session {

namespace {

using In = DifferencePart::In;
using Units = std::vector<qsizetype>;

/** So many units at @p first and @p second are the same, or are replaced. */
struct Run
{
    bool isSame = false;
    qsizetype first = 0;
    qsizetype second = 0;
};

/** The farthest ends of paths with 0, 1, 2 … differences, by diagonal; Myers' figure 2. */
class Paths
{
public:
    Paths(const Units &a, const Units &b) : m_a(a), m_b(b) {}

    /** @return the number of differences; nothing where there are more than @p most. */
    std::optional<qsizetype> find(qsizetype most)
    {
        const qsizetype n = std::ssize(m_a);
        const qsizetype m = std::ssize(m_b);
        for (qsizetype d = 0; d <= std::min(most, n + m); ++d) {
            std::vector<qsizetype> ends(static_cast<size_t>(2 * d + 1));
            for (qsizetype k = -d; k <= d; k += 2) {
                qsizetype x = d == 0 ? 0 : start(d, k);
                while (x < n && x - k < m && at(m_a, x) == at(m_b, x - k))
                    ++x;
                ends[static_cast<size_t>(k + d)] = x;
                if (x >= n && x - k >= m) {
                    m_ends.push_back(std::move(ends));
                    return d;
                }
            }
            m_ends.push_back(std::move(ends));
        }
        return {};
    }

    /** The runs of the path that find() found, in their order. */
    std::vector<Run> runs(qsizetype differences) const
    {
        std::vector<Run> runs;
        qsizetype x = std::ssize(m_a);
        qsizetype y = std::ssize(m_b);
        for (qsizetype d = differences; d > 0; --d) {
            const qsizetype k = x - y;
            const bool isDown = isInsertion(d, k);
            const qsizetype from = isDown ? end(d - 1, k + 1) : end(d - 1, k - 1);
            const qsizetype begin = isDown ? from : from + 1; // where the snake begins
            if (x > begin)
                runs.push_back({true, x - begin, x - begin});
            runs.push_back(isDown ? Run{false, 0, 1} : Run{false, 1, 0});
            x = from;
            y = isDown ? from - (k + 1) : from - (k - 1);
        }
        if (x > 0)
            runs.push_back({true, x, x});
        std::ranges::reverse(runs);
        return runs;
    }

private:
    static qsizetype at(const Units &units, qsizetype i) { return units[static_cast<size_t>(i)]; }
    qsizetype end(qsizetype d, qsizetype k) const
    {
        return m_ends[static_cast<size_t>(d)][static_cast<size_t>(k + d)];
    }
    bool isInsertion(qsizetype d, qsizetype k) const
    {
        return k == -d || (k != d && end(d - 1, k - 1) < end(d - 1, k + 1));
    }
    qsizetype start(qsizetype d, qsizetype k) const
    {
        return isInsertion(d, k) ? end(d - 1, k + 1) : end(d - 1, k - 1) + 1;
    }

    const Units &m_a;
    const Units &m_b;
    std::vector<std::vector<qsizetype>> m_ends;
};

/** Runs that follow each other are one; the whole is one replacement where there are more than @p most
 * differences. */
std::vector<Run> runsOf(const Units &a, const Units &b, qsizetype most)
{
    Paths paths(a, b);
    const auto differences = paths.find(most);
    if (!differences)
        return {{false, std::ssize(a), std::ssize(b)}};
    std::vector<Run> merged;
    for (const Run &run : paths.runs(*differences)) {
        if (!merged.empty() && merged.back().isSame == run.isSame) {
            merged.back().first += run.first;
            merged.back().second += run.second;
        } else {
            merged.push_back(run);
        }
    }
    return merged;
}

/** Cut behind each sentence and line end; together they are the text. */
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(u"。！？；\n").contains(text[i])) {
            pieces.append(text.mid(begin, i + 1 - begin));
            begin = i + 1;
        }
    }
    if (begin < text.size())
        pieces.append(text.mid(begin));
    return pieces;
}

Units charactersOf(const QString &text)
{
    Units units;
    for (const uint c : text.toUcs4())
        units.push_back(c);
    return units;
}

void append(QList<DifferencePart> &parts, In in, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().in == in)
        parts.last().text += text;
    else
        parts.append({in, text});
}

void compareCharacters(const QString &first, const QString &second, QList<DifferencePart> &parts)
{
    constexpr qsizetype Most = 1500;
    const auto a = first.toUcs4();
    const auto b = second.toUcs4();
    qsizetype i = 0;
    qsizetype j = 0;
    const auto cut = [](const QList<uint> &from, qsizetype at, qsizetype length) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(from.constData() + at), length);
    };
    for (const Run &run : runsOf(charactersOf(first), charactersOf(second), Most)) {
        append(parts, run.isSame ? In::Both : In::First, cut(a, i, run.first));
        if (!run.isSame)
            append(parts, In::Second, cut(b, j, run.second));
        i += run.first;
        j += run.second;
    }
}

} // namespace

QList<DifferencePart> differencesOf(const QString &first, const QString &second)
{
    constexpr qsizetype Most = 3000;
    const QStringList a = piecesOf(first);
    const QStringList b = piecesOf(second);
    QHash<QString, qsizetype> numbers;
    const auto numbered = [&](const QStringList &pieces) {
        Units units;
        for (const QString &piece : pieces) {
            auto known = numbers.constFind(piece);
            if (known == numbers.constEnd())
                known = numbers.insert(piece, numbers.size());
            units.push_back(*known);
        }
        return units;
    };
    QList<DifferencePart> parts;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const Run &run : runsOf(numbered(a), numbered(b), Most)) {
        const QString from = a.mid(i, run.first).join(QString());
        const QString to = b.mid(j, run.second).join(QString());
        if (run.isSame)
            append(parts, In::Both, from);
        else
            compareCharacters(from, to, parts);
        i += run.first;
        j += run.second;
    }
    return parts;
}

} // namespace jiaoshu::session
