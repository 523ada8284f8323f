// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "text/codepointindex.h"

#include <functional>
#include <optional>

namespace jiaoshu::readers {

/** A mark as a file tells it, not held against its text yet. */
struct ToldMark
{
    QString id;
    QList<std::pair<qint64, qint64>> pieces; ///< begin and end of each, by the file's own count
    std::optional<QString> quote;            ///< the words there, of several pieces with a space between
    QString label;
    QList<std::pair<QString, QString>> fields;
};

/** Holds marks against the text they belong to. Offsets are code points; where the words do not stand there
 * they are tried as UTF-16 units and as code points of the text with LF for its line ends, which programs are
 * known to count, and nothing else: a mark is never shifted by guessing. */
class Marking
{
public:
    /** @param text outlives this. */
    explicit Marking(const QString &text);

    /** @return BadSpan with the mark's name, and what stands there instead. */
    [[nodiscard]] Result<Mark> held(const ToldMark &told);
    /** What was found about the offsets; to be told with the document. */
    [[nodiscard]] QStringList notes() const;

    /** The only place where @p exact stands with @p prefix before and @p suffix behind it. */
    [[nodiscard]] std::optional<CodePointSpan> onlyPlace(const QString &prefix, const QString &exact,
                                                         const QString &suffix) const;
    [[nodiscard]] QString slice(CodePointSpan span) const;

private:
    enum class Count { CodePoints, Utf16, LfCodePoints };
    [[nodiscard]] std::optional<CodePointSpan> spanOf(std::pair<qint64, qint64> piece, Count by) const;
    [[nodiscard]] bool fits(const ToldMark &told, const QList<CodePointSpan> &pieces) const;

    const QString &m_text;
    text::CodePointIndex m_index;
    QList<qsizetype> m_lineEnds; ///< where CRLF stands, in code points of the text with LF, ascending
    qsizetype m_byUtf16 = 0;
    qsizetype m_byLf = 0;
};

/** Gives back the file @p name that stands beside the one that is read; never one of another folder. */
using Neighbour = std::function<Result<Document>(const QString &name)>;

/** Holds each of @p told against @p document's text and adds it to the document's marks; those that do not
 * fit go to @p fault, with what leads to the document in its path. */
void addMarks(Document &document, const QList<ToldMark> &told, const std::function<void(Error &&)> &fault);

} // namespace jiaoshu::readers
