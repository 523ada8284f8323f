// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurecolumns.h"

#include "ui/models/numbertexts.h"
#include "ui/models/termtexts.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <tuple>

namespace jiaoshu::ui {

namespace {

using Column = FigureTableModel::Column;

struct FigureColumns
{
    Q_DECLARE_TR_FUNCTIONS(FigureColumns)
};

QString valueText(const model::Reading &reading)
{
    const QString lower = groupedText(reading.value);
    return reading.upper ? QString(lower + u'–' + groupedText(*reading.upper)) : lower;
}

QString unitText(const model::Reading &reading)
{
    return reading.per.isEmpty() ? reading.unit : QString(reading.unit + u'/' + reading.per);
}

/** A quote may hold line breaks and tabs; a cell shows one line. */
QString oneLine(const QString &text)
{
    return text.simplified();
}

bool isLess(const model::Value &a, const model::Value &b)
{
    if (!a.isFraction() && !b.isFraction())
        return a.numerator() < b.numerator();
    return a.numerator() * b.denominator() < b.numerator() * a.denominator();
}

QString valueToolTip(const model::Reading &reading)
{
    const QString amount = amountText(reading);
    const QString scaled = reading.upper ? QString() : scaledText(reading.value);
    return scaled.isEmpty() ? amount : QString(amount + u'\n' + scaled + reading.unit);
}

/** "2023-01/10" for "2023-01-01/2023-10-31", as ISO 8601 shortens an interval: whole months and years without
 * their days, and of the end what differs from the begin. Empty for anything else. */
QString shortPeriod(const QString &period)
{
    const QStringList ends = period.split(u'/');
    const QDate begin = QDate::fromString(ends.first(), Qt::ISODate);
    const QDate end = ends.size() == 2 ? QDate::fromString(ends.last(), Qt::ISODate) : QDate();
    if (!begin.isValid() || !end.isValid() || ends.first().size() != ends.last().size())
        return {};
    const bool isOfMonths = begin.day() == 1 && end.day() == end.daysInMonth();
    const bool isOfYears = isOfMonths && begin.month() == 1 && end.month() == 12;
    const QString format = isOfYears    ? QStringLiteral("yyyy")
                           : isOfMonths ? QStringLiteral("yyyy-MM")
                                        : QStringLiteral("yyyy-MM-dd");
    const QString from = begin.toString(format);
    QString to = end.toString(format);
    if (from == to)
        return from;
    for (const qsizetype same : {8, 5}) { // year and month, or year, with the hyphen behind them
        if (to.size() > same && from.first(same) == to.first(same)) {
            to.remove(0, same);
            break;
        }
    }
    return QString(from + u'/' + to);
}

} // namespace

QString columnTitle(FigureTableModel::Column column)
{
    switch (column) {
    case Column::StateColumn:
        return FigureColumns::tr("State", "column");
    case Column::QuoteColumn:
        return FigureColumns::tr("Quote", "column: the words as printed");
    case Column::IndicatorColumn:
        return FigureColumns::tr("Indicator", "column: what is counted or measured");
    case Column::QualifierColumn:
        return FigureColumns::tr("±", "column: about, more than, at least; keep it to one or two characters");
    case Column::ValueColumn:
        return FigureColumns::tr("Value", "column");
    case Column::UnitColumn:
        return FigureColumns::tr("Unit", "column");
    case Column::PlaceColumn:
        return FigureColumns::tr("Place", "column");
    case Column::PeriodColumn:
        return FigureColumns::tr("Period", "column");
    case Column::StatusColumn:
        return FigureColumns::tr("Status", "column: actual, target, standard");
    case Column::KindColumn:
        return FigureColumns::tr("Kind", "column: count, money, percentage");
    case Column::ConfidenceColumn:
        return FigureColumns::tr("Sure", "column: how sure the program was");
    case Column::NoteColumn:
        return FigureColumns::tr("Note", "column");
    case Column::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString columnText(const model::Figure &figure, FigureTableModel::Column column)
{
    const model::Reading &reading = figure.reading;
    switch (column) {
    case Column::StateColumn:
        return displayText(figure.state);
    case Column::QuoteColumn:
        return oneLine(reading.quote);
    case Column::IndicatorColumn:
        return reading.indicator;
    case Column::QualifierColumn:
        return symbolText(reading.qualifier);
    case Column::ValueColumn:
        return valueText(reading);
    case Column::UnitColumn:
        return unitText(reading);
    case Column::PlaceColumn:
        return reading.place;
    case Column::PeriodColumn:
        return reading.period;
    case Column::StatusColumn:
        return displayText(reading.status);
    case Column::KindColumn:
        return displayText(reading.kind);
    case Column::ConfidenceColumn:
        return confidenceText(figure.confidencePermille);
    case Column::NoteColumn:
        return oneLine(reading.note);
    case Column::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString shortColumnText(const model::Figure &figure, FigureTableModel::Column column)
{
    if (column == Column::ValueColumn)
        return figure.reading.upper ? QString() : scaledText(figure.reading.value);
    return column == Column::PeriodColumn ? shortPeriod(figure.reading.period) : QString();
}

QString columnToolTip(const model::Figure &figure, FigureTableModel::Column column)
{
    switch (column) {
    case Column::StateColumn:
        return QString(displayText(figure.state) + u'\n' + explanation(figure.state));
    case Column::QualifierColumn:
        return displayText(figure.reading.qualifier);
    case Column::ValueColumn:
        return valueToolTip(figure.reading);
    case Column::NoteColumn:
        return figure.reading.note;
    case Column::ConfidenceColumn:
        return figure.rule;
    default:
        return columnText(figure, column);
    }
}

bool columnLess(const model::Figure &a, const model::Figure &b, FigureTableModel::Column column)
{
    switch (column) {
    case Column::StateColumn:
        return a.state < b.state;
    case Column::QualifierColumn:
        return a.reading.qualifier < b.reading.qualifier;
    case Column::ValueColumn:
        return isLess(a.reading.value, b.reading.value);
    case Column::UnitColumn:
        return std::tie(a.reading.unit, a.reading.per) < std::tie(b.reading.unit, b.reading.per);
    case Column::StatusColumn:
        return a.reading.status < b.reading.status;
    case Column::KindColumn:
        return a.reading.kind < b.reading.kind;
    case Column::ConfidenceColumn:
        return a.confidencePermille < b.confidencePermille;
    case Column::QuoteColumn:
        return a.reading.quote < b.reading.quote;
    case Column::IndicatorColumn:
        return a.reading.indicator < b.reading.indicator;
    case Column::PlaceColumn:
        return a.reading.place < b.reading.place;
    case Column::PeriodColumn:
        return a.reading.period < b.reading.period;
    case Column::NoteColumn:
        return a.reading.note < b.reading.note;
    case Column::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

bool readsBefore(const model::Figure &a, const model::Figure &b)
{
    return std::tie(a.reading.span, a.id) < std::tie(b.reading.span, b.id);
}

QString figureSummary(const model::Figure &figure)
{
    const model::Reading &reading = figure.reading;
    QString amount = amountText(reading);
    const QString symbol = symbolText(reading.qualifier);
    if (!symbol.isEmpty())
        amount = QString(symbol + u' ' + amount);
    QStringList lines = {amount};
    if (!reading.indicator.isEmpty())
        lines.append(reading.indicator);
    QStringList context;
    for (const QString &text : {reading.place, reading.period}) {
        if (!text.isEmpty())
            context.append(text);
    }
    if (reading.status != model::Status::Actual)
        context.append(displayText(reading.status));
    if (!context.isEmpty())
        lines.append(context.join(QStringLiteral(" · ")));
    lines.append(displayText(figure.state));
    return lines.join(u'\n');
}

} // namespace jiaoshu::ui
