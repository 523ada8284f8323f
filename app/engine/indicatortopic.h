// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "engine/indicatorreader.h"

#include <QString>

namespace jiaoshu::engine {

/** What the figures read so far were about; later ones lean on it. */
struct IndicatorTopic
{
    QString subject;         ///< of the last figure that was no growth and no share
    QString whose;           ///< the subject, without the 余额 or 覆盖率 that was told of it
    Utf16Span words;         ///< it was taken from
    qsizetype sentence = -1; ///< begin of the sentence it stands in
    QString whole;           ///< that the last share was of
    QString share;           ///< of the last percentage, where it told no growth
    QString verb;            ///< that stood before the last figure that had one
    QString before;          ///< the phrase before the last figure that had one
};

/** A reading of @p phrase. */
[[nodiscard]] inline IndicatorReading named(const QString &phrase, int confidencePermille, RuleName rule)
{
    return {phrase, {confidencePermille, rule}};
}

} // namespace jiaoshu::engine
