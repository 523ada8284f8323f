// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spanmover.h"

#include "text/words.h"
#include "ui/reader/wordfinder.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

bool isLineEnd(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at] == u'\n' || text[at] == u'\r');
}

Utf16Offset outwards(QStringView text, Utf16Offset at, bool forward)
{
    const Utf16Offset next = text::nextCharacter(text, at, forward);
    return isLineEnd(text, forward ? at.value : next.value) ? at : next;
}

Utf16Span withWholeNumbers(QStringView text, Utf16Span span)
{
    const auto number = [text](qsizetype at) {
        const ShownSpan found = findNumber(text, static_cast<int>(at));
        return utf16Span(found.begin, found.end);
    };
    for (const qsizetype at : {span.begin.value, span.begin.value - 1}) {
        if (const Utf16Span found = number(at); !found.isEmpty())
            span.begin = std::min(span.begin, found.begin);
    }
    for (const qsizetype at : {span.end.value - 1, span.end.value}) {
        if (const Utf16Span found = number(at); !found.isEmpty())
            span.end = std::max(span.end, found.end);
    }
    return span;
}

} // namespace

Utf16Span movedSpan(QStringView text, Utf16Span span, SpanMove move)
{
    Utf16Span moved = span;
    switch (move) {
    case SpanMove::EndOut:
        moved.end = outwards(text, span.end, true);
        break;
    case SpanMove::EndIn:
        moved.end = text::nextCharacter(text, span.end, false);
        break;
    case SpanMove::BeginOut:
        moved.begin = outwards(text, span.begin, false);
        break;
    case SpanMove::BeginIn:
        moved.begin = text::nextCharacter(text, span.begin, true);
        break;
    case SpanMove::WholeNumber:
        moved = withWholeNumbers(text, span);
        break;
    }
    return moved.isEmpty() ? span : moved;
}

} // namespace jiaoshu::ui
