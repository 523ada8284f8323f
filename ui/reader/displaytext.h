// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "text/codepointindex.h"

#include <QList>
#include <QString>

namespace jiaoshu::ui {

/** A stretch of what the widget shows, in UTF-16 units of DisplayText::shown(), which are document positions;
 * end exclusive. */
struct ShownSpan
{
    int begin = 0;
    int end = 0;
    bool operator==(const ShownSpan &) const = default;
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
};

/** A raw article made fit for a text widget, and the way between the two. A widget alters what it is given
 * (CR LF, U+2028, U+FDD0), so it is given a text in which each unit is one document position: every line end
 * is one LF, invisible and direction characters stand as their names in ‹angles›, what is no character is
 * U+FFFD, spaces between the digits of a number keep it on one line, and very long paragraphs get line ends
 * that the article does not have. */
class DisplayText
{
public:
    DisplayText() = default;
    explicit DisplayText(const QString &raw);

    [[nodiscard]] const QString &raw() const { return m_raw; }
    [[nodiscard]] const QString &shown() const { return m_shown; }
    /** Positions of the line ends in shown() that are not in the article, ascending. */
    [[nodiscard]] const QList<int> &addedBreaks() const { return m_addedBreaks; }

    /** Where a stretch of the article is shown; added line ends at its edges are left out. */
    [[nodiscard]] ShownSpan toShown(CodePointSpan span) const;
    [[nodiscard]] ShownSpan toShown(Utf16Span span) const;
    /** What a shown stretch is in the article; one that begins or ends inside a name or a line end takes in
     * all of it. */
    [[nodiscard]] CodePointSpan toCodePoints(ShownSpan span) const;
    [[nodiscard]] Utf16Span toRaw(ShownSpan span) const;

private:
    /** A place where shown and raw text differ; between two of them they run alike. */
    struct Difference
    {
        qsizetype raw = 0;
        int rawLength = 0;
        int shown = 0;
        int shownLength = 0;
    };
    class Builder;

    [[nodiscard]] int shownBegin(Utf16Offset raw) const;
    [[nodiscard]] int shownEnd(Utf16Offset raw) const;
    [[nodiscard]] qsizetype rawBegin(int shown) const;
    [[nodiscard]] qsizetype rawEnd(int shown) const;

    QString m_raw;
    QString m_shown;
    QList<Difference> m_differences; ///< ascending by both offsets
    QList<int> m_addedBreaks;
    text::CodePointIndex m_index;
};

} // namespace jiaoshu::ui
