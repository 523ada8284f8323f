// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/codepointindex.h"

#include <QString>

namespace jiaoshu::ui {

/** The sentences of an article, to put its figures together by. */
class SentenceList
{
public:
    SentenceList() = default;
    /** @param text raw */
    explicit SentenceList(const QString &text);

    /** The sentence that @p place stands in, from 0; the one before it where it stands between two. */
    [[nodiscard]] qsizetype indexOf(CodePointOffset place) const;
    /** Its words, on one line. */
    [[nodiscard]] QString textOf(qsizetype sentence) const;

private:
    QString m_text;
    text::CodePointIndex m_index;
    QList<Utf16Span> m_sentences;
};

} // namespace jiaoshu::ui
