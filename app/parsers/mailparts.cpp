// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/mailparts.h"

#include "parsers/archivestream.h"

// GLib has members named signals, and Qt a macro where keywords are allowed.
#include <gmime/gmime.h>

#include <memory>

namespace jiaoshu::parsers {

namespace {

constexpr int DeepestPart = 50;
constexpr int MostParts = 1000;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Held = std::unique_ptr<T, Unref>;

QString text(const char *utf8)
{
    return utf8 ? QString::fromUtf8(utf8).simplified() : QString();
}

QByteArray streamed(const std::function<void(GMimeStream *)> &write)
{
    const Held<GMimeStream> stream(g_mime_stream_mem_new());
    write(stream.get());
    const GByteArray *const array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(array->data), array->len);
}

void addLeaf(GMimeObject *object, Mail &mail)
{
    MailPart part;
    GMimeContentType *const type = g_mime_object_get_content_type(object);
    part.type = (text(g_mime_content_type_get_media_type(type)) + u'/' +
                 text(g_mime_content_type_get_media_subtype(type)))
                    .toLower();
    part.charset = text(g_mime_object_get_content_type_parameter(object, "charset"));
    const char *const disposition = g_mime_object_get_disposition(object);
    part.isAttached = disposition && qstricmp(disposition, "attachment") == 0;
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *const inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        part.isAttached = true;
        part.name = QStringLiteral("message.eml");
        if (inner)
            part.bytes = streamed([inner](GMimeStream *stream) {
                g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, stream);
            });
    } else if (GMIME_IS_PART(object)) {
        if (const char *const name = g_mime_part_get_filename(GMIME_PART(object)))
            part.name = shownName(QByteArray(name)).section(u'/', -1);
        GMimeDataWrapper *const content = g_mime_part_get_content(GMIME_PART(object));
        if (content)
            part.bytes = streamed(
                [content](GMimeStream *stream) { g_mime_data_wrapper_write_to_stream(content, stream); });
    }
    mail.parts.append(std::move(part));
}

void addParts(GMimeObject *object, Mail &mail, int depth)
{
    if (depth > DeepestPart || mail.parts.size() >= MostParts) {
        mail.isCut = true;
        return;
    }
    if (!GMIME_IS_MULTIPART(object)) {
        addLeaf(object, mail);
        return;
    }
    GMimeMultipart *const multipart = GMIME_MULTIPART(object);
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
        addParts(g_mime_multipart_get_part(multipart, i), mail, depth + 1);
}

QString senderOf(GMimeMessage *message)
{
    InternetAddressList *const senders = g_mime_message_get_from(message);
    InternetAddress *const sender = senders && internet_address_list_length(senders) > 0
                                        ? internet_address_list_get_address(senders, 0)
                                        : nullptr;
    if (!sender)
        return {};
    const QString name = text(internet_address_get_name(sender));
    if (!name.isEmpty() || !INTERNET_ADDRESS_IS_MAILBOX(sender))
        return name;
    return text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(sender)));
}

} // namespace

Result<Mail> readMail(const QByteArray &bytes)
{
    g_mime_init();
    const Held<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return fail(ErrorCode::DamagedFile, QStringLiteral("it is no mail"));
    Mail mail;
    mail.subject = text(g_mime_message_get_subject(message.get()));
    mail.from = senderOf(message.get());
    if (GDateTime *const date = g_mime_message_get_date(message.get())) {
        gchar *const day = g_date_time_format(date, "%Y-%m-%d");
        mail.day = text(day);
        g_free(day);
    }
    if (GMimeObject *const body = g_mime_message_get_mime_part(message.get()))
        addParts(body, mail, 0);
    return mail;
}

} // namespace jiaoshu::parsers
