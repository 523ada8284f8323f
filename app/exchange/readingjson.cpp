// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readingjson.h"

namespace jiaoshu::exchange {

void addReading(JsonLine &line, const model::Reading &reading)
{
    line.number(QLatin1StringView("start"), reading.span.begin.value);
    line.number(QLatin1StringView("end"), reading.span.end.value);
    line.text(QLatin1StringView("quote"), reading.quote);
    line.text(QLatin1StringView("kind"), model::toText(reading.kind));
    line.text(QLatin1StringView("value"), reading.value.toString());
    if (reading.upper)
        line.text(QLatin1StringView("upper"), reading.upper->toString());
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
