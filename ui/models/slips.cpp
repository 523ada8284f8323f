// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/slips.h"

#include <utility>

namespace jiaoshu::ui {

namespace {

model::Value scaled(const model::Value &value, int places)
{
    return {value.numerator().scaledByPowerOfTen(places), value.denominator()};
}

model::Value negated(const model::Value &value)
{
    return {value.numerator().negated(), value.denominator()};
}

} // namespace

model::Reading scaledReading(model::Reading reading, int places)
{
    reading.value = scaled(reading.value, places);
    if (reading.upper)
        reading.upper = scaled(*reading.upper, places);
    return reading;
}

model::Reading withPointsToggled(model::Reading reading)
{
    const QString percent = QStringLiteral("%");
    reading.unit = reading.unit == percent ? QStringLiteral("百分点") : percent;
    reading.kind = model::Kind::Percent;
    return reading;
}

model::Reading negatedReading(model::Reading reading)
{
    reading.value = negated(reading.value);
    if (reading.upper) {
        reading.upper = negated(*reading.upper);
        std::swap(reading.value, *reading.upper);
    }
    return reading;
}

model::Reading withNextQualifier(model::Reading reading, int step)
{
    const int count = static_cast<int>(model::AllQualifiers.size());
    const int next = (static_cast<int>(reading.qualifier) + step + count) % count;
    reading.qualifier = model::AllQualifiers[static_cast<size_t>(next)];
    return reading;
}

} // namespace jiaoshu::ui
