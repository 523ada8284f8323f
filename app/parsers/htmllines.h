// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

#include <QString>
#include <QStringList>

struct GumboInternalNode;

namespace jiaoshu::parsers {

class HtmlShares;

/** What a part of a page says, as lines. */
struct HtmlLines
{
    QStringList lines;           ///< none empty
    QList<qsizetype> tableLines; ///< the first line of each table
    qsizetype leftOut = 0;       ///< characters of lists of links
};

/** The text of @p element as a reader of the page sees it: a line for each block, a line for each row of a
 * table with tabs between its cells (cells that span several count as empty ones), raised and lowered digits
 * as such characters. Scripts, styles, forms, hidden elements and the pronunciation above characters are left
 * out, white space is collapsed as browsers do; none stands for a line break of the source between two
 * Chinese characters (CSS Text 3, 4.1.3).
 *  @param withLinkLists keep lists that hold nothing but links. */
[[nodiscard]] HtmlLines readHtmlLines(const GumboInternalNode *element, const HtmlShares &shares,
                                      bool withLinkLists = false);

/** The lines of @p body in front of the element @p end, with lists of links. */
[[nodiscard]] QStringList htmlLinesBefore(const GumboInternalNode *body, const GumboInternalNode *end,
                                          const HtmlShares &shares);

/** What a page does not show as text, or shows beside its article: scripts, forms, menus, footers. */
[[nodiscard]] bool isNoHtmlText(const GumboInternalNode *element);

/** Nobody sees it on the page. */
[[nodiscard]] bool isHiddenHtml(const GumboInternalNode *element);

} // namespace jiaoshu::parsers
