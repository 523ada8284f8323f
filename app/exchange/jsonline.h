// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace jiaoshu::exchange {

/** Builds one JSON object on one line, with its keys in the order they are added (QJsonObject would sort
 * them). Text is UTF-8; quotes, backslashes and control characters are escaped, a lone surrogate is written
 * as \ud83d: nothing is lost. */
class JsonLine
{
public:
    JsonLine &text(QLatin1StringView key, QStringView value);
    /** text() unless @p value is empty. */
    JsonLine &textIfAny(QLatin1StringView key, QStringView value);
    JsonLine &number(QLatin1StringView key, qint64 value);
    /** A per-mille number as a decimal between 0 and 1 with at most three digits: 870 is 0.87. */
    JsonLine &permille(QLatin1StringView key, int value);
    JsonLine &boolean(QLatin1StringView key, bool value);
    JsonLine &object(QLatin1StringView key, const JsonLine &value);
    JsonLine &list(QLatin1StringView key, const QList<JsonLine> &values);
    JsonLine &texts(QLatin1StringView key, const QStringList &values);
    /** Under a key that is no Latin-1: the name of a column. */
    JsonLine &text(const QString &key, QStringView value);
    JsonLine &textIfAny(const QString &key, QStringView value);
    JsonLine &number(const QString &key, qint64 value);
    /** @p json stands as it is. */
    JsonLine &raw(QLatin1StringView key, const QByteArray &json);

    /** The object without a line end. */
    [[nodiscard]] QByteArray bytes() const { return m_bytes + '}'; }

private:
    void addKey(QLatin1StringView key);
    void addKey(const QString &key);
    QByteArray m_bytes = QByteArrayLiteral("{");
};

/** @p text as a JSON string with its quotes, escaped as JsonLine does. */
[[nodiscard]] QByteArray toJsonString(QStringView text);

} // namespace jiaoshu::exchange
