// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/htmlshares.h"

#include "parsers/gumbotree.h"
#include "parsers/htmllines.h"

#include <QList>

namespace jiaoshu::parsers {

namespace {

/** Of a text node's UTF-8: its length in UTF-16 with white space collapsed, and whether it holds what ends a
 * sentence or parts one. */
struct Measured
{
    qint64 length = 0;
    bool isSentence = false;
};

Measured measured(const char *utf8)
{
    const QByteArrayView all(utf8);
    Measured found;
    bool hasSpace = false;
    for (qsizetype at = 0; at < all.size();) {
        const auto unit = static_cast<unsigned char>(all[at]);
        const qsizetype wide = unit < 0x80 ? 1 : unit < 0xe0 ? 2 : unit < 0xf0 ? 3 : 4;
        char32_t c = unit;
        if (wide == 3 && at + 2 < all.size()) // every mark and most white space takes three bytes
            c = static_cast<char32_t>((unit & 0x0f) << 12 | (all[at + 1] & 0x3f) << 6 | (all[at + 2] & 0x3f));
        else if (wide == 2 && at + 1 < all.size())
            c = static_cast<char32_t>((unit & 0x1f) << 6 | (all[at + 1] & 0x3f));
        at += wide;
        if (wide < 4 && QChar::isSpace(c)) {
            hasSpace = found.length > 0;
            continue;
        }
        found.length += (wide == 4 ? 2 : 1) + (hasSpace ? 1 : 0);
        hasSpace = false;
        found.isSentence =
            found.isSentence ||
            (c >= 0x2000 && QStringView(u"。，；！？、：").contains(QChar(static_cast<char16_t>(c))));
    }
    return found;
}

/** What pages call the parts that are not the article, as words of their class or id. */
bool isNamedAside(const GumboNode *element)
{
    if (!hasAttributes(element))
        return false;
    static const QByteArrayList Words = {
        "nav",        "navbar",    "menu",    "footer", "foot",  "copyright", "crumbs", "sidebar", "related",
        "breadcrumb", "recommend", "comment", "share",  "pager", "comments",  "advert", "ad",      "ads"};
    for (const char *name : {"class", "id"}) {
        const QByteArray value =
            attribute(element, name).toByteArray().toLower().replace('-', ' ').replace('_', ' ');
        for (const QByteArray &word : value.split(' ')) {
            if (Words.contains(word))
                return true;
        }
    }
    return false;
}

void add(HtmlShare &to, const HtmlShare &more)
{
    to.text += more.text;
    to.linked += more.linked;
    to.links += more.links;
    to.prose += more.prose;
}

bool isContainer(GumboTag tag)
{
    for (const GumboTag one : {GUMBO_TAG_P, GUMBO_TAG_TR, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_UL,
                               GUMBO_TAG_OL, GUMBO_TAG_LI, GUMBO_TAG_SPAN, GUMBO_TAG_FONT, GUMBO_TAG_B,
                               GUMBO_TAG_STRONG, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE}) {
        if (tag == one)
            return false;
    }
    return true;
}

/** Named as the article by the page itself. */
bool isNamedArticle(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    const QByteArrayView property = attribute(element, "itemprop");
    return tag == GUMBO_TAG_ARTICLE || property == "articleBody" || (tag == GUMBO_TAG_MAIN) ||
           attribute(element, "role") == "main";
}

} // namespace

HtmlShares::HtmlShares(const GumboNode *root)
{
    QList<HtmlShare> open; // those above the node that is visited
    int inLinks = 0;
    walk(
        root,
        [&](const GumboNode *node) {
            if (node->type == GUMBO_NODE_TEXT && !open.isEmpty()) {
                const auto [length, isSentence] = measured(node->v.text.text);
                HtmlShare &share = open.last();
                share.text += length;
                if (inLinks > 0)
                    share.linked += length;
                else
                    share.prose += isSentence ? 4 * length : length;
            }
            if (!isElement(node) || isNoHtmlText(node) || isHiddenHtml(node))
                return false;
            open.append(HtmlShare());
            if (node->v.element.tag == GUMBO_TAG_A) {
                ++inLinks;
                open.last().links = 1;
            }
            return true;
        },
        [&](const GumboNode *node) {
            inLinks -= isElement(node, GUMBO_TAG_A);
            HtmlShare share = open.takeLast();
            if (isNamedAside(node) && node->v.element.tag != GUMBO_TAG_BODY)
                share.prose /= 4;
            m_shares.insert(node, share);
            if (!open.isEmpty())
                add(open.last(), share);
        });
}

const GumboNode *findMainElement(const GumboNode *body, const HtmlShares &shares)
{
    const qint64 whole = shares.of(body).prose;
    const GumboNode *named = nullptr; // the innermost that still has a good part of the prose
    walk(
        body,
        [&](const GumboNode *node) {
            if (isElement(node) && isNamedArticle(node) && 10 * shares.of(node).prose >= 3 * whole)
                named = node;
            return isElement(node) && 10 * shares.of(node).prose >= 3 * whole;
        },
        [](const GumboNode *) {});
    const GumboNode *found = named ? named : body;
    while (true) {
        const GumboVector &children = found->v.element.children;
        const GumboNode *heaviest = nullptr;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            if (isElement(child) && isContainer(child->v.element.tag) &&
                10 * shares.of(child).prose >= 7 * shares.of(found).prose && shares.of(child).prose > 0)
                heaviest = child;
        }
        if (!heaviest)
            return found;
        found = heaviest;
    }
}

} // namespace jiaoshu::parsers
