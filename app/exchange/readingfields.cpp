// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readingfields.h"

#include <QHash>

#include <limits>

namespace jiaoshu::exchange {

namespace {

using model::Reading;

bool setText(QString &field, const QJsonValue &value)
{
    field = value.toString();
    return value.isString();
}

template <typename Term>
bool setTerm(Term &field, std::optional<Term> (*fromText)(QStringView), const QJsonValue &value)
{
    const auto term = fromText(value.toString());
    field = term.value_or(field);
    return value.isString() && term;
}

bool setOffset(CodePointOffset &field, const QJsonValue &value)
{
    field.value = value.toInteger(-1);
    return field.value >= 0;
}

/** A JSON number is a double to most readers, so only whole ones are taken from it. */
std::optional<model::Value> valueOf(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isDouble()) {
        constexpr qint64 None = std::numeric_limits<qint64>::min();
        const qint64 whole = value.toInteger(None);
        if (whole == None)
            return {};
        text = QString::number(whole);
    }
    auto parsed = model::Value::parse(text);
    return parsed ? std::optional(std::move(*parsed)) : std::nullopt;
}

bool setValue(model::Value &field, const QJsonValue &value)
{
    auto parsed = valueOf(value);
    if (parsed)
        field = std::move(*parsed);
    return parsed.has_value();
}

bool setUpper(std::optional<model::Value> &field, const QJsonValue &value)
{
    field = valueOf(value);
    return field || value.isNull() || (value.isString() && value.toString().isEmpty());
}

using Setter = bool (*)(Reading &, const QJsonValue &);

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> all = {
        {QStringLiteral("start"), [](Reading &r, const QJsonValue &v) { return setOffset(r.span.begin, v); }},
        {QStringLiteral("end"), [](Reading &r, const QJsonValue &v) { return setOffset(r.span.end, v); }},
        {QStringLiteral("kind"),
         [](Reading &r, const QJsonValue &v) { return setTerm(r.kind, model::kindFromText, v); }},
        {QStringLiteral("value"), [](Reading &r, const QJsonValue &v) { return setValue(r.value, v); }},
        {QStringLiteral("upper"), [](Reading &r, const QJsonValue &v) { return setUpper(r.upper, v); }},
        {QStringLiteral("unit"), [](Reading &r, const QJsonValue &v) { return setText(r.unit, v); }},
        {QStringLiteral("per"), [](Reading &r, const QJsonValue &v) { return setText(r.per, v); }},
        {QStringLiteral("qualifier"),
         [](Reading &r, const QJsonValue &v) { return setTerm(r.qualifier, model::qualifierFromText, v); }},
        {QStringLiteral("status"),
         [](Reading &r, const QJsonValue &v) { return setTerm(r.status, model::statusFromText, v); }},
        {QStringLiteral("place"), [](Reading &r, const QJsonValue &v) { return setText(r.place, v); }},
        {QStringLiteral("period"), [](Reading &r, const QJsonValue &v) { return setText(r.period, v); }},
        {QStringLiteral("indicator"),
         [](Reading &r, const QJsonValue &v) { return setText(r.indicator, v); }},
        {QStringLiteral("note"), [](Reading &r, const QJsonValue &v) { return setText(r.note, v); }},
    };
    return all;
}

} // namespace

Outcome applyFields(model::Reading &reading, const QJsonObject &fields)
{
    Reading changed = reading;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const Setter set = setters().value(field.key());
        if (set == nullptr || !set(changed, field.value()))
            return fail(ErrorCode::BadField, field.key());
    }
    reading = std::move(changed);
    return {};
}

bool isReadingField(const QString &name)
{
    return setters().contains(name);
}

} // namespace jiaoshu::exchange
