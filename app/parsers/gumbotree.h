// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <gumbo.h>

namespace jiaoshu::parsers {

/** The tree that Gumbo makes of a page, as an HTML5 browser would. */
class GumboTree
{
public:
    /** @param utf8 must live as long. */
    explicit GumboTree(const QByteArray &utf8)
        : m_output(gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(),
                                            static_cast<size_t>(utf8.size())))
    {}
    ~GumboTree() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }
    GumboTree(const GumboTree &) = delete;
    GumboTree &operator=(const GumboTree &) = delete;
    [[nodiscard]] const GumboNode *root() const { return m_output->root; }

private:
    GumboOutput *m_output;
};

[[nodiscard]] inline bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}
[[nodiscard]] inline bool isElement(const GumboNode *node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}
[[nodiscard]] inline bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}
[[nodiscard]] inline QString textOf(const GumboNode *node)
{
    return QString::fromUtf8(node->v.text.text);
}
/** Empty where it is not there, too. */
[[nodiscard]] inline QByteArrayView attribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}
[[nodiscard]] inline bool hasAttributes(const GumboNode *element)
{
    return element->v.element.attributes.length > 0;
}
[[nodiscard]] inline bool hasAttribute(const GumboNode *element, const char *name)
{
    return gumbo_get_attribute(&element->v.element.attributes, name) != nullptr;
}

/** Visits @p root and what is below it in document order, without recursion: pages are nested as deep as
 * their authors like. @p enter is given each node and says whether its children are wanted; @p leave is given
 * each element whose children were. */
template <typename Enter, typename Leave>
void walk(const GumboNode *root, Enter enter, Leave leave)
{
    const GumboNode *node = root;
    while (true) {
        if (enter(node) && isElement(node)) {
            if (node->v.element.children.length > 0) {
                node = static_cast<const GumboNode *>(node->v.element.children.data[0]);
                continue;
            }
            leave(node);
        }
        while (node != root) {
            const GumboVector &siblings = node->parent->v.element.children;
            const size_t next = node->index_within_parent + 1;
            if (next < siblings.length) {
                node = static_cast<const GumboNode *>(siblings.data[next]);
                break;
            }
            node = node->parent;
            leave(node);
        }
        if (node == root)
            return;
    }
}

} // namespace jiaoshu::parsers
