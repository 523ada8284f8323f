// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::session {

/** The report as PDF. Pages are laid out by the program jiaoshu-print, for app/ sees no fonts; it stands
 * beside this one. */
class PdfFormat final : public exchange::Format
{
public:
    PdfFormat();
    /** @return also TooLarge beyond 20,000 figures, CannotWrite where the pages cannot be made. */
    [[nodiscard]] Result<exchange::Written> write(exchange::Source &source, exchange::Target &target,
                                                  const exchange::WriteOptions &options) const override;
};

} // namespace jiaoshu::session
