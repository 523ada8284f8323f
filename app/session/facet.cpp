// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/facet.h"

#include "session/placematch.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace jiaoshu::session {

namespace {

constexpr QLatin1StringView RangeSign("..");

/** @p year is one of @p asked, a range of yearRange() or a year. */
bool isYearAsked(const QString &asked, const QString &year)
{
    const qsizetype sign = asked.indexOf(RangeSign);
    if (sign < 0 || year.isEmpty())
        return asked == year;
    const QString first = asked.first(sign);
    const QString last = asked.sliced(sign + RangeSign.size());
    return first <= year && (last.isEmpty() || year <= last);
}

} // namespace

std::optional<QString> yearRange(const QString &asked)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})?\\s*(?:\\.\\.|-|–|—|~|～)\\s*(\\d{4})?$"));
    const QRegularExpressionMatch match = form.match(asked);
    QString first = match.captured(1);
    QString last = match.captured(2);
    if (first.isEmpty() && last.isEmpty())
        return {};
    if (!last.isEmpty() && last < first)
        std::swap(first, last);
    return QString(first + RangeSign + last);
}

bool isAskedFor(Facet facet, const QStringList &asked, const QString &value)
{
    if (facet == Facet::Place)
        return std::ranges::any_of(asked, [&](const QString &place) { return isPlaceAsked(place, value); });
    if (facet == Facet::Year)
        return std::ranges::any_of(asked, [&](const QString &years) { return isYearAsked(years, value); });
    return asked.contains(value);
}

QStringList singleValues(Facet facet, const QString &value)
{
    if (facet == Facet::Tag)
        return value.split(u'\n');
    return facet == Facet::Rule ? value.split(u'+') : QStringList{value};
}

} // namespace jiaoshu::session
