// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

#include <QStringList>

namespace jiaoshu::parsers {

/** A PDF by the text that its pages hold (Poppler), in reading order, column after column. Lines that the
 * page's width broke are joined, lines that hold nothing but the page's number left out. Each page is a
 * landmark. Scripts, forms, attached files and actions are not looked at. The reader returns NoTextLayer
 * where no page has text, DamagedFile where its fonts do not say which characters they show. */
class PdfReader final : public readers::DocumentReader
{
public:
    [[nodiscard]] Outcome read(const readers::Material &material,
                               const readers::Output &output) const override;
};

/** The lines of a page as paragraphs: a line that fills the width and does not end a sentence goes on. */
[[nodiscard]] QStringList joinedLines(const QStringList &lines);

} // namespace jiaoshu::parsers
