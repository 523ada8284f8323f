// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sdmxformat.h"

#include "exchange/conversion.h"
#include "exchange/delimitedformat.h"

#include <QDate>

namespace jiaoshu::exchange {

namespace {

const QList<Column> &columns()
{
    const auto column = [](const char *name, const char *about, bool isRequired = false) {
        return Column{QLatin1StringView(name), ColumnType::Text, QLatin1StringView(about), {}, isRequired};
    };
    static const QList<Column> all = {
        column("STRUCTURE", "What STRUCTURE_ID names.", true),
        column("STRUCTURE_ID", "The structure, which is our own and registered nowhere.", true),
        column("ACTION", "A: the observation is new.", true),
        column("FIGURE_ID", "Dimension: the figure, the same in every workspace that holds it.", true),
        column("INDICATOR", "Dimension: what is counted or measured; _U where it is not told.", true),
        column("REF_AREA", "Dimension: the area it describes; _U where it is not told.", true),
        column("TIME_PERIOD", "Dimension: the time it describes.", true),
        column("OBS_VALUE", "Measure: the number, to be multiplied by ten to the power of UNIT_MULT.", true),
        column("UNIT_MEASURE", "Attribute: the unit."),
        column("UNIT_MULT", "Attribute: the power of ten.", true),
        column("OBS_STATUS", "Attribute: A a normal value, E an estimate.", true),
        column("FIGURE_STATUS", "Attribute: actual, target or standard.", true),
        column("QUALIFIER", "Attribute: how exactly the article states it: = ~ > >= < <=", true),
        column("OBS_UPPER", "Attribute: the upper end of a range, in the same power of ten."),
        column("COMMENT_OBS", "Attribute: the analyst's own note.")};
    return all;
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

/** Of a row that has a decimal and a period. */
QStringList fieldsOf(const DatasetRow &row)
{
    const model::Reading &reading = row.figure.reading;
    const auto [number, power] = scaled(*asDecimal(reading.value));
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

QString SdmxFormat::reasonAgainst(const DatasetRow &row) const
{
    const model::Reading &reading = row.figure.reading;
    if (reading.period.isEmpty())
        return QStringLiteral("no-period");
    return asDecimal(reading.value) && (!reading.upper || asDecimal(*reading.upper))
               ? QString()
               : QStringLiteral("no-decimal");
}

Table SdmxFormat::rowsOf(Source &source, const WriteOptions &options) const
{
    Table table;
    table.name = QStringLiteral("observations");
    table.columns = columns();
    table.each = [this, &source, conversions = options.conversions](const UseFields &use) {
        return source.eachRow([&](const DatasetRow &row) -> Outcome {
            DatasetRow changed = row;
            changed.figure.reading = converted(std::move(changed.figure.reading), conversions);
            if (!reasonAgainst(changed).isEmpty())
                return {};
            return use(fieldsOf(changed));
        });
    };
    return table;
}

Result<Written> SdmxFormat::write(Source &source, Target &target, const WriteOptions &options) const
{
    const Table table = rowsOf(source, options);
    const auto rows = writeDelimited(table, target, {}, ',', {});
    if (!rows)
        return fail(rows.error());
    Written written;
    written.figures = *rows;
    auto counted = source.eachRow([&](DatasetRow row) -> Outcome {
        row.figure.reading = converted(std::move(row.figure.reading), options.conversions);
        if (const QString reason = reasonAgainst(row); !reason.isEmpty())
            written.leaveOut(reason, row.figure.state);
        return {};
    });
    if (counted)
        counted = writeAbout(*this, source, target, options, written, {table});
    return counted ? Result<Written>(written) : fail(counted.error());
}

} // namespace jiaoshu::exchange
