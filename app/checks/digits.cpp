// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/digits.h"

#include <algorithm>

namespace jiaoshu::checks {

namespace {

QString digitsOf(const Decimal &value, int place)
{
    return value.scaledByPowerOfTen(-place).toString().section(u'.', 0, 0);
}

/** Where two texts of one length, which are not the same, begin to differ. */
qsizetype differsAt(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin();
}

/** One more digit in @p longer, anywhere. */
bool isOneMore(QStringView longer, QStringView shorter)
{
    qsizetype at = 0;
    while (at < shorter.size() && longer[at] == shorter[at])
        ++at;
    return longer.mid(at + 1) == shorter.mid(at);
}

} // namespace

int scaleOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    case u'兆':
        return 12;
    default:
        return 0;
    }
}

Decimal rounded(const Decimal &value, int place)
{
    return cutOff(value + Decimal(5, place - 1), place);
}

Decimal cutOff(const Decimal &value, int place)
{
    const auto parsed = Decimal::parse(digitsOf(value, place));
    return parsed ? parsed->scaledByPowerOfTen(place) : value;
}

QList<Decimal> withTwoSwapped(const Decimal &value, int place)
{
    const QString digits = digitsOf(value, place);
    QList<Decimal> all;
    for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
        QString swapped = digits;
        std::swap(swapped[i], swapped[i + 1]);
        const auto parsed = Decimal::parse(swapped);
        if (parsed && swapped != digits)
            all.append(parsed->scaledByPowerOfTen(place));
    }
    return all;
}

int significantDigits(const Decimal &value, int place)
{
    const QString digits = digitsOf(value, place);
    return digits == QLatin1String("0") ? 0 : static_cast<int>(digits.size());
}

bool isOneSlipAway(const Decimal &a, const Decimal &b, int place)
{
    const QString first = digitsOf(a, place);
    const QString second = digitsOf(b, place);
    if (first.size() == second.size() + 1)
        return isOneMore(first, second);
    if (second.size() == first.size() + 1)
        return isOneMore(second, first);
    if (first.size() != second.size() || first == second)
        return false;
    const qsizetype rest = differsAt(first, second) + 1;
    return QStringView(first).mid(rest) == QStringView(second).mid(rest);
}

bool hasTwoSwapped(const Decimal &a, const Decimal &b, int place)
{
    const QString first = digitsOf(a, place);
    const QString second = digitsOf(b, place);
    if (first.size() != second.size() || first == second)
        return false;
    const qsizetype at = differsAt(first, second);
    return at + 1 < first.size() && first[at] == second[at + 1] && first[at + 1] == second[at] &&
           QStringView(first).mid(at + 2) == QStringView(second).mid(at + 2);
}

} // namespace jiaoshu::checks
