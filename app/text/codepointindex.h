// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QList>
#include <QStringView>

namespace jiaoshu::text {

/** Converts between the two ways to count one text; the only place that does. O(log n) a call, memory only
 * for the characters outside the basic plane. */
class CodePointIndex
{
public:
    CodePointIndex() = default;
    explicit CodePointIndex(QStringView text);

    /** An offset inside a surrogate pair counts as the pair's begin. */
    [[nodiscard]] CodePointOffset toCodePoint(Utf16Offset offset) const;
    [[nodiscard]] Utf16Offset toUtf16(CodePointOffset offset) const;
    [[nodiscard]] CodePointSpan toCodePoint(Utf16Span span) const;
    [[nodiscard]] Utf16Span toUtf16(CodePointSpan span) const;
    /** Length of the text in code points. */
    [[nodiscard]] CodePointOffset end() const;

private:
    QList<qsizetype> m_pairs; ///< UTF-16 offsets of the high surrogates that begin a pair, ascending
    qsizetype m_utf16Length = 0;
};

} // namespace jiaoshu::text
