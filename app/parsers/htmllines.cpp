// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/htmllines.h"

#include "parsers/gumbotree.h"
#include "parsers/htmlshares.h"
#include "parsers/linebuilder.h"
#include "parsers/raiseddigits.h"

#include <array>
#include <initializer_list>

namespace jiaoshu::parsers {

namespace {

/** A set of tags, looked up at once. */
class TagSet
{
public:
    constexpr TagSet(std::initializer_list<GumboTag> tags)
    {
        for (const GumboTag tag : tags)
            m_holds[tag] = true;
    }
    [[nodiscard]] constexpr bool contains(GumboTag tag) const { return m_holds[tag]; }

private:
    std::array<bool, GUMBO_TAG_LAST + 1> m_holds{};
};

bool isBlock(GumboTag tag)
{
    static constexpr TagSet Blocks = {
        GUMBO_TAG_P,       GUMBO_TAG_DIV,        GUMBO_TAG_H1,      GUMBO_TAG_H2,     GUMBO_TAG_H3,
        GUMBO_TAG_H4,      GUMBO_TAG_H5,         GUMBO_TAG_H6,      GUMBO_TAG_UL,     GUMBO_TAG_OL,
        GUMBO_TAG_LI,      GUMBO_TAG_DL,         GUMBO_TAG_DT,      GUMBO_TAG_DD,     GUMBO_TAG_TABLE,
        GUMBO_TAG_CAPTION, GUMBO_TAG_TR,         GUMBO_TAG_TD,      GUMBO_TAG_TH,     GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_PRE,     GUMBO_TAG_SECTION,    GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER, GUMBO_TAG_MAIN,
        GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_ADDRESS, GUMBO_TAG_FORM,   GUMBO_TAG_FIELDSET,
        GUMBO_TAG_CENTER,  GUMBO_TAG_HR,         GUMBO_TAG_BR,      GUMBO_TAG_BODY,   GUMBO_TAG_DETAILS,
        GUMBO_TAG_SUMMARY, GUMBO_TAG_TBODY,      GUMBO_TAG_THEAD,   GUMBO_TAG_TFOOT,  GUMBO_TAG_HGROUP};
    return Blocks.contains(tag);
}

bool mayHoldLinks(GumboTag tag)
{
    static constexpr TagSet Lists = {GUMBO_TAG_UL,  GUMBO_TAG_OL,      GUMBO_TAG_DL,
                                     GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_P};
    return Lists.contains(tag);
}

int spanOf(const GumboNode *cell, const char *name)
{
    bool isNumber = false;
    const int span = attribute(cell, name).toByteArray().toInt(&isNumber);
    return isNumber ? span : 1;
}

/** Its cells hold data, not the parts of a page. */
bool isDataTable(const GumboNode *table)
{
    constexpr qsizetype LongestCell = 300;
    bool isData = true;
    int cells = 0;
    qsizetype length = 0;
    int blocks = 0;
    walk(
        table,
        [&](const GumboNode *node) {
            if (isText(node)) {
                length += node->type == GUMBO_NODE_TEXT ? textOf(node).size() : 0;
                return false;
            }
            if (!isElement(node))
                return false;
            const GumboTag tag = node->v.element.tag;
            if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
                ++cells;
                length = blocks = 0;
            }
            blocks += tag == GUMBO_TAG_P || tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2;
            isData =
                isData && (node == table || tag != GUMBO_TAG_TABLE) && length <= LongestCell && blocks <= 2;
            return isData;
        },
        [&](const GumboNode *) { isData = isData && length <= LongestCell; });
    return isData && cells > 1;
}

/** One walk over an element. */
class Walker
{
public:
    Walker(const GumboNode *root, const HtmlShares &shares, bool withLinkLists,
           const GumboNode *end = nullptr)
        : m_root(root), m_end(end), m_shares(shares), m_withLinkLists(withLinkLists)
    {}

    HtmlLines read()
    {
        walk(
            m_root, [this](const GumboNode *node) { return enter(node); },
            [this](const GumboNode *node) { leave(node); });
        m_builder.endLine();
        m_found.lines = m_builder.lines();
        return std::move(m_found);
    }

private:
    bool enter(const GumboNode *node)
    {
        m_isOver = m_isOver || node == m_end;
        if (m_isOver)
            return false;
        if (isText(node)) {
            appendText(textOf(node));
            return false;
        }
        if (!isElement(node) || (node != m_root && isLeftOut(node)))
            return false;
        const GumboTag tag = node->v.element.tag;
        if (isBlock(tag))
            begin(node, tag);
        m_raised += tag == GUMBO_TAG_SUP;
        m_lowered += tag == GUMBO_TAG_SUB;
        m_kept += tag == GUMBO_TAG_PRE;
        return true;
    }

    void begin(const GumboNode *node, GumboTag tag)
    {
        if (m_dataTable == nullptr) {
            m_builder.endLine();
            if (tag == GUMBO_TAG_TABLE && isDataTable(node)) {
                m_dataTable = node;
                m_found.tableLines.append(m_builder.lines().size());
            }
            return;
        }
        if (tag == GUMBO_TAG_TR)
            m_builder.beginRow();
        else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_builder.beginCell();
        else
            m_builder.endLine();
    }

    void leave(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        m_raised -= tag == GUMBO_TAG_SUP;
        m_lowered -= tag == GUMBO_TAG_SUB;
        m_kept -= tag == GUMBO_TAG_PRE;
        if (m_dataTable && (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH))
            m_builder.endCell(spanOf(node, "colspan"), spanOf(node, "rowspan"));
        else if (m_dataTable && tag == GUMBO_TAG_TR)
            m_builder.endRow();
        else if (isBlock(tag))
            m_builder.endLine();
        if (node == m_dataTable) {
            m_builder.endTable();
            m_dataTable = nullptr;
        }
    }

    /** Nothing of the page's text, or links alone. */
    bool isLeftOut(const GumboNode *node)
    {
        if (isNoHtmlText(node) || isHiddenHtml(node))
            return true;
        if (m_withLinkLists || m_dataTable || !mayHoldLinks(node->v.element.tag))
            return false;
        const HtmlShare share = m_shares.of(node);
        if (!share.isLinkList())
            return false;
        m_found.leftOut += share.text;
        return true;
    }

    void appendText(QString text)
    {
        if (m_raised > 0)
            text = raised(std::move(text));
        if (m_lowered > 0)
            text = lowered(std::move(text));
        m_builder.append(text, m_kept > 0);
    }

    const GumboNode *m_root;
    const GumboNode *m_end; ///< nothing from there on is wanted
    bool m_isOver = false;
    const HtmlShares &m_shares;
    bool m_withLinkLists;
    LineBuilder m_builder;
    HtmlLines m_found;
    const GumboNode *m_dataTable = nullptr;
    int m_raised = 0;
    int m_lowered = 0;
    int m_kept = 0;
};

} // namespace

bool isNoHtmlText(const GumboNode *element)
{
    static constexpr TagSet None = {
        GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_HEAD, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
        GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT, GUMBO_TAG_SVG,  GUMBO_TAG_SELECT,   GUMBO_TAG_BUTTON,
        GUMBO_TAG_TEXTAREA, GUMBO_TAG_INPUT,  GUMBO_TAG_RT,   GUMBO_TAG_RP,       GUMBO_TAG_AUDIO,
        GUMBO_TAG_VIDEO,    GUMBO_TAG_CANVAS, GUMBO_TAG_NAV,  GUMBO_TAG_FOOTER,   GUMBO_TAG_ASIDE};
    return None.contains(element->v.element.tag);
}

bool isHiddenHtml(const GumboNode *element)
{
    if (!hasAttributes(element))
        return false;
    if (hasAttribute(element, "hidden"))
        return true;
    const QByteArray style = attribute(element, "style").toByteArray().toLower().replace(' ', "");
    return style.contains("display:none") || style.contains("visibility:hidden");
}

HtmlLines readHtmlLines(const GumboNode *element, const HtmlShares &shares, bool withLinkLists)
{
    return Walker(element, shares, withLinkLists).read();
}

QStringList htmlLinesBefore(const GumboNode *body, const GumboNode *end, const HtmlShares &shares)
{
    return Walker(body, shares, true, end).read().lines;
}

} // namespace jiaoshu::parsers
