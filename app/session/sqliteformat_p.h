// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::session {

/** An SQLite file with the tables figures, articles, decisions, dictionary and about. A number is one, with
 * its exact text beside it. In session/, for only store/ knows SQLite. */
class SqliteFormat final : public exchange::Format
{
public:
    SqliteFormat();
    [[nodiscard]] Result<exchange::Written> write(exchange::Source &source, exchange::Target &target,
                                                  const exchange::WriteOptions &options) const override;
};

} // namespace jiaoshu::session
