// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How WorkspaceKeeper exports.
#include "ui/reviewcontroller.h"
#include "ui/workspacekeeper.h"

#include <QElapsedTimer>

namespace jiaoshu::ui {

void WorkspaceKeeper::exportFigures(const session::ExportRequest &request)
{
    if (m_isExporting)
        return;
    m_isExporting = true;
    m_isExportStopped = std::make_shared<std::atomic_bool>(false);
    Q_EMIT began(Task::Export);
    using Report = Result<session::ExportReport>;
    m_exports.start<Report>(
        this,
        [workspace = m_review.session()->path(), request,
         isStopped = m_isExportStopped](const jobs::JobContext &context) -> Report {
            constexpr qint64 EveryMs = 50; // it is asked at every figure
            QElapsedTimer sinceTold;
            qint64 known = 0;
            return session::exportFigures(workspace, request, [&](qint64 done, qint64 total) {
                const bool isNews = total > 0 || known == 0;
                if (isNews && (!sinceTold.isValid() || sinceTold.hasExpired(EveryMs))) {
                    known = total;
                    sinceTold.start();
                    context.report({}, done, total);
                }
                return !*isStopped && !context.isCancelled();
            });
        },
        [this, request](const Report &report) {
            m_isExporting = false;
            if (report)
                Q_EMIT exported(request, *report);
            else
                Q_EMIT exportFailed(report.error());
        },
        [this](const jobs::Progress &progress) {
            Q_EMIT progressed(static_cast<qsizetype>(progress.done), static_cast<qsizetype>(progress.total));
        });
}

void WorkspaceKeeper::previewExport(const session::ExportChoice &choice,
                                    std::function<void(const Result<session::ExportPreview> &)> answer)
{
    constexpr int Rows = 8;
    m_preview.cancel();
    using Preview = Result<session::ExportPreview>;
    m_preview = m_exports.start<Preview>(
        this,
        [workspace = m_review.session()->path(), choice](const jobs::JobContext &context) -> Preview {
            return session::previewExport(workspace, choice, Rows,
                                          [&context] { return context.isCancelled(); });
        },
        [answer = std::move(answer)](const Preview &preview) { answer(preview); });
}

} // namespace jiaoshu::ui
