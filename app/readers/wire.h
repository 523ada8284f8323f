// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"
#include "readers/fileformat.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace jiaoshu::readers {

// What this program and the reading program say to each other over two pipes: messages, each its length (4
// bytes, little endian), its kind (1 byte) and its fields. The other side may have been taken over by what it
// read, so each message is checked as any foreign input.

enum class MessageKind : quint8 { Read = 1, Document, Part, Fault, Done };

struct Message
{
    MessageKind kind = MessageKind::Done;
    QByteArray body;
};

/** Longest message: a file, or a document with its original. */
inline constexpr quint32 LongestMessage = 256u * 1024 * 1024;

/** One message with its head. */
[[nodiscard]] QByteArray framed(MessageKind kind, const QByteArray &body = {});
/** The same behind @p messages. */
void addFramed(QByteArray &messages, MessageKind kind, const QByteArray &body);
/** Takes the first whole message off @p buffer. @return nothing while it is not whole, BadFormat where it can
 * be none. */
[[nodiscard]] Result<std::optional<Message>> takeMessage(QByteArray &buffer);

/** A file to be read as @p format. */
struct ReadRequest
{
    FileFormat format = FileFormat::Text;
    Material material;
};

[[nodiscard]] QByteArray toBody(const ReadRequest &request);
[[nodiscard]] QByteArray toBody(const Document &document);
[[nodiscard]] QByteArray toBody(const Part &part);
[[nodiscard]] QByteArray toBody(const Error &error);
/** @return nothing where @p body is not such a one to its last byte. A landmark lies in the text. */
[[nodiscard]] std::optional<ReadRequest> requestFrom(QByteArrayView body);
[[nodiscard]] std::optional<Document> documentFrom(QByteArrayView body);
[[nodiscard]] std::optional<Part> partFrom(QByteArrayView body);
[[nodiscard]] std::optional<Error> errorFrom(QByteArrayView body);

} // namespace jiaoshu::readers
