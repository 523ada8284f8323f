// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/structurereader.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::Cue;
using lexicon::LayoutCue;
using lexicon::roles;

constexpr qsizetype ShortLine = 40;   ///< characters; a heading, a menu entry
constexpr qsizetype WrappedLine = 25; ///< characters; a line that may go on in the next one
constexpr qsizetype LongestTitle = 80;
constexpr qsizetype LongestHeading = 30;

struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype letters = 0;    ///< letters and digits
    qsizetype separators = 0; ///< | > · and their like
    bool hasSentence = false; ///< 。 or the like somewhere
    bool endsSentence = false;
    std::optional<QDate> day{}; ///< the first one; not looked for where the line can be no dateline
    bool furnitureWord = false;
    bool shortWord = false;
    bool datelineWord = false;
    bool captionWord = false;
    bool picture = false;
    BlockRole role = BlockRole::Body;

    [[nodiscard]] qsizetype size() const { return end - begin; }
    [[nodiscard]] bool isParagraph() const
    {
        return role == BlockRole::Body && (hasSentence || endsSentence);
    }
};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}
bool isSeparator(QChar c)
{
    return isOneOf(c, u"|>›»·/_│丨┃");
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
    int depth = 0;
    for (const QChar c : text) {
        if (isHan(c))
            continue;
        if (isOneOf(c, u"(「『《"))
            ++depth;
        else if (isOneOf(c, u")」』》"))
            --depth;
    }
    return depth > 0;
}

QList<Line> splitLines(QStringView text)
{
    QList<Line> lines;
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

bool mayBeDateline(const Line &line)
{
    return !line.hasSentence && line.size() <= 2 * ShortLine;
}

void measure(QStringView text, const lexicon::CueTable &cues, Line &line)
{
    const QStringView own = text.mid(line.begin, line.size());
    line.endsSentence = endsWithSentence(own.trimmed());
    for (qsizetype i = 0; i < own.size(); ++i) {
        const QChar c = own[i];
        const bool han = isHan(c);
        line.letters += han || c.isLetterOrNumber() || c.isSurrogate();
        line.separators += (!han || c == u'丨') && isSeparator(c);
        line.hasSentence = line.hasSentence || c == u'。';
        const auto cue = cues.beginningAt(own, i, ~lexicon::CueRoles(0));
        if (!cue)
            continue;
        line.furnitureWord = line.furnitureWord || cue->is(LayoutCue::Furniture);
        line.shortWord = line.shortWord || cue->is(LayoutCue::Short);
        line.datelineWord = line.datelineWord || cue->is(LayoutCue::Dateline);
        line.captionWord = line.captionWord || cue->is(LayoutCue::Caption);
        line.picture = line.picture || cue->is(LayoutCue::Picture);
    }
    if (mayBeDateline(line))
        line.day = firstDayIn(text, line.begin, line.end);
}

/** Many short items side by side, or hardly a word: a menu, a tag cloud, a frame. */
bool isListOfLinks(const Line &line)
{
    if (line.letters == 0)
        return true;
    return line.separators >= 3 && !line.hasSentence && line.size() / line.separators < 30;
}

bool isFurniture(const Line &line)
{
    if (line.furnitureWord || isListOfLinks(line) || (line.picture && !line.hasSentence))
        return true;
    if (line.hasSentence || line.size() > ShortLine)
        return false;
    return (line.separators > 0 && line.shortWord) || (line.separators >= 2 && !line.endsSentence);
}

bool isDateline(const Line &line)
{
    if (!mayBeDateline(line))
        return false;
    // A date with little beside it, or with the words of an imprint.
    return line.day ? line.letters <= 24 || line.datelineWord : line.datelineWord && line.size() <= ShortLine;
}

/** The index of the title among the lines before the first paragraph, or -1. */
qsizetype findTitle(const QList<Line> &lines, qsizetype firstParagraph)
{
    qsizetype dateline = firstParagraph;
    for (qsizetype i = 0; i < firstParagraph && dateline == firstParagraph; ++i) {
        if (lines[i].role == BlockRole::Dateline && lines[i].day)
            dateline = i;
    }
    for (const bool beforeDateline : {true, false}) {
        const qsizetype to = beforeDateline ? dateline : firstParagraph;
        qsizetype best = -1;
        for (qsizetype i = 0; i < to; ++i) {
            const Line &line = lines[i];
            if (line.role != BlockRole::Body || line.shortWord || line.letters < 4 ||
                line.size() > LongestTitle)
                continue;
            if (best < 0 || (line.letters > lines[best].letters && lines[best].letters < 8))
                best = i;
        }
        if (best >= 0)
            return best;
    }
    return -1;
}

BlockRole roleBetweenParagraphs(const Line &line)
{
    if (line.endsSentence)
        return BlockRole::Body;
    return line.size() <= LongestHeading ? BlockRole::Heading : BlockRole::Caption;
}

void assignRoles(QList<Line> &lines)
{
    for (Line &line : lines) {
        if (isFurniture(line))
            line.role = BlockRole::Furniture;
        else if (isDateline(line))
            line.role = BlockRole::Dateline;
        else if (line.captionWord && !line.endsSentence && line.size() <= 2 * ShortLine)
            line.role = BlockRole::Caption;
    }
    const auto isParagraph = [](const Line &line) {
        return line.isParagraph() && (line.hasSentence || line.size() > ShortLine);
    };
    qsizetype first = std::find_if(lines.begin(), lines.end(), isParagraph) - lines.begin();
    const auto lastParagraph = std::find_if(lines.rbegin(), lines.rend(), isParagraph);
    const bool hasParagraphs = first < lines.size();
    if (!hasParagraphs) // a text without sentences: all that is not furniture is its body
        first = lines.size();
    const qsizetype title = findTitle(lines, first);
    if (title >= 0 && (hasParagraphs || lines.size() > 1))
        lines[title].role = BlockRole::Title;
    if (!hasParagraphs)
        return;
    const qsizetype last = lines.rend() - lastParagraph - 1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line &line = lines[i];
        if (line.role != BlockRole::Body || isParagraph(line))
            continue;
        if (i > last)
            line.role = BlockRole::Furniture;
        else if (i < first)
            line.role = title >= 0 && i < title ? BlockRole::Furniture : roleBetweenParagraphs(line);
        else
            line.role =
                line.shortWord && !line.endsSentence ? BlockRole::Furniture : roleBetweenParagraphs(line);
    }
    for (qsizetype i = last + 1; i < lines.size(); ++i) {
        if (lines[i].role == BlockRole::Dateline && !lines[i].day)
            lines[i].role = BlockRole::Furniture;
    }
}

std::optional<QDate> publicationDate(QStringView text, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        if (line.role == BlockRole::Dateline && line.day && !line.furnitureWord)
            return line.day;
    }
    for (const Line &line : lines) {
        if (line.role != BlockRole::Furniture || line.furnitureWord)
            continue;
        if (const auto day = firstDayIn(text, line.begin, line.end))
            return day;
    }
    return std::nullopt;
}

} // namespace

Structure StructureReader::read(QStringView foldedText) const
{
    Structure structure;
    QList<Line> lines = splitLines(foldedText);
    for (Line &line : lines)
        measure(foldedText, m_lexicon.cues().layout, line);
    assignRoles(lines);
    structure.blocks.reserve(lines.size());
    for (const Line &line : lines) {
        structure.blocks.append({utf16Span(line.begin, line.end), line.role});
        if (line.role != BlockRole::Title)
            continue;
        qsizetype begin = line.begin;
        qsizetype end = line.end;
        while (begin < end && isSpace(foldedText[begin]))
            ++begin;
        while (begin < end && isSpace(foldedText[end - 1]))
            --end;
        structure.title = utf16Span(begin, end);
    }
    structure.publishedOn = publicationDate(foldedText, lines);
    return structure;
}

} // namespace jiaoshu::engine
