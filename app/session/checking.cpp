// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"

#include "session/parts_p.h"
#include "store/salvage.h"

namespace jiaoshu::session {

namespace {

QList<CheckFinding> toFindings(const QList<store::Fault> &faults)
{
    QList<CheckFinding> findings;
    for (const store::Fault &fault : faults)
        findings.append({fault.what, fault.detail, fault.place});
    return findings;
}

} // namespace

Result<QList<CheckFinding>> checkWorkspace(const Session &session, const std::function<bool()> &isCancelled)
{
    return session.parts().workspace->verify(isCancelled).map(toFindings);
}

Result<QList<CheckFinding>> checkPages(const Session &session, const std::function<bool()> &isCancelled)
{
    return session.parts().workspace->lookThrough(isCancelled).map(toFindings);
}

Result<WorkspaceExtent> workspaceExtent(const Session &session)
{
    return session.parts().workspace->extent().map([](const store::Extent &extent) {
        return WorkspaceExtent{extent.articles, extent.figures,   extent.withdrawn, extent.lost,
                               extent.readings, extent.decisions, extent.commands};
    });
}

Result<QList<CheckFinding>> knownLosses(const Session &session)
{
    return session.parts().workspace->losses().map(toFindings);
}

Result<QList<CheckFinding>> examineFile(const QString &path)
{
    return store::examine(path).map(toFindings);
}

} // namespace jiaoshu::session
