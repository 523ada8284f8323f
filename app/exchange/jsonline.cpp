// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonline.h"

namespace jiaoshu::exchange {

namespace {

/** Escaped, because QJsonDocument drops it where it leads a string in UTF-8. */
constexpr char16_t ByteOrderMark = 0xfeff;

void appendEscape(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    default:
        out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

/** Appends @p text as a JSON string; runs of plain text go over in one piece. */
void appendString(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (unit >= 0x20 && unit != u'"' && unit != u'\\' && unit != 0x7f && unit != ByteOrderMark &&
            !text[i].isSurrogate())
            continue;
        out += text.mid(plainFrom, i - plainFrom).toUtf8();
        plainFrom = i + 1;
        appendEscape(out, unit);
    }
    out += text.mid(plainFrom).toUtf8();
    out += '"';
}

} // namespace

void JsonLine::addKey(QLatin1StringView key)
{
    if (m_bytes.size() > 1)
        m_bytes += ", ";
    m_bytes += '"' + QByteArray(key.data(), key.size()) + "\": ";
}

void JsonLine::addKey(const QString &key)
{
    if (m_bytes.size() > 1)
        m_bytes += ", ";
    appendString(m_bytes, key);
    m_bytes += ": ";
}

QByteArray toJsonString(QStringView text)
{
    QByteArray bytes;
    appendString(bytes, text);
    return bytes;
}

JsonLine &JsonLine::text(const QString &key, QStringView value)
{
    addKey(key);
    appendString(m_bytes, value);
    return *this;
}

JsonLine &JsonLine::textIfAny(const QString &key, QStringView value)
{
    return value.isEmpty() ? *this : text(key, value);
}

JsonLine &JsonLine::number(const QString &key, qint64 value)
{
    addKey(key);
    m_bytes += QByteArray::number(value);
    return *this;
}

JsonLine &JsonLine::texts(QLatin1StringView key, const QStringList &values)
{
    addKey(key);
    m_bytes += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_bytes += i > 0 ? ", " : "";
        appendString(m_bytes, values[i]);
    }
    m_bytes += ']';
    return *this;
}

JsonLine &JsonLine::raw(QLatin1StringView key, const QByteArray &json)
{
    addKey(key);
    m_bytes += json;
    return *this;
}

JsonLine &JsonLine::text(QLatin1StringView key, QStringView value)
{
    addKey(key);
    appendString(m_bytes, value);
    return *this;
}

JsonLine &JsonLine::textIfAny(QLatin1StringView key, QStringView value)
{
    return value.isEmpty() ? *this : text(key, value);
}

JsonLine &JsonLine::number(QLatin1StringView key, qint64 value)
{
    addKey(key);
    m_bytes += QByteArray::number(value);
    return *this;
}

JsonLine &JsonLine::permille(QLatin1StringView key, int value)
{
    Q_ASSERT(value >= 0 && value <= 1000);
    addKey(key);
    if (value % 1000 == 0) {
        m_bytes += QByteArray::number(value / 1000);
        return *this;
    }
    QByteArray decimals = QByteArray::number(value).rightJustified(3, '0');
    while (decimals.endsWith('0'))
        decimals.chop(1);
    m_bytes += "0." + decimals;
    return *this;
}

JsonLine &JsonLine::boolean(QLatin1StringView key, bool value)
{
    addKey(key);
    m_bytes += value ? "true" : "false";
    return *this;
}

JsonLine &JsonLine::object(QLatin1StringView key, const JsonLine &value)
{
    addKey(key);
    m_bytes += value.bytes();
    return *this;
}

JsonLine &JsonLine::list(QLatin1StringView key, const QList<JsonLine> &values)
{
    addKey(key);
    m_bytes += '[';
    for (const JsonLine &value : values)
        m_bytes += (&value == &values.constFirst() ? "" : ", ") + value.bytes();
    m_bytes += ']';
    return *this;
}

} // namespace jiaoshu::exchange
