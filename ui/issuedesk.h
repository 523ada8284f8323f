// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/reissuing.h"
#include "ui/workspacecare.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace jiaoshu::ui {

class ActionSet;
class Notices;
class StraysDialog;

/** What another reading would change, and what becomes of decisions when an article is published again. */
class IssueDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window;
        ActionSet &actions;
        ReviewController &review;
        WorkspaceKeeper &keeper;
        Notices &notices;
        WorkspaceCare &care;
    };

    explicit IssueDesk(const Parts &parts);

private:
    /** Enables what can be done now. */
    void refresh();
    /** Says what the present engine would read otherwise, then has it done where that is wanted. */
    void reread();
    void showDifferences(const QList<ArticleDifference> &differences);
    /** The current article is the new issue of another one, which is asked for. */
    void newIssue();
    void carryOver(ArticleId from, ArticleId to);
    void strays();
    void fillStrays();
    /** A backup first, beside the work; where none can be made, nothing is done. */
    void keepThen(const QString &occasion, std::function<void()> what);
    void report(const Error &error);

    Parts m_parts;
    QPointer<StraysDialog> m_strays;
};

} // namespace jiaoshu::ui
