// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marklist.h"

#include "ui/models/figurecolumns.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace jiaoshu::ui {

void MarkList::set(const DisplayText &text, QList<model::Figure> figures)
{
    m_figures = std::move(figures);
    build(text);
}

void MarkList::build(const DisplayText &text)
{
    if (!std::is_sorted(m_figures.cbegin(), m_figures.cend(), readsBefore))
        std::sort(m_figures.begin(), m_figures.end(), readsBefore);
    m_marks.clear();
    m_marks.reserve(static_cast<size_t>(m_figures.size()));
    m_byId.clear();
    m_byId.reserve(m_figures.size());
    m_longest = 0;
    std::array<int, MostLevels> levelEnds = {};
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const ShownSpan span = text.toShown(std::as_const(m_figures)[i].reading.span);
        int level = 0;
        while (level < MostLevels - 1 && levelEnds[static_cast<size_t>(level)] > span.begin)
            ++level;
        levelEnds[static_cast<size_t>(level)] = std::max(levelEnds[static_cast<size_t>(level)], span.end);
        m_longest = std::max(m_longest, span.end - span.begin);
        m_marks.push_back({span, level});
        m_byId.insert(std::as_const(m_figures)[i].id, i);
    }
}

std::optional<QList<qsizetype>> MarkList::patch(const DisplayText &text, const QList<model::Figure> &present,
                                                const QList<FigureId> &removed)
{
    const auto standsElsewhere = [this](const model::Figure &figure) {
        const qsizetype at = find(figure.id);
        return at < 0 || std::as_const(m_figures)[at].reading.span != figure.reading.span;
    };
    const bool staysInPlace =
        std::none_of(removed.cbegin(), removed.cend(), [this](FigureId id) { return find(id) >= 0; }) &&
        std::none_of(present.cbegin(), present.cend(), standsElsewhere);
    if (staysInPlace) {
        QList<qsizetype> changed;
        for (const model::Figure &figure : present) {
            const qsizetype at = find(figure.id);
            m_figures[at] = figure;
            changed.append(at);
        }
        return changed;
    }
    QSet<FigureId> gone(removed.cbegin(), removed.cend());
    for (const model::Figure &figure : present)
        gone.insert(figure.id);
    m_figures.removeIf([&gone](const model::Figure &figure) { return gone.contains(figure.id); });
    m_figures.append(present);
    build(text);
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
