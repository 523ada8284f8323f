// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <QtEndian>

namespace jiaoshu::text {

namespace {

/** Walks over the bytes and writes the units; no more of these than of those. */
class Reader
{
public:
    Reader(QByteArrayView bytes, char16_t *units)
        : m_at(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_at + bytes.size()), m_out(units)
    {}

    /** @return where the units end, null at the first byte that does not fit. */
    char16_t *read()
    {
        while (m_at < m_end) {
            const uchar lead = *m_at;
            if (lead < 0x80)
                takeAscii();
            else if (!(lead >= 0xe0 && lead < 0xf0 ? takeThree() : takeOther(lead)))
                return nullptr;
        }
        return m_out;
    }

private:
    static bool continues(uchar byte) { return (byte & 0xc0) == 0x80; }

    void takeAscii()
    {
        do
            *m_out++ = *m_at++;
        while (m_at < m_end && *m_at < 0x80);
    }

    /** As many characters of three bytes as stand there, one at least. */
    bool takeThree()
    {
        const uchar *at = m_at;
        char16_t *out = m_out;
        bool isGood = true;
        for (; m_end - at > 3 && isGood; at += 3) {
            const auto bytes = qFromLittleEndian<quint32>(at); // one more than needed
            if ((bytes & 0x00c0c0f0) != 0x008080e0)
                break;
            const auto unit =
                static_cast<char16_t>((bytes & 0x0f) << 12 | (bytes >> 2 & 0xfc0) | (bytes >> 16 & 0x3f));
            isGood = isThree(unit);
            *out++ = unit;
        }
        if (at == m_at && isGood) { // the last one, or none
            if (m_end - at < 3 || !continues(at[1]) || !continues(at[2]))
                return false;
            const auto unit =
                static_cast<char16_t>((at[0] & 0x0f) << 12 | (at[1] & 0x3f) << 6 | (at[2] & 0x3f));
            isGood = isThree(unit);
            *out++ = unit;
            at += 3;
        }
        m_at = at;
        m_out = out;
        return isGood;
    }
    /** No shorter form, no surrogate. */
    static bool isThree(char16_t unit) { return unit >= 0x800 && (unit & 0xf800) != 0xd800; }

    bool takeOther(uchar lead)
    {
        if (lead >= 0xc2 && lead < 0xe0) {
            if (m_end - m_at < 2 || !continues(m_at[1]))
                return false;
            *m_out++ = static_cast<char16_t>((lead & 0x1f) << 6 | (m_at[1] & 0x3f));
            m_at += 2;
            return true;
        }
        if (lead < 0xf0 || lead > 0xf4 || m_end - m_at < 4 || !continues(m_at[1]) || !continues(m_at[2]) ||
            !continues(m_at[3]))
            return false;
        const auto c = static_cast<char32_t>((lead & 0x07) << 18 | (m_at[1] & 0x3f) << 12 |
                                             (m_at[2] & 0x3f) << 6 | (m_at[3] & 0x3f));
        if (c < 0x10000 || c > 0x10ffff)
            return false;
        *m_out++ = QChar::highSurrogate(c);
        *m_out++ = QChar::lowSurrogate(c);
        m_at += 4;
        return true;
    }

    const uchar *m_at;
    const uchar *m_end;
    char16_t *m_out;
};

} // namespace

std::optional<QString> fromStrictUtf8(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    auto *const units = reinterpret_cast<char16_t *>(text.data());
    const char16_t *const end = Reader(bytes, units).read();
    if (!end)
        return std::nullopt;
    text.resize(end - units);
    return text;
}

} // namespace jiaoshu::text
