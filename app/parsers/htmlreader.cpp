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
 * one nearest before the article's first line. @param before what the page says in front of the article. */
QString dateLineBefore(const QStringList &before, const QString &firstLine)
{
    constexpr qsizetype Longest = 120;
    constexpr qsizetype Farthest = 12;
    const qsizetype found = before.indexOf(firstLine);
    const qsizetype end = found < 0 ? before.size() : found;
    for (qsizetype at = end - 1; at >= 0 && at >= end - Farthest; --at) {
        if (before[at].size() <= Longest && !readers::isoDay(before[at]).isEmpty())
            return before[at];
    }
    return {};
}

QByteArray withoutMark(const QByteArray &bytes)
{
    constexpr QByteArrayView Mark("\xef\xbb\xbf", 3);
    return bytes.startsWith(Mark) ? bytes.sliced(Mark.size()) : bytes;
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
    // What was UTF-8 is so still.
    const bool isUtf8 = decoded->encoding == QStringLiteral("UTF-8");
    const QByteArray utf8 = isUtf8 ? withoutMark(material.bytes) : decoded->text.toUtf8();
    decoded->text.clear(); // a page may be long
    const GumboTree tree(utf8);
    const HtmlFacts facts = readHtmlFacts(tree.root());
    const GumboNode *const body = bodyOf(tree.root());
    const HtmlShares shares(body);
    const GumboNode *const main = findMainElement(body, shares);
    HtmlLines article = readHtmlLines(main, shares);
    qint64 leftOut = shares.of(body).text - shares.of(main).text + article.leftOut;
    if (article.lines.isEmpty()) {
        article = readHtmlLines(body, shares, true);
        leftOut = 0;
    }
    const QStringList head =
        headLines(article.lines, facts.title, facts.publishedOn, facts.outlet,
                  dateLineBefore(htmlLinesBefore(body, main, shares), article.lines.value(0)));
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
