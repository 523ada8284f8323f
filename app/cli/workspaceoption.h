// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/session.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace jiaoshu::cli {

/** The option --workspace FILE, which every command on a workspace has. */
class WorkspaceOption
{
public:
    void declare(CLI::App &part);
    [[nodiscard]] QString path() const;
    /** Opens it for reading; says on standard error why where it cannot. @return nothing then. */
    [[nodiscard]] std::unique_ptr<session::Session> openForReading() const;
    /** The same for writing, as @p analyst. @param createIfMissing makes a new file where there is none. */
    [[nodiscard]] std::unique_ptr<session::Session> openForWriting(const std::string &analyst,
                                                                   bool createIfMissing) const;

private:
    [[nodiscard]] std::unique_ptr<session::Session> open(session::OpenRequest request) const;
    std::string m_path;
};

} // namespace jiaoshu::cli
