// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqltext.h"

#include <QFile>

namespace jiaoshu::store {

namespace {

QString placeOf(QByteArrayView name)
{
    return QString(QStringLiteral(":/store/sql/") + QString::fromLatin1(name) + QStringLiteral(".sql"));
}

} // namespace

bool hasSqlText(QByteArrayView name)
{
    return QFile::exists(placeOf(name));
}

QByteArray sqlText(QByteArrayView name)
{
    QFile file(placeOf(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no SQL text %s is built in", name.data());
    return file.readAll();
}

} // namespace jiaoshu::store
