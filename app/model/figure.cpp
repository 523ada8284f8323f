// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figure.h"

#include "model/period.h"

namespace jiaoshu::model {

namespace {

qsizetype codePointCount(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += !c.isLowSurrogate();
    return count;
}

bool isBelow(const Value &a, const Value &b)
{
    return a.numerator() * b.denominator() < b.numerator() * a.denominator();
}

} // namespace

Outcome validate(const Reading &reading)
{
    if (reading.span.begin.value < 0 || reading.span.isEmpty())
        return fail(ErrorCode::BadField, QStringLiteral("span"));
    if (codePointCount(reading.quote) != reading.span.length())
        return fail(ErrorCode::BadField, QStringLiteral("quote"));
    if (!reading.value.readsBack())
        return fail(ErrorCode::BadField, QStringLiteral("value"));
    if (reading.upper && !reading.upper->readsBack())
        return fail(ErrorCode::BadField, QStringLiteral("upper"));
    if (reading.upper && isBelow(*reading.upper, reading.value))
        return fail(ErrorCode::BadField, QStringLiteral("upper"));
    if (!reading.per.isEmpty() && reading.kind != Kind::Rate)
        return fail(ErrorCode::BadField, QStringLiteral("per"));
    if (!isPeriod(reading.period))
        return fail(ErrorCode::BadField, QStringLiteral("period"));
    return {};
}

} // namespace jiaoshu::model
