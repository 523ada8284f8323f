// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/salvage.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace jiaoshu::store {

// What the indexes of a damaged file say of rows that cannot be read: they stand on other pages.

/** First and last id of each gap; those of a table of which rows were refused may be any. */
[[nodiscard]] QList<std::pair<qint64, qint64>> gapsOf(const SalvagedTable &table);
[[nodiscard]] bool isIn(const QList<std::pair<qint64, qint64>> &gaps, qint64 id);
/** Reads ids and a column of theirs from an index that holds both, as far as it can be read.
 *  @return whether that was to its end. */
bool readIndex(Connection &from, const QByteArray &sql, const std::function<void(qint64, QByteArray)> &use);

/** The guards of facts, off until putBack(): the file is still being made, and is dropped where a throw comes
 * in between. */
class WithoutGuards
{
public:
    /** @param triggers by name; all where empty */
    explicit WithoutGuards(Connection &connection, const QByteArrayList &triggers = {});
    void putBack();

private:
    Connection &m_connection;
    QByteArrayList m_sql;
};

} // namespace jiaoshu::store
