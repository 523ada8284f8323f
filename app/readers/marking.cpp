// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/marking.h"

#include <algorithm>

namespace jiaoshu::readers {

namespace {

constexpr qsizetype LongestShown = 60;

QString shown(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= LongestShown ? line : QString(line.left(LongestShown) + QStringLiteral("…"));
}

QString onOneLine(QString words)
{
    for (const auto *end : {"\r\n", "\n", "\r", "\t"})
        words.replace(QLatin1StringView(end), QLatin1StringView(" "));
    return words;
}

/** The words as some programs write them: line ends escaped, or as spaces. */
bool sameWords(const QString &stands, const QString &told)
{
    if (stands == told || onOneLine(stands) == onOneLine(told))
        return true;
    QString unescaped = told;
    unescaped.replace(QStringLiteral("\\r"), QStringLiteral("\r"))
        .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    return onOneLine(stands) == onOneLine(unescaped);
}

} // namespace

Marking::Marking(const QString &text) : m_text(text), m_index(text)
{
    for (qsizetype at = text.indexOf(u"\r\n"); at >= 0; at = text.indexOf(u"\r\n", at + 2))
        m_lineEnds.append(m_index.toCodePoint(Utf16Offset{at}).value - m_lineEnds.size());
}

std::optional<CodePointSpan> Marking::spanOf(std::pair<qint64, qint64> piece, Count by) const
{
    const auto [begin, end] = piece;
    if (begin < 0 || end <= begin || end > m_text.size())
        return {};
    CodePointSpan span = codePointSpan(begin, end);
    if (by == Count::Utf16) {
        const Utf16Span units = utf16Span(begin, end);
        span = m_index.toCodePoint(units);
        if (m_index.toUtf16(span) != units) // within a pair
            return {};
    } else if (by == Count::LfCodePoints) {
        const auto toRaw = [this](qsizetype at) {
            return at + (std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), at) - m_lineEnds.begin());
        };
        span = codePointSpan(toRaw(begin), toRaw(end));
    }
    if (span.end > m_index.end() || span.isEmpty())
        return {};
    return span;
}

QString Marking::slice(CodePointSpan span) const
{
    const Utf16Span at = m_index.toUtf16(span);
    return m_text.mid(at.begin.value, at.length());
}

bool Marking::fits(const ToldMark &told, const QList<CodePointSpan> &pieces) const
{
    if (!told.quote)
        return true;
    QStringList words;
    for (const CodePointSpan piece : pieces)
        words.append(slice(piece));
    return sameWords(words.join(u' '), *told.quote);
}

Result<Mark> Marking::held(const ToldMark &told)
{
    QList<Count> counts = {Count::CodePoints};
    if (told.quote) {
        counts.append(Count::Utf16);
        if (!m_lineEnds.isEmpty())
            counts.append(Count::LfCodePoints);
    }
    for (const Count by : counts) {
        QList<CodePointSpan> pieces;
        for (const auto &piece : told.pieces) {
            if (const auto span = spanOf(piece, by))
                pieces.append(*span);
        }
        if (pieces.isEmpty() || pieces.size() != told.pieces.size() || !fits(told, pieces))
            continue;
        m_byUtf16 += by == Count::Utf16;
        m_byLf += by == Count::LfCodePoints;
        const auto [first, last] = std::ranges::minmax(pieces);
        return Mark{told.id, {first.begin, last.end}, told.label, told.fields};
    }
    const auto at = told.pieces.isEmpty() ? std::optional<CodePointSpan>()
                                          : spanOf(told.pieces.first(), Count::CodePoints);
    const QString place =
        told.pieces.isEmpty()
            ? QStringLiteral("nowhere")
            : QStringLiteral("%1-%2").arg(told.pieces.first().first).arg(told.pieces.last().second);
    return fail(ErrorCode::BadSpan, QStringLiteral("%1 “%2” at %3: %4")
                                        .arg(told.id, shown(told.quote.value_or(QString())), place,
                                             at ? QString(QStringLiteral("the text has “") +
                                                          shown(slice(*at)) + QStringLiteral("” there"))
                                                : QStringLiteral("the text has no such place")));
}

QStringList Marking::notes() const
{
    QStringList notes;
    if (m_byUtf16 > 0)
        notes.append(QStringLiteral("the offsets of %1 marks count UTF-16 units").arg(m_byUtf16));
    if (m_byLf > 0)
        notes.append(QStringLiteral("the offsets of %1 marks count each line end as one").arg(m_byLf));
    return notes;
}

std::optional<CodePointSpan> Marking::onlyPlace(const QString &prefix, const QString &exact,
                                                const QString &suffix) const
{
    const QString words = prefix + exact + suffix;
    const qsizetype first = exact.isEmpty() ? -1 : m_text.indexOf(words);
    if (first < 0 || m_text.indexOf(words, first + 1) >= 0)
        return {};
    const qsizetype begin = first + prefix.size();
    return m_index.toCodePoint(utf16Span(begin, begin + exact.size()));
}

void addMarks(Document &document, const QList<ToldMark> &told, const std::function<void(Error &&)> &fault)
{
    Marking marking(document.text);
    for (const ToldMark &one : told) {
        auto mark = marking.held(one);
        if (!mark)
            fault({mark.error().code, mark.error().detail, document.part});
        else
            document.marks.append(std::move(*mark));
    }
    document.notes += marking.notes();
}

} // namespace jiaoshu::readers
