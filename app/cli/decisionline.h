// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/offsets.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace jiaoshu::cli {

/** One line of `decide`'s input. */
struct DecisionLine
{
    FigureId figure; ///< not valid for an addition
    ArticleId article;
    QString action;     ///< "confirm", "correct", "reject", "unsure", "reopen" or "add"
    CodePointSpan span; ///< of an addition
    QJsonObject fields; ///< of a correction or an addition
    QString reason;     ///< of a rejection or an unsure figure
};

/** Reads {"figure": ID, "action": …, "fields": {…}, "reason": "…"} or {"article": ID, "action": "add",
 * "start": …, "end": …, "fields": {…}}. @return BadJson, BadField with the key's name and what it wants:
 * unknown keys, too, for they may be slips. */
[[nodiscard]] Result<DecisionLine> parseDecision(const QByteArray &line);

} // namespace jiaoshu::cli
