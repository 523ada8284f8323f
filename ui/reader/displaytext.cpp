// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/displaytext.h"

#include "ui/reader/charactername.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Shorter paragraphs are shown as they are. */
constexpr qsizetype LongParagraph = 1000;
/** A long one is broken at the first sentence end after so many units … */
constexpr qsizetype PieceLength = 200;
/** … and anywhere after so many, so that a text without any punctuation still can be laid out. */
constexpr qsizetype LongestPiece = 1000;

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == 0x0B || unit == 0x0C || unit == 0x85 || unit == 0x2028 ||
           unit == 0x2029;
}

bool endsSentence(char16_t unit)
{
    return unit == u'。' || unit == u'；' || unit == u'！' || unit == u'？';
}

bool closes(char16_t unit)
{
    return unit == u'”' || unit == u'’' || unit == u'」' || unit == u'』' || unit == u'）' || unit == u'》';
}

/** Most of an article: nothing to look at more closely. */
bool isPlain(char16_t unit)
{
    return (unit >= 0x3000 && unit < 0xD800) || (unit >= 0x20 && unit < 0x7F) ||
           (unit >= 0xFF01 && unit < 0xFFF0);
}

} // namespace

class DisplayText::Builder
{
public:
    explicit Builder(DisplayText &text) : m_text(text), m_raw(text.m_raw) {}

    void build()
    {
        m_text.m_shown.reserve(m_raw.size() + m_raw.size() / PieceLength);
        startParagraph();
        while (m_at < m_raw.size()) {
            const char16_t unit = m_raw[m_at].unicode();
            if (isLineEnd(unit))
                takeLineEnd(unit);
            else if (isPlain(unit))
                takePlain(unit);
            else
                takeOther(unit);
        }
        copyRun();
        holdNumbersTogether();
    }

private:
    /** 7 503 100 stays on one line, whatever the space between its digits is. */
    void holdNumbersTogether()
    {
        constexpr qsizetype Group = 3;
        QString &shown = m_text.m_shown;
        const auto isDigit = [&](qsizetype at) {
            return at >= 0 && at < shown.size() && shown[at] >= u'0' && shown[at] <= u'9';
        };
        const auto isSpace = [](QChar c) { return c == u' ' || (c >= QChar(0x2004) && c <= QChar(0x200A)); };
        for (qsizetype at = 1; at + Group < shown.size(); ++at) {
            if (isSpace(shown[at]) && isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) &&
                isDigit(at + 3) && !isDigit(at + Group + 1))
                shown[at] = shown[at] == u' ' ? QChar(QChar::Nbsp) : QChar(0x202F);
        }
    }

    void startParagraph()
    {
        const auto end = std::find_if(m_raw.cbegin() + m_at, m_raw.cend(),
                                      [](QChar character) { return isLineEnd(character.unicode()); });
        m_breaks = end - m_raw.cbegin() - m_at > LongParagraph;
        m_pieceBegin = m_at;
    }

    void copyRun()
    {
        m_text.m_shown += QStringView(m_raw).sliced(m_runBegin, m_at - m_runBegin);
        m_runBegin = m_at;
    }

    void replace(int rawLength, QStringView shown)
    {
        copyRun();
        m_text.m_differences.append(
            {m_at, rawLength, static_cast<int>(m_text.m_shown.size()), static_cast<int>(shown.size())});
        m_text.m_shown += shown;
        m_at += rawLength;
        m_runBegin = m_at;
    }

    void takeLineEnd(char16_t unit)
    {
        if (unit == u'\n')
            ++m_at;
        else if (unit == u'\r' && m_at + 1 < m_raw.size() && m_raw[m_at + 1] == u'\n')
            replace(2, u"\n");
        else
            replace(1, u"\n");
        startParagraph();
    }

    void takePlain(char16_t unit)
    {
        ++m_at;
        if (m_breaks && m_at - m_pieceBegin >= PieceLength)
            breakAfter(unit);
    }

    void breakAfter(char16_t unit)
    {
        const bool atEnd = m_at >= m_raw.size() || isLineEnd(m_raw[m_at].unicode());
        if (atEnd || closes(m_raw[m_at].unicode()))
            return;
        const bool afterSentence =
            endsSentence(unit) || (closes(unit) && endsSentence(m_raw[m_at - 2].unicode()));
        const bool overlong = m_at - m_pieceBegin >= LongestPiece && !m_raw[m_at].isDigit();
        if (!afterSentence && !overlong)
            return;
        copyRun();
        m_text.m_addedBreaks.append(static_cast<int>(m_text.m_shown.size()));
        replace(0, u"\n");
        m_pieceBegin = m_at;
    }

    void takeOther(char16_t unit)
    {
        const bool pair =
            QChar::isHighSurrogate(unit) && m_at + 1 < m_raw.size() && m_raw[m_at + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(unit, m_raw[m_at + 1].unicode()) : unit;
        const int length = pair ? 2 : 1;
        const QString name = characterName(character, m_at > 0 ? m_raw[m_at - 1].unicode() : u' ');
        if (!name.isEmpty()) {
            replace(length, name);
            return;
        }
        m_at += length;
        if (m_breaks && m_at - m_pieceBegin >= PieceLength)
            breakAfter(unit);
    }

    DisplayText &m_text;
    const QString &m_raw;
    qsizetype m_at = 0;
    qsizetype m_runBegin = 0;
    qsizetype m_pieceBegin = 0;
    bool m_breaks = false;
};

DisplayText::DisplayText(const QString &raw) : m_raw(raw), m_index(m_raw)
{
    Builder(*this).build();
}

ShownSpan DisplayText::toShown(CodePointSpan span) const
{
    return toShown(m_index.toUtf16(span));
}

ShownSpan DisplayText::toShown(Utf16Span span) const
{
    const int begin = shownBegin(span.begin);
    return {begin, std::max(begin, shownEnd(span.end))};
}

CodePointSpan DisplayText::toCodePoints(ShownSpan span) const
{
    return m_index.toCodePoint(toRaw(span));
}

Utf16Span DisplayText::toRaw(ShownSpan span) const
{
    const qsizetype begin = rawBegin(span.begin);
    return utf16Span(begin, std::max(begin, rawEnd(span.end)));
}

int DisplayText::shownBegin(Utf16Offset raw) const
{
    auto next =
        std::upper_bound(m_differences.cbegin(), m_differences.cend(), raw.value,
                         [](qsizetype at, const Difference &difference) { return at < difference.raw; });
    if (next == m_differences.cbegin())
        return static_cast<int>(raw.value);
    const Difference &last = *--next;
    const qsizetype beyond = raw.value - last.raw - last.rawLength;
    return beyond < 0 ? last.shown : static_cast<int>(last.shown + last.shownLength + beyond);
}

int DisplayText::shownEnd(Utf16Offset raw) const
{
    auto next =
        std::lower_bound(m_differences.cbegin(), m_differences.cend(), raw.value,
                         [](const Difference &difference, qsizetype at) { return difference.raw < at; });
    if (next == m_differences.cbegin())
        return static_cast<int>(raw.value);
    const Difference &last = *--next;
    const qsizetype beyond = std::max(qsizetype(0), raw.value - last.raw - last.rawLength);
    return static_cast<int>(last.shown + last.shownLength + beyond);
}

qsizetype DisplayText::rawBegin(int shown) const
{
    auto next = std::upper_bound(m_differences.cbegin(), m_differences.cend(), shown,
                                 [](int at, const Difference &difference) { return at < difference.shown; });
    if (next == m_differences.cbegin())
        return shown;
    const Difference &last = *--next;
    const int beyond = shown - last.shown - last.shownLength;
    return beyond < 0 ? last.raw : last.raw + last.rawLength + beyond;
}

qsizetype DisplayText::rawEnd(int shown) const
{
    auto next = std::lower_bound(m_differences.cbegin(), m_differences.cend(), shown,
                                 [](const Difference &difference, int at) { return difference.shown < at; });
    if (next == m_differences.cbegin())
        return shown;
    const Difference &last = *--next;
    return last.raw + last.rawLength + std::max(0, shown - last.shown - last.shownLength);
}

} // namespace jiaoshu::ui
