// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

namespace jiaoshu::parsers {

/** The article of a web page. Its text begins with the title and the line of date and source, as the page
 * shows them; where it shows none, with what its head says, so that reading the text again finds the same.
 * Nothing that a page names is loaded: no picture, style, script or frame. */
class HtmlReader final : public readers::DocumentReader
{
public:
    [[nodiscard]] Outcome read(const readers::Material &material,
                               const readers::Output &output) const override;

    /** The same without the output. @return EmptyFile for a page without text, NotText, BadEncoding. */
    [[nodiscard]] static Result<readers::Document> document(const readers::Material &material);
};

} // namespace jiaoshu::parsers
