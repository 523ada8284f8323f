// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/isoday.h"

#include <QDateTime>

namespace jiaoshu::readers {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** A number of up to @p most digits at @p at, which moves behind it; -1 where there is none. */
int number(QStringView text, qsizetype &at, int most)
{
    int value = 0;
    int digits = 0;
    while (at < text.size() && digits < most && isDigit(text[at])) {
        value = value * 10 + text[at++].digitValue();
        ++digits;
    }
    return digits == 0 ? -1 : value;
}

bool skipOne(QStringView text, qsizetype &at, QStringView marks)
{
    if (at >= text.size() || !marks.contains(text[at]))
        return false;
    ++at;
    return true;
}

/** The day at @p at; @p at moves behind it. */
QDate dayAt(QStringView text, qsizetype &at)
{
    const int year = number(text, at, 4);
    const qsizetype mark = at;
    const bool parted = skipOne(text, at, u"-/.年");
    const int month = number(text, at, 2);
    // The same mark twice, or none twice.
    const bool again = text[mark < text.size() ? mark : 0] == u'年' ? skipOne(text, at, u"月")
                       : parted ? at < text.size() && text[at] == text[mark] && ++at > 0
                                : true;
    const int day = again ? number(text, at, 2) : -1;
    if (at < text.size() && isDigit(text[at]) && !parted)
        return {}; // a longer number
    return year < 1900 || year > 2100 ? QDate() : QDate(year, month, day);
}

/** Hours to add to what is written behind the day. */
bool isUtc(QStringView time)
{
    const QStringView trimmed = time.trimmed();
    return trimmed.startsWith(u'T') &&
           (trimmed.endsWith(u'Z') || trimmed.endsWith(u"+00:00") || trimmed.endsWith(u"+0000"));
}

} // namespace

QString isoDay(QStringView text)
{
    constexpr int ChinaHours = 8;
    for (qsizetype at = 0; at + 7 < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && isDigit(text[at - 1])))
            continue;
        qsizetype end = at;
        QDate day = dayAt(text, end);
        if (!day.isValid())
            continue;
        const QStringView behind = text.sliced(end);
        if (isUtc(behind)) {
            qsizetype hourAt = end + behind.indexOf(u'T') + 1;
            if (number(text, hourAt, 2) >= 24 - ChinaHours)
                day = day.addDays(1);
        }
        return day.toString(Qt::ISODate);
    }
    return {};
}

} // namespace jiaoshu::readers
