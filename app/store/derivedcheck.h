// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "store/connection.h"

#include <QList>
#include <QString>

namespace jiaoshu::store {

/** Holds what is derived against the journal it follows from. Each table is read in its own order, beside the
 * others, so that memory does not grow with the workspace. Throws SQLite::Exception. */
class DerivedCheck
{
public:
    explicit DerivedCheck(Connection &connection);

    /** Figures that do not stand as their decisions say, ascending. */
    [[nodiscard]] QList<FigureId> wrongFigures();
    /** Counts that are not what stands there: "article 7, confirmed", "workspace, unsure", "workspace" for
     * where they are said to end. */
    [[nodiscard]] QStringList wrongCounts();
    /** Readings of the engine that their extraction's command did not bring in, ascending. */
    [[nodiscard]] QList<ReadingId> misplacedReadings();

private:
    [[nodiscard]] bool standsAsDecided();

    Connection &m_connection;
    bool m_isOld; ///< of a version that names no decision before another
};

} // namespace jiaoshu::store
