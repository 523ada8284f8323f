// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/duplicates.h"
#include "session/linking.h"
#include "ui/library/duplicatesdialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace jiaoshu::ui {

class ActionSet;
class Notices;
class ReviewController;
class ReviewDesk;
class WorkspaceKeeper;

/** Articles that are nearly the same: looked for beside the window, when they are asked for and after
 * articles came in; shown with their differences, linked, and decisions taken over from one to the other,
 * with a list first. */
class DuplicatesDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window;
        ActionSet &actions;
        ReviewController &review;
        WorkspaceKeeper &keeper;
        ReviewDesk &desk;
        Notices &notices;
    };
    explicit DuplicatesDesk(const Parts &parts);
    ~DuplicatesDesk() override;

private:
    using Found = Result<QList<session::Duplicate>>;
    void search(session::DuplicateQuery query,
                const std::function<void(const QList<session::Duplicate> &)> &use);
    void open();
    void fill(const QList<session::Duplicate> &pairs);
    void tellAfterIntake(const QList<ArticleId> &articles);
    void tellAlike();
    void forget();
    void offerDecisions(ArticleId article);
    void showDecisions(ArticleId article);
    void take(const Result<session::Changes> &changes);
    void list(ArticleId article);
    [[nodiscard]] QList<session::DifferencePart> differences(const session::Duplicate &pair) const;

    Parts m_parts;
    jobs::JobRunner m_runner;
    jobs::CancelToken m_job;
    QPointer<DuplicatesDialog> m_dialog;
    QList<session::Duplicate> m_pairs; ///< those shown
    /** That came in and are nearly the same as others, until the message of them is put away. */
    QList<ArticleId> m_alike;
    qsizetype m_told = 0; ///< how many of them are in, as was said last
};

} // namespace jiaoshu::ui
