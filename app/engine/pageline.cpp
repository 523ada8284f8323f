// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pageline.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "lexicon/cues.h"

#include <array>
#include <memory>

namespace jiaoshu::engine {

namespace {

using lexicon::LayoutCue;

constexpr qsizetype WrappedLine = 25; ///< characters; a line that may go on in the next one

// What a character is to a line, a bit each; asked of every character of a text.
constexpr quint8 Letter = 1; // added up as it stands
constexpr quint8 Separator = 2;
constexpr quint8 Comma = 4;
constexpr quint8 Number = 8;
constexpr quint8 Stop = 16;
constexpr quint8 Opens = 32;
constexpr quint8 Closes = 64;
using Looks = std::array<quint8, 0x10000>;

std::unique_ptr<const Looks> makeLooks()
{
    auto looks = std::make_unique<Looks>();
    for (size_t unit = 0; unit < looks->size(); ++unit) {
        const QChar c(static_cast<char16_t>(unit));
        (*looks)[unit] = isHan(c) || c.isLetterOrNumber() || c.isSurrogate() ? Letter : 0;
    }
    const auto mark = [&](QStringView characters, quint8 look) {
        for (const QChar c : characters)
            (*looks)[c.unicode()] |= look;
    };
    mark(u"|>›»·/_│丨┃", Separator);
    mark(u",，", Comma);
    mark(u"0123456789两几半十百千万亿", Number);
    mark(u"。", Stop);
    mark(u"(「『《", Opens);
    mark(u")」』》", Closes);
    return looks;
}

const Looks &theLooks()
{
    static const auto looks = makeLooks();
    return *looks;
}

bool isSentenceEnd(QChar c)
{
    return isOneOf(c, u"。！？；!?;…");
}
bool isClosing(QChar c)
{
    return isOneOf(c, u"”’」』)》】\"'");
}

bool endsWithSentence(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && isClosing(text[end - 1]))
        --end;
    return end > 0 && (isSentenceEnd(text[end - 1]) || text[end - 1] == u':' || text.endsWith(u".."));
}

/** An opening parenthesis or quote that is not closed: the line goes on. */
bool isOpen(QStringView text)
{
    const Looks &looks = theLooks();
    quint8 seen = 0;
    for (const QChar c : text)
        seen |= looks[c.unicode()];
    if ((seen & Opens) == 0)
        return false;
    int depth = 0;
    for (const QChar c : text) {
        const quint8 look = looks[c.unicode()];
        depth += ((look & Opens) != 0) - ((look & Closes) != 0);
    }
    return depth > 0;
}

QList<PageLine> splitLines(QStringView text)
{
    QList<PageLine> lines;
    bool joins = false;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView line = text.mid(begin, end - begin);
        if (line.trimmed().isEmpty()) {
            joins = false;
        } else if (joins) {
            lines.last().end = end;
            joins = false;
        } else {
            lines.append({.begin = begin, .end = end});
            joins = line.size() >= WrappedLine && isOpen(line);
        }
        begin = end + 1;
    }
    return lines;
}

/** True where the word that ends at @p end labels what follows: 来源：, 记者 , 文/. */
bool endsLabel(QStringView line, qsizetype end)
{
    return isOneOf(charAt(line, end), u":：|/ \t") || isOneOf(charAt(line, end - 1), u"/|:");
}

void countWord(const lexicon::Cue &cue, QStringView own, PageLine &line)
{
    line.furnitureWord = line.furnitureWord || cue.is(LayoutCue::Furniture);
    line.shortWord = line.shortWord || cue.is(LayoutCue::Short);
    const bool dateline =
        cue.is(LayoutCue::Dateline) || cue.is(LayoutCue::Outlet) || cue.is(LayoutCue::Author);
    line.datelineWord = line.datelineWord || dateline;
    line.datelineLabel = line.datelineLabel || (dateline && endsLabel(own, cue.end()));
    line.captionWord = line.captionWord || cue.is(LayoutCue::Caption);
    line.picture = line.picture || cue.is(LayoutCue::Picture);
    line.opensLinks = line.opensLinks || cue.is(LayoutCue::Related);
    line.lineWords += cue.is(LayoutCue::Line);
    line.appeals += cue.is(LayoutCue::Appeal);
    line.contacts += cue.is(LayoutCue::Contact);
    line.readers += cue.is(LayoutCue::Reader);
}

/** Asked of every character of a text, nearly all of which are Chinese and part of no word looked for. */
void measure(QStringView text, const lexicon::StartMarks &starts, const lexicon::CueTable &cues,
             PageLine &line)
{
    const QStringView own = text.mid(line.begin, line.size());
    line.endsSentence = endsWithSentence(own.trimmed());
    const Looks &looks = theLooks();
    quint8 seen = 0;
    for (const QChar c : own) {
        const quint8 look = looks[c.unicode()];
        seen |= look;
        line.letters += look & Letter;
    }
    if ((seen & (Separator | Comma)) != 0) {
        for (const QChar c : own) {
            line.separators += (looks[c.unicode()] & Separator) != 0;
            line.commas += (looks[c.unicode()] & Comma) != 0;
        }
    }
    const auto next = [&](qsizetype from) {
        return nextStart(starts, lexicon::WordStart::LayoutCue, from, line.end);
    };
    for (qsizetype at = next(line.begin); at < line.end; at = next(at + 1)) {
        if (const auto cue = cues.beginningAt(own, at - line.begin, ~lexicon::CueRoles(0)))
            countWord(*cue, own, line);
    }
    line.hasNumber = (seen & Number) != 0;
    line.hasSentence = (seen & Stop) != 0;
    if (line.mayBeDateline())
        line.day = firstDayIn(text, line.begin, line.end);
}

/** A long line that holds what stands around an article beside sentences: the page has lost its line ends. */
bool isWholePage(const PageLine &line)
{
    constexpr qsizetype Shortest = 200; ///< characters
    return line.size() >= Shortest && (line.hasSentence || line.commas > 3) &&
           (line.furnitureWord || line.lineWords > 2 || line.datelineLabel || line.separators >= 3);
}

/** @p line cut where a space was left out. */
QList<PageLine> piecesOf(const PageLine &line, const text::FoldedText &folded)
{
    QList<PageLine> pieces;
    qsizetype begin = line.begin;
    for (const qsizetype gap : folded.gapsIn(utf16Span(line.begin, line.end))) {
        pieces.append({.begin = begin, .end = gap, .isPiece = begin > line.begin});
        begin = gap;
    }
    pieces.append({.begin = begin, .end = line.end, .isPiece = begin > line.begin});
    return pieces;
}

} // namespace

QList<PageLine> findLines(QStringView text, const text::FoldedText *folded, const lexicon::StartMarks &starts,
                          const lexicon::CueTable &layout)
{
    QList<PageLine> lines;
    for (PageLine &line : splitLines(text)) {
        measure(text, starts, layout, line);
        if (!folded || !isWholePage(line)) {
            lines.append(line);
            continue;
        }
        for (PageLine &piece : piecesOf(line, *folded)) {
            measure(text, starts, layout, piece);
            lines.append(piece);
        }
    }
    return lines;
}

void join(PageLine &line, const PageLine &next)
{
    line.end = next.end;
    line.letters += next.letters;
    line.separators += next.separators;
    line.commas += next.commas;
    line.hasSentence |= next.hasSentence;
    line.endsSentence = next.endsSentence;
    line.furnitureWord |= next.furnitureWord;
    line.lineWords += next.lineWords;
    line.shortWord |= next.shortWord;
    line.datelineWord |= next.datelineWord;
    line.datelineLabel |= next.datelineLabel;
    line.hasNumber |= next.hasNumber;
    line.captionWord |= next.captionWord;
    line.picture |= next.picture;
    line.opensLinks |= next.opensLinks;
    line.appeals += next.appeals;
    line.contacts += next.contacts;
    line.readers += next.readers;
}

} // namespace jiaoshu::engine
