// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readingjson.h"

#include "exchange/conversion.h"

namespace jiaoshu::exchange {

namespace {

struct Names
{
    QLatin1StringView number;
    QLatin1StringView exact;
};

void addNumber(JsonLine &line, const Names &names, const model::Value &value, Numbers numbers)
{
    if (numbers == Numbers::Exact || !value.isFraction()) {
        line.text(names.number, value.toString());
        return;
    }
    if (const auto decimal = asDecimal(value))
        line.text(names.number, decimal->toString());
    else
        line.raw(names.number, "null");
    line.text(names.exact, value.toString());
}

} // namespace

void addReading(JsonLine &line, const model::Reading &reading, Numbers numbers)
{
    line.number(QLatin1StringView("start"), reading.span.begin.value);
    line.number(QLatin1StringView("end"), reading.span.end.value);
    line.text(QLatin1StringView("quote"), reading.quote);
    line.text(QLatin1StringView("kind"), model::toText(reading.kind));
    addNumber(line, {QLatin1StringView("value"), QLatin1StringView("value_exact")}, reading.value, numbers);
    if (reading.upper)
        addNumber(line, {QLatin1StringView("upper"), QLatin1StringView("upper_exact")}, *reading.upper,
                  numbers);
    line.text(QLatin1StringView("unit"), reading.unit);
    line.textIfAny(QLatin1StringView("per"), reading.per);
    line.text(QLatin1StringView("qualifier"), model::toText(reading.qualifier));
    line.text(QLatin1StringView("status"), model::toText(reading.status));
    line.text(QLatin1StringView("place"), reading.place);
    line.text(QLatin1StringView("period"), reading.period);
    line.text(QLatin1StringView("indicator"), reading.indicator);
    line.textIfAny(QLatin1StringView("note"), reading.note);
}

} // namespace jiaoshu::exchange
