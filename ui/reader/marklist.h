// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"
#include "ui/reader/displaytext.h"

#include <QHash>
#include <QList>

#include <vector>

namespace jiaoshu::ui {

/** Where a figure is marked, and what is to be seen of it there: of a million, all that they say would take
 * half a gigabyte a second time. */
struct Mark
{
    FigureId figure;
    CodePointSpan raw; ///< in the article
    ShownSpan span;
    model::State state = model::State::Proposed;
    int level = 0; ///< 0 on the line, more where marks overlap, so that each has a line of its own
};

/** The marks of an article, sorted by where they begin, so that those of a few visible lines are found at
 * once among any number. */
class MarkList
{
public:
    static constexpr int MostLevels = 3;

    void set(const DisplayText &text, const QList<model::Figure> &figures);
    /** Takes over changed and added figures and drops removed ones.
     *  @return the figures whose mark looks the same but for its state; nothing where marks came, went or
     * moved. */
    [[nodiscard]] std::optional<QList<qsizetype>>
    patch(const DisplayText &text, const QList<model::Figure> &present, const QList<FigureId> &removed);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_marks.size()); }
    [[nodiscard]] const Mark &mark(qsizetype at) const { return m_marks[static_cast<size_t>(at)]; }
    /** -1 where there is none. */
    [[nodiscard]] qsizetype find(FigureId id) const { return m_byId.value(id, -1); }
    /** Those that share a position with @p span: every index in the result, in reading order. */
    [[nodiscard]] QList<qsizetype> overlapping(ShownSpan span) const;

private:
    void arrange();

    std::vector<Mark> m_marks; ///< in reading order
    QHash<FigureId, qsizetype> m_byId;
    int m_longest = 0;
};

} // namespace jiaoshu::ui
