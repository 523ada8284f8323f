// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepointindex.h"

#include <algorithm>

namespace jiaoshu::text {

CodePointIndex::CodePointIndex(QStringView text) : m_utf16Length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

CodePointOffset CodePointIndex::toCodePoint(Utf16Offset offset) const
{
    const auto passed = std::lower_bound(m_pairs.begin(), m_pairs.end(), offset.value) - m_pairs.begin();
    return {offset.value - passed};
}

Utf16Offset CodePointIndex::toUtf16(CodePointOffset offset) const
{
    // The i-th pair begins at code point m_pairs[i] - i; count the pairs that begin before the offset.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < offset.value)
            low = middle + 1;
        else
            high = middle;
    }
    return {offset.value + low};
}

CodePointSpan CodePointIndex::toCodePoint(Utf16Span span) const
{
    return {toCodePoint(span.begin), toCodePoint(span.end)};
}

Utf16Span CodePointIndex::toUtf16(CodePointSpan span) const
{
    return {toUtf16(span.begin), toUtf16(span.end)};
}

CodePointOffset CodePointIndex::end() const
{
    return {m_utf16Length - m_pairs.size()};
}

} // namespace jiaoshu::text
