// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** Tokens with IOB2 tags, one code point a token, an empty line after each sentence; white space is no token.
 * Of figures that overlap the longer goes out, rejected ones not; both are counted. The tag of one that
 * nobody verified says so: B-MONEY:proposed. Without the text a token
 * is `_`. */
class ConllFormat final : public Format
{
public:
    enum class Columns {
        Conll2003, ///< `char -X- _ TAG` parted by a space, and -DOCSTART- lines
        Offsets    ///< `char start end TAG` parted by tabs; the offsets are those of the article
    };
    explicit ConllFormat(Columns columns);
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;

private:
    Columns m_columns;
};

} // namespace jiaoshu::exchange
