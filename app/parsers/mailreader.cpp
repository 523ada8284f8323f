// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/mailreader.h"

#include "parsers/headlines.h"
#include "parsers/htmlreader.h"
#include "parsers/mailparts.h"
#include "readers/fileformat.h"
#include "text/decoding.h"

namespace jiaoshu::parsers {

using readers::Document;
using readers::FileFormat;

namespace {

const MailPart *firstOf(const Mail &mail, const QString &type)
{
    for (const MailPart &part : mail.parts) {
        if (!part.isAttached && part.type == type)
            return &part;
    }
    return nullptr;
}

Result<Document> plainDocument(const MailPart &part)
{
    const auto told = text::encodingFromName(part.charset);
    auto decoded = told ? text::decodeAs(part.bytes, *told) : text::decode(part.bytes);
    Document document;
    if (!decoded && told) {
        document.notes.append(
            QStringLiteral("it says that it is %1, which its bytes are not").arg(part.charset));
        decoded = text::decode(part.bytes);
    }
    if (!decoded)
        return fail(decoded.error());
    // Lines end in CRLF on the way, whatever they ended in (RFC 5322).
    document.text = decoded->text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
    document.encoding = decoded->encoding;
    document.encodingPermille = decoded->certaintyPermille;
    return document;
}

/** The mail's own text: plain, but not where that only says to look at the page. */
Result<Document> bodyOf(const Mail &mail)
{
    const MailPart *const plain = firstOf(mail, QStringLiteral("text/plain"));
    const MailPart *const page = firstOf(mail, QStringLiteral("text/html"));
    const auto fromPlain = plain ? plainDocument(*plain) : Result<Document>(fail(ErrorCode::EmptyFile));
    if (!page)
        return fromPlain;
    auto fromPage = HtmlReader::document({page->bytes, {}, {}, page->charset});
    if (!fromPage || (fromPlain && 2 * fromPlain->text.size() >= fromPage->text.size()))
        return fromPlain ? fromPlain : fromPage;
    return fromPage;
}

bool putOut(Document &&document, const readers::Material &material, FileFormat format, const Mail &mail,
            const readers::Output &output)
{
    document.format = readers::formatName(format);
    document.original = material.bytes;
    if (mail.isCut)
        document.notes.append(QStringLiteral("it is nested too deep: some parts are left out"));
    return output.document(std::move(document));
}

/** A page saved with its pictures: they are no attachments. */
Outcome readPage(const Mail &mail, const readers::Material &material, const readers::Output &output)
{
    const MailPart *const page = firstOf(mail, QStringLiteral("text/html"));
    if (!page)
        return fail(ErrorCode::EmptyFile);
    auto document = HtmlReader::document({page->bytes, {}, material.encoding, page->charset});
    if (!document)
        return fail(document.error());
    return putOut(std::move(*document), material, FileFormat::Mhtml, mail, output)
               ? Outcome()
               : fail(ErrorCode::Cancelled);
}

/** The mail's head goes in front; what landmarks there are move with the text. */
void addHead(Document &document, const Mail &mail)
{
    const QStringList head =
        headLines(document.text.split(u'\n').mid(0, 8), mail.subject, mail.day, mail.from);
    if (!head.isEmpty()) {
        const QString front = head.join(u'\n') + QString(u'\n');
        document.text.prepend(front);
        for (readers::Landmark &landmark : document.landmarks)
            landmark.atUtf16 += front.size();
    }
    document.title = mail.subject;
    document.publishedOn = mail.day;
    document.outlet = mail.from;
}

} // namespace

Outcome MailReader::read(const readers::Material &material, const readers::Output &output) const
{
    const auto mail = readMail(material.bytes);
    if (!mail)
        return fail(mail.error());
    const QByteArray head = material.bytes.left(4096).toLower();
    const bool isPage = readers::detectFormat(head, material.name) == FileFormat::Mhtml;
    // Browsers name themselves where a mail names its sender; a mail with pictures in it is related as well.
    if (isPage && (head.contains("snapshot-content-location:") || head.contains("saved by")))
        return readPage(*mail, material, output);
    auto body = bodyOf(*mail);
    bool isSomething = false;
    if (body) {
        addHead(*body, *mail);
        isSomething = true;
        if (!putOut(std::move(*body), material, isPage ? FileFormat::Mhtml : FileFormat::Mail, *mail, output))
            return fail(ErrorCode::Cancelled);
    }
    for (const MailPart &part : mail->parts) {
        if (!part.isAttached)
            continue;
        isSomething = true;
        if (!output.part({part.name.isEmpty() ? QStringLiteral("unnamed") : part.name, part.bytes}))
            return fail(ErrorCode::Cancelled);
    }
    return isSomething ? Outcome() : fail(body ? Error{ErrorCode::EmptyFile} : body.error());
}

} // namespace jiaoshu::parsers
