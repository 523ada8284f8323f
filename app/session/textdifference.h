// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace jiaoshu::session {

/** A stretch of two texts. */
struct DifferencePart
{
    enum class In { Both, First, Second };
    In in = In::Both;
    QString text;
    bool operator==(const DifferencePart &) const = default;
};

/** How @p second differs from @p first: the parts of both in their order, what was replaced before what
 * stands there instead. Those in Both and First make up the first text to the letter, those in Both and
 * Second the second. Sentences are held against each other, and characters within those that differ; the
 * fewest there can be (Myers 1986), but that a stretch with more than some thousand differences is one
 * replacement. */
[[nodiscard]] QList<DifferencePart> differencesOf(const QString &first, const QString &second);

} // namespace jiaoshu::session
