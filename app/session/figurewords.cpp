// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figurewords.h"

#include "session/parts_p.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace jiaoshu::session {

namespace {

using Fields = std::array<QStringView, 4>;

bool hold(const Fields &fields, QStringView words)
{
    for (const QStringView word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::none_of(
                fields, [word](QStringView field) { return field.contains(word, Qt::CaseInsensitive); }))
            return false;
    }
    return true;
}

} // namespace

bool holdsWords(const model::Reading &reading, QStringView words)
{
    return hold({reading.quote, reading.indicator, reading.place, reading.unit}, words);
}

Result<QList<FigureId>> figuresHolding(const Session &session, const QString &words,
                                       const std::function<bool()> &isCancelled)
{
    QList<FigureId> found;
    const auto visited = session.parts().workspace->visitWords([&](const store::FigureWords &of) {
        if (hold({of.quote, of.indicator, of.place, of.unit}, words))
            found.append(of.figure);
        return !isCancelled || !isCancelled();
    });
    if (!visited)
        return fail(visited.error());
    return found;
}

} // namespace jiaoshu::session
