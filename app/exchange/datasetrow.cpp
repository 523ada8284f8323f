// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datasetrow.h"

namespace jiaoshu::exchange {

const QStringList &readingColumnNames()
{
    static const QStringList names =
        QStringLiteral("start end quote kind value upper unit per qualifier status "
                       "place period indicator note")
            .split(QLatin1Char(' '));
    return names;
}

QStringList toFields(const model::Reading &reading)
{
    return {QString::number(reading.span.begin.value),
            QString::number(reading.span.end.value),
            reading.quote,
            model::toText(reading.kind),
            reading.value.toString(),
            reading.upper ? reading.upper->toString() : QString(),
            reading.unit,
            reading.per,
            model::toText(reading.qualifier),
            model::toText(reading.status),
            reading.place,
            reading.period,
            reading.indicator,
            reading.note};
}

const QStringList &columnNames()
{
    static const QStringList names =
        QStringLiteral("id uid article path title published_on state").split(QLatin1Char(' ')) +
        readingColumnNames() + QStringLiteral("confidence rule analyst decided_at").split(QLatin1Char(' '));
    return names;
}

QString permilleText(int permille)
{
    return Decimal(permille, -3).toString();
}

QStringList toFields(const DatasetRow &row)
{
    const model::Figure &figure = row.figure;
    QStringList fields;
    fields.reserve(columnNames().size());
    fields << QString::number(figure.id.value) << row.uid << QString::number(figure.article.value) << row.path
           << row.title << row.publishedOn << model::toText(figure.state);
    fields += toFields(figure.reading);
    fields << permilleText(figure.confidencePermille) << figure.rule << figure.analyst << figure.decidedAt;
    return fields;
}

namespace {

/** Takes the fields of one row in turn; the first that is not what it must be is remembered. */
class FieldTaker
{
public:
    explicit FieldTaker(const QStringList &fields) : m_fields(fields) {}

    [[nodiscard]] QString text() { return m_fields.value(m_at++); }

    [[nodiscard]] qint64 number()
    {
        bool isNumber = false;
        const qint64 value = text().toLongLong(&isNumber);
        return isNumber ? value : refuse<qint64>();
    }

    template <typename Term>
    [[nodiscard]] Term term(std::optional<Term> (*fromText)(QStringView))
    {
        const auto found = fromText(text());
        return found ? *found : refuse<Term>();
    }

    [[nodiscard]] model::Value value()
    {
        const auto parsed = model::Value::parse(text());
        return parsed ? *parsed : refuse<model::Value>();
    }

    [[nodiscard]] std::optional<model::Value> valueIfAny()
    {
        if (m_fields.value(m_at).isEmpty()) {
            ++m_at;
            return {};
        }
        return value();
    }

    [[nodiscard]] int permille()
    {
        const auto parsed = Decimal::parse(text());
        if (parsed && !parsed->isNegative() && parsed->decimals() <= 3)
            return parsed->scaledByPowerOfTen(3).toString().toInt();
        return refuse<int>();
    }

    [[nodiscard]] const QString &refused() const { return m_refused; }

private:
    template <typename T>
    T refuse()
    {
        if (m_refused.isEmpty())
            m_refused = columnNames().value(m_at - 1);
        return T{};
    }

    const QStringList &m_fields;
    qsizetype m_at = 0;
    QString m_refused;
};

} // namespace

Result<DatasetRow> rowFromFields(const QStringList &fields)
{
    if (fields.size() != columnNames().size())
        return fail(ErrorCode::BadField,
                    QStringLiteral("%1 fields instead of %2").arg(fields.size()).arg(columnNames().size()));
    FieldTaker take(fields);
    DatasetRow row;
    model::Figure &figure = row.figure;
    model::Reading &r = figure.reading;
    figure.id = {take.number()};
    row.uid = take.text();
    figure.article = {take.number()};
    row.path = take.text();
    row.title = take.text();
    row.publishedOn = take.text();
    figure.state = take.term(model::stateFromText);
    r.span.begin = {take.number()};
    r.span.end = {take.number()};
    r.quote = take.text();
    r.kind = take.term(model::kindFromText);
    r.value = take.value();
    r.upper = take.valueIfAny();
    r.unit = take.text();
    r.per = take.text();
    r.qualifier = take.term(model::qualifierFromText);
    r.status = take.term(model::statusFromText);
    r.place = take.text();
    r.period = take.text();
    r.indicator = take.text();
    r.note = take.text();
    figure.confidencePermille = take.permille();
    figure.rule = take.text();
    figure.analyst = take.text();
    figure.decidedAt = take.text();
    if (!take.refused().isEmpty())
        return fail(ErrorCode::BadField, take.refused());
    return row;
}

} // namespace jiaoshu::exchange
