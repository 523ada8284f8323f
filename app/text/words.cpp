// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <array>
#include <memory>

namespace jiaoshu::text {

namespace {

/** No word is longer, and a dictionary needs no more around it to decide. */
constexpr qsizetype Reach = 64;

struct Closer
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};
using Iterator = std::unique_ptr<UBreakIterator, Closer>;

/** An iterator over @p text, which the thread keeps: to make one takes longer than to find a word.
 *  @return null where ICU has no rules for it */
UBreakIterator *iterate(UBreakIteratorType type, QStringView text)
{
    thread_local std::array<Iterator, UBRK_WORD + 1> kept; // characters and words
    Iterator &iterator = kept[static_cast<size_t>(type)];
    UErrorCode status = U_ZERO_ERROR;
    if (!iterator)
        iterator.reset(ubrk_open(type, "zh", nullptr, 0, &status));
    if (U_FAILURE(status))
        return nullptr;
    ubrk_setText(iterator.get(), reinterpret_cast<const UChar *>(text.utf16()),
                 static_cast<int32_t>(text.size()), &status);
    return U_SUCCESS(status) ? iterator.get() : nullptr;
}

bool isHan(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
}
/** Beside a Chinese character a word ends at each of these. */
bool isPoint(QChar c)
{
    return c.unicode() < 0x3400 && QStringView(u",，.。;；:：!！?？、()“”《》「」").contains(c);
}

/** The part of the line of @p at that is looked at; cut between characters. No word goes over a point beside
 * a Chinese character, so that nothing beyond it has a say. */
Utf16Span around(QStringView text, qsizetype at)
{
    const auto isEdge = [text](qsizetype outer, qsizetype inner) {
        return text[outer] == u'\n' || text[outer] == u'\r' || (isPoint(text[outer]) && isHan(text[inner]));
    };
    qsizetype begin = at;
    while (begin > 0 && at - begin < Reach && !isEdge(begin - 1, begin))
        --begin;
    if (begin > 0 && text[begin].isLowSurrogate())
        ++begin;
    qsizetype end = at;
    while (end < text.size() && end - at < Reach && !isEdge(end, end > at ? end - 1 : end))
        ++end;
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    return utf16Span(std::min(begin, at), std::max(end, at));
}

} // namespace

Utf16Span wordAt(QStringView text, Utf16Offset at)
{
    if (at.value < 0 || at.value >= text.size())
        return {};
    const Utf16Span seen = around(text, at.value);
    const QStringView part = text.sliced(seen.begin.value, seen.length());
    UBreakIterator *const iterator = iterate(UBRK_WORD, part);
    if (!iterator || part.isEmpty())
        return {};
    const int32_t end = ubrk_following(iterator, static_cast<int32_t>(at.value - seen.begin.value));
    const int32_t begin = ubrk_previous(iterator);
    if (begin == UBRK_DONE || end == UBRK_DONE || part.sliced(begin, end - begin).trimmed().isEmpty())
        return {};
    return utf16Span(seen.begin.value + begin, seen.begin.value + end);
}

Utf16Offset nextCharacter(QStringView text, Utf16Offset at, bool forward)
{
    const qsizetype first = std::max(qsizetype(0), at.value - Reach);
    const qsizetype last = std::min(text.size(), at.value + Reach);
    if (forward ? at.value >= text.size() : at.value <= 0)
        return at;
    UBreakIterator *const iterator = iterate(UBRK_CHARACTER, text.sliced(first, last - first));
    if (!iterator)
        return at;
    const auto here = static_cast<int32_t>(at.value - first);
    const int32_t next = forward ? ubrk_following(iterator, here) : ubrk_preceding(iterator, here);
    return next == UBRK_DONE ? at : Utf16Offset{first + next};
}

} // namespace jiaoshu::text
