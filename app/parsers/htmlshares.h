// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

struct GumboInternalNode;

namespace jiaoshu::parsers {

/** How much of what an element says is running text, and how much is links. */
struct HtmlShare
{
    qint64 text = 0;   ///< characters
    qint64 linked = 0; ///< of them in links
    qint64 links = 0;
    qint64 prose = 0; ///< how much it weighs as an article's text: what has sentences weighs most

    /** Nothing but links: a menu, "related articles". */
    [[nodiscard]] bool isLinkList() const { return links >= 3 && 10 * linked >= 8 * text; }
};

/** The shares of every element of a page, counted in one walk. */
class HtmlShares
{
public:
    explicit HtmlShares(const GumboInternalNode *root);
    [[nodiscard]] HtmlShare of(const GumboInternalNode *element) const { return m_shares.value(element); }

private:
    QHash<const GumboInternalNode *, HtmlShare> m_shares;
};

/** The element that holds the article of the page under @p body: what the page itself names so, else the
 * innermost element with most of the prose. Never null. */
[[nodiscard]] const GumboInternalNode *findMainElement(const GumboInternalNode *body,
                                                       const HtmlShares &shares);

} // namespace jiaoshu::parsers
