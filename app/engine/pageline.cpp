// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pageline.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "lexicon/cues.h"

namespace jiaoshu::engine {

namespace {

using lexicon::LayoutCue;

constexpr qsizetype WrappedLine = 25; ///< characters; a line that may go on in the next one

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

/** How many of the numbers below @p size have what @p is tells of them, 0 or 1. Counted in stretches and with
 * no branch inside, so that the compiler takes several at a time. */
template <typename Is>
qsizetype countOf(qsizetype size, Is is)
{
    constexpr qsizetype Stretch = 128;
    qsizetype found = 0;
    qsizetype at = 0;
    for (; size - at >= Stretch; at += Stretch) {
        quint16 some = 0;
        for (qsizetype i = at; i < at + Stretch; ++i)
            some = static_cast<quint16>(some + is(i));
        found += some;
    }
    quint16 some = 0;
    for (; at < size; ++at)
        some = static_cast<quint16>(some + is(at));
    return found + some;
}

/** How many characters of @p line are one of those. */
template <size_t Size>
qsizetype countOf(QStringView line, const char16_t (&those)[Size])
{
    return countOf(line.size(), [units = line.utf16(), &those](qsizetype at) {
        quint16 one = 0;
        for (size_t i = 0; i + 1 < Size; ++i)
            one = static_cast<quint16>(one | quint16(units[at] == those[i]));
        return one;
    });
}

/** An opening parenthesis or quote that is not closed: the line goes on. */
bool isOpen(QStringView line)
{
    return countOf(line, u"(「『《") > countOf(line, u")」』》");
}

QList<Utf16Span> splitLines(QStringView text)
{
    QList<Utf16Span> lines;
    bool joins = false;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QStringView line = text.mid(begin, end - begin);
        if (line.trimmed().isEmpty()) {
            joins = false;
        } else if (joins) {
            lines.last().end.value = end;
            joins = false;
        } else {
            lines.append(utf16Span(begin, end));
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
    const quint16 *const startsHere = starts.data() + line.begin;
    const qsizetype marks = countOf(line.size(), [startsHere](qsizetype at) {
        return static_cast<quint16>(startsHere[at] / static_cast<quint16>(lexicon::WordStart::LineMark) & 1);
    });
    line.letters = line.size() - (marks - countOf(own, u"丨"));
    line.commas = countOf(own, u",，");
    line.hasSentence = own.contains(u'。');
    line.separators = countOf(own, u"|>›»·/_│丨┃");
    const auto next = [&](qsizetype from) {
        return nextStart(starts, lexicon::WordStart::LayoutCue, from, line.end);
    };
    for (qsizetype at = next(line.begin); at < line.end; at = next(at + 1)) {
        if (const auto cue = cues.beginningAt(own, at - line.begin, ~lexicon::CueRoles(0)))
            countWord(*cue, own, line);
    }
    line.hasNumber = nextStart(starts, lexicon::WordStart::LineNumber, line.begin, line.end) < line.end;
    if (line.mayBeDateline()) {
        const QStringView bare = own.trimmed();
        const QDate compact = bare.size() == 8 && (bare.startsWith(u"20") || bare.startsWith(u"19"))
                                  ? QDate::fromString(bare, u"yyyyMMdd")
                                  : QDate(); // 20181116
        line.day = compact.isValid() ? compact : firstDayIn(text, line.begin, line.end);
        line.hasClock = line.day && namesClock(own);
    }
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

/** Whether the page and not the article speaks in @p line. */
bool isAppeal(const PageLine &line)
{
    return line.furnitureWord || line.lineWords > 2 || line.isAdvertisement();
}

} // namespace

QList<PageLine> findLines(QStringView text, const text::FoldedText *folded, const lexicon::StartMarks &starts,
                          const lexicon::CueTable &layout)
{
    const QList<Utf16Span> spans = splitLines(text);
    QList<PageLine> lines;
    lines.reserve(spans.size());
    for (const Utf16Span span : spans) {
        PageLine line{.begin = span.begin.value, .end = span.end.value};
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

QList<PageLine> withoutAppeals(QStringView text, const lexicon::StartMarks &starts,
                               const lexicon::CueTable &layout, const PageLine &line)
{
    constexpr qsizetype Shortest = 120; ///< characters
    constexpr qsizetype Share = 4;      ///< one of so many characters may be the page's
    if (!isAppeal(line) || !line.hasSentence || line.size() < Shortest)
        return {line};
    QList<PageLine> parts;
    qsizetype appeals = 0;
    for (qsizetype begin = line.begin; begin < line.end;) {
        qsizetype end = begin;
        while (end < line.end && !isOneOf(text[end], u"。！？!?"))
            ++end;
        while (end < line.end && (isSentenceEnd(text[end]) || isClosing(text[end])))
            ++end;
        PageLine part{.begin = begin, .end = end, .isPiece = begin == line.begin && line.isPiece};
        measure(text, starts, layout, part);
        const bool appeal = isAppeal(part);
        appeals += appeal ? part.size() : 0;
        if (!parts.isEmpty() && isAppeal(parts.last()) == appeal)
            join(parts.last(), part);
        else
            parts.append(part);
        begin = end;
    }
    const bool isMostlyText = appeals * Share <= line.size() && !isAppeal(parts.first());
    return isMostlyText ? parts : QList<PageLine>{line};
}

bool namesClock(QStringView words)
{
    for (qsizetype at = 1; at + 2 < words.size(); ++at) {
        if (words[at] == u':' && isDigit(words[at - 1]) && isDigit(words[at + 1]) && isDigit(words[at + 2]))
            return true;
    }
    return false;
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
