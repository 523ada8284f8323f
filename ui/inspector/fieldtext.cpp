// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldtext.h"

#include "model/period.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace jiaoshu::ui {

namespace {

/** Full width ASCII (！ to ～) as ASCII, the ideographic space as a blank. */
QString halfWidth(const QString &text)
{
    constexpr char16_t First = 0xFF01;
    constexpr char16_t Last = 0xFF5E;
    constexpr char16_t Distance = First - u'!';
    QString folded = text.trimmed();
    for (QChar &c : folded) {
        if (c >= QChar(First) && c <= QChar(Last))
            c = QChar(static_cast<char16_t>(c.unicode() - Distance));
        else if (c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0x2014))
            c = u'-';
    }
    return folded;
}

/** The power of ten of 千, 万, 亿 and the like at the end of @p number, which are taken off: 3 of 2千, 7 of
 * 2千万, 12 of 2万亿. Each is larger than the one before it. */
int scaleOff(QString &number)
{
    struct Scale
    {
        char16_t word;
        int places;
    };
    static constexpr Scale Scales[] = {{u'百', 2}, {u'佰', 2}, {u'千', 3}, {u'仟', 3},
                                       {u'万', 4}, {u'萬', 4}, {u'亿', 8}, {u'億', 8}};
    int places = 0;
    int last = std::numeric_limits<int>::max();
    while (number.size() > 1) {
        const auto scale = std::ranges::find(Scales, number.back().unicode(), &Scale::word);
        if (scale == std::end(Scales) || scale->places >= last)
            break;
        last = scale->places;
        places += scale->places;
        number.chop(1);
    }
    return places;
}

/** The interval of @p months months that begins in @p month. */
QString interval(int year, int month, int months)
{
    const QDate first(year, month, 1);
    const QDate last = first.addMonths(months).addDays(-1);
    return QStringLiteral("%1/%2").arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

/** "2024-8-1" and "2024.8.1" with the zeros and dashes that ISO 8601 wants. */
QString padded(const QString &point)
{
    QStringList parts = QString(point).replace(u'.', u'-').split(u'-');
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i] = parts[i].rightJustified(2, u'0');
    return parts.join(u'-');
}

/** Half width, and 23-8 as 2023-8: news is of our time. */
QString fullYears(const QString &text)
{
    static const QRegularExpression shortYear(QStringLiteral("^(\\d{2})(?=[-.qQhH])"));
    QStringList ends = halfWidth(text).split(u'/');
    for (QString &end : ends) {
        end = end.trimmed();
        if (shortYear.match(end).hasMatch())
            end = QString((end < QStringLiteral("70") ? QStringLiteral("20") : QStringLiteral("19")) + end);
    }
    return ends.join(u'/');
}

QStringList pointsOf(const QString &plain)
{
    QStringList points = plain.split(u'/');
    for (QString &point : points)
        point = padded(point.trimmed());
    return points;
}

} // namespace

Result<model::Value> typedValue(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    QString plain = halfWidth(text).remove(blanks);
    const int places = plain.contains(u'/') ? 0 : scaleOff(plain);
    QStringList parts = plain.split(u'/');
    for (QString &part : parts) {
        // A comma that does not group by three may be a decimal comma: that is for the analyst to say.
        if (grouped.match(part).hasMatch())
            part.remove(u',');
        if (part.startsWith(u'+'))
            part.remove(0, 1);
    }
    plain = parts.join(u'/');
    Result<model::Value> value = model::Value::parse(plain);
    if (!value && value.error().code == ErrorCode::BadNumber)
        return fail(ErrorCode::BadNumber, text);
    if (value && places > 0) {
        const model::Value scaled(value->numerator().scaledByPowerOfTen(places), value->denominator());
        return scaled.readsBack() ? Result<model::Value>(scaled) : fail(ErrorCode::ValueTooLong, text);
    }
    return value;
}

Result<QString> typedPeriod(const QString &text)
{
    static const QRegularExpression quarter(QStringLiteral("^(\\d{4})-?[qQ]([1-4])$"));
    static const QRegularExpression half(QStringLiteral("^(\\d{4})-?[hH]([12])$"));
    const QString plain = fullYears(text);
    if (const auto match = quarter.match(plain); match.hasMatch())
        return interval(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 3);
    if (const auto match = half.match(plain); match.hasMatch())
        return interval(match.captured(1).toInt(), match.captured(2).toInt() * 6 - 5, 6);
    const QString iso = plain.isEmpty() ? QString() : pointsOf(plain).join(u'/');
    if (!model::isPeriod(iso))
        return fail(ErrorCode::BadPeriod, text);
    return iso;
}

PeriodFault periodFaultOf(const QString &text)
{
    static const QRegularExpression written(QStringLiteral("^(\\d{4})-(\\d{2})(?:-(\\d{2}))?$"));
    static const QRegularExpression month(QStringLiteral("(\\d{1,2})月"));
    constexpr int Months = 12;
    const QString plain = fullYears(text);
    const QStringList points = pointsOf(plain);
    for (const QString &point : points) {
        const auto match = written.match(point);
        const int number =
            match.hasMatch() ? match.captured(2).toInt() : month.match(point).captured(1).toInt();
        if (number > Months || (match.hasMatch() && number == 0))
            return {PeriodFault::Kind::Month, number};
        if (match.hasMatch() && !model::isPeriod(point))
            return {PeriodFault::Kind::Day, match.captured(3).toInt(), point.first(7)};
    }
    const bool areTimes =
        std::ranges::all_of(points, [](const QString &point) { return model::isPeriod(point); });
    if (points.size() == 2 && areTimes && !points.contains(QString()))
        return {PeriodFault::Kind::Order};
    return {};
}

} // namespace jiaoshu::ui
