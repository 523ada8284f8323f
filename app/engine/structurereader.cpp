// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/structurereader.h"

#include "engine/bylinereader.h"
#include "engine/calendar.h"
#include "engine/characters.h"
#include "engine/pageline.h"
#include "lexicon/lexicon.h"

#include <algorithm>
#include <bitset>
#include <memory>

namespace jiaoshu::engine {

namespace {

using Line = PageLine;

constexpr qsizetype LongestOpening = 16; ///< of a list of links
constexpr qsizetype LongestCard = 24;
constexpr qsizetype LongestTitle = 80;
constexpr qsizetype LongestHeading = 30;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
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
    if (line.lineWords > 0 && (!line.hasSentence || line.lineWords > 2))
        return true;
    if (line.hasSentence || line.size() > Line::Short)
        return false;
    return (line.separators > 0 && line.shortWord) || (line.separators >= 2 && !line.endsSentence);
}

/** 微博涨3.2%,报41美元: a share bar's word in a line that tells something, though its full stop was lost. */
bool isReport(const Line &line)
{
    return line.commas > 0 && line.size() > Line::Short / 2 && line.hasNumber && line.separators == 0;
}

bool isDateline(const Line &line)
{
    if (!line.mayBeDateline())
        return false;
    // A date with little beside it, or with the words of an imprint.
    return line.day ? line.letters <= (line.hasClock ? 40 : 24) || line.datelineWord
                    : line.datelineWord && line.size() <= Line::Short &&
                          (line.datelineLabel || !line.hasNumber); // 用了两年时间 tells something
}

/** Whether a piece of a page in one line may be a part of a paragraph. */
bool isPlainPiece(const Line &line)
{
    return !isFurniture(line) && !isDateline(line) && !line.opensLinks && !line.day;
}

/** The pieces of a page in one line, but those inside a paragraph, which had a space for no reason. */
QList<Line> joinedPieces(const QList<Line> &lines)
{
    if (std::none_of(lines.begin(), lines.end(), [](const Line &line) { return line.isPiece; }))
        return lines;
    QList<Line> joined;
    joined.reserve(lines.size());
    for (const Line &line : lines) {
        if (line.isPiece && !joined.last().endsSentence && isPlainPiece(joined.last()) && isPlainPiece(line))
            join(joined.last(), line);
        else
            joined.append(line);
    }
    return joined;
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
    if (line.isProse())
        return BlockRole::Body;
    return line.size() <= LongestHeading ? BlockRole::Heading : BlockRole::Caption;
}

/** Where the article's paragraphs begin and end. */
struct Extent
{
    qsizetype first = 0;
    qsizetype last = -1; ///< before first where there are none
};

bool isParagraph(const Line &line)
{
    return line.role == BlockRole::Body &&
           (line.hasSentence || (line.endsSentence && line.size() > Line::Short));
}

/** The pairs of characters of Chinese text that were seen, some of them sharing a place. */
class SeenPairs
{
public:
    void add(QStringView text)
    {
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (isHan(text[i - 1]) && isHan(text[i]))
                m_seen.set(slot(text, i));
        }
    }
    /** Hundredths of the pairs of @p text that were seen; 100 for a text without any. */
    [[nodiscard]] int percentSeen(QStringView text) const
    {
        qsizetype all = 0;
        qsizetype seen = 0;
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (!isHan(text[i - 1]) || !isHan(text[i]))
                continue;
            ++all;
            seen += m_seen.test(slot(text, i));
        }
        return all == 0 ? 100 : static_cast<int>(100 * seen / all);
    }

private:
    static size_t slot(QStringView text, qsizetype i)
    {
        return (text[i - 1].unicode() * size_t(31) + text[i].unicode()) % Slots;
    }
    static constexpr size_t Slots = 1U << 16U;
    std::bitset<Slots> m_seen;
};

/** 新华社银川3月6日电(记者…): a paragraph that opens a report of its own. */
bool opensReport(QStringView text, const Line &line)
{
    constexpr qsizetype Reach = 40; // characters
    const QStringView head = text.mid(line.begin, std::min(line.size(), Reach));
    return head.contains(u"记者") || head.contains(u"日电") || head.contains(u"报讯") ||
           head.contains(u"网讯");
}

/** What stands behind a line of furniture behind the article and speaks of something else: text that was put
 * there for search engines, if it is no report of its own. */
void dropForeignTail(QStringView text, QList<Line> &lines, const Extent &extent)
{
    constexpr int Kindred = 6; ///< per cent of pairs that two texts of one matter share at least
    const auto isMark = [text](const Line &line) {
        // A picture, or a tag that was left in the text, parts two paragraphs of one article.
        return line.role == BlockRole::Furniture && !line.picture &&
               text.mid(line.begin, line.size()).trimmed().front() != u'<';
    };
    qsizetype mark = extent.last;
    while (mark > extent.first && !isMark(lines[mark]))
        --mark;
    if (mark <= extent.first)
        return;
    auto pairs = std::make_unique<SeenPairs>();
    qsizetype before = 0;
    for (qsizetype i = 0; i < mark; ++i) {
        if (lines[i].role == BlockRole::Furniture)
            continue;
        pairs->add(text.mid(lines[i].begin, lines[i].size()));
        before += lines[i].size();
    }
    const qsizetype from = lines[mark].begin;
    if (lines[extent.last].end - from > before) // no tail: the longer part is the article
        return;
    const auto paragraph = std::find_if(lines.cbegin() + mark, lines.cbegin() + extent.last + 1, isParagraph);
    if (paragraph != lines.cbegin() + extent.last + 1 && opensReport(text, *paragraph))
        return;
    if (pairs->percentSeen(text.mid(from, lines[extent.last].end - from)) >= Kindred)
        return;
    for (qsizetype i = mark; i <= extent.last; ++i)
        lines[i].role = BlockRole::Furniture;
}

/** 新增学位 7475个: a label and its figure alone. */
bool isCard(QStringView text, const Line &line)
{
    constexpr qsizetype LongestUnit = 5;
    if (line.role != BlockRole::Body || line.shortWord || line.lineWords > 0 || line.contacts > 0 ||
        !line.hasNumber || line.size() > LongestCard)
        return false;
    const QStringView own = text.mid(line.begin, line.size()).trimmed();
    qsizetype at = own.size();
    if (at > 2 && isDigit(own[at - 1]) && isLatin(own[at - 2])) // m2
        --at;
    while (at > 0 && !isDigit(own[at - 1]) && own.size() - at < LongestUnit)
        --at;
    const qsizetype unit = own.size() - at;
    while (at > 0 && (isDigit(own[at - 1]) || isOneOf(own[at - 1], u".,万亿千百 :")))
        --at;
    return unit > 0 && at >= 2 && at + unit < own.size() && isHan(own[at - 1]) && isHan(own[at - 2]);
}

/** 全长:150米;高度:20米: what a thing is like, with its label before a colon; not who wrote of it or where to
 * turn to. */
bool isLabelled(QStringView text, const Line &line)
{
    constexpr qsizetype LongestLabel = 12;
    if (line.role != BlockRole::Body || line.shortWord || line.lineWords > 0 || line.contacts > 0 ||
        line.appeals > 0 || line.datelineWord || line.size() > 2 * Line::Short)
        return false;
    const QStringView own = text.mid(line.begin, line.size()).trimmed();
    qsizetype at = 0;
    while (at < own.size() && at <= LongestLabel && isHan(own[at]))
        ++at;
    return at >= 2 && at + 1 < own.size() && own[at] == u':';
}

/** The last of at least three cards that follow the last paragraph, some headings between; else that one. */
qsizetype lastCard(QStringView text, const QList<Line> &lines, qsizetype last)
{
    constexpr qsizetype Headings = 5;
    constexpr qsizetype Least = 3;
    const auto tells = [&](const Line &line) { return isCard(text, line) || isLabelled(text, line); };
    qsizetype at = last + 1;
    while (at < lines.size() && at - last <= Headings && !tells(lines[at]) && !lines[at].furnitureWord)
        ++at;
    qsizetype cards = 0;
    qsizetype lastOne = last;
    for (; at < lines.size() && tells(lines[at]); ++at) {
        cards += lines[at].hasNumber;
        lastOne = lines[at].hasNumber ? at : lastOne;
    }
    return cards >= Least ? lastOne : last;
}

/** Finds the paragraphs; what is sold or asked for behind them is none, what goes on behind the last one is.
 */
Extent findParagraphs(QStringView text, QList<Line> &lines)
{
    Extent extent;
    extent.first = std::find_if(lines.begin(), lines.end(), isParagraph) - lines.begin();
    extent.last = lines.rend() - std::find_if(lines.rbegin(), lines.rend(), isParagraph) - 1;
    if (extent.last < extent.first)
        return extent;
    dropForeignTail(text, lines, extent);
    const auto isOut = [](const Line &line) { return !isParagraph(line) || line.isAdvertisement(); };
    qsizetype last = extent.last;
    while (last > extent.first && isOut(lines[last]))
        --last;
    for (qsizetype i = last + 1; i <= extent.last; ++i)
        lines[i].role = BlockRole::Furniture;
    const auto goesOn = [](const Line &line) {
        return line.role == BlockRole::Body && line.isProse() && !line.isAdvertisement() &&
               !(line.shortWord && line.size() <= 2 * Line::Short);
    };
    while (last + 1 < lines.size() && goesOn(lines[last + 1]))
        ++last;
    extent.last = lastCard(text, lines, last);
    return extent;
}

void markPlainLines(QList<Line> &lines)
{
    bool inLinks = false; // behind 相关新闻, up to the next paragraph
    for (Line &line : lines) {
        if (isFurniture(line))
            line.role = BlockRole::Furniture;
        else if (isDateline(line))
            line.role = BlockRole::Dateline;
        else if (inLinks && !line.isProse())
            line.role = BlockRole::Furniture;
        else if (line.captionWord && !line.endsSentence && line.size() <= 2 * Line::Short)
            line.role = BlockRole::Caption;
        inLinks = line.role == BlockRole::Furniture &&
                  (inLinks || (line.opensLinks && line.size() <= LongestOpening));
    }
}

/** Whether line @p i stops inside a sentence and the next one goes on with it. */
bool stopsInside(QStringView text, const QList<Line> &lines, qsizetype i)
{
    constexpr qsizetype ShortestWrapped = 16;
    if (i < 0 || i + 1 >= lines.size() || lines[i].end + 1 != lines[i + 1].begin)
        return false;
    return lines[i].size() >= ShortestWrapped && !lines[i].endsSentence &&
           (isHan(text[lines[i].end - 1]) || isDigit(text[lines[i].end - 1]));
}

/** Whether line @p i is a part of a paragraph that was broken for the width of a page: it goes on with the
 * one before, or is as wide as the next one, which stops inside a sentence too. */
bool isWrapped(QStringView text, const QList<Line> &lines, qsizetype i)
{
    constexpr qsizetype Ragged = 4; ///< characters by which such lines differ
    if (lines[i].commas == 0)
        return false;
    if (i > 0 && lines[i - 1].role == BlockRole::Body && stopsInside(text, lines, i - 1))
        return true;
    return stopsInside(text, lines, i) && stopsInside(text, lines, i + 1) && lines[i + 1].commas > 0 &&
           std::abs(lines[i].size() - lines[i + 1].size()) <= Ragged;
}

/** The title of another story: a short line between paragraphs, right over a dateline with its day. */
void markStoryTitles(QList<Line> &lines, const Extent &extent)
{
    for (qsizetype i = extent.first + 1; i < extent.last; ++i) {
        Line &line = lines[i];
        const Line &next = lines[i + 1];
        const bool mayBe = line.role == BlockRole::Caption ||
                           (line.role == BlockRole::Furniture && !line.furnitureWord && line.lineWords == 0);
        if (mayBe && !line.picture && line.size() <= 2 * Line::Short && line.size() >= Line::Short / 4 &&
            !line.day && next.role == BlockRole::Dateline && next.day)
            line.role = BlockRole::Heading;
    }
}

void assignRoles(QStringView text, QList<Line> &lines)
{
    markPlainLines(lines);
    Extent extent = findParagraphs(text, lines);
    const bool hasParagraphs = extent.first <= extent.last;
    if (!hasParagraphs) // a text without sentences: all that is not furniture is its body
        extent.first = lines.size();
    const qsizetype title = findTitle(lines, extent.first);
    if (title >= 0 && (hasParagraphs || lines.size() > 1))
        lines[title].role = BlockRole::Title;
    if (!hasParagraphs)
        return;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line &line = lines[i];
        if (line.role == BlockRole::Dateline && i > extent.last && !line.day)
            line.role = BlockRole::Furniture;
        if (line.role != BlockRole::Body || isParagraph(line))
            continue;
        if (i > extent.last)
            line.role = BlockRole::Furniture;
        else if (i < extent.first)
            line.role = title >= 0 && i < title ? BlockRole::Furniture : roleBetweenParagraphs(line);
        else if (isWrapped(text, lines, i))
            continue;
        else
            line.role = line.shortWord && !line.endsSentence && !isReport(line) ? BlockRole::Furniture
                                                                                : roleBetweenParagraphs(line);
    }
    markStoryTitles(lines, extent);
}

/** 青河新闻 2020-09-02 08:45 记者 王一 报道…: the first paragraph begins with what else is a line of its own.
 */
std::optional<QDate> dayBeforeReport(QStringView text, const QList<Line> &lines,
                                     const lexicon::CueTable &times)
{
    constexpr qsizetype Reach = 40; // characters
    const auto first =
        std::find_if(lines.cbegin(), lines.cend(), [](const Line &l) { return l.role == BlockRole::Body; });
    if (first == lines.cend())
        return std::nullopt;
    const qsizetype end = first->begin + std::min(first->size(), Reach);
    const QStringView head = text.sliced(first->begin, end - first->begin);
    if (namesClock(head))
        return firstDayIn(text, first->begin, end, times);
    // (记者王一青河2020年9月2日电)
    for (qsizetype at = first->begin; at < end; ++at) {
        const auto date = writtenDateAt(text, at, times);
        if (date && date->isDay() && isOneOf(charAt(text, date->end), u"电讯"))
            return date->toDate().isValid() ? std::optional(date->toDate()) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QDate> publicationDate(QStringView text, const QList<Line> &lines,
                                     const lexicon::CueTable &times)
{
    for (const Line &line : lines) {
        if (line.role == BlockRole::Dateline && line.day && !line.furnitureWord)
            return line.day;
    }
    for (const Line &line : lines) {
        if (line.role != BlockRole::Furniture || line.furnitureWord)
            continue;
        if (const auto day = firstDayIn(text, line.begin, line.end, times))
            return day;
    }
    return dayBeforeReport(text, lines, times);
}

} // namespace

Structure StructureReader::read(const text::FoldedText &folded, const lexicon::StartMarks &starts) const
{
    return structureOf(folded.text(), &folded, starts);
}

Structure StructureReader::read(QStringView foldedText) const
{
    return structureOf(foldedText, nullptr, m_lexicon.wordStarts().marksOf(foldedText));
}

Structure StructureReader::structureOf(QStringView foldedText, const text::FoldedText *folded,
                                       const lexicon::StartMarks &starts) const
{
    Structure structure;
    const lexicon::Cues &cues = m_lexicon.cues();
    const QList<Line> joined = joinedPieces(findLines(foldedText, folded, starts, cues));
    QList<Line> lines;
    lines.reserve(joined.size());
    for (const Line &line : joined)
        appendWithoutAppeals(foldedText, starts, cues, line, lines);
    assignRoles(foldedText, lines);
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
    structure.publishedOn = publicationDate(foldedText, lines, cues.period);
    BylineReader(m_lexicon).read(foldedText, structure);
    return structure;
}

} // namespace jiaoshu::engine
