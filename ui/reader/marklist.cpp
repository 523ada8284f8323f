// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marklist.h"

#include "ui/models/figurecolumns.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace jiaoshu::ui {

namespace {

Mark markOf(const DisplayText &text, const model::Figure &figure)
{
    return {figure.id, figure.reading.span, text.toShown(figure.reading.span), figure.state};
}

/** As readsBefore(). */
bool standsBefore(const Mark &a, const Mark &b)
{
    return a.raw == b.raw ? a.figure < b.figure : a.raw < b.raw;
}

} // namespace

void MarkList::set(const DisplayText &text, const QList<model::Figure> &figures)
{
    m_marks.clear();
    m_marks.reserve(static_cast<size_t>(figures.size()));
    for (const model::Figure &figure : figures)
        m_marks.push_back(markOf(text, figure));
    arrange();
}

void MarkList::arrange()
{
    if (!std::is_sorted(m_marks.cbegin(), m_marks.cend(), standsBefore))
        std::sort(m_marks.begin(), m_marks.end(), standsBefore);
    m_byId.clear();
    m_byId.reserve(size());
    m_longest = 0;
    std::array<int, MostLevels> levelEnds = {};
    for (qsizetype i = 0; i < size(); ++i) {
        Mark &mark = m_marks[static_cast<size_t>(i)];
        size_t level = 0;
        while (level + 1 < levelEnds.size() && levelEnds[level] > mark.span.begin)
            ++level;
        levelEnds[level] = std::max(levelEnds[level], mark.span.end);
        mark.level = static_cast<int>(level);
        m_longest = std::max(m_longest, mark.span.end - mark.span.begin);
        m_byId.insert(mark.figure, i);
    }
}

std::optional<QList<qsizetype>> MarkList::patch(const DisplayText &text, const QList<model::Figure> &present,
                                                const QList<FigureId> &removed)
{
    const auto standsElsewhere = [this](const model::Figure &figure) {
        const qsizetype at = find(figure.id);
        return at < 0 || mark(at).raw != figure.reading.span;
    };
    const bool staysInPlace =
        std::none_of(removed.cbegin(), removed.cend(), [this](FigureId id) { return find(id) >= 0; }) &&
        std::none_of(present.cbegin(), present.cend(), standsElsewhere);
    if (staysInPlace) {
        QList<qsizetype> changed;
        for (const model::Figure &figure : present) {
            const qsizetype at = find(figure.id);
            m_marks[static_cast<size_t>(at)].state = figure.state;
            changed.append(at);
        }
        return changed;
    }
    QSet<FigureId> gone(removed.cbegin(), removed.cend());
    for (const model::Figure &figure : present)
        gone.insert(figure.id);
    std::erase_if(m_marks, [&gone](const Mark &mark) { return gone.contains(mark.figure); });
    for (const model::Figure &figure : present)
        m_marks.push_back(markOf(text, figure));
    arrange();
    return std::nullopt;
}

QList<qsizetype> MarkList::overlapping(ShownSpan span) const
{
    const auto first = std::lower_bound(m_marks.cbegin(), m_marks.cend(), span.begin - m_longest,
                                        [](const Mark &mark, int at) { return mark.span.begin < at; });
    QList<qsizetype> found;
    for (auto mark = first; mark != m_marks.cend() && mark->span.begin < span.end; ++mark) {
        if (mark->span.end > span.begin)
            found.append(mark - m_marks.cbegin());
    }
    return found;
}

} // namespace jiaoshu::ui
