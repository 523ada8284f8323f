// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/figure.h"

#include <QList>
#include <QString>

#include <functional>

namespace jiaoshu::session {

class Session;

/** A figure holds every one of @p words, parted by spaces, in its quote, indicator, place or unit; case is
 * not minded. No words: yes. */
[[nodiscard]] bool holdsWords(const model::Reading &reading, QStringView words);

/** The figures of the workspace that do, ascending by id. @return Cancelled where @p isCancelled said so. */
[[nodiscard]] Result<QList<FigureId>> figuresHolding(const Session &session, const QString &words,
                                                     const std::function<bool()> &isCancelled = {});

} // namespace jiaoshu::session
