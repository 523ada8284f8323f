// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document.h"

#include <QStringView>

namespace jiaoshu::lexicon {
class Lexicon;
}

namespace jiaoshu::engine {

/** Finds who published and who wrote an article, in the lines around its text and at the begin of its first
 * paragraphs: 来源:青河日报, 本报讯(记者 王一), 新华社青河5月6日电, (中央社记者王一青河6日电), 文/王一.
 * Thread safe. */
class BylineReader
{
public:
    explicit BylineReader(const lexicon::Lexicon &lexicon) : m_lexicon(lexicon) {}

    /** Fills in the structure's outlet and reporter; its blocks are known. */
    void read(QStringView foldedText, Structure &structure) const;

private:
    void readLine(QStringView text, Utf16Span line, bool isOfText, Structure &structure) const;
    [[nodiscard]] std::optional<Utf16Span> nameAfter(QStringView text, qsizetype from, qsizetype to) const;
    [[nodiscard]] std::optional<Utf16Span> reporterAfter(QStringView text, qsizetype from,
                                                         qsizetype to) const;

    const lexicon::Lexicon &m_lexicon;
};

} // namespace jiaoshu::engine
