// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

#include <string>

namespace CLI {
class App;
}

namespace jiaoshu::cli {

/** The option --columns of the commands that read tables. */
class ColumnsOption
{
public:
    void declare(CLI::App &part);
    /** Those that were told; the others are found by their names. */
    [[nodiscard]] readers::Columns told() const;

private:
    std::string m_columns;
};

} // namespace jiaoshu::cli
