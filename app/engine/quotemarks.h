// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon/wordstarts.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace jiaoshu::engine {

/** The quotes, title marks and line ends of a text, noted once, so that what stands around a number need not
 * be searched for at each. Offsets are UTF-16. For one thread. */
class QuoteMarks
{
public:
    struct Mark
    {
        qsizetype at = 0;
        char16_t unit = 0;
    };
    /** What stands between two marks. */
    struct Between
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    explicit QuoteMarks(QStringView text);
    /** @param starts of the text: the walk is shorter. */
    QuoteMarks(QStringView text, const lexicon::StartMarks &starts);

    /** All of them, ascending. */
    [[nodiscard]] const std::vector<Mark> &all() const { return m_marks; }

    /** The quotes (or, as @p isTitle, the title marks) that stand around @p at on one line, not farther apart
     * than @p longest, with no closing one between. */
    [[nodiscard]] std::optional<Between> around(qsizetype at, bool isTitle, qsizetype longest) const;

    /** The closing sign of an opening quote, a NUL for another character. */
    [[nodiscard]] static char16_t closing(char16_t opening);

private:
    /** The first mark at @p at or behind it. */
    [[nodiscard]] std::vector<Mark>::const_iterator firstFrom(qsizetype at) const;

    std::vector<Mark> m_marks;
    mutable size_t m_near = 0; ///< the mark that was looked for last; what is asked for next is mostly near
};

} // namespace jiaoshu::engine
