// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepointindex.h"

#include <algorithm>
#include <cstring>

namespace jiaoshu::text {

namespace {

/** Whether one of the four units from @p units on is half of a pair. */
bool holdsSurrogate(const char16_t *units)
{
    constexpr quint64 Lowest = 0x0001000100010001U;
    quint64 word = 0;
    std::memcpy(&word, units, sizeof word);
    const quint64 zeroWhereSo = (word & 0xF800 * Lowest) ^ 0xD800 * Lowest;
    return ((zeroWhereSo - Lowest) & ~zeroWhereSo & 0x8000 * Lowest) != 0;
}

} // namespace

CodePointIndex::CodePointIndex(QStringView text) : m_utf16Length(text.size())
{
    // Four units at a time: hardly a text has a surrogate at all.
    constexpr qsizetype Word = sizeof(quint64) / sizeof(char16_t);
    const char16_t *units = text.utf16();
    qsizetype at = 0;
    while (at + 1 < text.size()) {
        if (at + Word <= text.size() && !holdsSurrogate(units + at)) {
            at += Word;
            continue;
        }
        const qsizetype end = std::min(at + Word, text.size() - 1);
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
