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

/** An opening parenthesis or quote that is not closed: the line from @p begin to @p end goes on. */
bool isOpen(QStringView text, const lexicon::StartMarks &starts, qsizetype begin, qsizetype end)
{
    qsizetype depth = 0;
    lexicon::forEachStart(starts, lexicon::WordStart::LineMark, begin, end, [&](qsizetype at) {
        depth += isOneOf(text[at], u"(「『《");
        depth -= isOneOf(text[at], u")」』》");
    });
    return depth > 0;
}

QList<Utf16Span> splitLines(QStringView text, const lexicon::StartMarks &starts)
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
            joins = line.size() >= WrappedLine && isOpen(text, starts, begin, end);
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

/** Counts the marks of @p line; of all its characters these alone are looked at. */
void countMarks(QStringView text, const lexicon::StartMarks &starts, PageLine &line)
{
    line.letters = line.size();
    lexicon::forEachStart(starts, lexicon::WordStart::LineMark, line.begin, line.end, [&](qsizetype at) {
        const QChar c = text[at];
        line.letters -= c != u'丨'; // which is a letter as well
        line.commas += isOneOf(c, u",，");
        line.hasSentence |= c == u'。';
        line.separators += isOneOf(c, u"|>›»·/_│丨┃");
    });
}

void measure(QStringView text, const lexicon::StartMarks &starts, const lexicon::Cues &cues, PageLine &line)
{
    const QStringView own = text.mid(line.begin, line.size());
    line.endsSentence = endsWithSentence(own.trimmed());
    countMarks(text, starts, line);
    const auto next = [&](qsizetype from) {
        return nextStart(starts, lexicon::WordStart::LayoutCue, from, line.end);
    };
    for (qsizetype at = next(line.begin); at < line.end; at = next(at + 1)) {
        if (const auto cue = cues.layout.beginningAt(own, at - line.begin, ~lexicon::CueRoles(0)))
            countWord(*cue, own, line);
    }
    line.hasNumber = nextStart(starts, lexicon::WordStart::LineNumber, line.begin, line.end) < line.end;
    if (line.mayBeDateline()) {
        const QStringView bare = own.trimmed();
        const QDate compact = bare.size() == 8 && (bare.startsWith(u"20") || bare.startsWith(u"19"))
                                  ? QDate::fromString(bare, u"yyyyMMdd")
                                  : QDate(); // 20181116
        line.day = compact.isValid() ? compact : firstDayIn(text, line.begin, line.end, cues.period);
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
                          const lexicon::Cues &cues)
{
    const QList<Utf16Span> spans = splitLines(text, starts);
    QList<PageLine> lines;
    lines.reserve(spans.size());
    for (const Utf16Span span : spans) {
        PageLine line{.begin = span.begin.value, .end = span.end.value};
        measure(text, starts, cues, line);
        if (!folded || !isWholePage(line)) {
            lines.append(line);
            continue;
        }
        for (PageLine &piece : piecesOf(line, *folded)) {
            measure(text, starts, cues, piece);
            lines.append(piece);
        }
    }
    return lines;
}

void appendWithoutAppeals(QStringView text, const lexicon::StartMarks &starts, const lexicon::Cues &cues,
                          const PageLine &line, QList<PageLine> &lines)
{
    constexpr qsizetype Shortest = 120; ///< characters
    constexpr qsizetype Share = 4;      ///< one of so many characters may be the page's
    if (!isAppeal(line) || !line.hasSentence || line.size() < Shortest)
        return lines.append(line);
    QList<PageLine> parts;
    qsizetype appeals = 0;
    for (qsizetype begin = line.begin; begin < line.end;) {
        qsizetype end = begin;
        while (end < line.end && !isOneOf(text[end], u"。！？!?"))
            ++end;
        while (end < line.end && (isSentenceEnd(text[end]) || isClosing(text[end])))
            ++end;
        PageLine part{.begin = begin, .end = end, .isPiece = begin == line.begin && line.isPiece};
        measure(text, starts, cues, part);
        const bool appeal = isAppeal(part);
        appeals += appeal ? part.size() : 0;
        if (!parts.isEmpty() && isAppeal(parts.last()) == appeal)
            join(parts.last(), part);
        else
            parts.append(part);
        begin = end;
    }
    const bool isMostlyText = appeals * Share <= line.size() && !isAppeal(parts.first());
    lines.append(isMostlyText ? parts : QList<PageLine>{line});
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
