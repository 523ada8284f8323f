// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lftext.h"

#include <algorithm>

namespace jiaoshu::exchange {

LfText::LfText(const QString &raw)
{
    m_text.reserve(raw.size());
    qsizetype codePoint = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (c == u'\r' && i + 1 < raw.size() && raw[i + 1] == u'\n')
            m_dropped.append(codePoint);
        else
            m_text += c == u'\r' ? QChar(u'\n') : c;
        const bool isFirstOfPair = c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate();
        codePoint += isFirstOfPair ? 0 : 1;
    }
}

CodePointSpan LfText::fromRaw(CodePointSpan raw) const
{
    const auto moved = [this](qsizetype at) {
        return at - (std::lower_bound(m_dropped.begin(), m_dropped.end(), at) - m_dropped.begin());
    };
    return codePointSpan(moved(raw.begin.value), moved(raw.end.value));
}

} // namespace jiaoshu::exchange
