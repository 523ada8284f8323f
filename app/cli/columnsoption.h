// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "readers/document.h"

#include <QStringList>

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
    /** Also --remember-columns. */
    void declareRemember(CLI::App &part);
    /** Keeps what was told for tables with the headers of those of @p files, where that is wanted. */
    [[nodiscard]] Outcome remember(const QStringList &files) const;
    /** Those that were told; the others are found by their names. */
    [[nodiscard]] readers::Columns told() const;

private:
    std::string m_columns;
    bool m_isRemembered = false;
};

} // namespace jiaoshu::cli
