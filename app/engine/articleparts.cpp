// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articleparts.h"

#include "engine/characters.h"

#include "text/codepointindex.h"

namespace jiaoshu::engine {

namespace {

constexpr qsizetype LongestHead = 1000; ///< UTF-16 units; title, dateline and opening

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
    part.head = m_headLength;
    part.text.reserve(m_head.size() + stretch.size());
    part.text += m_head;
    part.text += stretch;
    return part;
}

std::optional<ArticlePart> ArticleParts::next()
{
    if (m_isDone)
        return {};
    const qsizetype end = endOfNext();
    ArticlePart part = partTo(end);
    m_at = end;
    m_given = part.end.value;
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
        parts.m_at = end;
        parts.m_given = part.end.value;
    }
}

} // namespace jiaoshu::engine
