// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figurerows.h"

#include <sqlite3.h>

namespace jiaoshu::store {

namespace {

template <typename Term>
Term known(std::optional<Term> term)
{
    if (!term)
        throw SQLite::Exception("a word that is none of ours", SQLITE_CORRUPT);
    return *term;
}

model::Value takeValue(const QString &text)
{
    auto value = model::Value::parse(text);
    if (!value)
        throw SQLite::Exception("a value that is no number", SQLITE_CORRUPT);
    return std::move(*value);
}

const QString &withdrawn()
{
    static const QString word = QStringLiteral("withdrawn");
    return word;
}

} // namespace

Standing takeStanding(const QString &word)
{
    if (word == withdrawn())
        return {};
    return known(model::stateFromText(word));
}

QString toText(Standing standing)
{
    return standing ? model::toText(*standing) : withdrawn();
}

model::Reading takeReading(Query &row)
{
    model::Reading reading;
    const qint64 begin = row.number();
    reading.span = codePointSpan(begin, row.number());
    reading.quote = row.text();
    reading.kind = known(model::kindFromText(row.text()));
    reading.value = takeValue(row.text());
    if (row.isNull())
        row.skip();
    else
        reading.upper = takeValue(row.text());
    reading.unit = row.text();
    reading.per = row.text();
    reading.qualifier = known(model::qualifierFromText(row.text()));
    reading.status = known(model::statusFromText(row.text()));
    reading.place = row.text();
    reading.period = row.text();
    reading.indicator = row.text();
    reading.note = row.text();
    return reading;
}

ReadingRecord takeReadingRecord(Query &row)
{
    ReadingRecord record;
    record.reading = takeReading(row);
    record.confidencePermille = static_cast<int>(row.number());
    record.rule = row.text();
    record.origin = row.text();
    record.uid = row.text();
    record.figureUid = row.text();
    record.articleUid = row.text();
    return record;
}

namespace {

/** What stands first in a row of current_figure. */
Standing takeInto(model::Figure &figure, Query &row)
{
    figure.id = {row.number()};
    figure.article = {row.number()};
    const Standing standing = takeStanding(row.text());
    figure.state = standing.value_or(model::State::Proposed);
    figure.reading = takeReading(row);
    figure.confidencePermille = static_cast<int>(row.number());
    figure.rule = row.text();
    figure.analyst = row.text();
    figure.decidedAt = row.text();
    return standing;
}

} // namespace

std::optional<model::Figure> takeStandingFigure(Query &row)
{
    model::Figure figure;
    return takeInto(figure, row) ? std::optional(std::move(figure)) : std::nullopt;
}

FigureRecord takeFigure(Query &row)
{
    FigureRecord record;
    record.isWithdrawn = !takeInto(record.figure, row);
    record.uid = row.text();
    record.reading = {row.number()};
    record.basis = {row.number()};
    record.settled = {row.number()};
    record.wasAdded = row.text() == QStringLiteral("analyst");
    return record;
}

void bindReading(Query &query, const model::Reading &r)
{
    query.bind(":begin", qint64(r.span.begin.value))
        .bind(":end", qint64(r.span.end.value))
        .bind(":quote", r.quote);
    query.bind(":kind", model::toText(r.kind)).bind(":value", r.value.toString());
    if (r.upper)
        query.bind(":upper", r.upper->toString());
    else
        query.bindNull(":upper");
    query.bind(":unit", r.unit).bind(":per", r.per).bind(":qualifier", model::toText(r.qualifier));
    query.bind(":status", model::toText(r.status)).bind(":place", r.place).bind(":period", r.period);
    query.bind(":indicator", r.indicator).bind(":note", r.note);
}

} // namespace jiaoshu::store
