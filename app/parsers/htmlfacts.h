// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct GumboInternalNode;

namespace jiaoshu::parsers {

/** What a page says of itself; each may be empty. */
struct HtmlFacts
{
    QString title;
    QString publishedOn; ///< ISO 8601 day
    QString outlet;
    bool operator==(const HtmlFacts &) const = default;
};

/** From what search engines and social networks read: JSON-LD (schema.org), Open Graph and article:, the meta
 * elements that Chinese news sites use, itemprop, time, then h1 and title. The site's name behind a title
 * ("…_新华网") is taken off. */
[[nodiscard]] HtmlFacts readHtmlFacts(const GumboInternalNode *root);

} // namespace jiaoshu::parsers
