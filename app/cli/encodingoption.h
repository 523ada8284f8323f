// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/strictconverter.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace jiaoshu::cli {

/** The option --encoding NAME, which every command that reads articles has, and what is said of it. */
class EncodingOption
{
public:
    void declare(CLI::App &part);
    /** Nothing where the encoding is to be found out. */
    [[nodiscard]] std::optional<text::Encoding> told() const;

    /** Says that an article could not be read; of one that is not in the encoding told, which byte shows it.
     */
    void printFault(const Error &error) const;
    /** Warns on standard error where it is doubtful. */
    static void warnIfUnsure(const QString &path, const QString &encoding, int certaintyPermille);

private:
    std::string m_name;
};

} // namespace jiaoshu::cli
