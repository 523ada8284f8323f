// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace jiaoshu::store {

/** What figures are counted by, as it stands in the file. */
struct FigureFacts
{
    FigureId figure;
    ArticleId article;
    qint64 begin = 0; ///< of its span, code points
    QString state;
    QString kind;
    QString unit;
    QString place;
    QString period;
    QString indicator;
    int confidencePermille = 0;
    QString rule;    ///< of the proposal; names joined by '+'
    QString analyst; ///< of the last decision; empty while none was taken
};

/** What figures are found by. */
struct FigureWords
{
    FigureId figure;
    QString quote;
    QString indicator;
    QString place;
    QString unit;
};

} // namespace jiaoshu::store
