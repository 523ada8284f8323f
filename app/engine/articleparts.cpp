// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articleparts.h"

#include "engine/characters.h"

#include "text/codepointindex.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

// UTF-16 units
constexpr qsizetype LongestHead = 1000;      ///< title, dateline and opening
constexpr qsizetype LongestTableHead = 2000; ///< a table's first row with what stands above it
constexpr qsizetype LongestAbove = 40;       ///< a line of that
constexpr int LinesAbove = 2;                ///< what a table's numbers are counted in stands there

qsizetype codePointsIn(QStringView text)
{
    return text::CodePointIndex(text).end().value;
}

/** How good a place to cut is; a better one is taken however far it lies before. */
enum class Cut { Anywhere, Word, Line, Sentence, Paragraph };

Cut cutBehind(QStringView text, qsizetype at)
{
    static constexpr CharacterSet Ends(u"。！？!?");
    static constexpr CharacterSet Marks(u"，、；;：）)”");
    const QChar c = text[at];
    if (c == u'\n') {
        const QChar before = charAt(text, at - 1);
        return before == u'\n' || before == u'\r' || Ends.contains(before) ? Cut::Paragraph : Cut::Line;
    }
    if (Ends.contains(c))
        return Cut::Sentence;
    return Marks.contains(c) || c.isSpace() ? Cut::Word : Cut::Anywhere;
}

/** The best end of a stretch between @p from and @p to; the last one of its kind. */
std::pair<qsizetype, Cut> bestCut(QStringView text, qsizetype from, qsizetype to)
{
    static constexpr CharacterSet Closing(u"”’」』）)");
    qsizetype best = text[to].isLowSurrogate() ? to - 1 : to;
    Cut found = Cut::Anywhere;
    for (qsizetype at = to - 1; at >= from && found != Cut::Paragraph; --at) {
        const Cut cut = cutBehind(text, at);
        if (cut > found) {
            found = cut;
            best = at + 1;
        }
    }
    if (found == Cut::Sentence && Closing.contains(text[best]))
        ++best;
    return {best, found};
}

/** How many cells a line has, parted by tabs, in one without any by spaces. */
int cellsIn(QStringView line)
{
    line = line.trimmed();
    const bool hasTab = line.contains(u'\t');
    int cells = 1;
    for (qsizetype at = 1; at < line.size(); ++at)
        cells += line[at] == u'\t' || (!hasTab && line[at].isSpace() && !line[at - 1].isSpace());
    return cells;
}

/** The line that begins at @p at, with its end. */
QStringView lineAt(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return text.sliced(at, end < 0 ? text.size() - at : end + 1 - at);
}

/** The begin of the line before the one that begins at @p at, which is not the first. */
qsizetype lineBefore(QStringView text, qsizetype at)
{
    return at < 2 ? 0 : text.lastIndexOf(u'\n', at - 2) + 1;
}

} // namespace

ArticleParts::ArticleParts(QString rawText) : m_raw(std::move(rawText))
{
    if (m_raw.size() <= Longest)
        return;
    const auto [end, cut] = bestCut(m_raw, 0, LongestHead);
    if (cut < Cut::Line)
        return;
    m_head = m_raw.first(end) + QLatin1String("\n\n");
    m_headLength = codePointsIn(m_head);
}

qsizetype ArticleParts::endOfNext() const
{
    if (m_raw.size() - m_at <= Longest)
        return m_raw.size();
    return bestCut(m_raw, m_at + Longest / 2, m_at + Longest).first;
}

ArticlePart ArticleParts::partTo(qsizetype end) const
{
    const QStringView stretch = QStringView(m_raw).mid(m_at, end - m_at);
    ArticlePart part;
    part.begin = CodePointOffset{m_given};
    part.end = CodePointOffset{m_given + codePointsIn(stretch)};
    if (m_at == 0) {
        part.text = end == m_raw.size() ? m_raw : stretch.toString();
        return part;
    }
    const QStringView table = QStringView(m_raw).sliced(m_tableHead.begin.value, m_tableHead.length());
    part.tableHead = codePointsIn(table);
    part.table = m_tableAt;
    part.head = m_headLength + part.tableHead;
    part.text.reserve(m_head.size() + table.size() + stretch.size());
    part.text += m_head;
    part.text += table;
    part.text += stretch;
    return part;
}

/** The first row of the table that goes on at @p end, with the short lines above it. */
Utf16Span ArticleParts::tableHeadAt(qsizetype end) const
{
    const QStringView text = m_raw;
    if (end >= text.size() || text[end - 1] != u'\n')
        return {};
    const QStringView row = lineAt(text, end);
    const int cells = cellsIn(row);
    if (cells < 2 || std::none_of(row.begin(), row.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    qsizetype first = end;
    while (first > m_at) {
        const qsizetype before = lineBefore(text, first);
        if (before < m_at || cellsIn(text.sliced(before, first - before)) != cells)
            break;
        first = before;
    }
    if (first == m_at && !m_tableHead.isEmpty())
        return m_tableHead;
    if (first == end)
        return {};
    qsizetype begin = first;
    for (int line = 0; line < LinesAbove && begin > 0; ++line) {
        const qsizetype before = lineBefore(text, begin);
        if (begin - before > LongestAbove)
            break;
        begin = before;
    }
    const Utf16Span head = utf16Span(begin, first + lineAt(text, first).size());
    return head.length() <= LongestTableHead ? head : Utf16Span{};
}

void ArticleParts::goTo(qsizetype end, qsizetype given)
{
    const Utf16Span head = tableHeadAt(end);
    if (!head.isEmpty() && head != m_tableHead) {
        const qsizetype begin = head.begin.value;
        const QStringView text = m_raw;
        m_tableAt = CodePointOffset{begin < m_at ? m_given - codePointsIn(text.sliced(begin, m_at - begin))
                                                 : m_given + codePointsIn(text.sliced(m_at, begin - m_at))};
    }
    m_tableHead = head;
    m_at = end;
    m_given = given;
}

std::optional<ArticlePart> ArticleParts::next()
{
    if (m_isDone)
        return {};
    const qsizetype end = endOfNext();
    ArticlePart part = partTo(end);
    goTo(end, part.end.value);
    m_isDone = end == m_raw.size();
    return part;
}

ArticlePart ArticleParts::holding(const QString &rawText, CodePointSpan span)
{
    ArticleParts parts(rawText);
    for (;;) {
        const qsizetype end = parts.endOfNext();
        ArticlePart part = parts.partTo(end);
        if (span.begin < part.end || end == rawText.size()) {
            if (span.end <= part.end)
                return part;
            const text::CodePointIndex index(rawText);
            return parts.partTo(index.toUtf16(std::min(span.end, index.end())).value);
        }
        parts.goTo(end, part.end.value);
    }
}

} // namespace jiaoshu::engine
