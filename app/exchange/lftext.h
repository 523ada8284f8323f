// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QList>
#include <QString>

namespace jiaoshu::exchange {

/** A text with LF for every line end, as programs read it that do not tell line ends apart, and the way from
 * the offsets of the raw one. */
class LfText
{
public:
    explicit LfText(const QString &raw);
    [[nodiscard]] const QString &text() const { return m_text; }
    /** A span of the raw text in this one, both in code points. */
    [[nodiscard]] CodePointSpan fromRaw(CodePointSpan raw) const;

private:
    QString m_text;
    QList<qsizetype> m_dropped; ///< code points of the raw text that are not here, ascending
};

} // namespace jiaoshu::exchange
