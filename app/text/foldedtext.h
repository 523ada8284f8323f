// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace jiaoshu::text {

/** A text as the engine reads it: simplified characters, ASCII digits and punctuation for full width ones,
 * pinyin noise in parentheses (堅(jiān)) and spaces between Chinese characters left out. The raw text stays
 * as it is; every folded position leads back to it. */
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

private:
    QString m_text;
    QList<qsizetype>
        m_rawBegin; ///< for each folded unit the raw offset it began at, plus the raw length at the end
    QList<qsizetype> m_rawEnd; ///< for each folded unit the raw offset it ended at, glued noise included
};

} // namespace jiaoshu::text
