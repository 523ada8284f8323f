// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonline.h"
#include "model/reason.h"

namespace jiaoshu::text {
class CodePointIndex;
}

namespace jiaoshu::exchange {

/** Adds `why`: an object with one key a field, each holding rule, confidence, words (start, end, quote) and,
 * where one was weighed, rival. @param text the article the words stand in, @p index its own. */
void addReasons(JsonLine &line, const QList<model::FieldReason> &reasons, QStringView text,
                const text::CodePointIndex &index);

/** Adds start, end and quote of a stretch of @p text. */
void addSpan(JsonLine &line, CodePointSpan span, QStringView text, const text::CodePointIndex &index);

} // namespace jiaoshu::exchange
