// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QString>

#include <optional>

namespace jiaoshu::engine {

/** A stretch of an article that is small enough to be read at once, behind the article's head, from which
 * title, day and place are known, and, where it begins inside a table, behind what stands above that and its
 * first row. An article of usual length is one part without a head before it. */
struct ArticlePart
{
    QString text;            ///< what is read: head, blank line, table's head, stretch
    CodePointOffset begin{}; ///< where the stretch begins in the article
    CodePointOffset end{};   ///< behind it
    qsizetype head = 0;      ///< code points before the stretch in @c text
    qsizetype tableHead = 0; ///< how many of them are the table's head
    CodePointOffset table{}; ///< where that stands in the article

    /** Whether a span of @c text is of the stretch, not of the head, which another part has. */
    [[nodiscard]] bool owns(CodePointSpan span) const { return span.begin.value >= head; }
    /** A span of @c text in the article; the head stands at the begin of both. */
    [[nodiscard]] CodePointSpan toArticle(CodePointSpan span) const
    {
        const qsizetype tableBegin = head - tableHead;
        if (owns(span))
            return moved(span, begin.value - head);
        return span.begin.value >= tableBegin ? moved(span, table.value - tableBegin) : span;
    }
    /** A span of the article in @c text; only for spans of the stretch. */
    [[nodiscard]] CodePointSpan toPart(CodePointSpan span) const
    {
        return codePointSpan(span.begin.value - begin.value + head, span.end.value - begin.value + head);
    }

private:
    [[nodiscard]] static CodePointSpan moved(CodePointSpan span, qsizetype by)
    {
        return codePointSpan(span.begin.value + by, span.end.value + by);
    }
};

/** Cuts an article into parts, the same ones each time, so that what is kept of a part while it is read does
 * not grow with the article. Cuts between paragraphs where it can, else between sentences, words, characters.
 */
class ArticleParts
{
public:
    /** UTF-16 units of a part at most; hardly an article of the press is as long. */
    static constexpr qsizetype Longest = 24576;

    explicit ArticleParts(QString rawText);

    /** @return nothing behind the last part; one part for an empty text. */
    [[nodiscard]] std::optional<ArticlePart> next();

    /** The part that @p span of @p rawText begins in, drawn out to hold its end as well. */
    [[nodiscard]] static ArticlePart holding(const QString &rawText, CodePointSpan span);

private:
    [[nodiscard]] qsizetype endOfNext() const;
    [[nodiscard]] ArticlePart partTo(qsizetype end) const;
    void goTo(qsizetype end, qsizetype given);
    [[nodiscard]] Utf16Span tableHeadAt(qsizetype end) const;

    QString m_raw;
    QString m_head;             ///< with the blank line behind it; empty where all is one part
    qsizetype m_headLength = 0; ///< code points
    qsizetype m_at = 0;         ///< UTF-16 units of what was given
    qsizetype m_given = 0;      ///< the same in code points
    Utf16Span m_tableHead; ///< of the table that goes on at m_at; what stands above it, and its first row
    CodePointOffset m_tableAt{}; ///< its begin
    bool m_isDone = false;
};

} // namespace jiaoshu::engine
