// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspaceoption.h"

#include "cli/console.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

void WorkspaceOption::declare(CLI::App &part)
{
    part.add_option("--workspace", m_path, "The workspace file")->required();
}

QString WorkspaceOption::path() const
{
    return pathFromArgument(m_path);
}

std::unique_ptr<session::Session> WorkspaceOption::open(session::OpenRequest request) const
{
    request.path = pathFromArgument(m_path);
    auto opened = session::Session::open(request);
    if (!opened) {
        if (opened.error().path.isEmpty())
            opened.error().path = request.path;
        printError(opened.error());
        return nullptr;
    }
    if ((*opened)->isOnNetwork())
        printWarning(
            QString(escapedForLog((*opened)->path()) +
                    QStringLiteral(": another machine serves this folder; work on a copy on this one")));
    if (const auto missing = (*opened)->missingEnd())
        printWarning(
            QStringLiteral("%1: step %2 of %3, the newest that was known, is not in it; if no older copy was "
                           "put there on purpose, go back to a backup (backup --list)")
                .arg(escapedForLog((*opened)->path()), QString::number(missing->number),
                     missing->at.toUTC().toString(Qt::ISODateWithMs)));
    return std::move(*opened);
}

std::unique_ptr<session::Session> WorkspaceOption::openForReading() const
{
    session::OpenRequest request;
    request.access = session::Access::ReadOnly;
    return open(std::move(request));
}

std::unique_ptr<session::Session> WorkspaceOption::openForWriting(const std::string &analyst,
                                                                  bool createIfMissing) const
{
    session::OpenRequest request;
    request.analyst = QString::fromStdString(analyst);
    request.createIfMissing = createIfMissing;
    return open(std::move(request));
}

} // namespace jiaoshu::cli
