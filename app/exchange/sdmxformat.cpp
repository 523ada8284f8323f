// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sdmxformat.h"

#include "exchange/conversion.h"
#include "exchange/delimitedformat.h"

#include <QDate>

namespace jiaoshu::exchange {

namespace {

const QStringList &columnHeads()
{
    static const QStringList names =
        QStringLiteral("STRUCTURE STRUCTURE_ID ACTION FIGURE_ID INDICATOR REF_AREA "
                       "TIME_PERIOD OBS_VALUE UNIT_MEASURE UNIT_MULT OBS_STATUS "
                       "FIGURE_STATUS QUALIFIER OBS_UPPER COMMENT_OBS")
            .split(u' ');
    return names;
}

/** A day, month or year as it is; an interval as its first day and how many days it has. Source: SDMX 3.0
 * technical notes, time range. */
QString timePeriod(const QString &period)
{
    const qsizetype slash = period.indexOf(u'/');
    if (slash < 0)
        return period;
    const auto wholeDay = [](QString part, bool isEnd) {
        const qsizetype length = part.size();
        if (length == 4)
            part += isEnd ? QStringLiteral("-12-31") : QStringLiteral("-01-01");
        else if (length == 7)
            part += QStringLiteral("-01");
        const QDate day = QDate::fromString(part, Qt::ISODate);
        return isEnd && length == 7 ? day.addMonths(1).addDays(-1) : day;
    };
    const QDate begin = wholeDay(period.left(slash), false);
    const QDate end = wholeDay(period.mid(slash + 1), true);
    return QStringLiteral("%1/P%2D").arg(begin.toString(Qt::ISODate)).arg(begin.daysTo(end) + 1);
}

/** Whole thousands and more as a power of ten, as offices of statistics print them. */
std::pair<Decimal, int> scaled(const Decimal &value)
{
    for (const int power : {8, 4}) {
        const Decimal smaller = value.scaledByPowerOfTen(-power);
        if (!value.isZero() && smaller.isInteger())
            return {smaller, power};
    }
    return {value, 0};
}

QStringList fieldsOf(const DatasetRow &row, const model::Reading &reading, const Decimal &value)
{
    const auto [number, power] = scaled(value);
    const auto upper = reading.upper ? asDecimal(*reading.upper) : std::nullopt;
    const QString unit = reading.per.isEmpty() ? reading.unit : QString(reading.unit + u'/' + reading.per);
    // Source: SDMX code list CL_OBS_STATUS: A normal value, E estimated value.
    const bool isExact = reading.qualifier == model::Qualifier::Exact;
    return {QStringLiteral("datastructure"),
            QStringLiteral("JIAOSHU:FIGURES(1.0)"),
            QStringLiteral("A"),
            row.uid,
            reading.indicator.isEmpty() ? QStringLiteral("_U") : reading.indicator,
            reading.place.isEmpty() ? QStringLiteral("_U") : reading.place,
            timePeriod(reading.period),
            number.toString(),
            unit,
            QString::number(power),
            isExact ? QStringLiteral("A") : QStringLiteral("E"),
            model::toText(reading.status),
            model::toText(reading.qualifier),
            upper ? upper->scaledByPowerOfTen(-power).toString() : QString(),
            reading.note};
}

} // namespace

SdmxFormat::SdmxFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("sdmx-csv");
          traits.suffixes = {QStringLiteral("csv")};
          traits.canConvert = true;
          return traits;
      }())
{}

Result<Written> SdmxFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    Written written;
    Table table;
    table.name = QStringLiteral("observations");
    for (const QString &name : columnHeads())
        table.columns.append({name, ColumnType::Text, {}, {}, false});
    qint64 withoutPeriod = 0;
    qint64 withoutDecimal = 0;
    table.each = [&](const UseFields &use) {
        withoutPeriod = 0;
        withoutDecimal = 0;
        return source.eachRow([&](const DatasetRow &row) -> Outcome {
            const model::Reading reading = converted(row.figure.reading, options.conversions);
            const auto value = asDecimal(reading.value);
            const bool hasUpper = !reading.upper || asDecimal(*reading.upper);
            if (reading.period.isEmpty() || !value || !hasUpper) {
                ++(reading.period.isEmpty() ? withoutPeriod : withoutDecimal);
                return {};
            }
            return use(fieldsOf(row, reading, *value));
        });
    };
    const auto rows = writeDelimited(table, target, {}, ',', {});
    if (!rows)
        return fail(rows.error());
    written.figures = *rows;
    if (withoutPeriod > 0)
        written.leftOut.insert(QStringLiteral("no-period"), withoutPeriod);
    if (withoutDecimal > 0)
        written.leftOut.insert(QStringLiteral("no-decimal"), withoutDecimal);
    const auto about = writeAbout(*this, source, target, options, written, QStringLiteral(".about.json"));
    return about ? Result<Written>(written) : fail(about.error());
}

} // namespace jiaoshu::exchange
