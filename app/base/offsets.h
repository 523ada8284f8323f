// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace jiaoshu {

/** A position counted in Unicode code points of the article's text; what files, the store and people see. */
struct CodePointOffset
{
    qsizetype value = 0;
    auto operator<=>(const CodePointOffset &) const = default;
};

/** A position counted in UTF-16 code units; what QString, ICU and QTextCursor see. Only app/text converts. */
struct Utf16Offset
{
    qsizetype value = 0;
    auto operator<=>(const Utf16Offset &) const = default;
};

/** A stretch of text, end exclusive. */
template <typename Offset>
struct BasicSpan
{
    Offset begin;
    Offset end;
    auto operator<=>(const BasicSpan &) const = default;

    [[nodiscard]] qsizetype length() const { return end.value - begin.value; }
    [[nodiscard]] bool isEmpty() const { return end.value <= begin.value; }
    [[nodiscard]] bool contains(Offset at) const { return begin <= at && at < end; }
    [[nodiscard]] bool contains(const BasicSpan &other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] bool overlaps(const BasicSpan &other) const
    {
        return begin < other.end && other.begin < end;
    }
};

using CodePointSpan = BasicSpan<CodePointOffset>;
using Utf16Span = BasicSpan<Utf16Offset>;

[[nodiscard]] inline CodePointSpan codePointSpan(qsizetype begin, qsizetype end)
{
    return {CodePointOffset{begin}, CodePointOffset{end}};
}

[[nodiscard]] inline Utf16Span utf16Span(qsizetype begin, qsizetype end)
{
    return {Utf16Offset{begin}, Utf16Offset{end}};
}

} // namespace jiaoshu
