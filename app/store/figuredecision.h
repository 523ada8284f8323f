// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QList>

namespace jiaoshu::store {

class Connection;

/** What a person did to one figure. */
struct FigureDecision
{
    QString uid;
    QString at;
    QString analyst;
    QString action;
    bool wasThere = false; ///< false: it brought the figure in
    Standing before;
    Standing after;
    ReadingId beforeReading; ///< afterReading where it was not there
    ReadingId afterReading;
    QString reason;
};

/** In order; what the engine did is left out. Throws SQLite::Exception. */
[[nodiscard]] QList<FigureDecision> decisionsOn(Connection &connection, FigureId figure);

} // namespace jiaoshu::store
