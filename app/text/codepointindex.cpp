// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepointindex.h"

#include <algorithm>

namespace jiaoshu::text {

namespace {

constexpr qsizetype Stretch = 64; // units

/** Whether one of the units of a stretch is half of a pair. Without a way out of the loop the compiler takes
 * several at a time. */
bool holdsSurrogate(const char16_t *units)
{
    quint16 found = 0;
    for (qsizetype i = 0; i < Stretch; ++i)
        found |= static_cast<quint16>((units[i] & 0xF800) == 0xD800);
    return found != 0;
}

} // namespace

CodePointIndex::CodePointIndex(QStringView text) : m_utf16Length(text.size())
{
    // Hardly a text has a surrogate at all.
    const char16_t *units = text.utf16();
    qsizetype at = 0;
    while (at + 1 < text.size()) {
        if (at + Stretch <= text.size() && !holdsSurrogate(units + at)) {
            at += Stretch;
            continue;
        }
        const qsizetype end = std::min(at + Stretch, text.size() - 1);
        for (; at < end; ++at) {
            if (text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
                m_pairs.append(at);
        }
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
