// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace jiaoshu::text {

/** A text as the engine reads it: simplified characters, ASCII digits and punctuation for full width ones (a
 * full width comma between half width digits stays, since it parts two numbers), '\n' for every line end,
 * pinyin noise in parentheses (堅(jiān)) and spaces beside Chinese characters left out, a line end inside a
 * quantity too. Tabs stay, and spaces between Latin letters or digits, as one each. The raw text stays as it
 * is; every folded position leads back to it. */
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView raw);

    [[nodiscard]] const QString &text() const { return m_text; }

    /** The raw span a folded span came from. Noise glued to its last character belongs to it, noise before
     * its first does not. */
    [[nodiscard]] Utf16Span toRaw(Utf16Span folded) const;
    /** The folded span that a raw span became; empty where it held nothing but noise. */
    [[nodiscard]] Utf16Span toFolded(Utf16Span raw) const;
    /** True where a space or line end was left out before this folded position. */
    [[nodiscard]] bool hasGapBefore(Utf16Offset folded) const;
    /** The folded positions inside @p folded before which a space was left out, ascending. */
    [[nodiscard]] QList<qsizetype> gapsIn(Utf16Span folded) const;

private:
    /** A stretch whose folded and raw units pair up one by one. */
    struct Run
    {
        qsizetype folded;      ///< where it begins in the folded text
        qsizetype raw;         ///< where it begins in the raw text
        qsizetype previousEnd; ///< where the unit before it ended in the raw text, glued noise included
    };
    class Builder;

    [[nodiscard]] qsizetype runAt(qsizetype folded) const;
    [[nodiscard]] qsizetype foldedAt(qsizetype raw) const;

    QString m_text;
    QList<Run> m_runs; ///< ascending; the last one is empty and stands at the end of the text
};

} // namespace jiaoshu::text
