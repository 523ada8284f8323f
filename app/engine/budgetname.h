// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantity.h"
#include "lexicon/cues.h"

#include <QStringView>

#include <optional>

namespace jiaoshu::engine {

/** 预算, by @p aims (Cues::aim), where the amount @p quantity is one itself, by the words of @p text from @p
 * clause on: 资本开支预算约|2亿元. 占预算|12%, 超预算|3亿元 and 一般预算收入 are held against one. */
[[nodiscard]] std::optional<lexicon::Cue> budgetBefore(QStringView text, const Quantity &quantity,
                                                       qsizetype clause, const lexicon::CueTable &aims);

} // namespace jiaoshu::engine
