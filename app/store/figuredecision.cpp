// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figuredecision.h"

#include "store/figurerows.h"
#include "store/query.h"

namespace jiaoshu::store {

QList<FigureDecision> decisionsOn(Connection &connection, FigureId figure)
{
    QList<FigureDecision> decisions;
    Query row(connection, "decision/list_by_figure");
    row.bind(":figure", figure.value);
    while (row.next()) {
        FigureDecision &decision = decisions.emplaceBack();
        decision.uid = row.text();
        decision.at = row.text();
        decision.analyst = row.text();
        decision.action = row.text();
        const QString before = row.text();
        decision.wasThere = !before.isEmpty();
        decision.before = decision.wasThere ? takeStanding(before) : Standing();
        decision.after = takeStanding(row.text());
        decision.beforeReading = {row.number()};
        decision.afterReading = {row.number()};
        decision.reason = row.text();
    }
    return decisions;
}

} // namespace jiaoshu::store
