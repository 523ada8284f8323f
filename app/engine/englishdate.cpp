// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/englishdate.h"

#include "engine/characters.h"

#include <array>

namespace jiaoshu::engine {

namespace {

constexpr std::array<QStringView, 12> Months = {u"January",   u"February", u"March",    u"April",
                                                u"May",       u"June",     u"July",     u"August",
                                                u"September", u"October",  u"November", u"December"};

/** Reads on from word to word; what has no place in a date stops it. */
class Words
{
public:
    Words(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    /** A month in full or by its first three letters, 0 where none stands here. */
    int month()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isLatin(m_text[end]))
            ++end;
        const QStringView word = m_text.mid(m_at, end - m_at);
        for (size_t i = 0; i < Months.size(); ++i) {
            if (word == Months[i] || word == Months[i].first(3)) {
                m_at = end + (charAt(m_text, end) == u'.');
                return static_cast<int>(i) + 1;
            }
        }
        return 0;
    }

    /** A number of at most @p most digits, 0 where none stands here. */
    int number(qsizetype most)
    {
        int value = 0;
        qsizetype end = m_at;
        for (; end - m_at < most && isDigit(charAt(m_text, end)); ++end)
            value = value * 10 + m_text[end].digitValue();
        if (end == m_at || isDigit(charAt(m_text, end)))
            return 0;
        m_at = end;
        return value;
    }

    /** Whether a space or comma stands here; goes behind it. */
    bool skipGap()
    {
        const qsizetype from = m_at;
        while (isOneOf(charAt(m_text, m_at), u" ,-\t"))
            ++m_at;
        return m_at > from;
    }

    /** 09:30:00 CST, which parts day and year in some */
    void skipClock()
    {
        qsizetype end = m_at;
        while (isDigit(charAt(m_text, end)) || charAt(m_text, end) == u':')
            ++end;
        if (end - m_at < 5 || charAt(m_text, m_at + 2) != u':')
            return;
        m_at = end;
        skipGap();
        while (isLatin(charAt(m_text, m_at)))
            ++m_at;
        skipGap();
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

} // namespace

std::optional<QDate> englishDayAt(QStringView text, qsizetype at)
{
    const QChar first = charAt(text, at);
    const QChar before = charAt(text, at - 1);
    if ((!isDigit(first) && !isLatin(first)) || isDigit(before) || isLatin(before))
        return {};
    Words words(text, at);
    int day = words.number(2);
    if (day > 0 && !words.skipGap())
        return {};
    const int month = words.month();
    if (month == 0 || !words.skipGap())
        return {};
    if (day == 0) {
        day = words.number(2);
        if (!words.skipGap())
            return {};
        words.skipClock();
    }
    const QDate date(words.number(4), month, day);
    return date.isValid() && date.year() >= 1900 ? std::optional(date) : std::nullopt;
}

} // namespace jiaoshu::engine
