// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bylinereader.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::LayoutCue;
using lexicon::roles;

constexpr qsizetype LongestOutlet = 24;
constexpr qsizetype LongestReporter = 4; ///< characters of one name
constexpr qsizetype HeadReach = 50;      ///< characters of a paragraph's begin that may hold a dateline
constexpr qsizetype TailReach = 40;      ///< the same of its end: (本报记者 王一)
constexpr int Paragraphs = 2;            ///< whose begins are looked at

bool endsName(QChar c)
{
    return isOneOf(c, u"\n\t ()[]【】〔〕|/,，。;；:：·>《》“”") || isDigit(c);
}

qsizetype skip(QStringView text, qsizetype at, qsizetype to, OneOf what)
{
    while (at < to && isOneOf(text[at], what))
        ++at;
    return at;
}

} // namespace

/** Words up to the next mark or digit: 青河日报. */
std::optional<Utf16Span> BylineReader::nameAfter(QStringView text, qsizetype from, qsizetype to) const
{
    const qsizetype begin = skip(text, from, to, u" \t:/|《");
    qsizetype end = begin;
    while (end < to && end - begin <= LongestOutlet && !endsName(text[end])) {
        const auto next = m_lexicon.cues().layout.beginningAt(text.first(to), end,
                                                              roles({LayoutCue::Outlet, LayoutCue::Author}));
        if (next && end > begin)
            break;
        ++end;
    }
    if (end - begin < 2 || end - begin > LongestOutlet || !isHan(text[begin]))
        return std::nullopt;
    return utf16Span(begin, end);
}

/** One name or several: 王一, 王一 李二, 王一、李二; the place and day of 王一青河6日电 are left out. */
std::optional<Utf16Span> BylineReader::reporterAfter(QStringView text, qsizetype from, qsizetype to) const
{
    const qsizetype begin = skip(text, from, to, u" \t:/|");
    qsizetype last = begin;
    for (qsizetype at = begin; at < to;) {
        qsizetype end = at;
        while (end < to && isHan(text[end]) && end - at <= 2 * LongestReporter) {
            const bool place = end - at >= 2 && !m_lexicon.places().namesAt(text.first(to), end).isEmpty();
            if (place || m_lexicon.cues().layout.beginningAt(text.first(to), end, roles({LayoutCue::Author})))
                break;
            ++end;
        }
        for (const QStringView word : {QStringView(u"报道"), QStringView(u"报导"), QStringView(u"综合")}) {
            if (text.first(end).endsWith(word) && end - at > word.size() + 1)
                end -= word.size();
        }
        if (end - at < 2 || end - at > LongestReporter)
            break;
        last = end;
        at = skip(text, end, to, u" 、,");
        if (at == end)
            break;
    }
    if (last == begin)
        return std::nullopt;
    return utf16Span(begin, last);
}

void BylineReader::readLine(QStringView text, Utf16Span line, bool isOfText, Structure &structure) const
{
    const qsizetype to = line.end.value;
    const auto &cues = m_lexicon.cues().layout;
    for (qsizetype at = line.begin.value; at < to; ++at) {
        const auto cue = cues.beginningAt(text.first(to), at,
                                          roles({LayoutCue::Outlet, LayoutCue::Author, LayoutCue::Agency}));
        if (!cue)
            continue;
        const bool opens = at == line.begin.value || endsName(text[at - 1]) || text[at - 1] == u'报';
        if (cue->is(LayoutCue::Agency) && !structure.outlet && opens)
            structure.outlet = utf16Span(at, cue->end());
        // 记者从…了解到 is a sentence, and a paragraph's 来源 is a word
        const bool marked = !isOfText || (at > line.begin.value && isOneOf(text[at - 1], u"([【〔社报网"));
        if (cue->is(LayoutCue::Outlet) && !structure.outlet && !isOfText && opens)
            structure.outlet = nameAfter(text, cue->end(), to);
        if (cue->is(LayoutCue::Author) && !structure.reporter && marked)
            structure.reporter = reporterAfter(text, cue->end(), to);
        at = cue->end() - 1;
    }
}

void BylineReader::read(QStringView foldedText, Structure &structure) const
{
    int paragraphs = 0;
    for (const Block &block : structure.blocks) {
        const qsizetype begin = block.span.begin.value;
        const qsizetype end = block.span.end.value;
        if (block.role == BlockRole::Dateline || block.role == BlockRole::Furniture) {
            if (end - begin <= 4 * HeadReach)
                readLine(foldedText, block.span, false, structure);
        } else if (block.role == BlockRole::Body && ++paragraphs <= Paragraphs) {
            readLine(foldedText, utf16Span(begin, std::min(end, begin + HeadReach)), true, structure);
        }
        if (structure.outlet && structure.reporter)
            return;
    }
    for (auto block = structure.blocks.rbegin(); block != structure.blocks.rend(); ++block) {
        if (block->role != BlockRole::Body)
            continue;
        const qsizetype begin = std::max(block->span.begin.value, block->span.end.value - TailReach);
        readLine(foldedText, utf16Span(begin, block->span.end.value), true, structure);
        return;
    }
}

} // namespace jiaoshu::engine
