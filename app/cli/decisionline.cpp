// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decisionline.h"

#include <QJsonDocument>
#include <QStringList>

namespace jiaoshu::cli {

namespace {

/** The keys each action takes beside "action"; those before the '|' must be there. */
QString keysOf(const QString &action)
{
    if (action == QStringLiteral("confirm") || action == QStringLiteral("reopen"))
        return QStringLiteral("figure|fields");
    if (action == QStringLiteral("correct"))
        return QStringLiteral("figure fields|");
    if (action == QStringLiteral("reject") || action == QStringLiteral("unsure"))
        return QStringLiteral("figure|reason fields");
    if (action == QStringLiteral("add"))
        return QStringLiteral("article start end|fields");
    return {};
}

Outcome checkKeys(const QJsonObject &object, const QString &action)
{
    const QString keys = keysOf(action);
    if (keys.isEmpty())
        return fail(ErrorCode::BadField,
                    QStringLiteral("action: it is one of confirm, correct, reject, unsure, reopen, add"));
    const QStringList needed =
        keys.section(QLatin1Char('|'), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList optional =
        keys.section(QLatin1Char('|'), 1, 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &key : needed) {
        if (!object.contains(key))
            return fail(ErrorCode::BadField, QStringLiteral("%1: %2 needs it").arg(key, action));
    }
    for (const QString &key : object.keys()) {
        if (key != QStringLiteral("action") && !needed.contains(key) && !optional.contains(key))
            return fail(ErrorCode::BadField,
                        QStringLiteral("%1: %2 takes %3 and no such key")
                            .arg(key, action, (needed + optional).join(QStringLiteral(", "))));
    }
    return {};
}

/** Takes values out of an object; remembers the first key that holds something else. */
class Taker
{
public:
    explicit Taker(const QJsonObject &object) : m_object(object) {}

    qint64 number(const QString &key, qint64 least)
    {
        const qint64 value = m_object.contains(key) ? m_object.value(key).toInteger(-1) : least;
        refuseIf(value < least, key, QStringLiteral("it is a whole number from %1 on").arg(least));
        return value;
    }
    QString text(const QString &key)
    {
        refuseIf(m_object.contains(key) && !m_object.value(key).isString(), key,
                 QStringLiteral("it is a text"));
        return m_object.value(key).toString();
    }
    QJsonObject object(const QString &key)
    {
        refuseIf(m_object.contains(key) && !m_object.value(key).isObject(), key,
                 QStringLiteral("it is an object"));
        return m_object.value(key).toObject();
    }
    void refuseIf(bool isWrong, const QString &key, const QString &why)
    {
        if (isWrong && m_refused.isEmpty())
            m_refused = QString(key + QStringLiteral(": ") + why);
    }
    [[nodiscard]] const QString &refused() const { return m_refused; }

private:
    const QJsonObject &m_object;
    QString m_refused;
};

} // namespace

Result<DecisionLine> parseDecision(const QByteArray &line)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (!document.isObject())
        return fail(ErrorCode::BadJson,
                    fault.error == QJsonParseError::NoError ? QString() : fault.errorString());
    const QJsonObject object = document.object();
    Taker take(object);
    DecisionLine decision;
    decision.action = take.text(QStringLiteral("action"));
    if (auto checked = checkKeys(object, decision.action); !checked)
        return fail(checked.error());
    if (object.contains(QStringLiteral("figure")))
        decision.figure = {take.number(QStringLiteral("figure"), 1)};
    if (object.contains(QStringLiteral("article")))
        decision.article = {take.number(QStringLiteral("article"), 1)};
    decision.span =
        codePointSpan(take.number(QStringLiteral("start"), 0), take.number(QStringLiteral("end"), 0));
    decision.reason = take.text(QStringLiteral("reason"));
    decision.fields = take.object(QStringLiteral("fields"));
    const bool takesFields =
        decision.action == QStringLiteral("correct") || decision.action == QStringLiteral("add");
    take.refuseIf(!takesFields && !decision.fields.isEmpty(), QStringLiteral("fields"),
                  QStringLiteral("%1 changes none").arg(decision.action));
    if (!take.refused().isEmpty())
        return fail(ErrorCode::BadField, take.refused());
    return decision;
}

} // namespace jiaoshu::cli
