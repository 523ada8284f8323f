// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/wire.h"

#include <QStringDecoder>
#include <QtEndian>

namespace jiaoshu::readers {

namespace {

constexpr qsizetype HeadBytes = 5;

class BodyWriter
{
public:
    /** @param expected bytes beside the lengths, as far as that is known. */
    explicit BodyWriter(qsizetype expected = 0)
    {
        if (expected > 0)
            m_bytes.reserve(expected + 64);
    }
    void number(quint32 value)
    {
        char bytes[4];
        qToLittleEndian(value, bytes);
        m_bytes.append(bytes, 4);
    }
    void bytes(const QByteArray &value)
    {
        number(static_cast<quint32>(value.size()));
        m_bytes.append(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    [[nodiscard]] QByteArray taken() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/** Reads nothing beyond the end; what it then returns means nothing, as isWhole() says. */
class BodyReader
{
public:
    explicit BodyReader(QByteArrayView body) : m_rest(body) {}

    quint32 number()
    {
        const QByteArrayView four = piece(4);
        return four.size() == 4 ? qFromLittleEndian<quint32>(four.data()) : 0;
    }
    QByteArray bytes() { return piece(number()).toByteArray(); }
    QString text()
    {
        const QByteArrayView utf8 = piece(number());
        m_isGood = m_isGood && utf8.isValidUtf8();
        // A mark of byte order is a character here, to be kept.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return m_isGood ? QString(decoder(utf8)) : QString();
    }
    /** A count of things of at least 4 bytes each. */
    quint32 count()
    {
        const quint32 value = number();
        m_isGood = m_isGood && value <= m_rest.size() / 4;
        return m_isGood ? value : 0;
    }
    [[nodiscard]] bool isWhole() const { return m_isGood && m_rest.isEmpty(); }

private:
    QByteArrayView piece(qsizetype length)
    {
        m_isGood = m_isGood && length <= m_rest.size();
        if (!m_isGood)
            return {};
        const QByteArrayView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_isGood = true;
};

void putColumns(BodyWriter &out, const Columns &columns)
{
    for (const QString &column : {columns.text, columns.title, columns.date, columns.outlet, columns.url})
        out.text(column);
}

Columns columnsIn(BodyReader &in)
{
    Columns columns;
    for (QString *column : {&columns.text, &columns.title, &columns.date, &columns.outlet, &columns.url})
        *column = in.text();
    return columns;
}

} // namespace

QByteArray framed(MessageKind kind, const QByteArray &body)
{
    QByteArray message;
    message.reserve(HeadBytes + body.size());
    addFramed(message, kind, body);
    return message;
}

void addFramed(QByteArray &messages, MessageKind kind, const QByteArray &body)
{
    char head[HeadBytes];
    qToLittleEndian(static_cast<quint32>(body.size()), head);
    head[4] = static_cast<char>(kind);
    messages.append(head, HeadBytes);
    messages.append(body);
}

Result<std::optional<Message>> takeMessage(QByteArray &buffer)
{
    if (buffer.size() < HeadBytes)
        return std::optional<Message>();
    const auto length = qFromLittleEndian<quint32>(buffer.constData());
    const auto kind = static_cast<quint8>(buffer[4]);
    if (length > LongestMessage || kind < static_cast<quint8>(MessageKind::Read) ||
        kind > static_cast<quint8>(MessageKind::Done))
        return fail(ErrorCode::BadFormat, QStringLiteral("no message of the reading program"));
    if (buffer.size() < HeadBytes + qsizetype(length))
        return std::optional<Message>();
    Message message{static_cast<MessageKind>(kind), buffer.mid(HeadBytes, length)};
    buffer.remove(0, HeadBytes + length);
    return std::optional(std::move(message));
}

QByteArray toBody(const ReadRequest &request)
{
    const Material &material = request.material;
    BodyWriter out;
    out.text(formatName(request.format));
    out.text(material.name);
    out.text(material.encoding ? text::encodingName(*material.encoding) : QString());
    out.text(material.charset);
    putColumns(out, material.columns);
    out.number(static_cast<quint32>(material.known.size()));
    for (auto known = material.known.begin(); known != material.known.end(); ++known) {
        out.text(known.key());
        putColumns(out, known.value());
    }
    out.bytes(material.bytes);
    return out.taken();
}

std::optional<ReadRequest> requestFrom(QByteArrayView body)
{
    BodyReader in(body);
    ReadRequest request;
    const auto format = formatFromName(in.text());
    Material &material = request.material;
    material.name = in.text();
    material.encoding = text::encodingFromName(in.text());
    material.charset = in.text();
    material.columns = columnsIn(in);
    for (quint32 left = in.count(); left > 0; --left) {
        const QString header = in.text();
        material.known.insert(header, columnsIn(in));
    }
    material.bytes = in.bytes();
    if (!in.isWhole() || !format)
        return {};
    request.format = *format;
    return request;
}

QByteArray toBody(const Document &document)
{
    BodyWriter out;
    for (const QString &field : {document.text, document.title, document.publishedOn, document.outlet,
                                 document.address, document.encoding, document.format, document.part})
        out.text(field);
    out.number(static_cast<quint32>(document.encodingPermille));
    out.bytes(document.original);
    out.number(static_cast<quint32>(document.landmarks.size()));
    for (const Landmark &landmark : document.landmarks) {
        out.number(static_cast<quint32>(landmark.atUtf16));
        out.text(landmark.name);
    }
    out.number(static_cast<quint32>(document.notes.size()));
    for (const QString &note : document.notes)
        out.text(note);
    return out.taken();
}

std::optional<Document> documentFrom(QByteArrayView body)
{
    BodyReader in(body);
    Document document;
    for (QString *field : {&document.text, &document.title, &document.publishedOn, &document.outlet,
                           &document.address, &document.encoding, &document.format, &document.part})
        *field = in.text();
    document.encodingPermille = static_cast<int>(std::min<quint32>(in.number(), 1000));
    document.original = in.bytes();
    qsizetype before = 0;
    for (quint32 left = in.count(); left > 0; --left) {
        Landmark landmark;
        landmark.atUtf16 = in.number();
        landmark.name = in.text();
        if (landmark.atUtf16 < before || landmark.atUtf16 > document.text.size())
            return {};
        before = landmark.atUtf16;
        document.landmarks.append(landmark);
    }
    for (quint32 left = in.count(); left > 0; --left)
        document.notes.append(in.text());
    if (!in.isWhole())
        return {};
    return document;
}

QByteArray toBody(const Part &part)
{
    BodyWriter out(3 * part.name.size() + part.bytes.size());
    out.text(part.name);
    out.bytes(part.bytes);
    return out.taken();
}

std::optional<Part> partFrom(QByteArrayView body)
{
    BodyReader in(body);
    Part part;
    part.name = in.text();
    part.bytes = in.bytes();
    if (!in.isWhole())
        return {};
    return part;
}

QByteArray toBody(const Error &error)
{
    BodyWriter out;
    out.number(static_cast<quint32>(error.code));
    out.text(error.detail);
    out.text(error.path);
    out.number(static_cast<quint32>(error.line));
    return out.taken();
}

std::optional<Error> errorFrom(QByteArrayView body)
{
    BodyReader in(body);
    const quint32 code = in.number();
    Error error{ErrorCode::BadFormat};
    error.detail = in.text();
    error.path = in.text();
    error.line = in.number();
    if (!in.isWhole() || code > static_cast<quint32>(ErrorCode::Cancelled))
        return {};
    error.code = static_cast<ErrorCode>(code);
    return error;
}

} // namespace jiaoshu::readers
