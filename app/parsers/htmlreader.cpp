// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/htmlreader.h"

#include "parsers/gumbotree.h"
#include "parsers/headlines.h"
#include "parsers/htmldecoding.h"
#include "parsers/htmlfacts.h"
#include "parsers/htmllines.h"
#include "parsers/htmlshares.h"
#include "readers/fileformat.h"
#include "readers/isoday.h"

namespace jiaoshu::parsers {

namespace {

const GumboNode *bodyOf(const GumboNode *root)
{
    const GumboVector &children = root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(child, GUMBO_TAG_BODY))
            return child;
    }
    return root;
}

/** The line of the page that names the day, and the outlet with it, where it stands outside the article: the
 * one nearest before the article's first line. */
QString dateLineBefore(const QStringList &page, const QString &firstLine)
{
    constexpr qsizetype Longest = 120;
    constexpr qsizetype Farthest = 12;
    const qsizetype end = page.indexOf(firstLine);
    for (qsizetype at = end - 1; at >= 0 && at >= end - Farthest; --at) {
        if (page[at].size() <= Longest && !readers::isoDay(page[at]).isEmpty())
            return page[at];
    }
    return {};
}

void addTables(readers::Document &document, const QStringList &lines, const HtmlLines &article,
               qsizetype head)
{
    int number = 0;
    qsizetype at = 0;
    qsizetype line = 0;
    for (const qsizetype begin : article.tableLines) {
        for (; line < begin + head && line < lines.size(); ++line)
            at += lines[line].size() + 1;
        document.landmarks.append(
            {std::min(at, document.text.size()), QStringLiteral("table %1").arg(++number)});
    }
}

} // namespace

Result<readers::Document> HtmlReader::document(const readers::Material &material)
{
    readers::Document document;
    auto decoded = decodeHtml(material, document.notes);
    if (!decoded)
        return fail(decoded.error());
    const QByteArray utf8 = decoded->text.toUtf8();
    const GumboTree tree(utf8);
    const HtmlFacts facts = readHtmlFacts(tree.root());
    const GumboNode *const body = bodyOf(tree.root());
    const HtmlShares shares(body);
    const HtmlLines page = readHtmlLines(body, shares, true);
    HtmlLines article = readHtmlLines(findMainElement(body, shares), shares);
    if (article.lines.isEmpty())
        article = page;
    const QStringList head = headLines(article.lines, facts.title, facts.publishedOn, facts.outlet,
                                       dateLineBefore(page.lines, article.lines.value(0)));
    const QStringList lines = head + article.lines;
    if (article.lines.isEmpty())
        return fail(ErrorCode::EmptyFile);
    document.text = lines.join(u'\n');
    document.text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    document.title = facts.title;
    document.publishedOn = facts.publishedOn;
    document.outlet = facts.outlet;
    document.encoding = decoded->encoding;
    document.encodingPermille = decoded->certaintyPermille;
    document.format = readers::formatName(readers::FileFormat::Html);
    document.original = material.bytes;
    addTables(document, lines, article, head.size());
    const qsizetype leftOut = page.lines.join(u'\n').size() - article.lines.join(u'\n').size();
    if (leftOut > 0)
        document.notes.append(
            QStringLiteral("%1 characters of the page beside its article are left out").arg(leftOut));
    return document;
}

Outcome HtmlReader::read(const readers::Material &material, const readers::Output &output) const
{
    auto document = HtmlReader::document(material);
    if (!document)
        return fail(document.error());
    return output.document(std::move(*document)) ? Outcome() : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::parsers
