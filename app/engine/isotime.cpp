// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/isotime.h"

#include <QStringList>

namespace jiaoshu::engine {

QString isoYear(int year)
{
    return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
}

QString isoMonth(int year, int month)
{
    return isoYear(year) + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
}

QString isoDay(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString isoEndOfMonth(int year, int month)
{
    return isoDay(QDate(year, month, QDate(year, month, 1).daysInMonth()));
}

QString isoInterval(const QString &from, const QString &to)
{
    return from + u'/' + to;
}

QString shiftedYears(const QString &period, int years)
{
    QStringList parts = period.split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        const int year = QStringView(part).left(4).toInt() + years;
        part = isoYear(year) + part.mid(4);
        if (part.endsWith(QLatin1String("-02-29")) && !QDate::isLeapYear(year))
            part = isoYear(year) + QStringLiteral("-02-28");
    }
    return parts.join(u'/');
}

} // namespace jiaoshu::engine
